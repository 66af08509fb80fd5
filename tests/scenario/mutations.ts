import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { makeRandom } from './randomly.ts';

type Random = () => number;
type Container = Record<string, unknown>;

interface Place {
  readonly parent: Container;
  readonly key: string;
}

const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Container;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
};

const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const remove = ({ parent, key }: Place): void => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};

const rename = (place: Place): void => {
  const { parent, key } = place;
  const value = parent[key];
  remove(place);
  parent[`${key}x`] = value;
};

const duplicate = ({ parent, key }: Place): void => {
  if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else parent[`${key}-again`] = structuredClone(parent[key]);
};

const put =
  (value: unknown) =>
  (place: Place): void => {
    place.parent[place.key] = value;
  };

const MUTATIONS: Readonly<Record<string, (place: Place) => void>> = {
  'is deleted': remove,
  'is renamed': rename,
  'stands twice': duplicate,
  'is null': put(null),
  'is text': put('somewhere else'),
  'is a number': put(7),
  'is a list': put([]),
  'is a table': put({}),
  'is true': put(true),
  'is a script': put('<script>alert(1)</script>'),
  'is an image that fails': put('<img src=x onerror=alert(1)>'),
  'is very long': put('x'.repeat(1 << 20)),
  'is huge': put(1e308),
  'is far below zero': put(-1e308),
  'is empty text': put(''),
  'is a name every object has': put('constructor'),
};

interface Mutated {
  readonly bundle: unknown;
  /** A sentence that says what was done where. */
  readonly done: string;
}

const mutate = (random: Random, places: readonly Place[]): string => {
  const place = pick(random, places);
  const [name, change] = pick(random, Object.entries(MUTATIONS));
  change(place);
  return `${place.key} ${name}`;
};

/** The seeded mutation of a bundle. */
export const mutated = (bundle: ScenarioBundle, seed: number): Mutated => {
  const random = makeRandom(seed);
  if (random() < 0.8) {
    const scenario = structuredClone(bundle.scenario);
    return { done: mutate(random, placesIn(scenario)), bundle: { ...bundle, scenario } };
  }
  const copy = structuredClone(bundle);
  return { done: mutate(random, placesIn(copy)), bundle: copy };
};

/** The seeded mutation of the file of one stage; its place among the stages is told too. */
export const mutatedStage = (
  bundle: ScenarioBundle,
  seed: number,
): Mutated & { readonly at: number } => {
  const random = makeRandom(seed);
  const stages = structuredClone(bundle.scenario.stages);
  const at = Math.floor(random() * stages.length);
  const done = `in ${stages[at]!.id} ${mutate(random, placesIn(stages[at]))}`;
  return { bundle: { ...bundle, scenario: { ...bundle.scenario, stages } }, done, at };
};

/** The seeded mutation of the archive of a bundle, which must have one. */
export const mutatedArchive = (bundle: ScenarioBundle, seed: number): Mutated => {
  const random = makeRandom(seed);
  const archive = structuredClone(bundle.archive);
  return { done: mutate(random, placesIn(archive)), bundle: { ...bundle, archive } };
};
