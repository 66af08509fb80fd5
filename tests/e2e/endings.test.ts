import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { readStep, skipToDebrief, turnToStep, waitForDebrief } from './support/debriefPlay.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  composeTurn,
  INITIAL,
  playOut,
  playTurn,
  type PaperTurn,
  SOON,
  takeSeat,
  waitForMove,
  waitForScreen,
} from './support/play.ts';
import { unfold } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const OPENING = {
  okinawa: 'no Okinawa',
  continuation: 'words kept',
  fishermen: 'released before signing',
};

interface Evening {
  readonly turns: readonly PaperTurn[];
  readonly title: string;
  /** What is said of the clause beside history’s. */
  readonly beside: string;
  readonly later: string;
}

const EVENINGS: readonly Evening[] = [
  {
    turns: [
      {
        take: { ...OPENING, signing: '19 October' },
        act: ['Cite a source', 'Cite “The letters of 29 September”'],
      },
      { take: { signing: '21 October', fishermen: 'support promised' } },
      {},
      INITIAL,
    ],
    title: 'The words stay',
    beside: 'only in your clause: “including the territorial question,”',
    later: 'a ratified sentence',
  },
  {
    turns: [
      { take: { okinawa: 'no Okinawa', continuation: 'words kept' } },
      {},
      {},
      { take: { continuation: 'words struck' }, ...INITIAL },
    ],
    title: 'Held, then let go',
    beside: '12 of 13 clauses say the same',
    later: 'letters of 29 September',
  },
  {
    turns: [{ take: { okinawa: 'no Okinawa', continuation: 'words kept' } }],
    title: 'Nobody signs',
    beside: 'No text was closed',
    later: 'no clause to read',
  },
];

describe('on a phone of 390 × 844, led for Japan, the evening', () => {
  test.each(EVENINGS)('ends as “$title”', async ({ turns, title, beside, later }) => {
    const game = await openGame(browser, { width: 390, height: 844, hasTouch: true });
    const { page } = game;
    await takeSeat(page, 'japan');
    await playOut(page, turns);
    await waitForScreen(page, 'outcome');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await skipToDebrief(page);
    expect(await readStep(page, 'fought')).toContain('You made no prediction.');
    expect(await readStep(page, 'later')).toContain(later);
    await readStep(page, 'text');
    await unfold(page);
    expect(await page.locator('.step-told').innerText()).toContain(beside);
    expect(game.foreignRequests).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  });
});

test('walking out asks once more and ends the evening', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await takeSeat(page, 'ussr');
  await composeTurn(page, { act: ['Suspend the talks', 'Suspend the talks'] });
  await button(page, 'Stay at the table').click();
  await expect.poll(() => page.getByText('act: none').count(), SOON).toBe(1);
  await composeTurn(page, { act: ['Suspend the talks', 'Suspend the talks'] });
  await button(page, 'Suspend and walk out').click();
  await button(page, 'Table it').click();
  await waitForScreen(page, 'outcome');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nobody signs');
  await game.close();
});

test('from the debrief one plays on from a turn, or plays the other side', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await takeSeat(page, 'japan');
  await playTurn(page, { take: OPENING });
  await composeTurn(page, { act: ['Suspend the talks', 'Suspend the talks'] });
  await button(page, 'Suspend and walk out').click();
  await button(page, 'Table it').click();
  await skipToDebrief(page);
  await readStep(page, 'timelines');
  await button(page, 'Look at turn 3 of “The phrase”').click();
  await button(page, 'Play on from here').click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
  await page.getByText('Round 2 of 3').first().waitFor();
  await playTurn(page, { take: { continuation: 'words struck' } });
  await button(page, 'Settings').click();
  await button(page, 'Leave for the title page').click();
  await waitForScreen(page, 'title');
  await expect.poll(() => page.locator('.saved-game').count(), SOON).toBe(2);
  await page.getByRole('button', { name: /^Continue, .*debrief/ }).click();
  await waitForDebrief(page);
  await turnToStep(page, 'questions');
  await button(page, 'Play the other side: the Soviet delegation').click();
  await waitForScreen(page, 'briefing');
  await expect.poll(() => page.locator('main').innerText(), SOON).toContain('You are Khrushchev');
  await game.close();
});

test('a turn that is refused says who, by which rule, and offers the nearest change', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await takeSeat(page, 'japan');
  await playTurn(page, { take: OPENING });
  await button(page, /^Initial the text/).click();
  const refusal = page.locator('.act-panel .refusal');
  await expect
    .poll(() => refusal.innerText(), SOON)
    .toMatch(/^The draft: The text is not complete\. Not agreed yet: ./);
  await refusal.getByRole('button', { name: /^Do that instead/ }).click();
  const bar = page.getByRole('region', { name: 'Your turn so far' });
  await expect
    .poll(() => bar.innerText(), SOON)
    .toMatch(/words struck \(was words kept\).*act: initial the text/s);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), SOON)
    .not.toBe('BODY');
  await button(page, 'Table it').click();
  await waitForMove(page);
  await game.close();
});
