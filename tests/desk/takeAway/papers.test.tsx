import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DeskContext } from '../../../src/desk/deskContext.ts';
import { Papers } from '../../../src/desk/takeAway/papers.tsx';
import { PAPER_NAMES, type PaperName } from '../../../src/desk/takeAway/paperNames.ts';
import type { Command, Session } from '../../../src/session/session.ts';
import { carryOut } from '../../session/games.ts';
import { deskOf, type Moment, sessionAt, toldAt } from '../printed.tsx';
import { leftAtOnce, said, struckAtOnce } from './taken.ts';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const papersOf = (session: Session, ...chosen: readonly PaperName[]): string =>
  renderToString(
    <DeskContext.Provider value={deskOf(session, {})}>
      <Papers chosen={chosen} onPages={() => undefined} />
    </DeskContext.Provider>,
  );

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(?:td|th|p|h\d|li)\b/g, ' $&')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');

const HOLES = /\{\w+\}|undefined|\[object|NaN/;

const PASSED: readonly Command[] = [
  { kind: 'debrief', event: { type: 'debrief.turned', step: 'secrets' } },
  { kind: 'debrief', event: { type: 'debrief.passed', step: 'secrets' } },
];

describe('papers to take away', () => {
  test.each([
    { stage: 'phrase', side: 'ussr' },
    { stage: 'garden', side: 'japan' },
    { stage: 'san-francisco', side: 'ussr' },
    { stage: 'un-package', side: 'japan' },
    { stage: 'ratification', side: 'ussr' },
    { stage: 'memorandum', side: 'japan' },
    { stage: 'letter', side: 'japan', last: 'visitors-1961' },
  ])('of a game from $stage led for $side have no hole', (moment) => {
    const session = sessionAt({ ...moment, until: 'debrief' } satisfies Moment);
    const words = wordsOf(papersOf(session, ...PAPER_NAMES));
    expect(words).not.toMatch(HOLES);
    expect(words).toContain('Simulation – never signed in fact');
  });

  test('of a game along the historical line say that no clause differs', () => {
    const words = wordsOf(papersOf(struckAtOnce(), 'comparison'));
    expect(words).toContain('No clause differs. You agreed on what they agreed on.');
    expect(words).toContain(
      '18 October 1956, 16:15 The phrase: Struck at once The phrase: Struck at once the same',
    );
  });

  test('lie open where they are laid out on a phone', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const html = papersOf(toldAt(struckAtOnce(), 'historians'), 'debrief');
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const folds = [...html.matchAll(/<details class="fold[^>]*>/g)].map(([fold]) => fold);
    expect(folds.length).toBeGreaterThan(0);
    expect(folds.filter((fold) => !fold.includes(' open'))).toEqual([]);
  });

  test('tell in the whole debrief once what history did turn by turn, and nothing of what is pressed', () => {
    const session = sessionAt({ stage: 'phrase', side: 'ussr', until: 'debrief' });
    for (const step of ['timelines', 'decisions', 'historians'] as const)
      carryOut(toldAt(session, step), { kind: 'debrief', event: { type: 'debrief.read', step } });
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'questions' } });
    const words = wordsOf(papersOf(session, 'debrief'));
    expect(words.match(/Kōno wanted to ask the Premier about the day/g)).toHaveLength(1);
    expect(words).toContain('It stands turn by turn under “Two timelines”.');
    expect(words).toMatch(/The numbers are invented · One side wrote it down · .*on the screen\./);
    expect(words).not.toContain('Values, backing, climate and thresholds were set for play');
    expect(words).not.toContain('Branches of this game');
  });

  test('of a game without a text lay every article of history beside nothing', () => {
    const words = wordsOf(papersOf(leftAtOnce(), 'sheet', 'comparison'));
    expect(words).toContain('Nothing was signed.');
    expect(words.match(/not in your text/g)).toHaveLength(13);
  });

  test.each([
    ['ratification', 'The text lay closed before this game began', 'What the capitals chose'],
    [
      'san-francisco',
      'No text was to be closed between the two here.',
      'decided by Moscow alone: stay, do not sign',
    ],
    ['un-package', 'No text was to be closed between the two here.', 'Tokyo: Wait'],
  ])('of %s alone do not say that anything was left unsigned', (stage, why, what) => {
    const session = sessionAt({ stage, side: 'japan', until: 'debrief' });
    const words = wordsOf(papersOf(session, 'sheet'));
    expect(words).toContain(why);
    expect(words).toContain(what);
    expect(words).not.toContain('not signed');
  });

  test('of a text that is history’s say that the sheet is the game’s own', () => {
    expect(wordsOf(papersOf(struckAtOnce(), 'sheet'))).toContain(
      'Clause for clause it agrees with the text of 19 October 1956',
    );
  });

  test('open in the minutes what one capital alone saw', () => {
    const session = sessionAt({ stage: 'spiridonovka', side: 'ussr', until: 'debrief' });
    expect(wordsOf(papersOf(session, 'minutes'))).toContain('(Tokyo only)');
  });

  test('tell of the debrief what was written, what was passed over and what was never opened', () => {
    const session = struckAtOnce(...said('role', 'want', 'Four words.'), ...PASSED);
    const words = wordsOf(papersOf(session, 'debrief'));
    expect(words).toContain('Leave the role What did you want? Four words.');
    expect(words).toContain('Both sides’ secrets Looked without answering first.');
    expect(words).toContain('How you bargained Not marked as read.');
  });
});
