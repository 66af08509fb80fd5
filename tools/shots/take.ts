import type { Browser, Page } from 'playwright-core';
import type { Shot } from './scenes.ts';

const [PREFERENCES, PROJECTOR] = ['two-islands:preferences', 'two-islands:projector'] as const;

const openSave = async (page: Page, text: string): Promise<void> => {
  const save = { name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.saved-games input[type=file]').setInputFiles(save);
  await page.waitForFunction(() => document.body.dataset['screen'] !== 'title');
};

/** Waits until the page has come to rest: its fonts, its pictures, the drawn table, the movements of its papers. */
const comeToRest = async (page: Page, hasTable: boolean): Promise<void> => {
  if (!hasTable) await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  if (hasTable)
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('#table')?.dataset['table'] === 'asleep',
    );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await Promise.all(
      document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
    );
  });
};

const press = async (page: Page, { button, brings }: NonNullable<Shot['press']>): Promise<void> => {
  await page.getByRole('button', { name: button }).first().click();
  await page.locator(brings).first().waitFor();
};

export interface Sitting {
  readonly browser: Browser;
  /** Where the built game is served. */
  readonly address: string;
  /** The window in CSS pixels, such as `1366x768`. */
  readonly size: string;
  /** The whole page instead of what the window shows. */
  readonly whole?: boolean;
}

/** Takes one picture as PNG, of a page on which nothing moves. */
export const takeShot = async (
  { browser, address, size, whole = false }: Sitting,
  shot: Shot,
): Promise<Buffer> => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const { projector = 'off', ...own } = shot.preferences ?? {};
  await context.addInitScript(
    ([keptFor, kept, shownTo, shown]) => {
      localStorage.setItem(keptFor, kept);
      sessionStorage.setItem(shownTo, shown);
    },
    [PREFERENCES, JSON.stringify(own), PROJECTOR, projector] as const,
  );
  const page = await context.newPage();
  await page.goto(`${address}?renderer=canvas`);
  if (shot.save !== null) await openSave(page, shot.save());
  await comeToRest(page, shot.hasTable);
  if (shot.press) {
    await press(page, shot.press);
    await comeToRest(page, shot.hasTable);
  }
  const picture = await page.screenshot({ fullPage: whole });
  await context.close();
  return picture;
};
