import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { expectFocus } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  composeTurn,
  INITIAL,
  LEAD,
  openIssue,
  playTurn,
  SOON,
  takeSeat,
  waitForScreen,
} from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a button that vanishes with what it did leaves the focus on its paper', async () => {
  const game = await openGame(browser);
  const { page } = game;
  const focusStaysOnPaper = async (): Promise<void> => {
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), SOON)
      .toBe('tabpanel');
  };
  await takeSeat(page, 'japan');
  await button(page, 'Noted').press('Enter');
  await focusStaysOnPaper();
  await playTurn(page, { take: { okinawa: 'no Okinawa', continuation: 'words kept' } });
  await openIssue(page, 'continuation');
  await button(page, /^Accept their wording/).press('Enter');
  await focusStaysOnPaper();
  await button(page, 'Clear the turn').press('Enter');
  await focusStaysOnPaper();
  await game.close();
});

test('one key leads past everything to the questions, and from the bar back to them', async () => {
  const { page, close } = await openGame(browser);
  await takeSeat(page, 'japan');
  const question = page.locator('.tabs-issues').getByRole('tab', { selected: true });
  for (const name of ['Skip to the papers', 'Back to the questions']) {
    await page.keyboard.press('Tab');
    await expectFocus(button(page, name));
    await page.keyboard.press('Enter');
    await expectFocus(question);
    await button(page, 'Table it').focus();
  }
  await close();
});

test('a turn that is refused again takes the focus to the reason', async () => {
  const { page, close } = await openGame(browser);
  await takeSeat(page, 'japan');
  await composeTurn(page, INITIAL);
  const reason = page.locator('.bar-refusal');
  await expect.poll(() => reason.innerText(), SOON).toContain('The text is not complete');
  await button(page, 'Table it').press('Enter');
  await expectFocus(reason);
  await close();
});

test('what is asked right after a sheet is closed opens, however late the browser tells of the closing', async () => {
  const { page, close } = await openGame(browser);
  await button(page, LEAD.japan).click();
  await waitForScreen(page, 'briefing');
  const mark = page.locator('main .basis').first();
  await mark.click();
  await mark.evaluate(async (asked: HTMLElement) => {
    const sheet = document.querySelector('dialog');
    const told = new Promise((tell) => sheet?.addEventListener('close', tell));
    sheet?.requestClose();
    await Promise.resolve();
    asked.click();
    await told;
    await new Promise(requestAnimationFrame);
  });
  expect(await page.getByRole('dialog').count()).toBe(1);
  await close();
});
