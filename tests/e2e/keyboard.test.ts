import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageById } from '../../src/negotiation/lookup.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { road } from '../session/games.ts';
import { expectFocus, goTo, press, take, turnTo } from './support/keyboard.ts';
import { waitForDebrief } from './support/debriefPlay.ts';
import { openGame } from './support/openGame.ts';
import { LEAD, screenOf, SOON, waitForMove, waitForScreen } from './support/play.ts';
import { names } from './support/roadPlay.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const exactly = (label: string): RegExp => new RegExp(`^${label}\\b`);

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
  await expectFocus(page.getByRole('heading', { level: 1 }));

  const okinawa = await take(page, /^Okinawa/, 'no Okinawa');
  await expect.poll(() => okinawa.isChecked(), SOON).toBe(true);
  await take(page, /^The day/, '19 October');
  await take(page, /^The fishermen/, 'released before signing');
  await turnTo(page, 'Draft');
  await press(page, 'checkbox', 'write in “, including the territorial question,”');
  await turnTo(page, 'Talks');
  await press(page, 'button', 'Cite a source');
  await press(page, 'button', 'Cite “The letters of 29 September”');
  const bar = page.getByRole('region', { name: 'Your turn so far' });
  await expect
    .poll(() => bar.innerText(), SOON)
    .toMatch(
      /Okinawa: no Okinawa.*The later question: words kept.*cite “The letters of 29 September”/s,
    );
  await tableIt(page);
  await expect
    .poll(() => page.locator('output').innerText(), SOON)
    .toMatch(/Khrushchev answers: .*Your move\.$/);

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
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.innerText(), SOON).toBe('The words stay');

  await press(page, 'button', 'On to your reflection');
  await waitForScreen(page, 'reflection');
  await goTo(page, page.getByRole('radio', { name: 'Very unlikely' }), 'Tab');
  await page.keyboard.press('ArrowDown');
  await goTo(page, page.getByRole('textbox'), 'Tab');
  await page.keyboard.type('Gromyko had signed it.');
  await press(page, 'button', 'Lay it beside history');
  await waitForDebrief(page);
  await expectFocus(page.getByRole('heading', { level: 1 }));
  await expect
    .poll(() => page.locator('.step-told').innerText(), SOON)
    .toMatch(
      /including the territorial question,\s*kept.*including the territorial question,\s*struck/s,
    );
  await press(page, 'button', /^documented/);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expectFocus(page.getByRole('button', { name: /^documented/ }).first());
  await press(page, 'button', 'Questions, and what you take away');
  await press(page, 'button', 'Close the debrief');
  await waitForScreen(page, 'title');
  expect(game.errors).toEqual([]);
  await game.close();
});

test('a whole conversation in the garden is played by keyboard alone, and stands in the minutes', async () => {
  const game = await openGame(browser, { query: '?stage=garden&side=japan' });
  const { page } = game;
  await press(page, 'button', 'Take your seat');
  await waitForScreen(page, 'table');
  await waitForMove(page);
  const turns = stageById(road, 'garden').line.filter(({ by }) => by === 'japan');
  for (const { positions } of turns) {
    for (const [issue, option] of Object.entries(positions))
      await take(page, exactly(names.issue(issue)), names.option(issue, option));
    await tableIt(page);
  }
  await waitForScreen(page, 'outcome');
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.innerText(), SOON).toBe('An offer left lying');
  await press(page, 'button', 'On to your reflection');
  await goTo(page, page.getByRole('radio', { name: 'Very unlikely' }), 'Tab');
  await page.keyboard.press('ArrowDown');
  await goTo(page, page.getByRole('textbox'), 'Tab');
  await page.keyboard.type('Two islands were too few for the party.');
  await press(page, 'button', 'Lay it beside history');
  await waitForDebrief(page);
  await press(page, 'button', 'Two timelines');
  await press(page, 'button', 'See without answering');
  await expect.poll(() => page.locator('.step-told').innerText(), SOON).toContain('never left');
  expect(game.errors).toEqual([]);
  await game.close();
});
