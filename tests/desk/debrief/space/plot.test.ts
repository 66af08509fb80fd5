import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allNear,
  type Anchor,
  type Box,
  isNearNothing,
  nearestCell,
  placeAt,
  placeLabels,
  plotOf,
} from '../../../../src/desk/debrief/space/plot.ts';
import type { Values } from '../../../../src/history/space/terms.ts';

const value = fc.integer({ min: -600, max: 800 }).map((tenths) => tenths / 10);
const someValues: fc.Arbitrary<readonly Values[]> = fc.array(fc.tuple(value, value), {
  minLength: 1,
  maxLength: 40,
});
const width = fc.integer({ min: 300, max: 1400 });

const holds = ({ x, y, width: wide, height }: Box, at: { x: number; y: number }): boolean =>
  at.x >= x - 0.5 && at.x <= x + wide + 0.5 && at.y >= y - 0.5 && at.y <= y + height + 0.5;

describe('the plot of the space', () => {
  test('holds every value that is drawn on it, at any width', () => {
    fc.assert(
      fc.property(someValues, width, fc.boolean(), (values, wide, withNothing) => {
        const plot = plotOf(values, wide, withNothing);
        const all: readonly Values[] = withNothing ? [...values, [0, 0]] : values;
        for (const at of all) {
          expect(placeAt(plot, at).beyond).toBeNull();
          expect(holds(plot.inner, { x: plot.x(at[0]), y: plot.y(at[1]) })).toBe(true);
        }
      }),
    );
  });

  test('puts more for the first party further right, and more for the second further up', () => {
    const plot = plotOf(
      [
        [10, 10],
        [40, 20],
      ],
      900,
      false,
    );
    expect(plot.x(40)).toBeGreaterThan(plot.x(10));
    expect(plot.y(20)).toBeLessThan(plot.y(10));
  });

  test('points from its edge to no agreement where that lies far off', () => {
    const far: readonly Values[] = [
      [55, 16],
      [60, 18],
    ];
    expect(isNearNothing(far)).toBe(false);
    const place = placeAt(plotOf(far, 900, false), [0, 0]);
    expect(place.beyond).not.toBeNull();
    expect(holds(plotOf(far, 900, false).inner, place)).toBe(true);
    expect(placeAt(plotOf(far, 900, true), [0, 0]).beyond).toBeNull();
    expect(
      isNearNothing([
        [-20, -10],
        [40, 30],
      ]),
    ).toBe(true);
  });

  test('finds all that lies near a place, the nearest first', () => {
    const plot = plotOf(
      [
        [0, 0],
        [50, 50],
      ],
      900,
      false,
    );
    const entries = (
      [
        [0, 0],
        [50, 50],
      ] as const
    ).map((values) => ({ values }));
    const near = { x: plot.x(50) + 5, y: plot.y(50) - 3 };
    expect(allNear(plot, entries, near.x, near.y, 20)).toEqual([entries[1]]);
    expect(allNear(plot, entries, near.x, near.y, 2000)).toEqual([entries[1], entries[0]]);
    expect(allNear(plot, entries, plot.x(25), plot.y(25), 20)).toEqual([]);
  });

  test('finds the stretch of the field that holds two values, or lies nearest to them', () => {
    const none = { both: 0, firstAlone: 1, secondAlone: 0, neither: 0 };
    const field = {
      cells: [
        { first: 0, second: 0, ...none },
        { first: 10, second: 4, ...none },
      ],
      width: 5,
      height: 2,
    };
    const [low, high] = [
      { first: 0, second: 0, width: 5, height: 2 },
      { first: 10, second: 4, width: 5, height: 2 },
    ];
    expect(nearestCell(field, [4, 1])).toEqual(low);
    expect(nearestCell(field, [-30, -30])).toEqual(low);
    expect(nearestCell(field, [9, 5])).toEqual(high);
    const plot = plotOf(
      [
        [0, 0],
        [50, 50],
      ],
      900,
      false,
    );
    expect(plot.valuesAt(plot.x(12), plot.y(34)).map(Math.round)).toEqual([12, 34]);
  });
});

const SHEET: Box = { x: 0, y: 0, width: 900, height: 560 };

const apart = (a: Box, b: Box): boolean =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

test('labels of marks that lie on one another stand apart and on the sheet', () => {
  const anchors: readonly Anchor[] = Array.from({ length: 9 }, (_, index) => ({
    id: String(index),
    x: 450 + (index % 3) * 4,
    y: 280 + index,
    width: index < 2 ? 90 : 20,
    height: 20,
  }));
  const boxes = [...placeLabels(anchors, SHEET).values()];
  expect(boxes).toHaveLength(9);
  boxes.forEach((box, index) => {
    expect(holds(SHEET, box)).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
  });
});
