import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCome, mayKnow, type Reader } from '../../src/archive/reader.ts';

const inGarden: Reader = { day: '1955-08-09', party: 'ussr' };

describe('a reader in play', () => {
  test.each([
    ['1955-08-09', true],
    ['1955-08-10', false],
    ['1955-07', true],
    ['1955-08', false],
    ['1954', true],
    ['1955', false],
  ])('on 9 August 1955 may know what was known by %s: %s', (day, known) => {
    expect(mayKnow({ day }, inGarden)).toBe(known);
  });

  test.each([
    [['ussr'], 'ussr', true],
    [['japan'], 'ussr', false],
    [['japan', 'ussr'], 'japan', true],
    [[], 'japan', false],
    [['japan'], null, false],
    [['japan', 'ussr'], null, false],
    [undefined, null, true],
  ])('of what %j knew: open to %s is %s', (to, party, open) => {
    const known = to === undefined ? { day: '1955-01-01' } : { day: '1955-01-01', to };
    expect(mayKnow(known, { day: '1955-08-09', party })).toBe(open);
  });

  test('may not know what does not say from when it was known', () => {
    expect(mayKnow(undefined, inGarden)).toBe(false);
  });
});

test('once history is shown everything is open', () => {
  expect(mayKnow(undefined, null)).toBe(true);
  expect(mayKnow({ day: '1990', to: ['japan'] }, null)).toBe(true);
  expect(hasCome('2019-05', null)).toBe(true);
});

const day = fc
  .date({ min: new Date('1951-01-01'), max: new Date('1962-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('what is open stays open on every later day', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7, 10), day, (a, b, length, from) => {
      const [before, after] = a < b ? [a, b] : [b, a];
      const known = { day: from.slice(0, length), to: ['japan'] };
      const early = mayKnow(known, { day: before, party: 'japan' });
      const late = mayKnow(known, { day: after, party: 'japan' });
      expect(!early || late).toBe(true);
      expect(mayKnow(known, { day: after, party: 'ussr' })).toBe(false);
    }),
    { seed: 5 },
  );
});
