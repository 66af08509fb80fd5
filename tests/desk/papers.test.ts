import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/desk/judging/questions.ts';
import { inOrder } from '../../src/desk/talks/issuePaper.tsx';
import { laterVariant } from '../../src/desk/debrief/steps/later.tsx';
import { openScenario } from '../../src/desk/title/openScenario.ts';
import { tabAfter } from '../../src/desk/parts/tabs.tsx';
import { runsOf } from '../../src/desk/texts.ts';
import { actChoices } from '../../src/desk/words/actChoices.ts';
import { inkOf, strikesOut } from '../../src/desk/words/draftWords.ts';
import type { Comparison } from '../../src/history/comparison.ts';
import { asJapan, begin, carryOut, openSession, phrase } from '../session/games.ts';
import { bundle, tableOf, tell } from './papers.ts';

describe('tabs', () => {
  test.each([
    ['ArrowRight', 'a'],
    ['ArrowLeft', 'b'],
    ['Home', 'a'],
    ['End', 'c'],
    ['Enter', null],
  ])('%s leads from the last of three to %s', (key, to) => {
    expect(tabAfter(['a', 'b', 'c'], 'c', key)).toBe(to);
  });
});

test('sentences that rest on the same ground share one mark', () => {
  const runs = runsOf([
    { say: 'One.', basis: 'documented', evidence: ['S1'] },
    { say: 'Two.', basis: 'documented', evidence: ['S1'] },
    { say: 'Three.', basis: 'documented', evidence: ['S4'] },
    { say: 'Four.', basis: 'invented' },
  ]);
  expect(runs).toEqual([
    { words: 'One. Two.', basis: 'documented', evidence: ['S1'] },
    { words: 'Three.', basis: 'documented', evidence: ['S4'] },
    { words: 'Four.', basis: 'invented', evidence: [] },
  ]);
});

describe('the draft', () => {
  const words = { id: 'x', issue: 'continuation', yours: false, theirs: false, settled: false };

  test.each([
    [{ issue: null, yours: true, theirs: true, settled: true }, 'plain'],
    [{ yours: true, theirs: true, settled: true }, 'plain'],
    [{ yours: true }, 'yours'],
    [{ theirs: true }, 'theirs'],
    [{ settled: true }, 'struck'],
    [{}, 'open'],
  ])('words standing as %o are printed %s', (standing, ink) => {
    expect(inkOf({ ...words, ...standing })).toBe(ink);
  });

  test('words of either side are struck, words of neither are written in', () => {
    expect([
      strikesOut({ ...words, yours: true }),
      strikesOut({ ...words, theirs: true }),
      strikesOut(words),
    ]).toEqual([true, true, false]);
  });
});

describe('at the table', () => {
  const table = tableOf(carryOut(openSession(), ...begin(asJapan)));

  test('options run from what one is told to seek to what lies beyond', () => {
    const later = table.issues.find(({ id }) => id === 'continuation');
    expect(inOrder(later?.options ?? []).map(({ id }) => id)).toEqual([
      'phrase',
      'silent',
      'closed',
    ]);
  });

  test('the capital is asked only for what lies beyond, the open issue first', () => {
    const day = table.issues.find(({ id }) => id === 'continuation') ?? null;
    expect(actChoices(table, 'consult', day)).toEqual([
      { kind: 'consult', issue: 'continuation', option: 'closed' },
      { kind: 'consult', issue: 'okinawa', option: 'waits' },
    ]);
  });

  test('live issues are linked in pairs, each once', () => {
    expect(actChoices(table, 'link', null)).toEqual([
      { kind: 'link', issues: ['okinawa', 'continuation'] },
      { kind: 'link', issues: ['okinawa', 'signing'] },
      { kind: 'link', issues: ['continuation', 'signing'] },
    ]);
  });
});

describe('after the talks', () => {
  const comparison = (signed: boolean, continuation: string): Comparison => ({
    stage: 'phrase',
    ending: '',
    historicalEnding: '',
    signed,
    same: false,
    terms: [{ issue: 'continuation', yours: continuation, history: 'silent' }],
    yourSteps: [],
    historicalSteps: [],
    forkedAt: null,
    ledger: {},
    historicalLedger: {},
  });

  test.each([
    [true, 'phrase', 'phrase'],
    [true, 'closed', 'closed'],
    [false, 'phrase', 'none'],
  ])('a text signed: %s with %s is read in 1961 as %s', (signed, continuation, variant) => {
    expect(laterVariant(tell, phrase, comparison(signed, continuation), 'japan')).toBe(variant);
  });

  test('every dispute among sources has a question and at least two readings', () => {
    const found = questionsOf(bundle, 'phrase');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ readings }) => readings.length < 2)).toEqual([]);
  });
});

describe('a scenario file', () => {
  test('that can be played is opened', () => {
    expect(openScenario(JSON.stringify(bundle))).toEqual({ kind: 'bundle', bundle });
  });

  test('that is no JSON is refused', () => {
    expect(openScenario('{"formatVersion"')).toEqual({
      kind: 'not-json',
      line: 1,
      near: '{"formatVersion"',
    });
  });

  test('whose references lead nowhere is refused with their places', () => {
    const opened = openScenario(JSON.stringify({ ...bundle, evidence: {} }));
    expect(opened.kind).toBe('problems');
  });
});
