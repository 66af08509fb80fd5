import { describe, expect, test } from 'vitest';
import { road } from '../../session/games.ts';
import { laidAt, sitIn, topOf } from '../tables.ts';

const people = (seats: readonly ({ readonly person: string } | null)[]) =>
  seats.map((seat) => seat?.person ?? null);

const kremlin = topOf(sitIn('kremlin', 'japan'));
const tables = road.stages.filter(({ kind }) => kind !== 'home');
const sides = road.parties.map(({ id }) => id);
const EVERYWHERE = tables.flatMap(({ id }) => sides.map((side) => [id, side] as const));

describe('in the Kremlin', () => {
  test('three of each delegation sit in front, who speaks first', () => {
    expect(people(kremlin.seats.left)).toEqual(['hatoyama', 'kono', 'matsumoto']);
    expect(people(kremlin.seats.right)).toEqual(['khrushchev', 'bulganin', 'mikoyan']);
  });

  test('the others of the five sit behind, and the interpreter where there is more room', () => {
    expect(people(kremlin.seats.secondLeft)).toEqual([]);
    expect(people(kremlin.seats.secondRight)).toEqual(['gromyko', 'fedorenko']);
    expect(people([kremlin.seats.behindLeft, kremlin.seats.behindRight])).toEqual([
      'interpreter',
      null,
    ]);
  });

  test('whoever belongs to neither delegation sits between them', () => {
    const { seats } = topOf(sitIn('san-francisco', 'ussr'));
    expect(people([...seats.left, seats.behindLeft, seats.behindRight, ...seats.right])).toEqual([
      'gromyko',
      'acheson',
      null,
      'yoshida',
    ]);
  });

  test('both delegations are drawn at one scale', () => {
    const { seats } = laidAt(847, 590, kremlin).layout.room;
    expect(new Set([...seats.left, ...seats.right].map(({ scale }) => scale)).size).toBe(1);
  });

  test.each([
    [847, 590, 3],
    [740, 590, 2],
    [560, 430, 1],
    [390, 250, 1],
  ])('a table %i × %i has chairs for so many a side: %#', (width, height, chairs) => {
    const { seats, behind, aside } = laidAt(width, height, kremlin).layout.room;
    expect([seats.left.length, seats.right.length]).toEqual([chairs, chairs]);
    expect(behind.right.length > 0).toBe(chairs === 3);
    expect(aside === null).toBe(width < 520);
  });
});

describe.each(EVERYWHERE)('%s as %s', (stage, side) => {
  const top = topOf(sitIn(stage, side));

  test('those in front leave the middle of a wide table free', () => {
    const { width, room } = laidAt(1280, 720, top).layout;
    const inner = [
      ...room.seats.left.map(({ x, scale }) => x + 68 * scale),
      ...room.seats.right.map(({ x, scale }) => width - x + 68 * scale),
    ];
    expect(Math.max(...inner)).toBeLessThanOrEqual(520);
  });

  test('who speaks sits nearest the middle', () => {
    const { left, right } = laidAt(1280, 720, top).layout.room.seats;
    expect(left.map(({ x }) => x)).toEqual(left.map(({ x }) => x).toSorted((a, b) => b - a));
    expect(right.map(({ x }) => x)).toEqual(right.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test.each([
    [847, 590],
    [847, 543],
    [740, 590],
    [390, 190],
  ])('at %i × %i nameplates stand apart, inside, and hold letters of 13 pixels', (w, h) => {
    const { left, right } = laidAt(w, h, top).layout.room.plates;
    const edges = [...left, ...right]
      .map(({ x, scale }) => [x - 77 * scale, x + 77 * scale] as const)
      .toSorted(([a], [b]) => a - b);
    const gaps = edges.slice(1).map(([from], at) => from - (edges[at]?.[1] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    expect(edges[0]?.[0]).toBeGreaterThanOrEqual(0);
    expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(w);
    for (const { tall } of [...left, ...right]) expect(37 * tall).toBeGreaterThanOrEqual(15);
  });
});
