import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { problemOfScenario } from '../../src/desk/words/scenarioWords.ts';
import { inFiles } from '../../tools/checkScenarioFiles.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { roadBundle } from './bundles.ts';
import { mutated, mutatedArchive, mutatedStage } from './mutations.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

interface Fate {
  readonly done: string;
  readonly how: 'refused' | 'faulted' | 'equal' | 'changed';
  readonly paths: readonly string[];
}

const fateOf = (seed: number): Fate => {
  const { bundle: input, done } = mutated(roadBundle, seed);
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
  const place = /^(scenario|evidence|map|archive|texts|formatVersion)(\.|$)/;
  expect(fates.filter(({ paths }) => paths.some((path) => !place.test(path)))).toEqual([]);
});

test('hardly a mutilation goes unnoticed', () => {
  const unnoticed = fates.filter(({ how }) => how === 'equal').map(({ done }) => done);
  expect(unnoticed.slice(16)).toEqual([]);
});

const { evidence, texts } = roadBundle;
const keys = Object.keys(texts['en']!);
const brief = Object.fromEntries(
  keys.map((key) => [key, [{ say: key, basis: 'invented' as const }]]),
);
/** The road as its stage files see it: every text is there, in one word, and there is no archive. */
const stages: ScenarioBundle = {
  formatVersion: 1,
  scenario: roadBundle.scenario,
  evidence,
  texts: { en: brief },
};

const heardWhole = (bundle: ScenarioBundle): ReadonlySet<string> =>
  new Set(checkScenario(bundle).map(({ path, code }) => `${path}: ${code}`));

const known = heardWhole(roadBundle);
const knownOfStages = heardWhole(stages);

/** What the author of a stage file hears that was not so before, and whether it leads back to the file. */
const heardOf = (seed: number) => {
  const { bundle: input, done, at } = mutatedStage(stages, seed);
  const stage = roadBundle.scenario.stages[at]!;
  const written = JSON.stringify(stage);
  const parsed = parseScenario(input);
  const problems = parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
  const fresh = problems.filter(({ path, code }) => !knownOfStages.has(`${path}: ${code}`));
  const leadsBack = fresh.some(
    ({ path, expected = '', found }) =>
      path.startsWith(`scenario.stages.${at}`) ||
      `${path}.${expected}`.includes(`.stage.${stage.id}.`) ||
      (found !== undefined && written.includes(`"${found}"`)),
  );
  return { done, fresh, leadsBack };
};

const heard = SEEDS.map((seed) => heardOf(seed + 1000));

test('hardly a slip in the file of a stage goes unnoticed', () => {
  const unnoticed = heard.filter(({ fresh }) => fresh.length === 0).map(({ done }) => done);
  expect(unnoticed.slice(8)).toEqual([]);
});

test('a slip in the file of a stage is explained with its place, or by a name from that file', () => {
  const elsewhere = heard.filter(({ fresh, leadsBack }) => fresh.length > 0 && !leadsBack);
  expect(elsewhere.map(({ done, fresh }) => [done, fresh[0]])).toEqual([]);
});

test('every problem of a stage file has a place in a file and words of its own', () => {
  const ids = { 'scenario.json': { stages: roadBundle.scenario.stages.map(({ id }) => id) } };
  const said = heard.flatMap(({ fresh }) => inFiles(fresh, ids).map(problemOfScenario));
  expect(said.filter((line) => /undefined|\[object|scenario\.stages/.test(line))).toEqual([]);
});

/** What is heard of an archive after a slip in it. */
const heardOfArchive = (seed: number) => {
  const { bundle: input, done } = mutatedArchive(roadBundle, seed);
  const parsed = parseScenario(input);
  const problems = parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
  return { done, fresh: problems.filter(({ path, code }) => !known.has(`${path}: ${code}`)) };
};

const heardOfArchives = SEEDS.slice(0, 60).map((seed) => heardOfArchive(seed + 2000));

test('a slip in the archive is explained with its place or with the text that is missing', () => {
  const place = /^(archive|texts)(\.|$)/;
  const elsewhere = heardOfArchives.filter(({ fresh }) =>
    fresh.some(({ path }) => !place.test(path)),
  );
  expect(elsewhere).toEqual([]);
});

test('hardly a slip in the archive goes unnoticed', () => {
  const unnoticed = heardOfArchives.filter(({ fresh }) => fresh.length === 0);
  expect(unnoticed.map(({ done }) => done).slice(6)).toEqual([]);
});
