import { describe, expect, test } from 'vitest';
import { excerptOf, findables, makeSearch, MOST_FOUND } from '../../src/archive/search.ts';
import { holdingsOf, readerAt, roadWith, said, source } from './shelves.ts';

const bundle = roadWith(
  {
    people: { kono: { party: 'japan', offices: [] } },
    glossary: ['normalisation'],
    disagreements: [
      {
        id: 'day',
        text: 'archive.dispute.day',
        dossier: [1],
        stages: ['garden'],
        readings: [['note'], ['cable']],
        chosen: 0,
        sure: 'likely',
      },
    ],
  },
  {
    'archive.person.kono.name': [said('Kōno Ichirō', { knownFrom: { day: '1954-12-10' } })],
    'archive.person.kono.wanted': [said('Fish, and an end to the waiting.')],
    'word.normalisation.name': [said('normalisation', { knownFrom: { day: '1955-01-01' } })],
    'word.normalisation.means': [said('Embassies again.', { knownFrom: { day: '1955-01-01' } })],
    'archive.dispute.day.question': [said('On which day did it happen?')],
    'archive.dispute.day.reading.0': [said('On the ninth.')],
    'archive.dispute.day.chosen': [said('The game says sturgeon.')],
  },
  {
    note: source({ knownFrom: { day: '1955-06-14' }, title: 'A note on fishing' }),
    cable: source({ title: 'A secret cable', summary: 'Habomai may be offered.' }),
  },
);

const searchAs = (reader: Parameters<typeof holdingsOf>[1]) =>
  makeSearch(findables(holdingsOf(bundle, reader)));

const after = searchAs(null);
const inGarden = searchAs(readerAt('garden', 'japan'));

describe('the search', () => {
  test.each([
    ['kono', 'Kōno Ichirō'],
    ['KŌNO', 'Kōno Ichirō'],
    ['ichiro waiting', 'Kōno Ichirō'],
    ['normalization', 'normalisation'],
    ['embass', 'normalisation'],
    ['habomai', 'A secret cable'],
    ['ninth', 'On which day did it happen?'],
  ])('for “%s” finds %s', (query, title) => {
    expect(after(query).map((found) => found.title)).toContain(title);
  });

  test('finds nothing where every word is not together', () => {
    expect(after('kono embassies')).toEqual([]);
    expect(after('')).toEqual([]);
  });

  test('in play has only what is open in its index', () => {
    expect(inGarden('fishing').map(({ id }) => id)).toEqual(['note']);
    expect(inGarden('habomai')).toEqual([]);
    expect(inGarden('waiting')).toEqual([]);
    expect(inGarden('ninth')).toEqual([]);
    expect(inGarden('printed 1990')).toEqual([]);
  });

  test('does not say what the game chose before the reader has judged', () => {
    expect(after('sturgeon')).toEqual([]);
  });

  test('gives no more than one can look through', () => {
    const many = Array.from({ length: MOST_FOUND + 5 }, (_, number) => ({
      section: 'words' as const,
      id: String(number),
      title: 'fish',
      words: '',
    }));
    expect(makeSearch(many)('fish')).toHaveLength(MOST_FOUND);
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}Kōno spoke${' after'.repeat(40)}`;

  test('stands round the first word found, macron or not', () => {
    const excerpt = excerptOf(long, ['kono']);
    expect(excerpt).toContain('Kōno spoke');
    expect(excerpt).toMatch(/^… before .* after …$/);
  });

  test('is the beginning where the word stands in the title alone', () => {
    expect(excerptOf('Short enough.', ['elsewhere'])).toBe('Short enough.');
    expect(excerptOf('', ['elsewhere'])).toBe('');
  });
});
