import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { readStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { openGame } from './support/openGame.ts';
import { faultsFor, SOON } from './support/play.ts';
import { checkPage } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const atWarning = { stage: 'warning', side: 'japan', until: 'debrief' } as const;

const QUESTION = 'Did Dulles threaten to take Okinawa?';
const RECORD = /^Conversation of Dulles and Shigemitsu, London/;
const CHAPTER = /^Postwar Relations between the USSR and Japan/;
const NOTES = /^Weekly notes of the Northeast Asia desk/;

const openHistorians = async (width = 1366, height = 768) => {
  const game = await openGame(browser, { width, height });
  await openKept(game.page, sessionAt(atWarning));
  await waitForDebrief(game.page);
  await readStep(game.page, 'historians');
  return game;
};

const askedIn = async (page: Page): Promise<Locator> => {
  const fold = page.locator('details.disagreements');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  const asked = page.locator('details.disagreement', { hasText: QUESTION });
  await asked.locator('summary').first().click();
  return asked;
};

const press = async (target: Locator, key: string): Promise<void> => {
  await target.focus();
  await target.press(key);
};

const says = async (said: Locator, words: RegExp): Promise<void> => {
  await expect.poll(() => said.innerText(), SOON).toMatch(words);
};

const weigh = async (asked: Locator, verdict: RegExp): Promise<void> => {
  await press(asked.getByRole('button', { name: 'Weigh my claim' }), 'Enter');
  await says(asked.getByRole('status'), verdict);
};

describe('a question of the debrief', () => {
  test('is judged by keyboard: a copy adds no witness, a second source does', async () => {
    const game = await openHistorians();
    const { page } = game;
    const asked = await askedIn(page);
    await press(asked.getByRole('radio', { name: 'Reading 2' }), 'Space');
    for (const source of [RECORD, CHAPTER])
      await press(asked.getByRole('checkbox', { name: source }), 'Space');
    await weigh(
      asked,
      /^Refused by the rule of two witnesses.*“Postwar Relations.*comes from “Conversation of Dulles.*Nearest change: rely on/s,
    );
    expect(await asked.locator('.judge-chosen').count()).toBe(0);
    await press(asked.getByRole('checkbox', { name: NOTES }), 'Space');
    await says(asked.getByRole('status'), /^$/);
    await weigh(asked, /^It stands\. /);
    await press(asked.getByRole('button', { name: 'Open what this game chose' }), 'Enter');
    await says(
      asked.locator('.judge-chosen'),
      /^It goes by reading 2\. So do you\..*How sure: as good as certain\..*stands on two witnesses/s,
    );
    expect(await faultsFor(page)).toEqual([]);
    expect([game.errors, game.foreignRequests]).toEqual([[], []]);
    await game.close();
  });

  test('is found as it was left in the archive', async () => {
    const game = await openHistorians();
    const { page } = game;
    await readStep(page, 'text');
    await readStep(page, 'historians');
    const asked = await askedIn(page);
    await asked.getByRole('radio', { name: 'Reading 1' }).check();
    await page.getByRole('button', { name: 'Archive' }).first().click();
    const archive = page.locator('dialog.archive');
    await archive.getByRole('tab', { name: 'Disagreements' }).click();
    await archive.getByRole('button', { name: QUESTION }).click();
    const first = archive.getByRole('radio', { name: 'Reading 1' });
    await expect.poll(() => first.isChecked(), SOON).toBe(true);
    expect(await faultsFor(page)).toEqual([]);
    await archive.getByRole('tab', { name: 'Historians' }).click();
    await archive.getByRole('button', { name: 'Japanese title, Soviet administration' }).click();
    await says(archive, /COUNTERFACTUAL.*Hardly thinkable/is);
    expect(await faultsFor(page)).toEqual([]);
    await game.close();
  });

  test('fits a phone', async () => {
    const game = await openHistorians(360, 640);
    const asked = await askedIn(game.page);
    await asked.getByRole('radio', { name: 'Reading 2' }).check();
    await asked.getByRole('checkbox', { name: RECORD }).check();
    await weigh(asked, /\S/);
    await asked.getByRole('button', { name: 'Open what this game chose' }).click();
    await checkPage(game.page, 'the debrief on a phone');
    expect(game.errors).toEqual([]);
    await game.close();
  });
});
