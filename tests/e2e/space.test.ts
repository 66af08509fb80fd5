import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../src/desk/debrief/debriefWords.ts';
import { say as sayOfMoment } from '../../src/desk/debrief/timelineWords.ts';
import { sayOfSpace } from '../../src/desk/debrief/space/spaceWords.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { turnToStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { expectFocus } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, SOON } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openLedger = async (stage: string) => {
  const game = await openGame(browser);
  await openKept(game.page, sessionAt({ stage, side: 'japan', until: 'debrief' }));
  await waitForDebrief(game.page);
  await turnToStep(game.page, 'ledger');
  return game;
};

const rows = (page: Page) => page.locator('.space-rows tbody tr');

const column = (page: Page, place: number): Promise<readonly number[]> =>
  rows(page)
    .locator(`td:nth-of-type(${place})`)
    .allInnerTexts()
    .then((texts) => texts.map((text) => Number(text.replace('−', '-'))));

/** What is asked for next is worked on until somebody stops it. */
const workEndlesslyOnce = (): void => {
  const able = globalThis.Worker;
  globalThis.Worker = class extends EventTarget {
    postMessage(): void {}
    terminate(): void {
      globalThis.Worker = able;
    }
  } as unknown as typeof Worker;
};

test('what is guessed before looking stands beside what was so', async () => {
  const { page, close, errors } = await openLedger('phrase');
  expect(await page.locator('.step-told').count()).toBe(0);
  await page.getByRole('radio', { name: 'none did better' }).check();
  await page.getByRole('radio', { name: '2 to 10' }).check();
  await button(page, say('debrief.commit')).click();
  const told = page.locator('.step-told');
  await page.locator('.space-chart').waitFor();
  await expect
    .poll(() => told.innerText(), SOON)
    .toMatch(
      /Japan did best on: none did better.*“The phrase”: 2 to 10.*no interest of Japan did better.*6 packages were allowed by both/s,
    );
  expect(await faultsFor(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('every mark of the plot opens its text by keyboard, and gives the focus back', async () => {
  const { page, close } = await openLedger('phrase');
  await button(page, say('debrief.pass')).click();
  const stops = page.locator('.space-stop');
  await stops.first().focus();
  await expectFocus(stops.first());
  await page.keyboard.press('ArrowRight');
  const yours = page.getByRole('button', { name: /^your agreement, / }).first();
  await expectFocus(yours);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your agreement' });
  await expect
    .poll(() => dialog.innerText(), SOON)
    .toMatch(
      /Worth \+57\.5 to Japan and \+16\.9 to the Soviet Union.*both.*words struck.*Habomai/s,
    );
  expect(await faultsFor(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expectFocus(yours);
  await close();
});

test('an offer leads to its moment', async () => {
  const { page, close } = await openLedger('phrase');
  await button(page, say('debrief.pass')).click();
  const offer = page.getByRole('button', { name: /^Open: offer 1 of Japan/ });
  await offer.click();
  await button(page, sayOfSpace('space.goTo')).click();
  const moment = page.getByRole('dialog', { name: sayOfMoment('moment.name') });
  await expect
    .poll(() => moment.innerText(), SOON)
    .toMatch(/including the territorial question|words kept/);
  await page.keyboard.press('Escape');
  await moment.waitFor({ state: 'detached' });
  await expectFocus(offer);
  await close();
});

test('the table sorts, and lists what both were allowed', async () => {
  const { page, close } = await openLedger('phrase');
  await button(page, say('debrief.pass')).click();
  await page.locator('.space-table select').selectOption('both');
  await expect.poll(() => rows(page).count(), SOON).toBe(6);
  const sorted = (how: string) => page.locator(`th[aria-sort=${how}]`, { hasText: 'Japan' });
  await page.locator('.sort').first().click();
  await sorted('descending').waitFor();
  const falling = await column(page, 1);
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await page.locator('.sort').first().click();
  await sorted('ascending').waitFor();
  expect(await column(page, 1)).toEqual(falling.toReversed());
  await close();
});

test('more than a hundred thousand wordings are worked through beside the page, or stopped', async () => {
  const { page, close, errors } = await openLedger('garden');
  await button(page, say('debrief.pass')).click();
  await page.locator('.space-chart').waitFor();
  await page.getByRole('radio', { name: sayOfSpace('space.reach.any') }).check();
  await page.locator('.space-field rect').first().waitFor({ state: 'attached' });
  const counts = page.locator('.space-counts').last();
  await expect.poll(() => counts.innerText(), SOON).toMatch(/\d{3},\d{3} more packages/);
  expect(await page.locator('.space-frontier').first().getAttribute('d')).toMatch(/^M[^M]+$/);
  expect(await faultsFor(page)).toEqual([]);
  await button(page, sayOfSpace('space.lookUp')).click();
  const here = page.getByRole('dialog', { name: sayOfSpace('space.several') });
  await here.locator('.space-several button').first().click();
  await page.getByRole('dialog', { name: 'Package' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Package' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await here.waitFor({ state: 'detached' });
  await page.evaluate(workEndlesslyOnce);
  await page.getByRole('radio', { name: sayOfSpace('space.reading.ended') }).check();
  await button(page, sayOfSpace('space.stop')).click();
  await page.locator('.space-chart').waitFor({ state: 'detached' });
  await button(page, sayOfSpace('space.again')).click();
  await page.locator('.space-field rect').first().waitFor({ state: 'attached' });
  expect(errors).toEqual([]);
  await close();
});

test('where nothing can work beside the page, the packages are worked out on it', async () => {
  const game = await openGame(browser);
  const { page, close, errors } = game;
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await openKept(page, sessionAt({ stage: 'phrase', side: 'ussr', until: 'debrief' }));
  await waitForDebrief(page);
  await turnToStep(page, 'ledger');
  await button(page, say('debrief.pass')).click();
  await page.locator('.space-chart').waitFor();
  const counts = page.locator('.space-counts').last();
  await expect.poll(() => counts.innerText(), SOON).toContain('6 packages');
  expect(errors).toEqual([]);
  await close();
});
