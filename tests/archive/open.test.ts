import { describe, expect, test } from 'vitest';
import { openAmong, openEvidence, openSentences } from '../../src/archive/open.ts';
import { said, source } from './shelves.ts';

const reader = { day: '1955-08-09', party: 'ussr' } as const;

const known = source({ knownFrom: { day: '1955-06-14' } });
const evidence = {
  note: known,
  cable: source({ title: 'A cable', knownFrom: { day: '1955-07-01', to: ['japan'] } }),
  memoir: source({ title: 'Memoirs', date: '1966' }),
  misdated: source({ title: 'A later paper', date: '1955-10', knownFrom: { day: '1955-06-14' } }),
};

test('of a text only what was known is told', () => {
  const text = [
    said('Told to both.', { knownFrom: { day: '1955-06-14' } }),
    said('Told at home.', { knownFrom: { day: '1955-06-14', to: ['japan'] } }),
    said('Found out later.'),
  ];
  expect(openSentences(text, reader).map(({ say }) => say)).toEqual(['Told to both.']);
  expect(openSentences(text, null)).toEqual(text);
});

describe('a source', () => {
  test('is read in play as it lay before the delegates, without how it reached us', () => {
    const { title, author, date, audience, summary } = known;
    expect(openEvidence(evidence, 'note', reader)).toEqual({
      id: 'note',
      atTheTime: { title, author, date, audience, summary },
      since: null,
    });
  });

  test('tells how it reached us once history is shown', () => {
    expect(openEvidence(evidence, 'memoir', null)?.since).toMatchObject({
      reached: 'Printed in 1990',
      locator: 'page 3',
    });
  });

  test.each(['cable', 'memoir', 'misdated', 'none', 'constructor'])(
    'is closed to the other side, before its day, or where there is none: %s',
    (id) => {
      expect(openEvidence(evidence, id, reader)).toBeNull();
    },
  );

  test('is counted where it is closed, and its title is kept', () => {
    const { open, closed } = openAmong(evidence, ['note', 'cable', 'none'], reader);
    expect(open.map(({ id }) => id)).toEqual(['note']);
    expect(closed).toBe(1);
  });
});
