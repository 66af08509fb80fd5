import type { Family } from './packages.ts';
import type { Values } from './terms.ts';

/** Distinct pairs of values in rising order, each with the number of packages that have it. */
export interface Tally {
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

/** Wider than any value of the second party in steps. */
const ROW = 2 ** 24;
const GRAINS = [30, 60, 150, 300, 600, 3000, 30_000] as const;

const fits = (value: number, grain: number): boolean =>
  Math.abs(value * grain - Math.round(value * grain)) < 1e-6;

/** Steps a point of utility is divided into, so that every value falls on a step; else to 1/30,000. */
export const grainOf = (families: readonly Family[]): number => {
  const values = families.flatMap(({ cores, rest }) => [
    ...cores.flatMap((core) => core.values),
    ...rest.flatMap(({ options }) => options.flatMap((option) => option.values)),
  ]);
  return GRAINS.find((grain) => values.every((value) => fits(value, grain))) ?? 30_000;
};

/** Both values as one number: keys of packages add up as their values do. */
const keyOf = ([first, second]: Values, grain: number): number =>
  Math.round(first * grain) * ROW + Math.round(second * grain);

/** The first party's values behind the keys. */
export const firstValues = (keys: Float64Array, grain: number): Float64Array =>
  keys.map((key) => Math.round(key / ROW) / grain);

/** The second party's values behind the keys. */
export const secondValues = (keys: Float64Array, grain: number): Float64Array =>
  keys.map((key) => (key - Math.round(key / ROW) * ROW) / grain);

export const EMPTY: Tally = { keys: new Float64Array(0), counts: new Float64Array(0) };

const shortened = (keys: Float64Array, counts: Float64Array, length: number): Tally => ({
  keys: keys.subarray(0, length),
  counts: counts.subarray(0, length),
});

/** Two tallies as one; the second is moved by a key first. */
export const merged = (a: Tally, b: Tally, by: number): Tally => {
  const keys = new Float64Array(a.keys.length + b.keys.length);
  const counts = new Float64Array(keys.length);
  let [i, j, length] = [0, 0, 0];
  if (a.keys.length === 0) return { keys: b.keys.map((key) => key + by), counts: b.counts };
  while (i < a.keys.length || j < b.keys.length) {
    const left = i < a.keys.length ? a.keys[i]! : Infinity;
    const right = j < b.keys.length ? b.keys[j]! + by : Infinity;
    keys[length] = Math.min(left, right);
    if (left <= right) counts[length]! += a.counts[i++]!;
    if (right <= left) counts[length]! += b.counts[j++]!;
    length += 1;
  }
  return shortened(keys, counts, length);
};

/** Adds to every package each of the options in turn. */
const spread = (tally: Tally, steps: readonly number[]): Tally =>
  steps.reduce((sum, step) => merged(sum, tally, step), EMPTY);

const ONE: Tally = { keys: Float64Array.of(0), counts: Float64Array.of(1) };

/**
 * The values of all packages of a family that everyone in `by` allowed, without going through them one by one: equal
 * values are counted together after every issue. `onStep` is called once an issue.
 */
const tallyOf = (family: Family, by: number, grain: number, onStep: () => void): Tally => {
  const allowed = <T extends { readonly allowedBy: number; readonly values: Values }>(
    options: readonly T[],
  ): readonly number[] =>
    options
      .filter(({ allowedBy }) => (allowedBy & by) === by)
      .map(({ values }) => keyOf(values, grain));
  const widestFirst = family.rest.toSorted((a, b) => b.options.length - a.options.length);
  let tally = spread(ONE, allowed(family.cores));
  for (const { options } of widestFirst) {
    tally = spread(tally, allowed(options));
    onStep();
  }
  return tally;
};

/** The tally of all families together. */
export const tallyAll = (
  families: readonly Family[],
  by: number,
  grain: number,
  onStep: () => void,
): Tally =>
  families.reduce((sum, family) => merged(sum, tallyOf(family, by, grain, onStep), 0), EMPTY);
