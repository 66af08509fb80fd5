import { scaleLinear } from 'd3-scale';
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
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const MARGIN = { left: 52, right: 18, top: 34, bottom: 52 } as const;
const PIXELS_A_TICK = 90;

const extentOf = (values: readonly number[]): [number, number] => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const air = (high - low) * 0.06 || 1;
  return [low - air, high + air];
};

/** A plot that holds all these values and the origin, drawn to the width there is. */
export const plotOf = (all: readonly Values[], width: number): Plot => {
  const height = Math.round(Math.min(620, Math.max(340, width * (width < 560 ? 1.05 : 0.62))));
  const inner: Box = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const x = scaleLinear(extentOf(all.map(([one]) => one)), [inner.x, inner.x + inner.width]);
  const y = scaleLinear(extentOf(all.map(([, two]) => two)), [inner.y + inner.height, inner.y]);
  return {
    width,
    height,
    inner,
    x,
    y,
    xTicks: x.ticks(Math.max(3, inner.width / PIXELS_A_TICK)),
    yTicks: y.ticks(Math.max(3, inner.height / PIXELS_A_TICK)),
  };
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

/** What lies nearest to a place on the sheet, if anything lies within so many pixels. */
export const nearestTo = <T extends { readonly values: Values }>(
  plot: Plot,
  entries: readonly T[],
  x: number,
  y: number,
  within: number,
): T | null => {
  let nearest: T | null = null;
  let least = within;
  for (const entry of entries) {
    const far = Math.hypot(plot.x(entry.values[0]) - x, plot.y(entry.values[1]) - y);
    if (far >= least) continue;
    nearest = entry;
    least = far;
  }
  return nearest;
};
