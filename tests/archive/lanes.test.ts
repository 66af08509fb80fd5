import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOf, fullYears, placeOf, yearsOf } from '../../src/archive/lanes.ts';

const event = (id: string, date: string, lane: string | null = null) => ({ id, date, lane });

describe('time to scale', () => {
  const scale = { fromYear: 1955, untilYear: 1957, width: 731 };

  test.each([
    ['1955', 0],
    ['1955-01-02', 1],
    ['1956', 365],
    ['1956-02-29', 424],
    ['1956-03', 425],
    ['1956-12-31', 730],
  ])('%s stands %i days from the left', (iso, days) => {
    expect(placeOf(scale, iso)).toBeCloseTo(days);
  });

  test('a span runs to its end, and not beyond the stretch', () => {
    const events = [{ ...event('talks', '1955-06-01'), until: '1958-01-01' }];
    expect(dotsOf(events, scale, 9)).toEqual([
      { id: 'talks', lane: null, x: 151, end: 731, row: 0 },
    ]);
  });

  test('two events of a day stand above each other, and each side has its own lane', () => {
    const events = [
      event('a', '1956-10-19', 'japan'),
      event('b', '1956-10-19', 'japan'),
      event('c', '1956-10-19', 'ussr'),
      event('later', '1960-01-27', 'ussr'),
    ];
    expect(dotsOf(events, scale, 9).map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  const days = fc.array(fc.integer({ min: 0, max: 729 }), { maxLength: 40 });

  test('no dot of a row lies on another', () => {
    fc.assert(
      fc.property(days, (numbers) => {
        const events = numbers.map((number, index) => {
          const date = new Date(Date.UTC(1955, 0, 1 + number)).toISOString().slice(0, 10);
          return event(String(index), date);
        });
        const dots = dotsOf(events, scale, 9);
        expect(dots).toHaveLength(events.length);
        for (const one of dots)
          for (const other of dots)
            if (one.id !== other.id && one.row === other.row)
              expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(9);
      }),
      { seed: 11 },
    );
  });
});

test('the years run from the first event to the last, and the fullest can be looked at alone', () => {
  const events = ['1951-09-08', '1956-10-19', '1956-12-12'].map((date) => event(date, date));
  expect(yearsOf(events)).toEqual({ fromYear: 1951, untilYear: 1957 });
  expect(yearsOf([])).toBeNull();
  expect(fullYears(events, 2)).toEqual([1956]);
});
