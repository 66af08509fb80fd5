import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';

export type Side = 'japan' | 'ussr';

/** The button of the title page by side. */
export const LEAD: Readonly<Record<Side, RegExp>> = {
  japan: /^Lead the Japanese delegation/,
  ussr: /^Lead the Soviet delegation/,
};

/** For how long whatever comes a moment after a key or a click is waited for. */
export const SOON = { timeout: 15_000 } as const;

/** One turn in the papers: an option's name by issue, and the names of the buttons that choose an act. */
export interface PaperTurn {
  readonly take?: Readonly<Record<string, string>>;
  readonly act?: readonly [open: string, choose: string];
}

export const INITIAL: PaperTurn = { act: ['Initial the text', 'Initial the text'] };

export const screenOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.body.dataset['screen']);

export const waitForScreen = (page: Page, screen: string): Promise<unknown> =>
  page.waitForFunction((name) => document.body.dataset['screen'] === name, screen);

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name });

export const takeSeat = async (page: Page, side: Side): Promise<void> => {
  await button(page, LEAD[side]).click();
  await button(page, 'Take your seat').click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
};

/** Waits until it is your move or the talks are over. */
export const waitForMove = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.body.dataset['screen'] !== 'table' ||
      document.querySelector('.turn-bar .button.primary[aria-disabled="false"]') !== null,
  );

export const openIssue = async (page: Page, issue: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Talks', exact: true }).click();
  await page.locator(`#issues-${issue}`).click();
};

export const composeTurn = async (page: Page, { take = {}, act }: PaperTurn): Promise<void> => {
  for (const [issue, option] of Object.entries(take)) {
    await openIssue(page, issue);
    await page.getByRole('radio', { name: option, exact: true }).check();
  }
  if (!act) return;
  const [open, choose] = act;
  await page.getByRole('tab', { name: 'Talks', exact: true }).click();
  const chip = page.locator('.act', { hasText: open });
  if ((await chip.getAttribute('aria-expanded')) === 'false') await chip.click();
  await page.locator('.act-panel').getByRole('button', { name: choose, exact: true }).click();
};

/** Tables one turn and waits for the answer. */
export const playTurn = async (page: Page, turn: PaperTurn): Promise<void> => {
  await composeTurn(page, turn);
  await button(page, 'Table it').click();
  await waitForMove(page);
};

const MOST_TURNS = 12;

/** Plays the turns, then tables nothing new until the talks are over. Throws where they do not end. */
export const playOut = async (page: Page, turns: readonly PaperTurn[]): Promise<void> => {
  for (const turn of turns) if ((await screenOf(page)) === 'table') await playTurn(page, turn);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if ((await screenOf(page)) !== 'table') return;
    await playTurn(page, {});
  }
  throw new Error(`the talks go on: ${await page.locator('.turn-bar').innerText()}`);
};

/**
 * What axe finds wrong with the page, as rule and element; movement is left to come to rest first. Axe's legacy mode
 * leaves out frames of other origins, of which there are none, and a page opened for every reading.
 */
export const faultsFor = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

/** What stands on the page and ought not to: names of places left open, or keys in place of texts. */
export const holesIn = async (page: Page): Promise<readonly string[]> => {
  const text = await page.locator('body').innerText();
  return text.match(/\{\w+\}|undefined|\[object|NaN|\b(?:stage|option|segment)\.[a-z]/g) ?? [];
};
