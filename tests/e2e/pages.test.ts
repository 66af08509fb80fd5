import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { closeDebrief, readStep, waitForDebrief } from './support/debriefPlay.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  LEAD,
  openIssue,
  playOut,
  type PaperTurn,
  type Side,
  waitForMove,
  waitForScreen,
} from './support/play.ts';
import { checkPage, unfold } from './support/whole.ts';

const LINE: Readonly<Record<Side, readonly PaperTurn[]>> = {
  japan: [
    {
      take: {
        okinawa: 'no Okinawa',
        continuation: 'words kept',
        fishermen: 'released before signing',
      },
      act: ['Cite a source', 'Cite “Tokyo has approved”'],
    },
    {
      take: { continuation: 'words struck', signing: '20 October', fishermen: 'support promised' },
    },
    { take: { signing: '19 October' } },
    { act: ['Initial the text', 'Initial the text'] },
  ],
  ussr: [
    {
      take: { okinawa: 'no Okinawa', continuation: 'words struck', fishermen: 'support promised' },
    },
    { take: { signing: '21 October' } },
    { take: { signing: '19 October' }, act: ['Initial the text', 'Initial the text'] },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const checkTable = async (page: Page, withAxe: boolean): Promise<void> => {
  for (const issue of ['okinawa', 'fishermen', 'settled', 'continuation']) {
    await openIssue(page, issue);
    await checkPage(page, issue, false);
  }
  for (const act of await page.locator('.act').all()) {
    await act.click();
    await checkPage(page, `act: ${await act.innerText()}`, false);
  }
  await button(page, 'Cite a source').click();
  await checkPage(page, 'Talks', withAxe);
  for (const paper of ['Draft', 'Instructions', 'Minutes']) {
    await page.getByRole('tab', { name: paper }).click();
    await page.getByRole('tab', { name: paper, selected: true }).waitFor();
    await checkPage(page, paper, withAxe);
  }
};

/** The first window is a Chromebook’s, the last one a wide window at 400 % zoom. */
const READINGS = [
  ['japan', 1366, 768, true],
  ['ussr', 390, 844, true],
  ['japan', 320, 256, false],
  ['ussr', 1920, 1080, false],
] as const;

test.each(READINGS)(
  'the evening as history went, led by %s, reads whole on every page at %i × %i',
  async (side, width, height, withAxe) => {
    const game = await openGame(browser, { width, height });
    const { page } = game;
    const check = (name: string): Promise<void> => checkPage(page, name, withAxe);
    /** Axe reads these pages elsewhere, with more on them. */
    const look = (name: string): Promise<void> => checkPage(page, name, false);
    await look('title');
    await button(page, 'Settings').click();
    await page.getByRole('dialog').waitFor();
    await check('settings');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, LEAD[side]).click();
    await button(page, 'Take your seat').waitFor();
    await unfold(page);
    await check('briefing');
    await button(page, /^documented/)
      .first()
      .click();
    await button(page, 'Close the evidence').waitFor();
    await check('evidence');
    await button(page, 'Close the evidence').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, 'Take your seat').click();
    await waitForScreen(page, 'table');
    await waitForMove(page);
    await checkTable(page, withAxe);
    await playOut(page, LINE[side]);
    await page.getByRole('heading', { level: 1, name: 'Struck at once', exact: true }).waitFor();
    await check('outcome');
    await button(page, 'On to your reflection').click();
    await page.getByRole('radio', { name: 'Likely', exact: true }).check();
    await page.getByRole('textbox').fill('The aircraft could not wait.');
    await check('reflection');
    await button(page, 'Lay it beside history').click();
    await waitForDebrief(page);
    expect(await readStep(page, 'fought')).toContain('The aircraft could not wait.');
    await look('debrief');
    await closeDebrief(page);
    await page.locator('.saved-game').first().waitFor();
    await look('title with a saved game');
    expect(game.foreignRequests).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  },
);

test('a page that is only opened fetches at most three fonts and no drawn table', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
  const game = await openGame(browser);
  await page.goto(game.page.url());
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(fetched.filter((path) => path.endsWith('.woff2')).length).toBeLessThanOrEqual(3);
  expect(fetched.filter((path) => /createTable|phaser/i.test(path))).toEqual([]);
  await game.close();
  await context.close();
});
