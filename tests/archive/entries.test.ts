import { describe, expect, test } from 'vitest';
import {
  chronologyIn,
  documentsIn,
  draftsIn,
  peopleIn,
  placesIn,
  wordsIn,
} from '../../src/archive/entries.ts';
import { sectionsOf } from '../../src/archive/holdings.ts';
import { roadBundle } from '../session/games.ts';
import { holdingsOf, readerAt, roadWith, said, source } from './shelves.ts';

const early = { knownFrom: { day: '1955-06-01' } };
const soviet = { knownFrom: { day: '1955-06-01', to: ['ussr'] } };

const bundle = roadWith(
  {
    documents: {
      note: { reviewed: 'not-reviewed', scenes: ['garden', 'phrase'], beside: ['memoir', 'reply'] },
    },
    people: {
      malik: {
        party: 'ussr',
        offices: [
          { from: '1953', until: '1960', id: 'ambassador' },
          { from: '1960', id: 'deputy' },
        ],
      },
      unheard: { party: 'ussr', offices: [] },
    },
    places: { london: { onMap: 'london', stages: ['garden', 'phrase'] }, camp: { stages: [] } },
    chronology: [
      { id: 'end', date: '1956-10-19', lane: null },
      { id: 'talks', date: '1955-06-03', until: '1955-09-23', lane: null, stage: 'garden' },
      { id: 'cable', date: '1955-06-02', lane: 'ussr' },
    ],
    drafts: [
      {
        id: 'clause',
        steps: [
          {
            id: 'first',
            date: '1955-06-14',
            by: 'ussr',
            pieces: [
              { id: 'a', change: 'added' },
              { id: 'b', change: 'struck' },
            ],
          },
          { id: 'last', date: '1956-10-19', by: null, pieces: [] },
        ],
      },
    ],
    glossary: ['mandate', 'later'],
  },
  {
    'archive.person.malik.name': [said('Malik', early)],
    'archive.person.malik.office.ambassador': [said('Ambassador in London', early)],
    'archive.person.malik.office.deputy': [said('Deputy minister', early)],
    'archive.person.unheard.name': [said('Nobody yet')],
    'archive.place.london.name': [said('London', early)],
    'archive.place.camp.name': [said('A camp')],
    'archive.event.end.name': [said('The Declaration', early)],
    'archive.event.talks.name': [said('Talks in London', early)],
    'archive.event.cable.name': [said('A cable', soviet)],
    'archive.draft.clause.name': [said('The clause', early)],
    'archive.draft.clause.first.name': [said('Moscow’s first', early)],
    'archive.draft.clause.first.piece.a': [said('All of it', early)],
    'archive.draft.clause.first.piece.b': [said('None of it', soviet)],
    'archive.draft.clause.last.name': [said('What was signed', early)],
    'word.mandate.name': [said('mandate', early)],
    'word.later.name': [said('détente')],
  },
  {
    note: source(early),
    reply: source({ title: 'The reply', date: '1955-06-20', ...soviet }),
    memoir: source({ title: 'Memoirs', date: '1966' }),
  },
);

const japan = holdingsOf(bundle, readerAt('garden', 'japan'));
const ussr = holdingsOf(bundle, readerAt('garden', 'ussr'));
const after = holdingsOf(bundle, null);

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('in the garden', () => {
  test('Japan reads the Soviet note, and neither the other side’s papers nor memoirs', () => {
    expect(idsOf(documentsIn(japan))).toEqual(['note']);
    expect(idsOf(documentsIn(ussr))).toEqual(['note', 'reply']);
  });

  test('what lies beside a document and whose scene it is goes by the day too', () => {
    const [note] = documentsIn(ussr);
    expect(note?.scenes).toEqual(['garden']);
    expect(idsOf(note?.beside ?? [])).toEqual(['reply']);
  });

  test('an office that comes later is not told, nor when one will end', () => {
    expect(peopleIn(japan)).toEqual([
      { id: 'malik', party: 'ussr', offices: [{ from: '1953', id: 'ambassador' }] },
    ]);
  });

  test('a place tells of the stages that have been', () => {
    expect(placesIn(japan)).toEqual([{ id: 'london', onMap: true, stages: ['garden'] }]);
  });

  test('the chronology ends with the day, whatever a text says of itself', () => {
    expect(idsOf(chronologyIn(japan))).toEqual(['talks']);
    expect(idsOf(chronologyIn(ussr))).toEqual(['cable', 'talks']);
    expect(chronologyIn(japan)[0]).not.toHaveProperty('until');
  });

  test('a draft goes as far as one could follow it', () => {
    const [draft] = draftsIn(japan);
    expect(idsOf(draft?.steps ?? [])).toEqual(['first']);
    expect(idsOf(draft?.steps[0]?.pieces ?? [])).toEqual(['a']);
  });

  test('words of later days are not explained', () => {
    expect(wordsIn(japan)).toEqual(['mandate']);
  });
});

describe('once history is shown', () => {
  test('everything is open, documents by their date with those one can question first', () => {
    expect(idsOf(documentsIn(after))).toEqual(['note', 'reply', 'memoir']);
    expect(idsOf(chronologyIn(after))).toEqual(['cable', 'talks', 'end']);
    expect(idsOf(peopleIn(after)[0]?.offices ?? [])).toEqual(['ambassador', 'deputy']);
    expect(idsOf(draftsIn(after)[0]?.steps ?? [])).toEqual(['first', 'last']);
  });
});

describe('the sections', () => {
  test('of a scenario with an archive are those it fills', () => {
    expect(sectionsOf(after, true)).toEqual([
      'documents',
      'people',
      'places',
      'chronology',
      'drafts',
      'words',
      'map',
    ]);
  });

  test('of one without are its sources and its map', () => {
    const { archive: _, ...bare } = roadBundle;
    const holdings = holdingsOf({ ...bare, evidence: bundle.evidence }, null);
    expect(sectionsOf(holdings, true)).toEqual(['documents', 'map']);
    expect(sectionsOf({ ...holdings, evidence: {} }, false)).toEqual([]);
    expect(documentsIn(holdings)).toHaveLength(3);
  });
});
