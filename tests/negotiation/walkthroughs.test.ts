import { describe, expect, test } from 'vitest';
import { phrase, SIGNED_1956 } from '../session/games.ts';
import { citing, INITIAL, walk, type Turn } from './walks.ts';

const historical = (side: string): readonly Turn[] => phrase.line.filter(({ by }) => by === side);

const OPENING = { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' };

describe('the historical line of 18 October 1956', () => {
  test.each(['japan', 'ussr'])('led by %s, gives the clause that was signed', (side) => {
    const n = walk(side, historical(side));
    expect(n.text).toEqual(SIGNED_1956);
    expect(n.over).toEqual({ how: 'initialled', ending: 'struck-at-once', to: null });
    expect(n.agreed['fishermen']).toBe('support');
  });
});

describe('a Japanese delegation', () => {
  test('wins the phrase with the letters of 29 September, pays with the date and lets the aircraft wait', () => {
    const n = walk('japan', [
      citing('letters-29-september', { ...OPENING, signing: 'oct-19' }),
      { positions: { signing: 'oct-21', fishermen: 'support' } },
      {},
      {},
      INITIAL,
    ]);
    expect(n.over?.ending).toBe('won');
    expect(n.extended).toBe(true);
    expect(n.text).toMatchObject({ continuation: 'phrase', okinawa: 'no-link', signing: 'oct-21' });
  });

  test('may still win it after the room has gone as history went', () => {
    const n = walk('japan', [
      { positions: OPENING },
      citing('letters-29-september', { fishermen: 'support', signing: 'oct-19' }),
      { positions: { signing: 'oct-21' } },
      INITIAL,
    ]);
    expect(n.over?.ending).toBe('won');
  });

  test('who strikes the words in the first turn pays at home and leaves the fishermen behind', () => {
    const n = walk('japan', [
      { positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-19' } },
      {},
      INITIAL,
    ]);
    expect(n.over?.ending).toBe('struck-at-once');
    expect(n.agreed['fishermen']).toBeUndefined();
    expect(n.text?.['signing']).toBe('oct-20');
    expect(n.log).toContainEqual({
      round: 1,
      by: 'japan',
      seenBy: 'japan',
      what: { code: 'given-early', issue: 'continuation', option: 'silent' },
    });
  });

  test('who refuses and yields when the aircraft wait has lost the words later', () => {
    const n = walk('japan', [
      { positions: { okinawa: 'no-link', continuation: 'phrase' } },
      {},
      {},
      { positions: { continuation: 'silent' }, ...INITIAL },
    ]);
    expect(n.over?.ending).toBe('lost-later');
    expect(n.extended).toBe(true);
    expect(n.facts).toContain('aircraft-waiting');
  });

  test('who refuses to the end goes home without a text', () => {
    const n = walk('japan', [{ positions: { okinawa: 'no-link', continuation: 'phrase' } }]);
    expect(n.over).toEqual({ how: 'time', ending: 'collapse', to: null });
    expect(n.text).toBeNull();
  });

  test('who walks out ends the evening at once', () => {
    const n = walk('japan', [{ positions: OPENING, act: { kind: 'suspend' } }]);
    expect(n.over).toEqual({ how: 'suspended', ending: 'collapse', to: null });
  });
});

describe('a Soviet delegation', () => {
  test('who drops Okinawa late gets the words struck late', () => {
    const n = walk('ussr', [
      { positions: { okinawa: 'waits', continuation: 'silent' } },
      { positions: { okinawa: 'no-link' } },
      { positions: { signing: 'oct-20' } },
      INITIAL,
    ]);
    expect(n.over?.ending).toBe('lost-later');
  });

  test('who holds Okinawa to the end has no declaration', () => {
    const n = walk('ussr', [{ positions: { okinawa: 'waits', continuation: 'silent' } }]);
    expect(n.over?.ending).toBe('collapse');
  });

  test('cannot offer the phrase against its instructions: Moscow repudiates it', () => {
    const n = walk('ussr', [{ positions: { okinawa: 'no-link', continuation: 'phrase' } }]);
    expect(n.log).toContainEqual({
      round: 1,
      by: 'ussr',
      what: { code: 'repudiated', issue: 'continuation', option: 'phrase' },
    });
    expect(n.over?.ending).toBe('collapse');
  });
});
