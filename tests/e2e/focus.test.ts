import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import { button, openIssue, playTurn, takeSeat } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a button that vanishes with what it did leaves the focus on its paper', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('role'));
  await takeSeat(page, 'japan');
  await button(page, 'Noted').press('Enter');
  expect(await focused()).toBe('tabpanel');
  await playTurn(page, { take: { okinawa: 'no Okinawa', continuation: 'words kept' } });
  await openIssue(page, 'continuation');
  await button(page, /^Accept their wording/).press('Enter');
  expect(await focused()).toBe('tabpanel');
  await button(page, 'Clear the turn').press('Enter');
  expect(await focused()).toBe('tabpanel');
  await game.close();
});
