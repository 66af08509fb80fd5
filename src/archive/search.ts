import MiniSearch from 'minisearch';
import type { Sentence } from '../scenario/bundle.ts';
import { chronologyIn, documentsIn, draftsIn, peopleIn, placesIn, wordsIn } from './entries.ts';
import type { Holdings, Section } from './holdings.ts';
import type { OpenDocument } from './entries.ts';

/** Something that can be found: its place in the archive, its title, and all its open words. */
export interface Findable {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

export interface Found extends Pick<Findable, 'section' | 'id' | 'title'> {
  /** The words round the first one found. */
  readonly excerpt: string;
}

const plain = (sentences: readonly Sentence[]): string => sentences.map(({ say }) => say).join(' ');

const wordsOfDocument = ({ tell }: Holdings, { id, atTheTime, since }: OpenDocument): string => {
  const asked = ['who', 'when', 'whom', 'reviewed', 'worth'].map((part) =>
    plain(tell(`archive.document.${id}.${part}`)),
  );
  const { author, audience, summary, quotation } = atTheTime;
  const told = [author, audience, summary, quotation?.words, since?.reached, since?.disagrees];
  return [...told, ...asked].filter((words) => words).join(' · ');
};

type Told = (key: string) => string;

const documents = (holdings: Holdings): readonly Findable[] =>
  documentsIn(holdings).map((document) => ({
    section: 'documents',
    id: document.id,
    title: document.atTheTime.title,
    words: wordsOfDocument(holdings, document),
  }));

const people = (holdings: Holdings, told: Told): readonly Findable[] =>
  peopleIn(holdings).map(({ id, offices }) => {
    const at = `archive.person.${id}`;
    const held = offices.map((office) => told(`${at}.office.${office.id}`));
    const words = [told(`${at}.wanted`), told(`${at}.life`), ...held].join(' ');
    return { section: 'people', id, title: told(`${at}.name`), words };
  });

const drafts = (holdings: Holdings, told: Told): readonly Findable[] =>
  draftsIn(holdings).map(({ id, steps }) => {
    const at = `archive.draft.${id}`;
    const words = steps.flatMap((step) => [
      told(`${at}.${step.id}.name`),
      told(`${at}.${step.id}.why`),
      ...step.pieces.map((piece) => told(`${at}.${step.id}.piece.${piece.id}`)),
    ]);
    const title = told(`${at}.name`);
    return { section: 'drafts', id, title, words: [told(`${at}.about`), ...words].join(' ') };
  });

const named =
  (section: Section, stem: string, parts: readonly string[], told: Told) =>
  (id: string): Findable => ({
    section,
    id,
    title: told(`${stem}.${id}.name`),
    words: parts.map((part) => told(`${stem}.${id}.${part}`)).join(' '),
  });

const ids = (entries: readonly { readonly id: string }[]): readonly string[] =>
  entries.map(({ id }) => id);

const judged = ({ archive, reader }: Holdings, told: Told): readonly Findable[] => {
  if (!archive || reader !== null) return [];
  const read = (stem: string, list: readonly unknown[]): string =>
    list.map((_, number) => told(`${stem}.reading.${number}`)).join(' ');
  return [
    ...archive.disagreements.map(({ id, text, readings }) => ({
      section: 'disagreements' as const,
      id,
      title: told(`${text}.question`),
      words: read(text, readings),
    })),
    ...archive.faultLines.map(({ id, readings }) => ({
      section: 'historians' as const,
      id,
      title: told(`archive.fault.${id}.question`),
      words: read(`archive.fault.${id}`, readings),
    })),
    ...archive.roadsNotTaken
      .map(({ id }) => id)
      .map(
        named(
          'historians',
          'archive.road',
          ['antecedent', 'mechanism', 'considered', 'odds', 'fail'],
          told,
        ),
      ),
  ];
};

/** All that is open to the reader and can be found. What the game chose in a dispute is not: the reader judges first. */
export const findables = (holdings: Holdings): readonly Findable[] => {
  const told: Told = (key) => plain(holdings.tell(key));
  const all = [
    ...documents(holdings),
    ...people(holdings, told),
    ...ids(placesIn(holdings)).map(named('places', 'archive.place', ['about'], told)),
    ...ids(chronologyIn(holdings)).map(named('chronology', 'archive.event', ['about'], told)),
    ...drafts(holdings, told),
    ...wordsIn(holdings).map(named('words', 'word', ['means', 'also'], told)),
    ...judged(holdings, told),
  ];
  return all.filter(({ title }) => title !== '');
};

const MARKS = /\p{M}/gu;

/** A word as it is looked for: without macrons, accents and capitals. */
const bare = (word: string): string => word.normalize('NFD').replaceAll(MARKS, '').toLowerCase();

const AROUND = 70;

/** Words of a text round the first of some terms; its beginning where none stands in it. */
export const excerptOf = (words: string, terms: readonly string[]): string => {
  const text = [...words.normalize('NFC')];
  const flat = text.map((letter) => bare(letter).charAt(0) || ' ').join('');
  const places = terms.map((term) => flat.indexOf(term)).filter((place) => place >= 0);
  const at = Math.min(...places, Math.max(0, text.length - 1));
  const from = places.length === 0 || at < AROUND ? 0 : flat.lastIndexOf(' ', at - AROUND) + 1;
  const end = from + AROUND * 2;
  const until = end >= text.length ? text.length : Math.max(flat.lastIndexOf(' ', end), from + 1);
  const excerpt = text.slice(from, until).join('');
  return `${from > 0 ? '… ' : ''}${excerpt}${until < text.length ? ' …' : ''}`;
};

export const MOST_FOUND = 40;

/** Looks for words in what is open; the best first. */
export type Search = (query: string) => readonly Found[];

/** An index over what is given, and nothing else. */
export const makeSearch = (findable: readonly Findable[]): Search => {
  const index = new MiniSearch<Findable & { readonly number: number }>({
    idField: 'number',
    fields: ['title', 'words'],
    processTerm: bare,
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(findable.map((entry, number) => ({ ...entry, number })));
  return (query) =>
    index
      .search(query)
      .slice(0, MOST_FOUND)
      .flatMap(({ id, terms }) => {
        const found = findable[Number(id)];
        if (!found) return [];
        const { section, title, words } = found;
        return [{ section, id: found.id, title, excerpt: excerptOf(words, terms) }];
      });
};
