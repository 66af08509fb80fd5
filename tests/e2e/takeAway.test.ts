import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { leftAtOnce, said, struckAtOnce } from '../desk/takeAway/taken.ts';
import type { Session } from '../../src/session/session.ts';
import { openKept } from './support/keptGame.ts';
import { expectFocus } from './support/keyboard.ts';
import { type GamePage, openGame } from './support/openGame.ts';
import { pdfPages, type PrintedPage } from './support/pdfPages.ts';
import { button, faultsFor, holesIn } from './support/play.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NEVER_SIGNED = 'SIMULATION – NEVER SIGNED IN FACT';

/** Points of a sheet of paper, to the nearest whole one. */
const FORMATS = { A4: [596, 843], Letter: [612, 792] } as const;
type Format = keyof typeof FORMATS;

const openTakeAway = async (session: Session): Promise<GamePage> => {
  const game = await openGame(browser);
  await openKept(game.page, session);
  await game.page.waitForSelector('.take-away');
  return game;
};

const MINUTES = 'The minutes, both sides';
const WHOLE_DEBRIEF = 'The whole debrief, as far as you read it';

/** Lays out these papers alone, or those that are ticked at first. */
const layOut = async (page: Page, ...papers: readonly string[]): Promise<void> => {
  const ticks = page.locator('.take-which input');
  if (papers.length > 0) for (const tick of await ticks.all()) await tick.uncheck();
  for (const name of papers) await page.getByRole('checkbox', { name }).check();
  await button(page, 'Lay the papers out').click();
  await page.waitForSelector('.laid-papers');
};

const printed = async (page: Page, format: Format): Promise<readonly PrintedPage[]> =>
  pdfPages(await page.pdf({ format }));

const wordsOn = ({ runs }: PrintedPage): string => runs.map(({ words }) => words).join(' ');

const sizesOf = (pages: readonly PrintedPage[]) =>
  new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`));

/** Pages at whose lower end a heading stands alone. */
const orphansAmong = async (page: Page, pages: readonly PrintedPage[]) => {
  const headings = await page.locator('.laid-papers :is(h2, h3, h4)').allInnerTexts();
  return pages.flatMap((paper, index) => {
    const body = paper.runs.filter(({ words }) => words !== NEVER_SIGNED && words.trim() !== '');
    const lowest = body.reduce((low, run) => (run.y >= low.y ? run : low), body[0]!);
    return headings.includes(lowest.words) ? [`${index + 1}: ${lowest.words}`] : [];
  });
};

const struck = (): Session =>
  struckAtOnce(...said('role', 'want', 'A signature before the aircraft left.'), {
    kind: 'debrief',
    event: { type: 'debrief.turned', step: 'questions' },
  });

describe('a game that came to a text', () => {
  test.each(['A4', 'Letter'] as const)('is printed on %s', async (format) => {
    const game = await openTakeAway(struck());
    const { page } = game;
    await layOut(page);
    const pages = await printed(page, format);
    const [width, height] = FORMATS[format];
    expect(sizesOf(pages)).toEqual(new Set([`${width} × ${height}`]));
    const treaty = pages.findIndex(({ runs }) => runs[0]?.words === 'Your game beside history');
    expect(treaty).toBe(3);
    for (const paper of pages.slice(0, treaty))
      expect(paper.runs.filter(({ words }) => words === NEVER_SIGNED)).toHaveLength(2);
    const sheet = pages.slice(0, treaty).map(wordsOn).join(' ');
    expect(sheet).toContain('Joint Declaration');
    expect(sheet).toContain('Kōno Ichirō');
    expect(sheet).toContain('Nikita Khrushchev');
    const rest = pages.slice(treaty).map(wordsOn).join(' ');
    expect(rest).toContain('No clause differs.');
    expect(rest).toContain('The minutes, both sides');
    expect(rest).toContain('A signature before the aircraft left.');
    expect(rest).not.toContain('Contents');
    expect(await orphansAmong(page, pages)).toEqual([]);
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('lays out only the papers that are asked for, and prints the step again once they are put away', async () => {
    const game = await openTakeAway(struck());
    const { page } = game;
    await layOut(page, 'The text, as a sheet to sign', 'Your game beside history');
    await expectFocus(page.locator('.laid-papers'));
    const pages = await printed(page, 'A4');
    expect(pages).toHaveLength(4);
    expect(wordsOn(pages[3]!)).toContain('Stage by stage');
    await button(page, 'Put the papers away').click();
    await page.locator('.laid-papers').waitFor({ state: 'detached' });
    expect(wordsOn((await printed(page, 'A4'))[0]!)).toContain('Questions, and what you take away');
    await game.close();
  });

  test('says before it is printed how many pages that will be', async () => {
    const game = await openTakeAway(struck());
    const { page } = game;
    await layOut(page);
    const said = page.locator('.take-pages', { hasText: 'About' });
    await said.waitFor();
    const count = Number((await said.innerText()).replaceAll(/\D/g, ''));
    const { length } = await printed(page, 'A4');
    expect(Math.abs(count - length)).toBeLessThanOrEqual(2);
    await page.getByRole('checkbox', { name: MINUTES }).uncheck();
    await page
      .locator('.take-pages')
      .filter({ hasNotText: String(count) })
      .waitFor();
    await game.close();
  });

  test('prints the space of agreements even while it is still being worked out', async () => {
    const game = await openTakeAway(
      struckAtOnce(
        { kind: 'debrief', event: { type: 'debrief.turned', step: 'ledger' } },
        { kind: 'debrief', event: { type: 'debrief.passed', step: 'ledger' } },
        { kind: 'debrief', event: { type: 'debrief.turned', step: 'questions' } },
      ),
    );
    const { page } = game;
    await page.evaluate(() => {
      globalThis.Worker = class extends EventTarget {
        postMessage(): void {}
        terminate(): void {}
      } as unknown as typeof Worker;
    });
    await layOut(page, WHOLE_DEBRIEF);
    await page.locator('.space-working').waitFor();
    const words = (await printed(page, 'A4')).map(wordsOn).join(' ');
    expect(words).toContain('efficient frontier of all that is shown');
    expect(words).not.toContain('Working through the packages');
    await game.close();
  });

  test('shows its papers without a fault, in the light and in the dark', async () => {
    const game = await openTakeAway(struck());
    const { page } = game;
    for (const tick of await page.locator('.take-which input').all()) await tick.check();
    await layOut(page);
    expect(await faultsFor(page)).toEqual([]);
    expect(await holesIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator(':root[data-shade="dark"]').waitFor();
    expect(await faultsFor(page)).toEqual([]);
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });
});

test('a game without a text is put on record as one nobody signed', async () => {
  const game = await openTakeAway(
    leftAtOnce({ kind: 'debrief', event: { type: 'debrief.turned', step: 'questions' } }),
  );
  const { page } = game;
  await layOut(page, 'A protocol of where the sides stood last');
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format);
    expect(pages).toHaveLength(1);
    const words = wordsOn(pages[0]!);
    expect(words).toContain('Protocol');
    expect(words).toContain('No text was closed. Nothing was signed.');
    expect(words.split('not signed')).toHaveLength(3);
  }
  await game.close();
});

const savedBy = async (page: Page, name: string): Promise<{ name: string; text: string }> => {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
};

test('the record, the table and the page to hand in are saved as files', async () => {
  const game = await openTakeAway(struck());
  const { page } = game;
  const record = await savedBy(page, 'Save the record (JSON)');
  expect(record.name).toBe('two-islands-1.json');
  expect(JSON.parse(record.text)).toMatchObject({ formatVersion: 3, choice: { stage: 'phrase' } });
  const table = await savedBy(page, 'Save the decisions (CSV)');
  expect(table.name).toBe('two-islands-1-decisions.csv');
  expect(table.text.split('\r\n')).toHaveLength(19);
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada <b>Lovelace</b>');
  const handIn = await savedBy(page, 'Save the page to hand in');
  expect(handIn.name).toBe('two-islands-1-hand-in.html');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).not.toContain('Lovelace');
  await page.setContent(handIn.text);
  expect(await page.locator('dd').first().innerText()).toBe('Ada <b>Lovelace</b>');
  expect(await page.locator('main').innerText()).toContain('A signature before the aircraft left.');
  expect(await faultsFor(page)).toEqual([]);
  await game.close();
});

test.each(['A4', 'Letter'] as const)('the teacher’s guide is one page of %s', async (format) => {
  const game = await openGame(browser);
  const { page } = game;
  await button(page, 'For teachers: a lesson of 45 minutes').click();
  await page.waitForSelector('.guide-page');
  expect(await faultsFor(page)).toEqual([]);
  const pages = await printed(page, format);
  expect(pages).toHaveLength(1);
  const words = wordsOn(pages[0]!);
  for (const part of ['The lesson', 'Two teams at one screen', 'Questions', 'What to look for'])
    expect(words).toContain(part);
  for (const seat of ['side=japan', 'side=ussr', 'seats=both'])
    expect(words).toContain(`?window=the-phrase&${seat}`);
  expect(words).not.toContain('The whole road');
  await button(page, /^Close$/).click();
  await page.locator('.guide').waitFor({ state: 'detached' });
  await game.close();
});
