import { describe, expect, test } from 'vitest';
import { judgedLines, say } from '../../../src/desk/judging/judgeWords.ts';
import { JUDGE } from '../../../src/i18n/en/judge.ts';
import { judgeReading } from '../../../src/scenario/support.ts';

const SOURCES = {
  diary: {},
  memoir: { derivedFrom: ['diary'] },
  review: { derivedFrom: ['memoir'] },
  essay: { derivedFrom: ['memoir'] },
  cable: {},
} as const;

const told = (speaksForIt: readonly string[], cited: readonly string[]): readonly string[] =>
  judgedLines(judgeReading(SOURCES, speaksForIt, cited), (id) => `the ${id}`);

describe('a claim is answered with who refuses it, why, and the nearest change', () => {
  test('a claim on nothing', () => {
    expect(told(['diary', 'cable'], [])).toEqual([
      'Refused by the rule of two witnesses: no source carries it.',
      'Nearest change: rely on the diary and the cable as well.',
    ]);
  });

  test('a claim on one source, with one that speaks for something else', () => {
    expect(told(['diary', 'cable'], ['diary', 'review'])).toEqual([
      'Refused by the rule of two witnesses: the diary is one.',
      'the review does not speak for this reading and is not counted.',
      'Nearest change: rely on the cable as well.',
    ]);
  });

  test('a claim on a source, what comes from it, and what comes from that', () => {
    expect(told(['memoir', 'review', 'essay'], ['memoir', 'review', 'essay'])).toEqual([
      'Refused by the rule of two witnesses: what you cite is one, told more than once.',
      'the review comes from the memoir and adds no witness to it.',
      'the essay comes from the memoir and adds no witness to it.',
      'the review and the essay both come from the memoir.',
      'Nothing listed here makes two of it. It remains one witness’s word, and may be true all the same.',
    ]);
  });

  test('a claim on two that do not rest on each other', () => {
    expect(told(['review', 'cable'], ['cable', 'review'])).toEqual([
      'It stands. the cable and the review do not rest on each other.',
    ]);
  });
});

test('no string of judging is empty, holds a tag or a straight quotation mark', () => {
  expect(Object.values(JUDGE).filter((text) => text.trim() === '' || /[<>"']/.test(text))).toEqual(
    [],
  );
});

test('how sure the game is is said in words, never in a number', () => {
  expect([say('judge.sure.certain'), say('judge.sure.leaning')]).toEqual([
    'as good as certain',
    'leaning this way, no more',
  ]);
});
