import { expect, test } from 'vitest';
import type { Sentence } from '../../src/scenario/bundle.ts';
import { isPlainVersion, keyAtLevel, withoutLevel } from '../../src/scenario/levels.ts';
import { roadBundle } from './bundles.ts';

const texts = roadBundle.texts['en'] ?? {};
const versions = Object.keys(texts).filter(
  (key) => isPlainVersion(key) && Object.hasOwn(texts, withoutLevel(key)),
);

/** What the sentences of a text rest on and when they are told, in order; neighbours alike count once. */
const groundsOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences
    .map(({ say: _say, ...grounds }) =>
      JSON.stringify(Object.entries(grounds).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    )
    .filter((grounds, at, all) => grounds !== all[at - 1]);

test('hundreds of notes have a plain version', () => {
  expect(versions.length).toBeGreaterThan(400);
});

test('a plain version rests on what its standard text rests on, sentence by sentence, and is told in the same cases', () => {
  const astray = versions.filter(
    (key) =>
      JSON.stringify(groundsOf(texts[key]!)) !==
      JSON.stringify(groundsOf(texts[withoutLevel(key)]!)),
  );
  expect(astray).toEqual([]);
});

test('why history came to its wording is told in plain words for every issue', () => {
  const wanting = Object.keys(texts)
    .filter((key) => key.endsWith('.history.because'))
    .filter((key) => !Object.hasOwn(texts, `${key}.plain`));
  expect(wanting).toEqual([]);
});

test('a text without a plain version is read as it stands', () => {
  expect(keyAtLevel(texts, 'stage.garden.history.0', 'plain')).toBe('stage.garden.history.0.plain');
  expect(keyAtLevel(texts, 'stage.garden.history.0', 'standard')).toBe('stage.garden.history.0');
  expect(keyAtLevel(texts, 'stage.garden.title', 'plain')).toBe('stage.garden.title');
});
