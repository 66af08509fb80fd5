import { scaleLinear } from 'd3-scale';
import type { Cell, SpaceSheet, Stretch } from '../../../history/space/sheet.ts';
import type { Values } from '../../../history/space/terms.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where values lie on a sheet of so many pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly inner: Box;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The values drawn at a place. */
  readonly valuesAt: (x: number, y: number) => Values;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const MARGIN = { left: 52, right: 18, top: 34, bottom: 52 } as const;
const PIXELS_A_TICK = 90;

const extentOf = (values: readonly number[]): [number, number] => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low) * 0.07 || 1;
  return [low - air, high + air];
};

/** So many times wider a sheet may become to show no agreement with the rest. */
const WIDER = 1.7;

const NOTHING: Values = [0, 0];

const widthOf = ([low, high]: readonly [number, number]): number => high - low;

/** Whether no agreement lies so near that it is drawn with the rest in any case. */
export const isNearNothing = (all: readonly Values[]): boolean =>
  ([0, 1] as const).every((at) => {
    const values = all.map((value) => value[at]);
    return widthOf(extentOf([...values, 0])) <= WIDER * widthOf(extentOf(values));
  });

/** A plot that holds all these values, and the point of no agreement if asked for, drawn to the width there is. */
export const plotOf = (all: readonly Values[], width: number, withNothing: boolean): Plot => {
  const shown = withNothing || isNearNothing(all) ? [...all, NOTHING] : all;
  const height = Math.round(Math.min(620, Math.max(340, width * (width < 560 ? 1.05 : 0.62))));
  const inner: Box = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const x = scaleLinear(extentOf(shown.map(([one]) => one)), [inner.x, inner.x + inner.width]);
  const y = scaleLinear(extentOf(shown.map(([, two]) => two)), [inner.y + inner.height, inner.y]);
  return {
    width,
    height,
    inner,
    x,
    y,
    valuesAt: (left, top) => [x.invert(left), y.invert(top)],
    xTicks: x.ticks(Math.max(3, inner.width / PIXELS_A_TICK)),
    yTicks: y.ticks(Math.max(3, inner.height / PIXELS_A_TICK)),
  };
};

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise in which it lies from here, where the sheet does not reach so far; 0 is to the right. */
  readonly beyond: number | null;
}

const EDGE = 12;

/** Where values are drawn: at their place, or at the edge that lies towards them. */
export const placeAt = ({ inner, x, y }: Plot, [one, two]: Values): Place => {
  const at = { x: x(one), y: y(two) };
  const edge = {
    x: Math.min(inner.x + inner.width - EDGE, Math.max(inner.x + EDGE, at.x)),
    y: Math.min(inner.y + inner.height - EDGE, Math.max(inner.y + EDGE, at.y)),
  };
  const isIn =
    at.x >= inner.x &&
    at.x <= inner.x + inner.width &&
    at.y >= inner.y &&
    at.y <= inner.y + inner.height;
  if (isIn) return { ...at, beyond: null };
  return { ...edge, beyond: (Math.atan2(at.y - edge.y, at.x - edge.x) * 180) / Math.PI };
};

/** Something that wants a label beside it; sizes in pixels. */
export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DIRECTIONS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
const DISTANCES = [9, 22, 38, 56, 80] as const;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

const boxAt = (
  { x, y, width, height }: Anchor,
  [right, down]: readonly [number, number],
  far: number,
): Box => ({
  x: right === 0 ? x - width / 2 : right > 0 ? x + far : x - far - width,
  y: down === 0 ? y - height / 2 : down > 0 ? y + far : y - far - height,
  width,
  height,
});

/** A free place beside each anchor, the first anchors first; none covers another or an anchor, if it can be helped. */
export const placeLabels = (anchors: readonly Anchor[], sheet: Box): ReadonlyMap<string, Box> => {
  const marks = anchors.map(({ x, y }): Box => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
  const placed = new Map<string, Box>();
  for (const anchor of anchors) {
    const places = DISTANCES.flatMap((far) =>
      DIRECTIONS.map((direction) => boxAt(anchor, direction, far)),
    ).filter((box) => within(box, sheet));
    const free = places.find((box) =>
      [...placed.values(), ...marks].every((taken) => !meet(box, taken)),
    );
    const box = free ?? places[0] ?? boxAt(anchor, DIRECTIONS[0], DISTANCES[0]);
    placed.set(anchor.id, box);
  }
  return placed;
};

const farFrom = (
  plot: Plot,
  { values }: { readonly values: Values },
  x: number,
  y: number,
): number => {
  const place = placeAt(plot, values);
  return Math.hypot(place.x - x, place.y - y);
};

/** What lies within so many pixels of a place on the sheet, the nearest first. */
export const allNear = <T extends { readonly values: Values }>(
  plot: Plot,
  entries: readonly T[],
  x: number,
  y: number,
  within: number,
): readonly T[] =>
  entries
    .map((entry) => ({ entry, far: farFrom(plot, entry, x, y) }))
    .filter(({ far }) => far < within)
    .toSorted((a, b) => a.far - b.far)
    .map(({ entry }) => entry);

type Field = NonNullable<SpaceSheet['field']>;

const outside = (value: number, from: number, size: number): number =>
  Math.max(0, from - value, value - from - size) / size;

/** The cell of a field that holds these values, or lies nearest to them. */
export const nearestCell = ({ cells, width, height }: Field, [one, two]: Values): Stretch => {
  const far = ({ first, second }: Cell): number =>
    Math.hypot(outside(one, first, width), outside(two, second, height));
  const { first, second } = cells.reduce((near, cell) => (far(cell) < far(near) ? cell : near));
  return { first, second, width, height };
};
