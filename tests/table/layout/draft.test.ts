import { describe, expect, test } from 'vitest';
import { type Flow, flowDraft } from '../../../src/table/layout/draftFlow.ts';
import { excerptOf, type Run, wholeDraft } from '../../../src/table/layout/draftRuns.ts';
import { fitText } from '../../../src/table/layout/lettering.ts';
import { asJapan, asUssr, compose } from '../../session/games.ts';
import { evenLetters, lettering, sit, textOf, topOf } from '../tables.ts';

const run = (text: string, rest: Partial<Run> = {}): Run => ({
  text,
  standing: 'common',
  segment: 'words',
  bracket: null,
  loose: false,
  ...rest,
});

const flow = (runs: readonly Run[], width: number): Flow =>
  flowDraft(runs, { ...lettering, width, size: 10, leading: 1.5 });

const lines = ({ pieces }: Flow): readonly string[] => {
  const byLine = new Map<number, string>();
  for (const { y, text } of pieces) byLine.set(y, (byLine.get(y) ?? '') + text);
  return [...byLine.values()].map((line) => line.trimEnd());
};

const excerpt = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

describe('the draft set in lines', () => {
  test('breaks between words and at the ends of paragraphs', () => {
    expect(lines(flow([run('one two three\nfour')], 40))).toEqual(['one two', 'three', 'four']);
  });

  test('keeps words that stand alike in one piece, whatever runs they come from', () => {
    expect(flow([run('one '), run('two')], 200).pieces).toHaveLength(1);
  });

  test('sets a bracket before and after disputed words, and whose they are', () => {
    const { pieces, brackets } = flow(
      [run('a '), run('b', { bracket: 'ussr', standing: 'theirs' })],
      200,
    );
    expect(brackets.map(({ party, end, x }) => [party, end, x])).toEqual([
      ['ussr', 'open', 10],
      ['ussr', 'close', 23],
    ]);
    expect(pieces.map(({ text }) => text)).toEqual(['a ', 'b', 'ussr ']);
  });

  test('never leaves an opening bracket alone at the end of a line', () => {
    const { pieces, brackets } = flow([run('aaaa '), run('bbbbbb', { bracket: 'ussr' })], 40);
    const words = pieces.find(({ text }) => text === 'bbbbbb');
    expect(brackets[0]?.y).toBe(words?.y);
  });

  test('keeps a mark that stands alone on the line of the word it precedes', () => {
    expect(lines(flow([run('aaaa, '), run(', bbbb')], 35))).toEqual(['aaaa,', ', bbbb']);
  });

  test('every word of the scenario’s draft is set', () => {
    const set = flow(wholeDraft(topOf(sit(asJapan)).draft, lettering), 400);
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    expect(words(set.pieces.map(({ text }) => text).join(' ')).join('')).toBe(
      words(excerpt(wholeDraft(topOf(sit(asJapan)).draft, lettering))).join(''),
    );
  });
});

describe('the strip shows', () => {
  test('the words an issue turns on with a few words around them', () => {
    const { draft } = topOf(sit(asUssr));
    const shown = excerpt(excerptOf(draft, 'continuation', lettering));
    expect(shown).toContain(textOf('segment.phrase'));
    expect(shown).not.toContain(textOf('segment.closed').trim());
    expect(shown.length).toBeLessThan(130);
  });

  test('every day that can be written in while none is', () => {
    const shown = excerpt(excerptOf(topOf(sit(asJapan)).draft, 'signing', lettering));
    for (const day of ['21', '20', '19']) expect(shown).toContain(`${day} October`);
  });

  test('words that were struck', () => {
    const silence = compose({ kind: 'position', issue: 'continuation', option: 'silent' });
    const runs = excerptOf(topOf(sit(asUssr, silence)).draft, 'continuation', lettering);
    expect(runs.find(({ standing }) => standing === 'struck')?.text).toBe(textOf('segment.phrase'));
  });

  test('how the clause begins where an issue is not in the text', () => {
    const shown = excerpt(excerptOf(topOf(sit(asJapan)).draft, 'okinawa', lettering));
    expect(shown.startsWith(textOf('clause.article-9.title'))).toBe(true);
  });
});

describe('lettering', () => {
  const fit = { face: 'label', width: 40, height: 30, lines: 2, sizes: [20, 10, 8] } as const;

  test('takes the largest size at which all of it fits', () => {
    expect(fitText(evenLetters, 'aaaa bbbb', fit)).toEqual({ lines: ['aaaa', 'bbbb'], size: 10 });
  });

  test('takes the smallest, and as many lines as there may be, where none does', () => {
    expect(fitText(evenLetters, 'aaaa bbbb cccc dddddddddddd', fit)).toEqual({
      lines: ['aaaa bbbb', 'cccc …'],
      size: 8,
    });
  });
});
