import { describe, expect, test } from 'vitest';
import {
  allowanceOf,
  countOf,
  type Entry,
  placeOfDeal,
  pointEntries,
} from '../../../../src/desk/debrief/space/entries.ts';
import {
  listsOf,
  type Order,
  rowsOf,
  rowsOnPaper,
  type Shown,
} from '../../../../src/desk/debrief/space/rows.ts';
import { lookAt, packagesOf } from '../../../../src/desk/debrief/space/space.ts';
import { historicalGame } from '../../../../src/history/compare.ts';
import { sheetOf } from '../../../../src/history/space/sheet.ts';
import { spaceOf } from '../../../../src/history/space/space.ts';
import { openStage } from '../../../../src/negotiation/negotiation.ts';
import { road } from '../../../session/games.ts';

const frame = {
  stage: 'phrase',
  opened: openStage(road, 'phrase', 0),
  ended: historicalGame(road, 'phrase'),
};
const look = lookAt(road, frame, [frame], 'table', 'opened')!;
const sheet = sheetOf(spaceOf(road, look.room));
const points = pointEntries(sheet);

const rows = (shown: Shown, order: Order = { by: null, down: false }) =>
  rowsOf(look, sheet, points, shown, order);

const markOf = (entry: Entry): string => {
  if (entry.kind === 'offer') return `${entry.offer.by} ${entry.mark}`;
  return entry.kind === 'landmark' ? entry.landmark.kind : entry.id;
};

describe('the table beside the plot', () => {
  test('is printed with what has a name, and with each place on the frontier of both once', () => {
    const printed = rowsOnPaper(rows('frontier'));
    const named = rows('named').map(({ entry }) => entry.id);
    const kept = printed.filter(({ entry }) => entry.kind === 'point');
    expect(printed.map(({ entry }) => entry.id).slice(0, named.length)).toEqual(named);
    expect(kept.every(({ onShared }) => onShared)).toBe(true);
    const placeOf = ({ values }: Entry): string => values.map((value) => value.toFixed(3)).join();
    const places = new Set(printed.map(({ entry }) => placeOf(entry)));
    const shared = points.filter((entry) => entry.kind === 'point' && entry.point.onSharedFrontier);
    expect(shared.every((entry) => places.has(placeOf(entry)))).toBe(true);
    expect(new Set(kept.map(({ entry }) => placeOf(entry))).size).toBe(kept.length);
    expect(printed.length).toBeLessThan(rows('frontier').length);
  });

  test('names the agreements, then Japan’s offers in numbers and the Soviet ones in letters', () => {
    expect(rows('named').map(({ entry }) => markOf(entry))).toEqual([
      'none',
      'yours',
      'history',
      'japan 1',
      'japan 2',
      'japan 3',
      'ussr A',
      'ussr B',
      'ussr C',
    ]);
  });

  test('says which mandates allowed each of them', () => {
    expect(rows('named').map(({ allowedBy }) => allowedBy)).toEqual([null, 3, 3, 1, 3, 3, 3, 3, 3]);
    expect(allowanceOf(look.room, { okinawa: 'waits', continuation: 'phrase' })).toBe(0);
  });

  test('sorts by a column, either way', () => {
    const first = (order: Order) => rows('all', order).map(({ entry }) => entry.values[0]);
    expect(first({ by: 'first', down: true })).toEqual(
      first({ by: null, down: false }).toSorted((a, b) => b - a),
    );
    expect(rows('all', { by: 'count', down: false }).map(({ count }) => count)[0]).toBe(1);
  });

  test('shows of every list what it names, and offers no list that is empty', () => {
    expect(rows('both').every(({ allowedBy }) => allowedBy === 3)).toBe(true);
    expect(rows('frontier').filter(({ entry }) => entry.kind === 'point')).toHaveLength(
      sheet.points.filter(({ onFrontier, onSharedFrontier }) => onFrontier || onSharedFrontier)
        .length,
    );
    expect(listsOf(sheet)).toEqual([
      'named',
      'frontier',
      'both',
      'firstAlone',
      'secondAlone',
      'all',
    ]);
    const one = { ...sheet, points: sheet.points.filter(({ secondAlone }) => secondAlone === 0) };
    expect(listsOf(one)).not.toContain('secondAlone');
  });

  test('opens as many packages at every point as lie there', () => {
    const found = points.map((entry) => packagesOf(look, entry, 50).length);
    expect(found).toEqual(sheet.points.map(countOf));
  });
});

describe('an agreement seen from the frontier of what both were allowed', () => {
  test('lies on it where history’s does', () => {
    const [, yours] = look.named;
    expect(placeOfDeal(sheet, yours!.values)).toBe('on');
  });

  test('lies inside it if another gives both as much, and beyond it if none does', () => {
    expect(placeOfDeal(sheet, [0, 0])).toBe('inside');
    expect(placeOfDeal(sheet, [80, 80])).toBe('beyond');
    expect(placeOfDeal({ ...sheet, points: [] }, [0, 0])).toBeNull();
  });
});
