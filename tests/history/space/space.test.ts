import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontierOf } from '../../../src/history/space/frontier.ts';
import { familiesOf } from '../../../src/history/space/packages.ts';
import { landmarksOf } from '../../../src/history/space/landmarks.ts';
import { packagesAt } from '../../../src/history/space/packagesAt.ts';
import type { Room } from '../../../src/history/space/room.ts';
import { pointsIn, sheetOf } from '../../../src/history/space/sheet.ts';
import { type Space, spaceOf } from '../../../src/history/space/space.ts';
import type { Scenario } from '../../../src/negotiation/scenarioData.ts';
import { naiveFrontier, naivePackages } from '../../../tools/bench/naiveSpace.ts';
import { road } from '../../session/games.ts';
import { anyLook, anyNumbers, smallRoom } from './rooms.ts';

const CASES = { numRuns: 300, seed: 1956 };

const place = (first: number, second: number): string =>
  `${first.toFixed(4)} | ${second.toFixed(4)}`.replaceAll('-0.0000', '0.0000');

const pointOf = (space: Space, index: number): string =>
  place(space.first[index]!, space.second[index]!);

const KINDS = ['neither', 'firstAlone', 'secondAlone', 'both'] as const;

/** How many packages of which kind lie at which point. */
const naivePlaces = (scenario: Scenario, room: Room): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { first, second, allowedBy } of naivePackages(scenario, room)) {
    const key = `${KINDS[allowedBy]} ${place(first, second)}`;
    places.set(key, (places.get(key) ?? 0) + 1);
  }
  return places;
};

const placesOf = (space: Space): ReadonlyMap<string, number> =>
  new Map(
    Array.from(space.first, (_, index) => index).flatMap((index) =>
      KINDS.filter((kind) => space[kind][index]! > 0).map(
        (kind) => [`${kind} ${pointOf(space, index)}`, space[kind][index]!] as const,
      ),
    ),
  );

const sorted = (places: ReadonlyMap<string, number>) =>
  [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));

const expectAlike = (scenario: Scenario, room: Room): void => {
  const space = spaceOf(scenario, room);
  expect(sorted(placesOf(space))).toEqual(sorted(naivePlaces(scenario, room)));
  const packages = naivePackages(scenario, room);
  const frontier = (of: typeof packages) =>
    [...new Set(naiveFrontier(of).map(({ first, second }) => place(first, second)))].toSorted();
  expect(space.frontier.map((index) => pointOf(space, index)).toSorted()).toEqual(
    frontier(packages),
  );
  expect(space.sharedFrontier.map((index) => pointOf(space, index)).toSorted()).toEqual(
    frontier(packages.filter(({ allowedBy }) => allowedBy === 3)),
  );
};

describe('the space of agreements of any stage of any game', () => {
  test('holds the packages a plain loop finds, with the same frontier', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const room = smallRoom(road, look);
        if (room) expectAlike(road, room);
      }),
      CASES,
    );
  });

  test('does so whatever the numbers of the model', () => {
    fc.assert(
      fc.property(anyNumbers, anyLook, (scenario, look) => {
        const room = smallRoom(scenario, look);
        if (room) expectAlike(scenario, room);
      }),
      { ...CASES, numRuns: 100 },
    );
  });

  test('has every point in one stretch of values or the other', () => {
    fc.assert(
      fc.property(anyLook, fc.nat(9999), (look, at) => {
        const room = smallRoom(road, look);
        if (!room) return;
        const space = spaceOf(road, room);
        const { points } = sheetOf(space);
        const cut = points[at % points.length];
        if (!cut) return;
        const [low, wide, high] = [-1000, cut.first + 1000, { second: -1000, height: 2000 }];
        const left = pointsIn(space, { first: low, width: wide, ...high });
        const right = pointsIn(space, { first: cut.first + 1e-5, width: 2000, ...high });
        expect([...left, ...right]).toEqual(points);
        const here = { first: cut.first, second: cut.second, width: 0, height: 0 };
        expect(pointsIn(space, here)).toEqual([cut]);
      }),
      { ...CASES, numRuns: 100 },
    );
  });

  test('opens at every point a package that is worth as much, and no more of them than lie there', () => {
    fc.assert(
      fc.property(anyLook, fc.nat(9999), (look, at) => {
        const room = smallRoom(road, look);
        if (!room) return;
        const { points } = sheetOf(spaceOf(road, room));
        const point = points[at % points.length];
        if (!point) return;
        const here = place(point.first, point.second);
        const expected = naivePackages(road, room)
          .filter(({ first, second }) => place(first, second) === here)
          .map(({ terms }) => terms);
        const found = packagesAt(room, familiesOf(road, room), [point.first, point.second], 1000);
        expect(found.map(({ terms }) => terms)).toHaveLength(expected.length);
        expect(expected).toEqual(expect.arrayContaining(found.map(({ terms }) => terms)));
      }),
      CASES,
    );
  });

  test('tells how far the work has come, and ends with all of it', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const room = smallRoom(road, look);
        if (!room) return;
        const shares: number[] = [];
        spaceOf(road, room, (share) => shares.push(share));
        expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
        expect(shares.at(-1) ?? 1).toBe(1);
      }),
      { ...CASES, numRuns: 60 },
    );
  });
});

test('a frontier holds exactly the points no other betters, of those that count', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
  const points = fc.uniqueArray(fc.tuple(point, fc.boolean()), {
    selector: ([[first, second]]) => first * 100 + second,
    maxLength: 60,
  });
  fc.assert(
    fc.property(points, (drawn) => {
      const all = drawn
        .map(([[first, second], counts]) => ({ first, second, counts }))
        .toSorted((a, b) => a.first - b.first || a.second - b.second);
      const found = frontierOf(
        {
          first: Float64Array.from(all, ({ first }) => first),
          second: Float64Array.from(all, ({ second }) => second),
        },
        (index) => all[index]!.counts,
      );
      expect(found.map((index) => all[index])).toEqual(
        naiveFrontier(all.filter(({ counts }) => counts)),
      );
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('what a stage came to lies at a point of its space, if every free issue was answered within a mandate', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const room = smallRoom(road, { ...look, reach: 'table' });
      if (!room) return;
      const yours = landmarksOf(road, room, look.frame, [look.frame]).find(
        ({ kind }) => kind === 'yours',
      );
      if (!yours || room.issues.some(({ issue }) => yours.terms[issue] === undefined)) return;
      const allowed = room.issues.reduce(
        (by, { issue, options }) =>
          by & (options.find(({ option }) => option === yours.terms[issue])?.allowedBy ?? 0),
        3,
      );
      if (allowed === 0) return;
      const space = spaceOf(road, room);
      const points = Array.from(space.first, (_, index) => pointOf(space, index));
      expect(points).toContain(place(...yours.values));
    }),
    CASES,
  );
});
