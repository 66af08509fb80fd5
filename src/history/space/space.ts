import type { Scenario } from '../../negotiation/scenarioData.ts';
import { frontierOf } from './frontier.ts';
import { familiesOf } from './packages.ts';
import type { Allowance, Room } from './room.ts';
import { EMPTY, firstValues, grainOf, merged, type Tally, secondValues, tallyAll } from './sums.ts';

/** How many packages there are, by whose mandates allowed them. */
interface Packages {
  readonly both: number;
  readonly firstAlone: number;
  readonly secondAlone: number;
  readonly neither: number;
}

/**
 * All packages at least one of two mandates allowed, equal values merged into one point. Arrays run side by side;
 * points rise by the first party's value, then by the second's.
 */
export interface Space {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** How many packages of a point both mandates allowed, and how many only one of them. */
  readonly both: Float64Array;
  readonly firstAlone: Float64Array;
  readonly secondAlone: Float64Array;
  /** Packages that neither allowed; none unless the room is unbound. */
  readonly neither: Float64Array;
  readonly packages: Packages;
  /** Points nothing in the space betters for both parties at once. */
  readonly frontier: readonly number[];
  /** The same among the packages both mandates allowed. */
  readonly sharedFrontier: readonly number[];
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** How many packages of a tally have each of the keys, all in rising order. */
const countsAt = (keys: Float64Array, tally: Tally): Float64Array => {
  const counts = new Float64Array(keys.length);
  let at = 0;
  for (let index = 0; index < keys.length; index += 1)
    if (tally.keys[at] === keys[index]) counts[index] = tally.counts[at++]!;
  return counts;
};

const less = (all: Float64Array, some: Float64Array): Float64Array =>
  all.map((count, index) => count - some[index]!);

/** Works out the space of a room; `onProgress` hears the share done, 0–1. */
export const spaceOf = (
  scenario: Scenario,
  room: Room,
  onProgress: (share: number) => void = () => undefined,
): Space => {
  const families = familiesOf(scenario, room);
  const grain = grainOf(families);
  const steps = families.reduce((sum, { rest }) => sum + rest.length, 0) * (room.isUnbound ? 4 : 3);
  let done = 0;
  const tally = (by: Allowance): Tally =>
    tallyAll(families, by, grain, () => onProgress((done += 1) / steps));
  return assembled(tally(1), tally(2), tally(3), room.isUnbound ? tally(0) : EMPTY, grain);
};

const assembled = (one: Tally, two: Tally, shared: Tally, any: Tally, grain: number): Space => {
  const keys = (any === EMPTY ? merged(one, two, 0) : any).keys;
  const both = countsAt(keys, shared);
  const firstAlone = less(countsAt(keys, one), both);
  const secondAlone = less(countsAt(keys, two), both);
  const bound = both.map((count, index) => count + firstAlone[index]! + secondAlone[index]!);
  const neither = any === EMPTY ? new Float64Array(keys.length) : less(countsAt(keys, any), bound);
  const first = firstValues(keys, grain);
  const second = secondValues(keys, grain);
  const counts = { both, firstAlone, secondAlone, neither };
  return {
    ...counts,
    first,
    second,
    packages: {
      both: total(both),
      firstAlone: total(firstAlone),
      secondAlone: total(secondAlone),
      neither: total(neither),
    },
    frontier: frontierOf({ first, second }, () => true),
    sharedFrontier: frontierOf({ first, second }, (index) => both[index]! > 0),
  };
};
