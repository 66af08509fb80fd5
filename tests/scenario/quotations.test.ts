import { expect, test } from 'vitest';
import { quotationsNotFound, type Sources } from '../../tools/quotations.ts';
import excerpts from '../fixtures/sources/excerpts.json';
import { roadBundle } from './bundles.ts';

const sources: Sources = new Map(excerpts.map(({ sha256, words }) => [sha256, words.join('\n')]));

const withSegment = (segment: string, words: string): typeof roadBundle => {
  const { texts } = roadBundle;
  const key = `segment.${segment}`;
  const changed = (texts['en']?.[key] ?? []).map((sentence) => ({ ...sentence, say: words }));
  return { ...roadBundle, texts: { ...texts, en: { ...texts['en'], [key]: changed } } };
};

test('quotations and the words of the draft stand in their sources, letter for letter', () => {
  expect(quotationsNotFound(roadBundle, sources)).toEqual([]);
});

test('one word changed in the draft is found out', () => {
  const bundle = withSegment('phrase', ', including a territorial question,');
  expect(quotationsNotFound(bundle, sources)).toEqual([
    { path: 'texts.en.segment.phrase.0', words: ', including a territorial question,' },
  ]);
});

test('words inferred from a source need not stand in it, until they are said to be its own', () => {
  const key = 'segment.memo-troops';
  const { texts } = roadBundle;
  const said = (texts['en']?.[key] ?? []).map((sentence) => ({
    ...sentence,
    basis: 'documented' as const,
  }));
  const claimed = { ...roadBundle, texts: { ...texts, en: { ...texts['en'], [key]: said } } };
  expect(quotationsNotFound(claimed, sources).map(({ path }) => path)).toEqual([
    'texts.en.segment.memo-troops.0',
  ]);
});

test('a quotation from a source that is not there is found out', () => {
  expect(quotationsNotFound(roadBundle, new Map()).map(({ path }) => path)).toEqual(
    ['S1', 'S4', 'S0', 'S3', 'S2', 'S4SF', 'WADA', 'KHRM'].map((id) => `evidence.${id}.quotation`),
  );
});
