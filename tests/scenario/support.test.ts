import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeReading, weighClaim } from '../../src/scenario/support.ts';

/** A diary; a memoir that uses it, two books that use the memoir; a newspaper and a cable of their own. */
const SOURCES = {
  diary: {},
  memoir: { derivedFrom: ['diary'] },
  book: { derivedFrom: ['memoir'] },
  novel: { derivedFrom: ['memoir'] },
  paper: {},
  cable: {},
} as const;

describe('a claim is weighed by its witnesses', () => {
  test('on no source it is refused, and the nearest change is two that stand apart', () => {
    expect(weighClaim(SOURCES, [])).toEqual({
      ok: false,
      code: 'no-source',
      nearest: ['diary', 'paper'],
    });
  });

  test('on one source it is refused, and a second of its own is named', () => {
    expect(weighClaim(SOURCES, ['memoir'])).toEqual({
      ok: false,
      code: 'one-source',
      one: 'memoir',
      nearest: ['paper'],
    });
  });

  test('on a source and what comes from it, near or far, it is refused', () => {
    expect(weighClaim(SOURCES, ['book', 'diary'])).toEqual({
      ok: false,
      code: 'derived',
      ties: [{ between: ['book', 'diary'], on: 'diary' }],
      nearest: ['paper'],
    });
  });

  test('on two sources that come from a third it is refused, with the third named', () => {
    expect(weighClaim(SOURCES, ['book', 'novel'])).toEqual({
      ok: false,
      code: 'derived',
      ties: [{ between: ['book', 'novel'], on: 'memoir' }],
      nearest: ['paper'],
    });
  });

  test('on two that do not rest on each other it stands, whatever else is cited', () => {
    expect(weighClaim(SOURCES, ['book', 'memoir', 'cable'])).toEqual({
      ok: true,
      witnesses: ['book', 'cable'],
    });
  });

  test('a source nobody has, or cited twice, counts for nothing', () => {
    expect(weighClaim(SOURCES, ['cable', 'cable', 'rumour'])).toEqual({
      ok: false,
      code: 'one-source',
      one: 'cable',
      nearest: ['diary'],
    });
  });

  test('no nearest change is named where none of the sources asked about would do', () => {
    expect(weighClaim(SOURCES, ['book'], ['memoir', 'novel'])).toEqual({
      ok: false,
      code: 'one-source',
      one: 'book',
      nearest: [],
    });
  });

  test('a source that comes from itself stops nothing', () => {
    const circle = { egg: { derivedFrom: ['hen'] }, hen: { derivedFrom: ['egg'] } };
    expect(weighClaim(circle, ['egg', 'hen'])).toMatchObject({ ok: false, code: 'derived' });
  });
});

describe('a reading is judged by what speaks for it', () => {
  test('a source that speaks for something else is named and not counted', () => {
    expect(judgeReading(SOURCES, ['diary', 'paper'], ['diary', 'cable'])).toEqual({
      strays: ['cable'],
      weighed: { ok: false, code: 'one-source', one: 'diary', nearest: ['paper'] },
    });
  });

  test('no source that does not speak for it is named as the nearest change', () => {
    expect(judgeReading(SOURCES, ['diary', 'memoir'], ['diary']).weighed).toMatchObject({
      nearest: [],
    });
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Sources each of which may come from any that stand before it. */
const sources = fc
  .tuple(...NAMES.map((_, at) => fc.subarray(NAMES.slice(0, at))))
  .map((parents) =>
    Object.fromEntries(parents.map((derivedFrom, at) => [NAMES[at] ?? '', { derivedFrom }])),
  );
const cited = fc.shuffledSubarray(NAMES);

describe('whatever the sources and whatever is cited', () => {
  test('the order of citing changes no verdict', () => {
    fc.assert(
      fc.property(sources, cited, (evidence, ids) => {
        expect(weighClaim(evidence, ids.toReversed()).ok).toBe(weighClaim(evidence, ids).ok);
      }),
    );
  });

  test('a claim that stands still stands with one source more', () => {
    fc.assert(
      fc.property(sources, cited, fc.constantFrom(...NAMES), (evidence, ids, more) => {
        fc.pre(weighClaim(evidence, ids).ok);
        expect(weighClaim(evidence, [...ids, more]).ok).toBe(true);
      }),
    );
  });

  test('a refused claim stands once the nearest change is made, if one is named', () => {
    fc.assert(
      fc.property(sources, cited, (evidence, ids) => {
        const weighed = weighClaim(evidence, ids);
        fc.pre(!weighed.ok && weighed.nearest.length > 0);
        const nearest = weighed.ok ? [] : weighed.nearest;
        expect(weighClaim(evidence, [...ids, ...nearest]).ok).toBe(true);
      }),
    );
  });

  test('where no change is named, not even all sources together carry the claim with these', () => {
    fc.assert(
      fc.property(sources, cited, (evidence, ids) => {
        const weighed = weighClaim(evidence, ids);
        fc.pre(!weighed.ok && weighed.nearest.length === 0);
        expect(NAMES.filter((more) => weighClaim(evidence, [...ids, more]).ok)).toEqual([]);
      }),
    );
  });
});
