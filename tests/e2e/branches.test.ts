import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { say } from '../../src/desk/debrief/timelineWords.ts';
import { readStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  faultsFor,
  holesIn,
  playTurn,
  SOON,
  waitForMove,
  waitForScreen,
} from './support/play.ts';
import { playHistory } from './support/roadPlay.ts';
import { unfold } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('from the end of the road one plays on from the garden, and both branches are kept', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await openKept(page, followHistory(openRoad(wholeRoad), onScreen('debrief')));
  await waitForDebrief(page);
  expect(await readStep(page, 'timelines')).toContain('never left');
  await unfold(page);
  const garden = { turn: 2, stage: 'The garden' };
  await button(page, say('lines.lookNamed', garden)).click();
  await button(page, say('moment.playOn', garden)).click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.innerText(), SOON).toBe('The garden');
  await playTurn(page, { take: { territory: 'two, after a treaty' } });
  await button(page, 'Settings').click();
  await button(page, 'Leave for the title page').click();
  await waitForScreen(page, 'title');
  const games = page.locator('.saved-game');
  await expect.poll(() => games.count(), SOON).toBe(2);
  expect(await games.nth(0).innerText()).toMatch(
    /^2\. The garden[^]*begun \d+ \w+ at \d\d:\d\d[^]*Branched from game 1, stage 3, turn \d/,
  );
  expect(await games.nth(1).innerText()).toMatch(/^1\. Ratification/);
  await page.getByRole('button', { name: /^Continue, game 1/ }).click();
  await waitForDebrief(page);
  expect(await page.locator('main').innerText()).toContain('never left');
  expect(game.errors).toEqual([]);
  await game.close();
});

test.each(['japan', 'ussr'])(
  'a window that closes in September 1956, led for %s, says how it came out and where the road goes on',
  async (side) => {
    const query = `?renderer=canvas&window=summer-in-moscow&side=${side}`;
    const game = await openGame(browser, { query });
    const { page } = game;
    await playHistory(page, 'spiridonovka', side);
    expect(await playHistory(page, 'warning', side)).toBe('debrief');
    const text = await page.locator('main').innerText();
    expect(text).toContain('A door left open');
    expect(text).toContain('the road goes on to “Five points”');
    expect(text).not.toMatch(/unsigned|[Nn]obody signs|[Nn]o text/);
    expect(await holesIn(page)).toEqual([]);
    expect(await faultsFor(page)).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  },
);
