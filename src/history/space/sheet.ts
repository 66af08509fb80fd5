import type { Space } from './space.ts';

/** Packages of equal values, by whose mandates allowed them. */
export interface Counts {
  readonly both: number;
  readonly firstAlone: number;
  readonly secondAlone: number;
  readonly neither: number;
}

export interface Point extends Counts {
  readonly first: number;
  readonly second: number;
  readonly onFrontier: boolean;
  /** Among the packages both mandates allowed, none betters it for both parties. */
  readonly onSharedFrontier: boolean;
}

/** A stretch of values with the packages in it; the corner with the least of both. */
export interface Cell extends Counts {
  readonly first: number;
  readonly second: number;
}

/** A space as it can be drawn: point by point, or the great mass of it as a field of equal cells. */
export interface SpaceSheet {
  readonly packages: Counts;
  /** How many points there are, drawn one by one or not. */
  readonly distinct: number;
  /** All points, or of a field the frontiers and what both mandates allowed; by the first party's value, rising. */
  readonly points: readonly Point[];
  readonly field: {
    readonly cells: readonly Cell[];
    readonly width: number;
    readonly height: number;
  } | null;
}

/** A stretch of values: from its corner with the least of both, that corner included. */
export interface Stretch {
  readonly first: number;
  readonly second: number;
  readonly width: number;
  readonly height: number;
}

/** Values nearer than this are one and the same. */
const NEAR = 1e-6;
const MOST_POINTS = 3000;
const CELLS_ACROSS = 56;
const CELLS_UP = 40;

const countsOf = (space: Space, index: number): Counts => ({
  both: space.both[index]!,
  firstAlone: space.firstAlone[index]!,
  secondAlone: space.secondAlone[index]!,
  neither: space.neither[index]!,
});

const added = (a: Counts, b: Counts): Counts => ({
  both: a.both + b.both,
  firstAlone: a.firstAlone + b.firstAlone,
  secondAlone: a.secondAlone + b.secondAlone,
  neither: a.neither + b.neither,
});

const rangeOf = (values: Float64Array): readonly [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Infinity,
    -Infinity,
  ] as const);

const fieldOf = (space: Space): SpaceSheet['field'] => {
  const [left, right] = rangeOf(space.first);
  const [low, high] = rangeOf(space.second);
  const width = (right - left) / CELLS_ACROSS || 1;
  const height = (high - low) / CELLS_UP || 1;
  const cells = new Map<number, Cell>();
  for (let index = 0; index < space.first.length; index += 1) {
    const column = Math.min(CELLS_ACROSS - 1, Math.floor((space.first[index]! - left) / width));
    const row = Math.min(CELLS_UP - 1, Math.floor((space.second[index]! - low) / height));
    const counts = countsOf(space, index);
    const known = cells.get(row * CELLS_ACROSS + column);
    cells.set(row * CELLS_ACROSS + column, {
      first: left + column * width,
      second: low + row * height,
      ...(known ? added(known, counts) : counts),
    });
  }
  return { cells: [...cells.values()], width, height };
};

const pointOf = (
  space: Space,
  index: number,
  frontier: ReadonlySet<number>,
  shared: ReadonlySet<number>,
): Point => ({
  first: space.first[index]!,
  second: space.second[index]!,
  ...countsOf(space, index),
  onFrontier: frontier.has(index),
  onSharedFrontier: shared.has(index),
});

/** Every point of a space within a stretch, its further edges included, by the first party's value, rising. */
export const pointsIn = (
  space: Space,
  { first, second, width, height }: Stretch,
): readonly Point[] => {
  const [frontier, shared] = [new Set(space.frontier), new Set(space.sharedFrontier)];
  const points: Point[] = [];
  for (let index = 0; index < space.first.length; index += 1) {
    const [one, two] = [space.first[index]!, space.second[index]!];
    if (one < first - NEAR || one > first + width + NEAR) continue;
    if (two < second - NEAR || two > second + height + NEAR) continue;
    points.push(pointOf(space, index, frontier, shared));
  }
  return points;
};

/** A space as a sheet: every point of it if there are few, else a field with the points that matter. */
export const sheetOf = (space: Space): SpaceSheet => {
  const isField = space.first.length > MOST_POINTS;
  const frontier = new Set(space.frontier);
  const shared = new Set(space.sharedFrontier);
  const points: Point[] = [];
  for (let index = 0; index < space.first.length; index += 1) {
    const matters = frontier.has(index) || shared.has(index) || space.both[index]! > 0;
    if (isField && !matters) continue;
    points.push(pointOf(space, index, frontier, shared));
  }
  return {
    packages: space.packages,
    distinct: space.first.length,
    points,
    field: isField ? fieldOf(space) : null,
  };
};
