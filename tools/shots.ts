// Pictures of the built game: every stage in three sizes for both sides, the title and the endings. `npm run shots`
// fills .shots/; `npm run shots -- --only garden --size 1366x768` takes what its name contains, in one size;
// `--whole` takes whole pages, `--dist DIR` what has been built there.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.mjs';
import { builtGame } from './builtGame.mjs';
import { serveFolder } from './serveFolder.mjs';
import { type Shot, shotsOf } from './shots/scenes.ts';

const TARGET = '.shots';
const SIZES = ['1366x768', '1920x1080', '390x844'] as const;
/** Time for pictures to settle once they have come: the first movement, the last font. */
const SETTLE_MS = 900;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    size: { type: 'string', multiple: true, default: [...SIZES] },
    whole: { type: 'boolean', default: false },
    dist: { type: 'string' },
  },
});

const openSave = async (page: Page, text: string): Promise<void> => {
  const save = { name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.saved-games input[type=file]').setInputFiles(save);
};

const tableStands = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ['ready', 'asleep'].includes(
      document.querySelector<HTMLElement>('#table')?.dataset['table'] ?? '',
    ),
  );

const take = async (browser: Browser, address: string, size: string, shot: Shot): Promise<void> => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${address}?renderer=canvas`);
  if (shot.save !== null) await openSave(page, shot.save());
  if (shot.hasTable) await tableStands(page);
  for (const name of shot.press ?? []) await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(SETTLE_MS);
  const path = join(TARGET, size, `${shot.name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: values.whole });
  await context.close();
};

const { address, close } = await serveFolder(values.dist ?? (await builtGame()));
const browser = await launchBrowser();
const shots = shotsOf().filter(({ name }) => name.includes(values.only));
for (const size of values.size) {
  for (const shot of shots) await take(browser, address, size, shot);
  console.log(`${TARGET}/${size}: ${shots.length} pictures`);
}
await browser.close();
close();
