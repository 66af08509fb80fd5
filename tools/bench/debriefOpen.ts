import type { Browser } from 'playwright-core';
import { AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import { makeRoad } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { Choice } from '../../src/session/session.ts';
import { playedGame } from '../playedGame.ts';
import { quantile } from './measure.ts';

const VISITS = 5;

/** A game of the whole road as history went, at its last page before the debrief. */
const beforeDebrief = (scenario: Scenario): string => {
  const road = makeRoad({ scenario, texts: {} });
  const last = scenario.windows.at(-1)?.until ?? scenario.stages[0].id;
  const choice: Choice = {
    stage: scenario.windows.at(-1)?.from ?? scenario.stages[0].id,
    side: scenario.parties[0].id,
    level: 'standard',
    character: 'as-instructed',
    until: last,
    guided: false,
    seats: 'one',
  };
  const wanted = { choice, seed: 1, character: AS_INSTRUCTED, inStage: last } as const;
  return saveText(road, playedGame(road, { ...wanted, until: 'reflection' }));
};

/** Opens the game in a fresh profile from a file, goes into its debrief, and waits until the first step tells. */
const visit = async (browser: Browser, address: string, text: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${address}?renderer=canvas`);
  await page.waitForLoadState('networkidle');
  await page.locator('.saved-games input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const skip = page.getByRole('button', { name: 'Skip this' });
  await skip.waitFor();
  const startMs = performance.now();
  await skip.click();
  await page.locator('.step-told').waitFor();
  const openMs = performance.now() - startMs;
  await context.close();
  return openMs;
};

/**
 * Milliseconds from the click that ends the last stage of the whole road until the debrief tells its first step, its
 * papers not fetched before.
 */
export const benchDebriefOpen = async (browser: Browser, address: string, scenario: Scenario) => {
  const text = beforeDebrief(scenario);
  const times: number[] = [];
  for (let time = 0; time < VISITS; time += 1) times.push(await visit(browser, address, text));
  return { debriefOpenMs: Math.round(quantile(times, 0.5)) };
};
