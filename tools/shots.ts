// Pictures of every page of the built game, in three sizes and for both sides: `npm run shots` fills .shots/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { AS_INSTRUCTED } from '../src/counterpart/counterpart.ts';
import type { PartyId } from '../src/negotiation/scenarioData.ts';
import { makeRoad } from '../src/session/game.ts';
import { saveText } from '../src/session/replay.ts';
import type { Choice, Screen } from '../src/session/session.ts';
import { launchBrowser } from './browser.mjs';
import { builtGame } from './builtGame.mjs';
import { playedGame } from './playedGame.ts';
import { readScenario } from './scenarioFiles.ts';
import { serveFolder } from './serveFolder.mjs';

const FOLDER = 'scenarios/soviet-japanese-1955-56';
const TARGET = '.shots';
const STAGE = 'phrase';
const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const;
const PAGES: readonly Screen[] = ['briefing', 'table', 'outcome', 'reflection', 'ending', 'later'];
const TURNS_AT_THE_TABLE = 2;
/** Time for fonts, pictures and the first animation. */
const SETTLE_MS = 1_500;

const read = readScenario(join(process.cwd(), FOLDER));
if (!read.ok) throw new Error(`${FOLDER} cannot be read: ${JSON.stringify(read.problems[0])}`);
const { scenario } = read.bundle;
const road = makeRoad(read.bundle);

const saveAt = (side: PartyId, until: Screen): string => {
  const choice: Choice = {
    stage: STAGE,
    side,
    level: 'standard',
    character: 'as-instructed',
    until: STAGE,
    guided: true,
  };
  const turns = TURNS_AT_THE_TABLE;
  return saveText(
    road,
    playedGame(road, { choice, seed: 1, character: AS_INSTRUCTED, until, turns }),
  );
};

const openSave = async (page: Page, text: string): Promise<void> => {
  const save = { name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.saved-games input[type=file]').setInputFiles(save);
};

const takePicture = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(TARGET, `${name}.png`), fullPage: true });
};

const takeSize = async (browser: Browser, address: string, width: number, height: number) => {
  const folder = `${width}x${height}`;
  mkdirSync(join(TARGET, folder), { recursive: true });
  const visit = async (name: string, save: string | null): Promise<void> => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${address}?renderer=canvas`);
    if (save !== null) await openSave(page, save);
    await takePicture(page, `${folder}/${name}`);
    await context.close();
  };
  await visit('0-title', null);
  for (const { id } of scenario.parties)
    for (const [index, screen] of PAGES.entries())
      await visit(`${index + 1}-${screen}-${id}`, saveAt(id, screen));
  console.log(`${TARGET}/${folder}`);
};

const { address, close } = await serveFolder(await builtGame());
const browser = await launchBrowser();
for (const [width, height] of SIZES) await takeSize(browser, address, width, height);
await browser.close();
close();
