import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { TEXT_SECTIONS, type Section } from '../../../src/archive/holdings.ts';
import { ArchivePapers } from '../../../src/desk/archive/archivePapers.tsx';
import { ArchiveContext } from '../../../src/desk/archive/archiveContext.ts';
import { AT_THE_DOOR, placeAt } from '../../../src/desk/archive/archivePlace.ts';
import { ChronologySection } from '../../../src/desk/archive/chronology.tsx';
import { DraftsSection } from '../../../src/desk/archive/drafts.tsx';
import { PeopleSection } from '../../../src/desk/archive/people.tsx';
import { PlacesSection } from '../../../src/desk/archive/places.tsx';
import { WordsSection } from '../../../src/desk/archive/words.tsx';
import { type Desk, DeskContext } from '../../../src/desk/deskContext.ts';
import { EvidenceDialog } from '../../../src/desk/parts/evidenceDialog.tsx';
import type { Reader } from '../../../src/archive/reader.ts';
import type { Evidence, ScenarioBundle, Texts } from '../../../src/scenario/bundle.ts';
import { makeTell } from '../../../src/desk/texts.ts';
import { holdingsOf, readerAt, roadWith, said, source } from '../../archive/shelves.ts';
import { deskOf, type Moment, sessionAt } from '../printed.tsx';

const STANDING = Object.fromEntries(TEXT_SECTIONS.map((section) => [section, 'here'] as const));

const early = { knownFrom: { day: '1955-06-01' } };
const HOSTILE = '<img src=x onerror=alert(1)>';

const evidence: Readonly<Record<string, Evidence>> = {
  note: source({
    ...early,
    url: 'https://example.org/note',
    disagrees: 'A memoir says otherwise.',
  }),
  memoir: source({ title: 'Memoirs', date: '1966', summary: HOSTILE }),
};

const texts: Texts = {
  'archive.document.note.who': [said('A clerk wrote it.', early), said('He later fell.')],
  'archive.document.note.reviewed': [said('Nobody did.')],
  'archive.person.malik.name': [said('Malik', early)],
  'archive.person.malik.wanted': [said('A treaty.', early)],
  'archive.place.london.name': [said('London', early)],
  'archive.place.london.about': [said('Where they met.', early)],
  'archive.event.talks.name': [said('Talks begin.', early)],
  'archive.event.end.name': [said('It is signed.')],
  'archive.draft.clause.name': [said('The clause', early)],
  'archive.draft.clause.first.name': [said('The first', early)],
  'archive.draft.clause.first.piece.a': [said('the islands', early)],
  'archive.draft.clause.first.piece.b': [said('all of them', early)],
  'word.mandate.name': [said('mandate', early)],
  'word.mandate.means': [said('What one may agree to.', early)],
};

const bundle: ScenarioBundle = roadWith(
  {
    documents: {
      note: { reviewed: 'not-reviewed', quotes: 'khrushchev', scenes: [], beside: ['memoir'] },
    },
    people: { malik: { party: 'ussr', offices: [] } },
    places: { london: { stages: ['garden'] } },
    chronology: [
      { id: 'talks', date: '1955-06-03', lane: null },
      { id: 'end', date: '1956-10-19', lane: 'japan' },
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
              { id: 'a', change: 'added', verbatim: true },
              { id: 'b', change: 'struck' },
            ],
          },
        ],
      },
    ],
    glossary: ['mandate'],
  },
  texts,
  evidence,
);

const inGarden: Moment = { stage: 'garden', side: 'japan', until: 'briefing' };
const AFTER_TEXT: Moment = { ...inGarden, until: 'debrief', step: 'text' };

const deskAt = (moment: Moment, scenario = bundle): Desk => {
  const desk = deskOf(sessionAt(moment), {});
  const own = makeTell(scenario.texts['en'] ?? {}, null, null);
  return {
    ...desk,
    bundle: scenario,
    tell: own,
    archiveShelf: { standing: STANDING, fetch: () => undefined },
  };
};

const placeOf = (section: Section, id?: string) =>
  placeAt(AT_THE_DOOR, id === undefined ? { section } : { section, id });

const printedAt = (desk: Desk, section: Section, id?: string): string =>
  renderToString(
    <DeskContext.Provider value={desk}>
      <ArchivePapers
        place={placeOf(section, id)}
        onPlace={() => undefined}
        onMark={() => undefined}
      />
    </DeskContext.Provider>,
  );

const printedSection = (Paper: ComponentType, section: Section, id: string, reader: Reader) => {
  const holdings = holdingsOf(bundle, reader);
  const desk = deskAt(inGarden);
  const archive = {
    holdings,
    below: desk,
    place: placeOf(section, id),
    goTo: () => undefined,
    backToList: () => undefined,
  };
  return renderToString(
    <DeskContext.Provider value={{ ...desk, tell: holdings.tell }}>
      <ArchiveContext.Provider value={archive}>
        <Paper />
      </ArchiveContext.Provider>
    </DeskContext.Provider>,
  );
};

describe('a document', () => {
  const after = printedAt(deskAt(AFTER_TEXT), 'documents', 'note');
  const during = printedAt(deskAt(inGarden), 'documents', 'note');

  test('opens with its questions, whose answers are folded away, before it says anything', () => {
    const asks = after.indexOf('Who made it?');
    expect(asks).toBeGreaterThan(0);
    expect(after.indexOf('It asks for an answer.')).toBeGreaterThan(asks);
    expect(after).toContain('<details><summary>Who made it?</summary>');
    expect(after).not.toContain('<details open');
  });

  test('prints its address and links to nothing', () => {
    expect(after).toContain('https://example.org/note');
    expect(after).not.toMatch(/<a\b|href=/);
  });

  test('lies beside what is open, and names who disagrees', () => {
    expect(after).toContain('Memoirs, 1966');
    expect(after).toContain('A memoir says otherwise.');
  });

  test('bears its stamp where the one it quotes did not read it over', () => {
    expect(after).toMatch(/<p class="stamp">Not reviewed by [^<]*Khrushchev<\/p>/);
  });

  test('tells in play nothing of what came after, not even by a stamp', () => {
    expect(during).toContain('A clerk wrote it.');
    for (const later of ['He later fell.', 'stamp', 'Memoirs', 'Printed in 1990', 'example.org'])
      expect(during).not.toContain(later);
    expect(during).toContain('This opens once history is shown.');
  });

  test('says, while the debrief still asks, with which step what came after opens', () => {
    const desk = deskAt({ ...inGarden, until: 'debrief', step: 'role' });
    const asked = printedAt(desk, 'documents', 'note');
    expect(asked).toMatch(/This opens with “[^”]+”, once you have answered there or looked\./);
    expect(asked).not.toContain('once history is shown');
  });

  test('that is closed says so and no more', () => {
    const closed = printedAt(deskAt(inGarden), 'documents', 'memoir');
    expect(closed).toContain('This entry is not open yet.');
    expect(closed).not.toContain('Memoirs');
  });

  test('is text and never markup', () => {
    const page = printedAt(deskAt(AFTER_TEXT), 'documents', 'memoir');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img');
  });
});

describe('the sheet', () => {
  test('says in play whose eyes it is open to', () => {
    const page = printedAt(deskAt(inGarden), 'documents');
    expect(page).toMatch(/Open now: what [^<]* could know on \d+ August 1955/);
  });

  test('says before a class that only what both knew is open', () => {
    const desk = deskAt(inGarden);
    const page = printedAt(
      { ...desk, preferences: { ...desk.preferences, projector: 'on' } },
      'documents',
    );
    expect(page).toMatch(/Open now: what both sides could know on \d+ August 1955/);
  });

  test('keeps what is judged closed in play', () => {
    const disputes = roadWith(
      {
        disagreements: [
          {
            id: 'd',
            text: 'archive.d',
            dossier: [],
            stages: [],
            readings: [],
            chosen: null,
            sure: 'likely',
          },
        ],
      },
      { 'archive.d.question': [said('Who was first?')] },
      evidence,
    );
    const page = printedAt(deskAt(inGarden, disputes), 'disagreements');
    expect(page).toContain('Nothing of this section is open yet.');
    expect(page).not.toContain('Who was first?');
  });

  test('of a scenario without an archive has its sources to read', () => {
    const { archive: _, ...bare } = bundle;
    const page = printedAt(deskAt(AFTER_TEXT, bare), 'documents', 'note');
    expect(page).toContain('It asks for an answer.');
    expect(page).toContain('The ministry');
  });

  test.each([
    ['coming', 'still on their way'],
    ['lost', 'could not be fetched'],
    ['here', 'Nothing of this section is open yet'],
  ] as const)('of a scenario whose papers are %s says: %s', (how, told) => {
    const { archive: _, ...bare } = { ...bundle, evidence: {} };
    const { map: __, ...nothing } = bare;
    expect(printedAt({ ...deskAt(inGarden, nothing), texts: how }, 'documents')).toContain(told);
  });

  test.each(['coming', 'lost'] as const)('waits for texts that are %s', (how) => {
    const fetch = () => undefined;
    const archiveShelf = { standing: { documents: how }, fetch };
    const page = printedAt({ ...deskAt(inGarden), archiveShelf }, 'documents');
    expect(page.includes('Try again')).toBe(how === 'lost');
    expect(page).not.toContain('A note');
  });
});

describe('a section', () => {
  const garden = readerAt('garden', 'japan');

  test.each([
    [
      PeopleSection,
      'people',
      'malik',
      ['Malik', 'What this person wanted', 'portrait-malik.webp', 'A treaty.'],
    ],
    [PlacesSection, 'places', 'london', ['London', 'Where they met.']],
    [WordsSection, 'words', 'mandate', ['mandate', 'What one may agree to.']],
    [ChronologySection, 'chronology', 'talks', ['3 June 1955 · The world', 'Talks begin.']],
    [DraftsSection, 'drafts', 'clause', ['Step 1 of 1', '“the islands”', 'all of them']],
  ] as const)('shows what is open, each sentence with its mark: %#', (paper, section, id, told) => {
    const page = printedSection(paper, section, id, garden);
    for (const words of told) expect(page).toContain(words);
    expect(page).toContain('class="basis basis-documented"');
    expect(page).not.toContain('It is signed.');
  });

  test('of drafts says in words what was added and struck', () => {
    const page = printedSection(DraftsSection, 'drafts', 'clause', garden);
    expect(page).toMatch(/piece-label">added<.*<ins class="piece-words">“the islands”<\/ins>/);
    expect(page).toMatch(/piece-label">struck<.*<del class="piece-words">all of them<\/del>/);
  });

  test('of years draws for the eye what its list says', () => {
    const page = printedSection(ChronologySection, 'chronology', 'talks', null);
    const [lanes = ''] = /<div class="lanes" aria-hidden="true">.*?<\/svg>/.exec(page) ?? [];
    expect(lanes.match(/<circle/g)).toHaveLength(2);
    expect(lanes).not.toMatch(/tabindex|<button/i);
    expect(page.match(/class="event-when"/g)).toHaveLength(2);
  });
});

describe('the evidence of a mark', () => {
  const asked = (ids: readonly string[], reader: Reader, basis = 'documented' as const) =>
    renderToString(
      <DeskContext.Provider value={deskAt(inGarden)}>
        <EvidenceDialog mark={{ basis, ids, reader }} onClose={() => undefined} />
      </DeskContext.Provider>,
    );

  test('says what the mark means, and leads into the archive', () => {
    const page = asked(['note'], null);
    expect(page).toContain('Documented: a source that we have says so.');
    expect(page).toContain('Question it in the archive');
    expect(page).toContain('Printed in 1990');
  });

  test('is counted in play where it is closed', () => {
    const page = asked(['note', 'memoir'], readerAt('garden', 'japan'));
    expect(page).toContain('One source could not be known to you on this day.');
    expect(page).not.toContain('Memoirs');
    expect(page).not.toContain('Printed in 1990');
  });
});
