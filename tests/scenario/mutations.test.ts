import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { phraseBundle } from './bundles.ts';
import { mutated } from './mutations.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

interface Fate {
  readonly done: string;
  readonly how: 'refused' | 'faulted' | 'equal' | 'changed';
  readonly paths: readonly string[];
}

const fateOf = (seed: number): Fate => {
  const { bundle: input, done } = mutated(phraseBundle, seed);
  const parsed = parseScenario(input);
  if (!parsed.ok) return { done, how: 'refused', paths: parsed.problems.map(({ path }) => path) };
  const problems = checkScenario(parsed.bundle);
  if (problems.length > 0) return { done, how: 'faulted', paths: problems.map(({ path }) => path) };
  const equal = isDeepStrictEqual(parsed.bundle, input);
  return { done, how: equal ? 'equal' : 'changed', paths: [] };
};

const fates = SEEDS.map(fateOf);

test('a mutilated scenario is refused, found at fault, or read exactly as it is', () => {
  expect(fates.filter(({ how }) => how === 'changed')).toEqual([]);
});

test('every problem of a mutilated scenario says where it lies', () => {
  const place = /^(scenario|evidence|texts|formatVersion)(\.|$)/;
  expect(fates.filter(({ paths }) => paths.some((path) => !place.test(path)))).toEqual([]);
});

test('hardly a mutilation goes unnoticed', () => {
  const unnoticed = fates.filter(({ how }) => how === 'equal').map(({ done }) => done);
  expect(unnoticed.slice(9)).toEqual([]);
});
