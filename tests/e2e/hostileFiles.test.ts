import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { openScenario } from '../../src/desk/title/openScenario.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';
import { mutated } from '../scenario/mutations.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  playTurn,
  screenOf,
  SOON,
  takeSeat,
  waitForMove,
  waitForScreen,
} from './support/play.ts';

const bundleAt = (folder: string): ScenarioBundle => {
  const read = readScenario(join(root, folder));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const give = (input: Locator, text: string): Promise<void> =>
  input.setInputFiles({
    name: 'file.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const savesOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => key.startsWith('two-islands:save:')),
    ),
  );

const keepOneGame = async (page: Page): Promise<string> => {
  await takeSeat(page, 'japan');
  await playTurn(page, { take: { okinawa: 'no Okinawa' } });
  await button(page, 'Settings').click();
  await button(page, 'Leave for the title page').click();
  await waitForScreen(page, 'title');
  const [text] = Object.values(await savesOf(page));
  if (text === undefined) throw new Error('the game was not kept');
  return text;
};

const broken = (good: string): readonly string[] => {
  const save = JSON.parse(good) as Readonly<Record<string, unknown>>;
  const withChange = (change: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ ...save, ...change });
  return [
    '',
    good.slice(0, -20),
    'null',
    '[]',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    withChange({ formatVersion: 99 }),
    withChange({ scenarioId: 'another' }),
    withChange({ scenarioVersion: '99.0.0' }),
    withChange({ events: [{ type: 'began' }, { type: 'ending.read' }] }),
    withChange({ choice: { stage: '<img src=x onerror=alert(1)>', side: 'constructor' } }),
  ];
};

/** Whether some of it stands on the part of the page that is seen, where the reader is. */
const isInSight = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

test('ten damaged saves get a sentence each and leave the kept game as it was', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const good = await keepOneGame(page);
  const before = await savesOf(page);
  const alert = page.locator('main').getByRole('alert');
  for (const text of broken(good)) {
    await page.locator('.saved-games input[type=file]').scrollIntoViewIfNeeded();
    await give(page.locator('.saved-games input[type=file]'), text);
    await alert.waitFor();
    await expect.poll(() => isInSight(alert), SOON).toBe(true);
    expect
      .soft([text.slice(0, 60), await alert.innerText()])
      .toEqual([text.slice(0, 60), expect.stringMatching(/^The game cannot be opened\. The .+\./)]);
    expect(await savesOf(page)).toEqual(before);
    await page.reload();
  }
  await give(page.locator('.saved-games input[type=file]'), good);
  await waitForScreen(page, 'table');
  expect(game.errors).toEqual([]);
  await game.close();
});

test('damaged games in the browser are listed with a reason, can be downloaded and removed, and harm no other', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const good = await keepOneGame(page);
  await page.evaluate(() => localStorage.setItem('two-islands:save:zzz', '{"formatVersion":1'));
  await page.reload();
  const games = page.locator('.saved-game');
  await expect.poll(() => games.count(), SOON).toBe(2);
  await expect
    .poll(() => games.first().innerText(), SOON)
    .toMatch(/cannot be played\. The file is not a saved game/);
  const download = page.waitForEvent('download');
  await games
    .first()
    .getByRole('button', { name: /^Download/ })
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await games
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await games
    .first()
    .getByRole('button', { name: /^Remove for good/ })
    .click();
  await page.waitForFunction(() => document.querySelectorAll('.saved-game').length === 1);
  expect(Object.values(await savesOf(page))).toEqual([good]);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await waitForScreen(page, 'table');
  await game.close();
});

test('a record edited by hand names the wrong event and opens up to there, from a file and from the list', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const good = await keepOneGame(page);
  const record = JSON.parse(good) as { readonly events: readonly unknown[] };
  const events = [...record.events, { type: 'outcome.read' }];
  const text = JSON.stringify({ ...record, scenarioVersion: '0.0.1', events });
  await page.evaluate((kept) => localStorage.setItem('two-islands:save:zzz', kept), text);
  await page.reload();
  const reason = new RegExp(
    `event ${events.length}, which calls itself “outcome\\.read”.*up to there: ${record.events.length} of ${events.length} events`,
  );
  const first = page.locator('.saved-game').first();
  await expect.poll(() => first.innerText(), SOON).toMatch(reason);
  const rescue = page.getByRole('button', { name: /^Open it up to there/ });
  await expect.poll(() => rescue.count(), SOON).toBe(1);
  await give(page.locator('.saved-games input[type=file]'), text);
  const alert = page.locator('main').getByRole('alert');
  await expect.poll(() => alert.innerText(), SOON).toMatch(reason);
  await expect.poll(() => rescue.count(), SOON).toBe(2);
  await rescue.last().click();
  await waitForScreen(page, 'table');
  const kept = Object.values(await savesOf(page));
  expect(kept).toEqual(expect.arrayContaining([good, text]));
  expect(kept.length).toBe(3);
  expect(game.errors).toEqual([]);
  await game.close();
});

describe('a scenario file', () => {
  const openFiles = async (page: Page): Promise<Locator> => {
    await page.locator('summary', { hasText: 'A scenario of your own' }).click();
    return page.locator('.scenario-file input[type=file]');
  };

  test('of ten damaged ones, each gets a message with the place, and the page stands', async () => {
    const game = await openGame(browser);
    const { page } = game;
    const phrase = bundleAt('scenarios/soviet-japanese-1955-56');
    const input = await openFiles(page);
    let given = 0;
    for (let seed = 1; given < 10; seed += 1) {
      const text = JSON.stringify(mutated(phrase, seed).bundle);
      const opened = openScenario(text);
      if (opened.kind !== 'problems') continue;
      given += 1;
      await give(input, text);
      const first = opened.problems[0]!;
      expect(first).toMatch(/^At \S+: .+\./);
      await page.locator('.scenario-file .notice', { hasText: first }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Two Islands');
    }
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('of another quarrel is played with its own parties, and is kept for as long as it passes the check', async () => {
    const game = await openGame(browser);
    const { page } = game;
    const harbour = bundleAt('tests/fixtures/scenarios/harbour-light');
    await give(await openFiles(page), JSON.stringify(harbour));
    await button(page, 'Play this scenario').click();
    await page.locator('.side').first().click();
    await button(page, 'Take up the letters').click();
    await waitForScreen(page, 'table');
    await page.reload();
    await waitForScreen(page, 'table');
    await button(page, 'Settings').click();
    await button(page, 'Leave for the title page').click();
    await waitForScreen(page, 'title');
    await button(page, 'Back to Two Islands').click();
    await page.getByRole('heading', { level: 1, name: 'Two Islands' }).waitFor();
    await button(page, 'Go on with its last game, The harbour light').click();
    await waitForScreen(page, 'table');
    await waitForMove(page);
    await playTurn(page, {});
    expect(['table', 'outcome']).toContain(await screenOf(page));
    await page.evaluate(() => {
      const key = 'two-islands:scenario:harbour-light';
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace('"formatVersion":1', '"formatVersion":2'));
    });
    await page.reload();
    await page.locator('.kept-scenarios .notice', { hasText: /At formatVersion: .+/ }).waitFor();
    expect(await screenOf(page)).toBe('title');
    expect(Object.keys(await savesOf(page)).length).toBe(1);
    expect(game.errors).toEqual([]);
    await game.close();
  });
});
