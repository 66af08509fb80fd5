import { describe, expect, test } from 'vitest';
import { phrase, SIGNED_1956 } from '../session/games.ts';
import { walkedPhrase } from './roadsWalked.ts';
import { type Turn, walk } from './walks.ts';

const historical = (side: string): readonly Turn[] => phrase.line.filter(({ by }) => by === side);

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
    const n = walkedPhrase('won with the letters');
    expect(n.over?.ending).toBe('won');
    expect(n.extended).toBe(true);
    expect(n.text).toMatchObject({ continuation: 'phrase', okinawa: 'no-link', signing: 'oct-21' });
  });

  test('may still win it after the room has gone as history went', () => {
    const n = walkedPhrase('won after a historical opening');
    expect(n.over?.ending).toBe('won');
  });

  test('who strikes the words in the first turn pays at home and leaves the fishermen behind', () => {
    const n = walkedPhrase('struck at once');
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
    const n = walkedPhrase('lost later');
    expect(n.over?.ending).toBe('lost-later');
    expect(n.extended).toBe(true);
    expect(n.facts).toContain('aircraft-waiting');
  });

  test('who refuses to the end goes home without a text', () => {
    const n = walkedPhrase('refused to the end');
    expect(n.over).toEqual({ how: 'time', ending: 'collapse', to: null });
    expect(n.text).toBeNull();
  });

  test('who walks out ends the evening at once', () => {
    const n = walkedPhrase('walked out');
    expect(n.over).toEqual({ how: 'suspended', ending: 'collapse', to: null });
  });
});

describe('a Soviet delegation', () => {
  test('who drops Okinawa late gets the words struck late', () => {
    const n = walkedPhrase('Okinawa dropped late');
    expect(n.over?.ending).toBe('lost-later');
  });

  test('who holds Okinawa to the end has no declaration', () => {
    const n = walkedPhrase('Okinawa held to the end');
    expect(n.over?.ending).toBe('collapse');
  });

  test('cannot offer the phrase against its instructions: Moscow repudiates it', () => {
    const n = walkedPhrase('the phrase offered against instructions');
    expect(n.log).toContainEqual({
      round: 1,
      by: 'ussr',
      what: { code: 'repudiated', issue: 'continuation', option: 'phrase' },
    });
    expect(n.over?.ending).toBe('collapse');
  });
});
