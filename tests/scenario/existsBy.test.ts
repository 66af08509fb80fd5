import { expect, test } from 'vitest';
import { existsBy } from '../../src/scenario/existsBy.ts';
import { phrase, roadBundle } from '../session/games.ts';

test.each([
  ['a letter of September', 'M5', true],
  ['the minutes of the evening itself', 'S1', true],
  ['the declaration of the next day', 'FRW3', false],
  ['the ambassador’s reception of 1961', 'S3', false],
  ['a book dated by its year alone', 'S4', false],
])('on 18 October 1956, %s', (_what, id, exists) => {
  expect(existsBy(roadBundle.evidence[id]!, phrase.opens)).toBe(exists);
});
