import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { hasFocus } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  composeTurn,
  INITIAL,
  LEAD,
  openIssue,
  playTurn,
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

test('one key leads past everything to the questions, and from the bar back to them', async () => {
  const { page, close } = await openGame(browser);
  await takeSeat(page, 'japan');
  const question = page.locator('.tabs-issues').getByRole('tab', { selected: true });
  for (const name of ['Skip to the papers', 'Back to the questions']) {
    await page.keyboard.press('Tab');
    expect(await hasFocus(button(page, name))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await hasFocus(question)).toBe(true);
    await button(page, 'Table it').focus();
  }
  await close();
});

test('a turn that is refused again takes the focus to the reason', async () => {
  const { page, close } = await openGame(browser);
  await takeSeat(page, 'japan');
  await composeTurn(page, INITIAL);
  const reason = page.locator('.bar-refusal');
  expect(await reason.innerText()).toContain('The text is not complete');
  await button(page, 'Table it').press('Enter');
  expect(await hasFocus(reason)).toBe(true);
  await close();
});

test('what is asked right after a sheet is closed opens, however late the browser tells of the closing', async () => {
  const { page, close } = await openGame(browser);
  await button(page, LEAD.japan).click();
  await waitForScreen(page, 'briefing');
  const mark = page.locator('main .basis').first();
  await mark.click();
  await mark.evaluate(async (asked: HTMLElement) => {
    document.querySelector('dialog')?.requestClose();
    await Promise.resolve();
    asked.click();
    await new Promise((told) => setTimeout(told, 100));
  });
  expect(await page.getByRole('dialog').count()).toBe(1);
  await close();
});
