import { describe, expect, test } from 'vitest';
import { chartOf, pathOf, placeOf } from '../../src/map/chart.ts';
import { labelPlaces } from '../../src/map/labels.ts';
import { CHART_VIEWS } from '../../src/map/projection.ts';
import { stopsOf } from '../../src/map/stops.ts';
import { landforms, map } from './charts.ts';

const SIZE = { width: 800, height: 560 };
const chain = chartOf(landforms, 'chain', SIZE);
const habomai = chartOf(landforms, 'habomai', SIZE);

describe('the projection', () => {
  test('a degree of latitude is as long in the north of the chain as in its south, within a fiftieth', () => {
    const along = (latitude: number): number => {
      const [a, b] = [latitude, latitude + 1].map((north) =>
        placeOf('chain', SIZE, [148.5, north]),
      );
      return Math.abs((a?.y ?? 0) - (b?.y ?? 0));
    };
    expect(Math.abs(along(43) / along(49) - 1)).toBeLessThan(0.02);
  });

  test('angles are kept: a small square stays a square', () => {
    const middle = placeOf('chain', SIZE, [148.5, 46]);
    const north = placeOf('chain', SIZE, [148.5, 46.2]);
    const east = placeOf('chain', SIZE, [148.5 + 0.2 / Math.cos((46 * Math.PI) / 180), 46]);
    const up = Math.hypot(north.x - middle.x, north.y - middle.y);
    const across = Math.hypot(east.x - middle.x, east.y - middle.y);
    expect(across / up).toBeCloseTo(1, 2);
  });

  test('the scale says how long a kilometre is', () => {
    const a = placeOf('habomai', SIZE, [146.2, 43.4]);
    const b = placeOf('habomai', SIZE, [146.2, 43.6]);
    const km = 0.2 * 111.19;
    expect(Math.hypot(a.x - b.x, a.y - b.y) / km / habomai.kilometre).toBeCloseTo(1, 2);
  });

  test.each(CHART_VIEWS)('every line of the %s stays near the paper', (view) => {
    const { lands } = chartOf(landforms, view, SIZE);
    const numbers = lands.flatMap(({ outline }) => outline.match(/-?\d+(\.\d+)?/g) ?? []);
    const outside = numbers.map(Number).filter((number) => number < -41 || number > 841);
    expect(outside).toEqual([]);
  });

  test('the fiftieth parallel crosses Sakhalin from west to east', () => {
    const line = map.lines.find(({ id }) => id === 'portsmouth');
    expect(pathOf('chain', SIZE, line?.paths ?? [])).toMatch(/^M[\d.]+,[\d.]+L/);
  });

  test('degrees stand on the ladder in order', () => {
    const left = chain.degrees.filter(({ edge }) => edge === 'left').map(({ degrees }) => degrees);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    expect(left.length).toBeGreaterThan(5);
  });
});

describe('names on the chart', () => {
  test('the groups that are bargained over are named at every width', () => {
    const named = (width: number): readonly string[] =>
      labelPlaces(chartOf(landforms, 'chain', { width, height: width * 0.7 }), map)
        .filter(({ chief }) => chief)
        .flatMap(({ of }) => ('group' in of ? [of.group] : []));
    const expected = ['habomai', 'shikotan', 'kunashiri', 'etorofu', 'sakhalin-south'];
    expect([named(280), named(800)]).toEqual([expected, expected]);
  });

  test('in the zoom each larger island of Habomai has its name', () => {
    const named = labelPlaces(habomai, map).flatMap(({ of }) =>
      'island' in of ? [of.island] : [],
    );
    expect(named).toEqual(
      expect.arrayContaining(['habomai-suisho', 'habomai-shibotsu', 'habomai-taraku']),
    );
  });
});

describe('going from island to island', () => {
  test('on the whole chain Habomai is one stop, and every island of the north its own', () => {
    const stops = stopsOf(chain, map);
    expect(stops.slice(0, 5).map(({ id }) => id)).toEqual([
      'habomai',
      'shikotan',
      'kunashiri',
      'etorofu',
      'urup',
    ]);
    expect(stops.filter(({ group }) => group === 'kuril-north')).toHaveLength(20);
  });

  test('in the zoom each island of Habomai is a stop', () => {
    const stops = stopsOf(habomai, map).filter(({ group }) => group === 'habomai');
    expect(stops).toHaveLength(8);
    expect(stops.every(({ whole }) => !whole)).toBe(true);
  });
});
