import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEBRIEF_STEPS } from '../../src/history/debriefSteps.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { readStep, turnToStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { openGame } from './support/openGame.ts';
import { checkPage, unfold } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The first window is a Chromebook’s, the last one a wide window at 400 % zoom; axe reads a phone with the whole road. */
const READINGS = [
  ['ussr', 1366, 768, true],
  ['japan', 390, 844, false],
  ['japan', 1920, 1080, false],
  ['ussr', 320, 256, false],
] as const;

test.each(READINGS)(
  'every step of an evening led by %s reads whole at %i × %i, before it tells and after',
  async (side, width, height, withAxe) => {
    const game = await openGame(browser, { width, height });
    const { page } = game;
    await openKept(page, sessionAt({ stage: 'phrase', side, until: 'debrief' }));
    await waitForDebrief(page);
    for (const step of DEBRIEF_STEPS) {
      await turnToStep(page, step);
      await checkPage(page, `${step}, before it tells`, false);
      await readStep(page, step);
      await unfold(page);
      await checkPage(page, step, withAxe);
    }
    expect([game.errors, game.foreignRequests]).toEqual([[], []]);
    await game.close();
  },
  400_000,
);

test('every step of the whole road reads whole on a phone, folded for axe and then unfolded', async () => {
  const game = await openGame(browser, { width: 390, height: 844 });
  const { page } = game;
  const session = openRoad({ ...wholeRoad, guided: false });
  await openKept(page, followHistory(session, onScreen('debrief')));
  await waitForDebrief(page);
  const steps = session.view().debrief?.steps ?? [];
  for (const { step } of steps) {
    await readStep(page, step);
    await checkPage(page, step);
    await unfold(page);
    await checkPage(page, `${step}, unfolded`, false);
  }
  expect(steps.length).toBeGreaterThan(9);
  expect([game.errors, game.foreignRequests]).toEqual([[], []]);
  await game.close();
}, 400_000);
