import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { openGame } from './support/openGame.ts';
import { LEAD, screenOf, waitForMove, waitForScreen } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const MOST_STEPS = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on with one key until the target has the focus; fails where the key never leads there. */
const goTo = async (page: Page, target: Locator, key: string): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${target}`);
};

const press = async (page: Page, role: 'button' | 'checkbox', name: string | RegExp) => {
  const target = page.getByRole(role, { name }).first();
  await goTo(page, target, 'Tab');
  await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
};

const turnTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const tab = page.getByRole('tab', { name });
  const chosen = tab.locator('xpath=..').getByRole('tab', { selected: true });
  await goTo(page, chosen, 'Tab');
  await goTo(page, tab, 'ArrowRight');
};

const take = async (page: Page, issue: RegExp, option: string): Promise<void> => {
  await turnTo(page, issue);
  const radio = page.getByRole('radio', { name: option, exact: true });
  await page.keyboard.press('Tab');
  const group = page.locator('.options input[type=radio]');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await group.evaluateAll((all) => all.includes(document.activeElement as never))) break;
    await page.keyboard.press('Tab');
  }
  await goTo(page, radio, 'ArrowDown');
  await page.keyboard.press('Space');
  expect(await radio.isChecked()).toBe(true);
};

const tableIt = async (page: Page): Promise<void> => {
  await press(page, 'button', 'Table it');
  await waitForMove(page);
};

test('a whole evening is played by keyboard alone, in the papers', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await press(page, 'button', LEAD.japan);
  await waitForScreen(page, 'briefing');
  await press(page, 'button', 'Take your seat');
  await waitForScreen(page, 'table');
  expect(await hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);

  await take(page, /^Okinawa/, 'no Okinawa');
  await take(page, /^The day/, '19 October');
  await take(page, /^The fishermen/, 'released before signing');
  await turnTo(page, 'Draft');
  await press(page, 'checkbox', 'write in “, including the territorial question,”');
  await turnTo(page, 'Talks');
  await press(page, 'button', 'Cite a source');
  await press(page, 'button', 'Cite The letters of 29 September');
  const bar = page.getByRole('region', { name: 'Your turn so far' });
  expect(await bar.innerText()).toMatch(
    /Okinawa: no Okinawa.*The later question: words kept.*cite The letters of 29 September/s,
  );
  await tableIt(page);
  expect(await page.locator('output').innerText()).toMatch(/Khrushchev answers: .*Your move\.$/);

  await take(page, /^The day/, '21 October');
  await take(page, /^The fishermen/, 'support promised');
  await tableIt(page);
  for (let turn = 0; turn < 4 && (await screenOf(page)) === 'table'; turn += 1) {
    await turnTo(page, 'Talks');
    const initial = page.locator('.act', { hasText: 'Initial the text' });
    const isOpen = (await initial.innerText()) === 'Initial the text';
    if (isOpen) {
      await goTo(page, initial, 'Tab');
      if ((await initial.getAttribute('aria-expanded')) === 'false')
        await page.keyboard.press('Enter');
      await goTo(page, page.locator('.act-panel').getByRole('button'), 'Tab');
      await page.keyboard.press('Enter');
    }
    await tableIt(page);
  }
  await waitForScreen(page, 'outcome');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The words stay');

  await press(page, 'button', 'On to your reflection');
  await waitForScreen(page, 'reflection');
  await goTo(page, page.getByRole('radio', { name: 'Very unlikely' }), 'Tab');
  await page.keyboard.press('ArrowDown');
  await goTo(page, page.getByRole('textbox'), 'Tab');
  await page.keyboard.type('Gromyko had signed it.');
  await press(page, 'button', 'Lay it beside history');
  await waitForScreen(page, 'ending');
  expect(await page.locator('main').innerText()).toContain(
    'only in your clause: “including the territorial question,”',
  );
  await press(page, 'button', /^documented/);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await hasFocus(page.getByRole('button', { name: /^documented/ }).first())).toBe(true);
  await press(page, 'button', 'Five years later');
  await waitForScreen(page, 'later');
  await press(page, 'button', 'Back to the title page');
  await waitForScreen(page, 'title');
  expect(game.errors).toEqual([]);
  await game.close();
});
