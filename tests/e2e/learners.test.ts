import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import { button, playTurn, SOON, takeSeat, waitForScreen } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const keepAGame = async (page: Page): Promise<void> => {
  await takeSeat(page, 'japan');
  await playTurn(page, { take: { okinawa: 'no Okinawa' } });
  await button(page, 'Settings').click();
  await button(page, 'Leave for the title page').click();
  await waitForScreen(page, 'title');
};

const expectGames = async (page: Page, count: number): Promise<void> => {
  await expect.poll(() => page.locator('.saved-game').count(), SOON).toBe(count);
};

const openPaper = async (page: Page, learner: number): Promise<void> => {
  const paper = page.locator('.learners');
  await page.getByText(`you are learner ${learner}`, { exact: false }).first().waitFor();
  if ((await paper.getAttribute('open')) === null) await paper.locator('summary').click();
};

const change = async (page: Page, name: string, sure: string): Promise<void> => {
  await button(page, name).click();
  await page.getByRole('dialog').getByRole('button', { name: sure }).click();
};

test('learners who share a computer find their own games, and clear their own alone', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await keepAGame(page);
  await expectGames(page, 1);

  await openPaper(page, 1);
  await change(page, 'New learner', 'Begin as a new learner');
  await openPaper(page, 2);
  await expectGames(page, 0);
  await button(page, 'Archive').click();
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('dialog').getByText('Hatoyama', { exact: false }).first().waitFor();
  await button(page, 'Close the archive').click();
  await page.reload();
  await openPaper(page, 2);
  await expectGames(page, 0);
  await keepAGame(page);
  await expectGames(page, 1);

  await openPaper(page, 2);
  await change(page, 'Clear my data', 'Remove it for good');
  await openPaper(page, 2);
  await expectGames(page, 0);
  await button(page, 'Continue as learner 1').click();
  await openPaper(page, 1);
  await expectGames(page, 1);
  await page.getByRole('button', { name: /^Continue, game 1/ }).click();
  await waitForScreen(page, 'table');
  await expect
    .poll(() => page.locator('main').innerText(), SOON)
    .toContain('Let it be as Japan wishes.');
  expect(game.errors).toEqual([]);
  await game.close();
});
