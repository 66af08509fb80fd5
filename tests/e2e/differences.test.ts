import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../src/desk/debrief/differences/differenceWords.ts';
import { say as sayStep } from '../../src/desk/debrief/debriefWords.ts';
import type { Turn } from '../negotiation/walks.ts';
import { PHRASES, type PhraseName } from '../negotiation/roadsWalked.ts';
import { asJapan, carryOut, turn } from '../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import type { Session } from '../../src/session/session.ts';
import { readStep, turnToStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { type GamePage, openGame } from './support/openGame.ts';
import { button, faultsFor, holesIn, screenOf, SOON, waitForScreen } from './support/play.ts';
import { unfold } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** *The phrase* played by its script, standing pat after it, up to the debrief. */
const phrasePlayed = (name: PhraseName): Session => {
  const script: readonly Turn[] = PHRASES[name].script;
  const session = carryOut(openRoad({ ...asJapan, until: 'phrase' }), { kind: 'take-seat' });
  for (let next = 0; session.view().screen === 'table'; next += 1) {
    const { positions = {}, act } = script[next] ?? {};
    carryOut(session, ...turn({ positions, ...(act ? { act } : {}) }));
  }
  return carryOut(
    session,
    { kind: 'go-on' },
    { kind: 'reflect', reflection: { likelihood: 2, reason: null } },
  );
};

const opened = async (session: Session, width?: number): Promise<GamePage> => {
  const game = await openGame(browser, width === undefined ? {} : { width });
  await openKept(game.page, session);
  await waitForDebrief(game.page);
  return game;
};

const checked = async ({ page, errors }: GamePage): Promise<void> => {
  await unfold(page);
  expect(await faultsFor(page)).toEqual([]);
  expect(await holesIn(page)).toEqual([]);
  expect(errors).toEqual([]);
};

const commit = (page: Page): Promise<void> => button(page, sayStep('debrief.commit')).click();

test('what differs is asked for first, then told with its reasons, and one plays on from there', async () => {
  const game = await opened(phrasePlayed('won with the letters'));
  const { page } = game;
  await turnToStep(page, 'text');
  expect(await page.locator('.difference').count()).toBe(0);
  await checked(game);
  await page.getByRole('checkbox', { name: 'Article 9' }).check();
  await page.getByRole('checkbox', { name: 'Article 1', exact: true }).check();
  await commit(page);
  const told = page.locator('.step-told');
  await told.waitFor();
  const words = await told.innerText();
  for (const sentence of [
    say('differ.hit', { items: 'Article 9' }),
    say('differ.miss', { items: 'Article 1' }),
    say('differ.unseen', { items: 'Closing words' }),
    say('differ.counts', { same: 11, count: 13 }),
    'Its instructions named that wording as a last resort, and it kept it back.',
    'Delay probably hurt Hatoyama more than Khrushchev',
  ])
    expect(words).toContain(sentence);
  await checked(game);
  const there = { turn: 7, stage: 'The phrase', about: 'The later question' };
  await button(page, say('differ.lookNamed', there)).click();
  const moment = page.locator('dialog');
  await moment.waitFor();
  await page.keyboard.press('Escape');
  await moment.waitFor({ state: 'detached' });
  await button(page, say('differ.playOnNamed', there)).click();
  await waitForScreen(page, 'table');
  await game.close();
});

test('on a phone a game without a text says what stood in its way', async () => {
  const game = await opened(phrasePlayed('refused to the end'), 390);
  const { page } = game;
  await turnToStep(page, 'text');
  await page.getByRole('radio', { name: 'The later question' }).check();
  await commit(page);
  const told = page.locator('.step-told');
  await told.waitFor();
  expect(await told.innerText()).toContain(
    say('unsigned.blockers', { count: 2, issues: 'the later question and the day' }),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await checked(game);
  expect(await screenOf(page)).toBe('debrief');
  await game.close();
});

test('a road that went as history went differs in nothing, and says what was not had on the way', async () => {
  const game = await opened(followHistory(openRoad(wholeRoad), onScreen('debrief')));
  const words = await readStep(game.page, 'text');
  expect(words).toContain(say('differ.same.title'));
  expect(words).toContain(say('differ.same.not'));
  expect(await game.page.locator('.article-beside').count()).toBe(0);
  await checked(game);
  const onTheWay = game.page.locator('.on-the-way .difference');
  await expect.poll(() => onTheWay.count(), SOON).toBe(14);
  await game.close();
});
