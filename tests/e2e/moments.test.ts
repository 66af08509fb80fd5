import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../src/desk/debrief/timelineWords.ts';
import { translate } from '../../src/i18n/translate.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { sessionAt } from '../desk/printed.tsx';
import { readStep, waitForDebrief } from './support/debriefPlay.ts';
import { openKept } from './support/keptGame.ts';
import { expectFocus, press } from './support/keyboard.ts';
import { openGame } from './support/openGame.ts';
import { button, faultsFor, holesIn, SOON, waitForScreen } from './support/play.ts';
import { checkPage } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const evening = () => sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });
const look = { turn: 2, stage: 'The phrase' };

test('by keyboard a turn is looked at again, the turn after it, and the page is where it was', async () => {
  const game = await openGame(browser);
  const { page } = game;
  await openKept(page, evening());
  await waitForDebrief(page);
  await readStep(page, 'timelines');
  const opener = button(page, say('lines.lookNamed', look));
  await press(page, 'button', say('lines.lookNamed', look));
  const sheet = page.getByRole('dialog', { name: say('moment.name') });
  await expectFocus(sheet.getByRole('heading', { name: 'The phrase' }));
  await expect
    .poll(() => sheet.innerText(), SOON)
    .toContain('Struck, or not to stand: including the territorial');
  expect(await holesIn(page)).toEqual([]);
  expect(await faultsFor(page)).toEqual([]);
  await press(page, 'button', say('moment.after'));
  await sheet.getByText('TURN 3 OF').waitFor();
  await expectFocus(sheet.getByRole('heading', { name: 'The phrase' }));
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expectFocus(opener);
  expect(game.errors).toEqual([]);
  await game.close();
});

test.each([
  ['a Chromebook', 1366],
  ['a phone', 390],
])(
  'on %s the branches of a game stand as a tree on its debrief and on the title page',
  async (_, width) => {
    const game = await openGame(browser, { width });
    const { page } = game;
    await openKept(page, evening());
    await waitForDebrief(page);
    await readStep(page, 'timelines');
    await button(page, say('lines.lookNamed', look)).click();
    await button(page, say('moment.playOnBefore', { turn: 1 })).click();
    await waitForScreen(page, 'table');
    await button(page, 'Settings').click();
    await button(page, 'Leave for the title page').click();
    await waitForScreen(page, 'title');
    await page.getByText(translate('title.branches')).click();
    const tree = page.locator('.branch-tree');
    await expect
      .poll(() => tree.locator('ul ul .branch-game').innerText(), SOON)
      .toContain('from turn 1 of “The phrase”');
    await expect
      .poll(() => tree.innerText(), SOON)
      .toContain('They part before turn 1 of “The phrase”.');
    await checkPage(page, 'the title page');
    await tree.getByRole('button', { name: say('tree.openNamed', { number: 1 }) }).click();
    await waitForDebrief(page);
    await tree.waitFor();
    await tree.getByLabel(say('two.second')).selectOption({ index: 0 });
    await expect.poll(() => tree.innerText(), SOON).toContain(say('two.choose'));
    await checkPage(page, 'the branches');
    await readStep(page, 'decisions');
    await checkPage(page, 'the decisions');
    expect(game.errors).toEqual([]);
    await game.close();
  },
);
