import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translate } from '../../src/i18n/translate.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { datesAfter } from '../archive/later.ts';
import { roadBundle } from '../session/games.ts';
import { openGame } from './support/openGame.ts';
import { button, playTurn, type Side, waitForMove } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { scenario, texts, evidence } = roadBundle;
const DAY = stageById(scenario, 'garden').opens.slice(0, 10);

/** Asked of the search in vain, or for what is open: names, later years, and what is a secret on this day. */
const ASKED = [
  'Khrushchev',
  'Hatoyama',
  'Malik Matsumoto',
  'two islands',
  'reserve',
  'Okinawa',
  'Shepilov',
  'Dulles warning',
  'joint declaration',
  '1956',
  'October 1956',
  'memorandum 1960',
  'Yamada',
  'four islands Tokyo telegram',
];

/** The days the stage itself covers, and who drew the coastlines of the map. */
const OF_THE_PAGE: readonly string[] = [
  ...(texts['en']?.['stage.garden.date'] ?? []).map(({ say }) => say),
  translate('map.credit'),
];

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((left, part) => left.replaceAll(part, ''), text);

const archive = (page: Page): Locator => page.getByRole('dialog', { name: 'Archive' });

const wordsOf = (shown: Locator): Promise<string> => shown.evaluate((part) => part.textContent);

/** Everything one section of the archive shows, entry by entry. */
const readSection = async (page: Page, tab: Locator): Promise<readonly string[]> => {
  await tab.click();
  await archive(page).getByText('Fetching').waitFor({ state: 'detached' });
  const name = await tab.innerText();
  const panel = archive(page).getByRole('tabpanel', { name, exact: true });
  const read = [await wordsOf(panel)];
  for (const entry of await panel.locator('.shelf-item').all()) {
    await entry.evaluate((item: HTMLElement) => item.click());
    read.push(await wordsOf(panel));
  }
  return read;
};

const readArchive = async (page: Page): Promise<readonly string[]> => {
  await button(page, 'Archive').first().click();
  await archive(page).locator('.shelf-item').first().waitFor();
  const read: string[] = [];
  const tabs = await archive(page).getByRole('tab').all();
  for (const tab of tabs) read.push(...(await readSection(page, tab)));
  for (const asked of ASKED) {
    await page.getByRole('searchbox').fill(asked);
    await page.keyboard.press('Enter');
    await archive(page).locator('.found-count', { hasText: asked }).waitFor();
    read.push((await wordsOf(archive(page))).replaceAll(asked, ''));
  }
  await button(page, 'Close the archive').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  return read;
};

const readMap = async (page: Page): Promise<string> => {
  await button(page, 'Map').first().click();
  const sheet = page.getByRole('dialog', { name: 'Map' });
  await sheet.locator('svg.map-chart').waitFor();
  const read = await wordsOf(sheet);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  return read;
};

const readMarks = async (page: Page): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const mark of await page.locator('main .basis').all()) {
    await mark.evaluate((pressed: HTMLElement) => pressed.click());
    const meaning = page.getByRole('dialog').filter({ has: page.locator('.means') });
    read.push(await wordsOf(meaning));
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  return read;
};

const readPapers = async (page: Page): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const paper of ['Draft', 'Instructions', 'Minutes', 'Talks']) {
    await page.getByRole('tab', { name: paper, exact: true }).click();
    await page.getByRole('tabpanel', { name: paper, exact: true }).waitFor();
    read.push(await wordsOf(page.locator('main')));
  }
  return read;
};

/** Sentences that belong to the other delegation alone. */
const secretsOf = (other: Side): readonly string[] => {
  const own = Object.entries(texts['en'] ?? {}).flatMap(([key, sentences]) => {
    const isInstruction = /^stage\.[^.]+\.(instructions|lead|capital)\./.test(key);
    const isTheirs = isInstruction && key.split('.').includes(other);
    return sentences
      .filter(({ knownFrom }) => isTheirs || knownFrom?.to?.every((party) => party === other))
      .map(({ say }) => say);
  });
  const sources = Object.values(evidence)
    .filter(({ knownFrom }) => knownFrom?.to?.every((party) => party === other))
    .flatMap(({ title, summary }) => [title, summary]);
  return [...own, ...sources].filter((words) => words.split(' ').length > 4);
};

const OTHER: Readonly<Record<Side, Side>> = { japan: 'ussr', ussr: 'japan' };

test.each(['japan', 'ussr'] as const)(
  'in the garden nothing later than the day, and nothing of the other side, can be reached by %s',
  async (side) => {
    const game = await openGame(browser, { query: `?stage=garden&side=${side}` });
    const { page } = game;
    const seat = button(page, /^Take your seat/);
    await seat.waitFor();
    const read = [await wordsOf(page.locator('main')), ...(await readMarks(page))];
    await seat.click();
    await waitForMove(page);
    read.push(...(await readArchive(page)), await readMap(page), ...(await readPapers(page)));
    await playTurn(page, {});
    read.push(...(await readPapers(page)), await readMap(page));

    const everything = without(read.join('\n'), OF_THE_PAGE);
    expect(everything.length).toBeGreaterThan(20_000);
    expect(datesAfter(everything, DAY)).toEqual([]);
    expect(secretsOf(OTHER[side]).filter((secret) => everything.includes(secret))).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  },
);
