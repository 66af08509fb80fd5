import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { closeDebrief, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { openGame } from './support/openGame.ts';
import { button, playTurn, SOON, waitForMove, waitForScreen } from './support/play.ts';
import { checkPage, unfold } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const COURSE = { japan: 'Let them stay away', ussr: 'Ratify, and vote for Japan' } as const;

const READINGS = [
  ['japan', 390, 844],
  ['ussr', 1366, 768],
] as const;

const checkHome = async (page: Page): Promise<void> => {
  for (const paper of ['The text', 'Instructions', 'Minutes', 'Courses']) {
    await page.getByRole('tab', { name: paper }).click();
    await page.getByRole('tab', { name: paper, selected: true }).waitFor();
    await unfold(page);
    await checkPage(page, `home: ${paper}`, paper === 'Courses');
  }
};

test.each(READINGS)(
  'the last stage of the road, led by %s, reads whole on every page at %i × %i',
  async (side, width, height) => {
    const game = await openGame(browser, { width, height });
    const { page } = game;
    await unfold(page);
    await checkPage(page, 'title with all folds open');
    const session = openRoad({ ...wholeRoad, side, guided: false });
    await openKept(page, followHistory(session, onScreen('since', 'ratification')));
    await expect.poll(() => page.getByText('What has happened since').count(), SOON).toBe(1);
    await expect.poll(() => page.locator('.since li').count(), SOON).toBeGreaterThan(2);
    await checkPage(page, 'since');
    await button(page, 'On to the briefing').click();
    await button(page, 'Go to your desk').waitFor();
    await unfold(page);
    await checkPage(page, 'briefing', false);
    await button(page, 'Go to your desk').click();
    await waitForScreen(page, 'table');
    await checkHome(page);
    await page.getByRole('radio', { name: COURSE[side], exact: true }).check();
    await button(page, 'Decide').click();
    await waitForScreen(page, 'outcome');
    await page
      .getByRole('heading', { level: 1, name: 'The declaration is in force', exact: true })
      .waitFor();
    await checkPage(page, 'outcome of home');
    await button(page, 'On to your reflection').click();
    await button(page, 'Skip this').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await checkPage(page, 'reflection', false);
    await button(page, 'Skip this').click();
    await waitForDebrief(page);
    await unfold(page);
    await checkPage(page, 'debrief');
    await closeDebrief(page);
    await page.locator('.saved-game').first().waitFor();
    await unfold(page);
    await checkPage(page, 'title with a kept game', false);
    expect(game.foreignRequests).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  },
);

const PULL = /^Pull it out: /;
const THOSE_HELD = /\bthose held\b/i;

const consulted = async (page: Page): Promise<string> => {
  const chip = button(page, /^Consult the capital/).first();
  if ((await chip.getAttribute('aria-expanded')) === 'false') await chip.click();
  return page.locator('.act-panel').innerText();
};

test('in the Kremlin the deputies have a list, from which one clause is pulled out and bargained over', async () => {
  const game = await openGame(browser, { query: '?stage=kremlin&side=ussr' });
  const { page } = game;
  await button(page, 'Take your seat').click();
  await waitForScreen(page, 'table');
  await waitForMove(page);
  expect(await consulted(page)).not.toMatch(THOSE_HELD);
  await page.getByRole('tab', { name: 'Deputies' }).click();
  await expect.poll(() => button(page, PULL).count(), SOON).toBe(1);
  await checkPage(page, 'deputies');
  await button(page, 'Pull it out: Those held').click();
  const folder = page.getByRole('tab', { name: /^Those held/ });
  await expect.poll(() => folder.getAttribute('aria-selected'), SOON).toBe('true');
  await button(page, 'Put it back in the deputies’ folder').click();
  await folder.waitFor({ state: 'detached' });
  await button(page, 'Pull it out: Those held').click();
  await page.getByRole('radio', { name: 'after a treaty', exact: true }).check();
  await page.getByRole('tab', { name: 'Deputies' }).waitFor({ state: 'detached' });
  await expect.poll(() => consulted(page), SOON).toMatch(THOSE_HELD);
  await playTurn(page, {});
  await page.getByRole('tab', { name: 'Minutes' }).click();
  await expect.poll(() => page.getByRole('tabpanel').first().innerText(), SOON).toMatch(THOSE_HELD);
  expect(game.errors).toEqual([]);
  await game.close();
});
