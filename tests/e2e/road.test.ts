import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagesIn } from '../../src/negotiation/span.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { road } from '../session/games.ts';
import { readStep } from './support/debriefPlay.ts';
import { openGame } from './support/openGame.ts';
import { faultsFor, holesIn, screenOf } from './support/play.ts';
import { playHistory } from './support/roadPlay.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STAGES = stagesIn(road, null);

test.each([
  ['japan', 1366, 768],
  ['ussr', 390, 844],
])(
  'the whole road led for %s as history led it, at %i × %i, ends in the text of 19 October 1956',
  async (side, width, height) => {
    const query = `?renderer=canvas&window=whole-road&side=${side}&guided=no`;
    const game = await openGame(browser, { query, width, height });
    const { page, errors, foreignRequests, close } = game;
    for (const stage of STAGES) {
      await playHistory(page, stage, side);
      expect(await holesIn(page)).toEqual([]);
    }
    expect(await screenOf(page)).toBe('debrief');
    expect(await readStep(page, 'timelines')).toContain('never left');
    expect(await faultsFor(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  },
  240_000,
);

const WINDOWS = [
  {
    window: 'san-francisco',
    side: 'japan',
    stages: stagesIn(road, 'prologue'),
    ending: 'An empty place, and a name',
  },
  {
    window: 'aftermath',
    side: 'ussr',
    stages: stagesIn(road, 'epilogue'),
    ending: 'History has decided',
  },
] as const;

test.each(WINDOWS)(
  'the window $window led for $side as history led it ends as the record did, with $ending',
  async ({ window, side, stages, ending }) => {
    const query = `?renderer=canvas&window=${window}&side=${side}`;
    const { page, errors, foreignRequests, close } = await openGame(browser, { query });
    for (const stage of stages) {
      await playHistory(page, stage, side);
      expect(await holesIn(page)).toEqual([]);
    }
    expect(await screenOf(page)).toBe('debrief');
    expect(await readStep(page, 'fought')).toContain(ending);
    expect(await readStep(page, 'timelines')).toContain('never left');
    expect(await faultsFor(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  },
);
