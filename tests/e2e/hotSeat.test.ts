import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { first } from '../../src/desk/names.ts';
import { translate } from '../../src/i18n/translate.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { launchBrowser } from '../../tools/browser.mjs';
import { road, roadBundle } from '../session/games.ts';
import {
  beginBoth,
  everythingSaid,
  keepCanvas,
  leaveWindow,
  lookAtKept,
  openFor,
  readBriefings,
  tableTurn,
  turnAway,
} from './support/atOneScreen.ts';
import { watchLettering } from './support/lettering.ts';
import { openGame } from './support/openGame.ts';
import {
  button,
  composeTurn,
  faultsFor,
  screenOf,
  type Side,
  SOON,
  waitForScreen,
} from './support/play.ts';
import { waitForRest } from './support/pointer.ts';
import { names } from './support/roadPlay.ts';
import { checkPage } from './support/whole.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SIDES: readonly Side[] = ['japan', 'ussr'];
const OTHER: Readonly<Record<Side, Side>> = { japan: 'ussr', ussr: 'japan' };
const { line, arguments: sources } = stageById(road, 'phrase');

const sentences = (isAsked: (key: string) => boolean): readonly string[] =>
  Object.entries(roadBundle.texts['en'] ?? {})
    .filter(([key]) => isAsked(key))
    .flatMap(([, said]) => said.map(({ say }) => say));

/** What was said to one delegation alone, and the sources it alone holds. */
const secretsOf = (side: Side): readonly string[] => {
  const told = sentences(
    (key) => /^stage\.phrase\.(lead|instructions)\./.test(key) && key.split('.').includes(side),
  );
  const held = sources.filter((id) => {
    const by = road.arguments[id]?.by ?? [];
    return by.length === 1 && by[0] === side;
  });
  return [...told, ...held.map(names.argument)];
};

/** Words of the papers behind the curtain, whosever they are. */
const OF_PAPERS =
  /instructed|reserve|beyond instructions|within instructions|support \d|At home|Consult|okinawa|four words/i;

const secretsIn = (said: string, side: Side): readonly string[] =>
  secretsOf(side).filter((secret) => said.includes(secret));

/** The words of the curtain; the styles of the page name what the page does not show. */
const withoutStyles = (html: string): string =>
  html.replaceAll(/<(style|link|script)\b[^]*?(?:<\/\1>|>)/g, '');

/** Nothing of either delegation can be seen, heard, printed or found in the page. */
const checkClosed = async (page: Page, side: Side, focused = 'H1'): Promise<void> => {
  await waitForScreen(page, 'curtain');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe(focused);
  const said = withoutStyles(await everythingSaid(page));
  expect(SIDES.flatMap((known) => secretsIn(said, known))).toEqual([]);
  expect(said.match(OF_PAPERS)?.[0] ?? null).toBeNull();
  expect(await page.locator('h1').innerText()).toBe(
    translate('curtain.for', { delegation: names.delegation(side) }),
  );
  expect(await page.locator('output.unseen').textContent()).toBe('');
  expect(await page.locator('canvas, dialog, input, textarea, #table, .captions').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('body').innerText()).trim()).toBe(translate('curtain.printed'));
  await page.emulateMedia({ media: 'screen' });
};

/** Nothing is left on the table that was open. */
const checkCanvas = async (page: Page): Promise<void> => {
  const { onThePage, colours, targets } = await lookAtKept(page);
  expect([onThePage, colours, targets]).toEqual([false, 1, '[]']);
};

const PAPERS = ['Draft', 'Instructions', 'Minutes', 'Talks'];

/** Turns to a paper of the table, and returns it. */
const turnToPaper = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name, exact: true }).click();
  const paper = page.getByRole('tabpanel', { name, exact: true });
  await paper.waitFor();
  return paper;
};

/** Everything one delegation can read at its table. */
const readTable = async (page: Page): Promise<string> => {
  const read = [await everythingSaid(page)];
  for (const paper of PAPERS) {
    await turnToPaper(page, paper);
    read.push(await page.locator('.papers').innerHTML());
  }
  return withoutStyles(read.join('\n'));
};

/** `cited` are the sources laid on the table so far, which both sides have seen. */
const checkOpen = async (page: Page, side: Side, cited: readonly string[]): Promise<void> => {
  const read = await readTable(page);
  expect(secretsIn(read, OTHER[side]).filter((secret) => !cited.includes(secret))).toEqual([]);
  expect(secretsIn(read, side).length).toBeGreaterThan(1);
  await waitForRest(page);
  const { letters } = await lookAtKept(page);
  expect(
    letters.filter((set) => secretsOf(OTHER[side]).includes(set) && !cited.includes(set)),
  ).toEqual([]);
  expect(letters.length).toBeGreaterThan(10);
};

/** The clock of a page is stopped so much later, that it has not passed the moment before it hears of it. */
const STOPPED_AFTER_MS = 8_000;

/** Axe waits for timers, which stand still with a stopped clock: lets it go on, slower than any clock, while axe reads. */
const faultsMeanwhile = async (page: Page): Promise<readonly string[]> => {
  const reading = faultsFor(page);
  for (;;) {
    const faults = await Promise.race([reading, page.clock.runFor(1)]);
    if (faults) return faults;
  }
};

const citedBefore = (turn: number): readonly string[] =>
  line
    .slice(0, turn)
    .flatMap(({ act }) => (act?.kind === 'argue' ? [names.argument(act.argument)] : []));

describe('the phrase at one screen', () => {
  test('is played behind a curtain, turn by turn, to the debrief of both and both secrets', async () => {
    const game = await openGame(browser, { query: '?renderer=canvas' });
    const { page } = game;
    await watchLettering(page);
    await page.reload();
    await beginBoth(page);
    await checkPage(page, 'curtain');
    await checkClosed(page, 'ussr');
    await readBriefings(page, ['ussr', 'japan']);
    for (const [index, turn] of line.entries()) {
      const side = turn.by as Side;
      if (index > 0) await openFor(page, side);
      await waitForRest(page);
      await keepCanvas(page);
      await checkOpen(page, side, citedBefore(index));
      await tableTurn(page, turn);
      if (index === line.length - 1) break;
      await checkClosed(page, OTHER[side]);
      await checkCanvas(page);
    }
    await waitForScreen(page, 'outcome');
    const outcome = withoutStyles(await everythingSaid(page));
    expect(SIDES.flatMap((side) => secretsIn(outcome, side))).toEqual([]);
    await button(page, translate('outcome.on')).click();
    for (const [side, likelihood] of [
      ['japan', 'Likely'],
      ['ussr', 'Unlikely'],
    ] as const) {
      await page.getByRole('heading', { name: `${names.delegation(side)} answers` }).waitFor();
      await page.getByRole('radio', { name: likelihood, exact: true }).check();
      await page.getByRole('textbox').fill(`Said by ${side}.`);
      await checkPage(page, `reflection of ${side}`, side === 'ussr');
      await page.locator('.sheet .button.primary').click();
    }
    await waitForScreen(page, 'debrief');
    await button(page, translate('debrief.step.secrets')).click();
    await button(page, 'See without answering').click();
    await page.locator('.step-secrets').waitFor();
    const opened = await page.locator('main').innerText();
    for (const side of SIDES) expect(opened).toContain(first(names.party(side)));
    expect(game.errors).toEqual([]);
    expect(game.foreignRequests).toEqual([]);
    await game.close();
  });

  test('closes its curtain when the window or the tab is left, and keeps what was composed', async () => {
    const game = await openGame(browser, { query: '?renderer=canvas&window=phrase&seats=both' });
    const { page } = game;
    await readBriefings(page, ['ussr', 'japan']);
    await waitForRest(page);
    await composeTurn(page, { take: { okinawa: names.option('okinawa', 'waits') } });
    const isKept = (): Promise<boolean> =>
      page.getByRole('radio', { name: names.option('okinawa', 'waits'), exact: true }).isChecked();
    await keepCanvas(page);
    await button(page, 'Archive').first().click();
    await page.getByRole('dialog', { name: 'Archive' }).waitFor();
    await leaveWindow(page);
    await checkClosed(page, 'japan');
    await checkCanvas(page);
    expect(await faultsFor(page)).toEqual([]);
    await openFor(page, 'japan');
    await expect.poll(isKept, SOON).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
    await waitForRest(page);
    await turnAway(page, true);
    await checkClosed(page, 'japan');
    await checkCanvas(page);
    await turnAway(page, false);
    await openFor(page, 'japan');
    await button(page, translate('curtain.close')).click();
    await checkClosed(page, 'japan');
    await page.reload();
    await checkClosed(page, 'japan', 'BODY');
    await openFor(page, 'japan');
    await expect.poll(isKept, SOON).toBe(true);
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('tells a delegation nothing of what the other asked of its capital', async () => {
    const game = await openGame(browser, { query: '?renderer=canvas&window=phrase&seats=both' });
    const { page } = game;
    await readBriefings(page, ['ussr', 'japan']);
    const option = names.option('okinawa', 'waits');
    await tableTurn(page, {
      by: 'japan',
      positions: {},
      act: { kind: 'consult', issue: 'okinawa', option: 'waits' },
    } as (typeof line)[number]);
    await openFor(page, 'ussr');
    const minutes = async (): Promise<string> => (await turnToPaper(page, 'Minutes')).innerText();
    expect(await minutes()).not.toContain(option);
    await tableTurn(page, { by: 'ussr', positions: {} } as (typeof line)[number]);
    await openFor(page, 'japan');
    expect(await minutes()).toContain(option);
    expect(game.errors).toEqual([]);
    await game.close();
  });

  test('closes its curtain when nobody has touched anything for a minute, and says so before', async () => {
    const game = await openGame(browser);
    const { page } = game;
    await page.clock.install();
    await page.reload();
    await beginBoth(page);
    await openFor(page, 'ussr', 'briefing');
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + STOPPED_AFTER_MS);
    await page.clock.runFor(41_000);
    const stay = button(page, translate('curtain.stay'));
    await stay.waitFor();
    expect(await faultsMeanwhile(page)).toEqual([]);
    await stay.dispatchEvent('click');
    await stay.waitFor({ state: 'detached' });
    await page.clock.runFor(50_000);
    expect(await screenOf(page)).toBe('briefing');
    await page.clock.runFor(11_000);
    await checkClosed(page, 'ussr');
    await game.close();
  });
});
