import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../src/desk/debrief/bargained/bargainedWords.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { turnToStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { expectFocus } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, holesIn, SOON } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the debrief asks how it was bargained and what Moscow held back, and then tells of both', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await openKept(page, sessionAt({ stage: 'spiridonovka', side: 'japan', until: 'debrief' }));
  await waitForDebrief(page);
  const main = page.locator('main');
  const told = page.locator('.step-told');

  await turnToStep(page, 'bargained');
  expect(await main.innerText()).not.toMatch(/\d %/);
  expect(await faultsFor(page)).toEqual([]);
  await page.getByRole('radio', { name: 'near the best' }).check();
  await page.getByRole('radio', { name: 'The Soviet delegation' }).check();
  await button(page, 'Commit and see').click();
  await told.waitFor();
  const bargained = await told.innerText();
  expect(bargained).toMatch(/First offer: near the best.*Your first offer stood at 95 %/s);
  expect(bargained).toContain('You came down farther: 48 points, the other side 0.');
  expect(bargained).toMatch(
    /Went beyond its instructions with “two, after a treaty” on the islands; Tokyo repudiated it \(support 47, needed 57\)/,
  );
  expect([await faultsFor(page), await holesIn(page)]).toEqual([[], []]);

  const named = say('bargained.lookNamed', { turn: 5, stage: 'Spiridonovka' });
  const look = button(page, named).last();
  await look.click();
  const moment = page.locator('dialog');
  await expect.poll(() => moment.innerText(), SOON).toMatch(/turn 5 of 5/i);
  await page.keyboard.press('Escape');
  await moment.waitFor({ state: 'detached' });
  await expectFocus(look);

  await turnToStep(page, 'secrets');
  expect(await main.innerText()).not.toContain('beyond instructions');
  expect(await faultsFor(page)).toEqual([]);
  await page.getByRole('radio', { name: 'two, after a treaty' }).check();
  await button(page, 'Commit and see').click();
  await told.waitFor();
  const secrets = await told.innerText();
  expect(secrets).toContain('That is what you expected.');
  expect(secrets).toContain(say('secrets.ground.none'));
  expect(secrets).toMatch(
    /Tokyo, turn 5.*Support for “two, after a treaty”.*was 47; 57 was needed/is,
  );
  expect([await faultsFor(page), await holesIn(page)]).toEqual([[], []]);
  expect([game.errors, game.foreignRequests]).toEqual([[], []]);
  await game.close();
});
