import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageById } from '../../src/negotiation/lookup.ts';
import type { Session } from '../../src/session/session.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { carryOut, road, turn } from '../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { readStep } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { choose, expectFocus, goTo, press, turnTo } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, holesIn, screenOf, SOON, waitForScreen } from './support/play.ts';
import { names, turnPages } from './support/roadPlay.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const coursesOf = (stage: string, side: string): readonly string[] =>
  Object.keys(stageById(road, stage).choices?.[side] ?? {}).map((course) =>
    names.choice(stage, side, course),
  );

/** Which of the sentences stand in the document or in what a screen reader is told. */
const toldOf = async (page: Page, sentences: readonly string[]): Promise<readonly string[]> => {
  const document = await page.evaluate(() => window.document.documentElement.outerHTML);
  const read = await page.locator('body').ariaSnapshot();
  return sentences.filter((sentence) => document.includes(sentence) || read.includes(sentence));
};

describe('a desk in a capital', () => {
  test.each([
    ['japan', 'ussr', 'Ask for a conference'],
    ['ussr', 'japan', 'Offer relations first'],
  ])(
    'of %s is worked by keyboard alone, and the course of the other is told when both are chosen',
    async (side, other, course) => {
      const game = await openGame(browser, { query: `?stage=warning&side=${side}` });
      const { page } = game;
      const theirs = coursesOf('warning', other);
      await press(page, 'button', 'Go to your desk');
      await waitForScreen(page, 'table');
      await expectFocus(page.getByRole('heading', { level: 1 }));
      for (const paper of ['Instructions', 'Minutes', 'Courses']) {
        await turnTo(page, paper);
        await page.getByRole('tabpanel', { name: paper }).waitFor();
        expect(await toldOf(page, theirs)).toEqual([]);
      }
      const decide = page.getByRole('button', { name: 'Decide' });
      await goTo(page, decide, 'Tab');
      await page.keyboard.press('Enter');
      expect(await screenOf(page)).toBe('table');
      await page.keyboard.press('Shift+Tab');
      const radio = page.getByRole('radio', { name: course, exact: true });
      await goTo(page, page.getByRole('tab', { name: 'Courses' }), 'Shift+Tab');
      await choose(page, page.locator('.courses input[type=radio]'), radio);
      await expect.poll(() => radio.isChecked(), SOON).toBe(true);
      expect(await toldOf(page, theirs)).toEqual([]);
      await press(page, 'button', 'Decide');
      await waitForScreen(page, 'outcome');
      const heading = page.getByRole('heading', { level: 1 });
      await expect.poll(() => heading.innerText(), SOON).not.toBe('');
      await expect.poll(() => toldOf(page, theirs), SOON).toHaveLength(1);
      await expect.poll(() => toldOf(page, [course]), SOON).toEqual([course]);
      expect(game.errors).toEqual([]);
      await game.close();
    },
  );
});

const GARDEN_TREATY = [
  { positions: { territory: 'HS', un: 'now', detainees: 'at-once' } },
  { positions: { un: 'on-relations', detainees: 'on-force' } },
  { positions: {}, act: { kind: 'initial' } },
  { positions: {}, act: { kind: 'initial' } },
] as const;

const decide = (session: Session, choice: string): void =>
  void carryOut(session, ...turn({ positions: {}, act: { kind: 'decide', choice } }));

/** A treaty on two islands, signed in the garden, for which Tokyo asked Washington’s help in vain. */
const beforeTheDiet = (): Session => {
  const session = followHistory(openRoad(wholeRoad), onScreen('table', 'garden'));
  for (const move of GARDEN_TREATY)
    if (session.view().screen === 'table') carryOut(session, ...turn(move));
  followHistory(session, onScreen('table', 'warning-1955'));
  decide(session, 'ask-conference');
  followHistory(session, onScreen('table', 'un-package-signed'));
  decide(session, 'wait');
  return followHistory(session, onScreen('table', 'ratification-early'));
};

test('a treaty refused by the Diet shows the votes, and what would have passed', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await openKept(page, beforeTheDiet());
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.innerText(), SOON).toBe('Ratification in the winter');
  await page.getByRole('tab', { name: 'The text' }).click();
  const main = page.locator('main');
  await expect.poll(() => main.innerText(), SOON).toContain('Habomai');
  await page.getByRole('tab', { name: 'Courses' }).click();
  await page.getByRole('radio', { name: 'Let them stay away', exact: true }).check();
  await button(page, 'Decide').click();
  await waitForScreen(page, 'outcome');
  const votes = page.locator('section', { hasText: 'The votes' }).last();
  expect(await votes.getByRole('row', { name: /^Result/ }).innerText()).toMatch(/refused/);
  expect(await votes.locator('.task').innerText()).toMatch(/\S/);
  expect(await main.innerText()).not.toMatch(/[-−]\d+ of/);
  expect(await holesIn(page)).toEqual([]);
  expect(await faultsFor(page)).toEqual([]);
  expect(await turnPages(page)).toBe('debrief');
  expect(await readStep(page, 'text')).toContain('Tokyo refused it');
  expect(game.errors).toEqual([]);
  await game.close();
});
