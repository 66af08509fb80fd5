import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { expectFocus, goTo, press } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, SOON, waitForScreen } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const isTurnedTo = async (page: Page, name: string): Promise<void> => {
  await heading(page, name).waitFor();
  await expectFocus(heading(page, name));
  expect([name, await faultsFor(page)]).toEqual([name, []]);
};

const type = async (page: Page, field: RegExp, words: string): Promise<void> => {
  await goTo(page, page.getByRole('textbox', { name: field }), 'Tab');
  await page.keyboard.type(words);
};

const pick = async (page: Page, name: RegExp): Promise<void> => {
  await goTo(page, page.getByRole('radio', { name }), 'Tab');
  await page.keyboard.press('Space');
};

interface Recorded {
  readonly type: string;
  readonly step?: string;
  readonly minutes?: number;
  readonly answers?: readonly unknown[];
}

/** What the debrief has written into the record of the game that is kept. */
const recorded = (page: Page): Promise<readonly Recorded[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown)
      .flatMap((kept) =>
        typeof kept === 'object' && kept !== null && 'events' in kept
          ? (kept.events as Recorded[])
          : [],
      )
      .filter(({ type: kind }) => kind.startsWith('debrief.')),
  );

const marks = (page: Page): Promise<readonly string[]> =>
  page.locator('.contents-entry').allInnerTexts();

test('a debrief of ten minutes is gone through by keyboard alone, and survives the page', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await openKept(page, sessionAt({ stage: 'phrase', side: 'japan', until: 'reflection' }));
  await press(page, 'button', 'Skip this');
  await waitForDebrief(page);
  await isTurnedTo(page, 'What you fought over last');
  expect(await page.locator('.fought-clause').innerText()).toMatch(
    /including the territorial question,\s*struck/,
  );
  await pick(page, /^10 min/);
  await expectFocus(page.getByRole('radio', { name: /^10 min/ }));
  await expect.poll(() => marks(page), SOON).toHaveLength(11);

  await press(page, 'button', 'Go on: Years later');
  await isTurnedTo(page, 'Years later');
  expect(await page.locator('main').innerText()).not.toContain('already been resolved by history');
  await press(page, 'button', 'Commit and see');
  const early = page.locator('.ask-early');
  await expect.poll(() => early.innerText(), SOON).toMatch(/^Answer first/);
  await page.locator('h1').focus();
  await pick(page, /^Japan/);
  await type(page, /^What could that side say/, 'That two islands were promised.');
  await press(page, 'button', 'Commit and see');
  const told = page.locator('.step-told');
  await expectFocus(told);
  expect(await told.innerText()).toMatch(
    /It will serve: Japan.*two islands were promised.*already been resolved by history/s,
  );
  expect(await faultsFor(page)).toEqual([]);

  await press(page, 'button', 'Go on: Leave the role');
  await isTurnedTo(page, 'Leave the role');
  await type(page, /^What surprised you/, 'That the day mattered so little.');
  await press(page, 'button', 'Skip this step');
  await isTurnedTo(page, 'Your text beside history’s');
  await press(page, 'button', 'See without answering');
  await expect
    .poll(() => told.innerText(), SOON)
    .toMatch(/^You looked without answering first\..*No difference/s);

  await page.reload();
  await waitForDebrief(page);
  await heading(page, 'Your text beside history’s').waitFor();
  const tenMinutes = page.getByRole('radio', { name: /^10 min/ });
  await expect.poll(() => tenMinutes.isChecked(), SOON).toBe(true);
  await expect.poll(() => told.innerText(), SOON).toMatch(/^You looked without answering first/);

  await press(page, 'button', /^Go on: Questions/);
  await isTurnedTo(page, 'Questions, and what you take away');
  expect((await marks(page)).slice(0, 5).map((mark) => mark.replaceAll('\n', ' '))).toEqual([
    '1 What you fought over last read',
    '2 Years later read',
    '3 Leave the role skipped',
    '4 Your text beside history’s not answered',
    '5 Questions, and what you take away open',
  ]);
  await press(page, 'button', 'Leave the role');
  await heading(page, 'Leave the role').waitFor();
  const surprised = page.getByRole('textbox', { name: /^What surprised/ });
  await expect.poll(() => surprised.inputValue(), SOON).toBe('That the day mattered so little.');
  await button(page, 'Go on: Your text beside history’s').click();
  await press(page, 'button', /^Go on: Questions/);
  await press(page, 'button', 'Close the debrief');
  await waitForScreen(page, 'title');

  await expect
    .poll(async () => (await recorded(page)).at(-1), SOON)
    .toEqual({ type: 'debrief.closed' });
  const events = await recorded(page);
  expect(events).toContainEqual({ type: 'debrief.paced', minutes: 10 });
  expect(events).toContainEqual({
    type: 'debrief.committed',
    step: 'later',
    answers: [
      { by: null, about: 'serves', picked: 'japan', words: 'That two islands were promised.' },
    ],
  });
  expect(events).toContainEqual({ type: 'debrief.skipped', step: 'role' });
  expect(events).toContainEqual({ type: 'debrief.passed', step: 'text' });
  expect([game.errors, game.foreignRequests]).toEqual([[], []]);
  await game.close();
});
