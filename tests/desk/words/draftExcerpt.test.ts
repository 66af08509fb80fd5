import { expect, test } from 'vitest';
import type { SegmentView } from '../../../src/negotiation/tableView.ts';
import { draftExcerpt } from '../../../src/desk/words/draftExcerpt.ts';

const LONG =
  'Japan and the USSR agreed to continue negotiations regarding the conclusion of a Peace Treaty';

const WORDS: Readonly<Record<string, string>> = {
  before: LONG,
  phrase: ', including the territorial question,',
  after:
    ' after the establishment of normal diplomatic relations between the two countries named here.',
  far: ' Done in Moscow.',
};

const common = (id: string): SegmentView => ({
  id,
  issue: null,
  yours: true,
  theirs: true,
  settled: true,
});
const disputed: SegmentView = {
  id: 'phrase',
  issue: 'continuation',
  yours: true,
  theirs: false,
  settled: false,
};

const excerpt = (...segments: readonly SegmentView[]) =>
  draftExcerpt(segments, (id) => WORDS[id] ?? '');

test('words in dispute are quoted with the nearest of what both sides share', () => {
  expect(excerpt(common('before'), disputed, common('after'), common('far'))).toEqual([
    {
      kind: 'common',
      words: '… to continue negotiations regarding the conclusion of a Peace Treaty',
    },
    { kind: 'disputed', segment: disputed },
    {
      kind: 'common',
      words: ' after the establishment of normal diplomatic relations between the …',
    },
  ]);
});

test('a clause without brackets has nothing to quote', () => {
  expect(excerpt(common('before'), common('after'))).toEqual([]);
});

test('words that only your side could write in are not on the table', () => {
  const unspoken: SegmentView = { ...disputed, yours: false };
  expect(excerpt(common('before'), unspoken, common('after'))).toEqual([]);
});
