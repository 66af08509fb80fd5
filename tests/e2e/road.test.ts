import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { road } from '../session/games.ts';
import { openGame } from './support/openGame.ts';
import { faultsFor, holesIn, screenOf } from './support/play.ts';
import { playHistory } from './support/roadPlay.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STAGES = historicalRoad(road).map(({ stage }) => stage);

test.each(['japan', 'ussr'])(
  'the whole road led for %s as history led it ends in the text of 19 October 1956',
  async (side) => {
    const query = `?renderer=canvas&window=whole-road&side=${side}&guided=no`;
    const { page, errors, foreignRequests, close } = await openGame(browser, { query });
    for (const stage of STAGES) {
      await playHistory(page, stage, side);
      expect(await holesIn(page)).toEqual([]);
    }
    expect(await screenOf(page)).toBe('road');
    const text = await page.locator('main').innerText();
    expect(text).toContain('every stage ended as it did in history');
    expect(await faultsFor(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  },
  240_000,
);
