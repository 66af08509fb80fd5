import type { Scenario, StageId } from '../negotiation/scenarioData.ts';
import type { Archive } from '../scenario/archive.ts';
import type { Evidence, Sentence } from '../scenario/bundle.ts';
import type { Reader } from './reader.ts';

/** All a reader stands before; `tell` gives the sentences of a text key that are open to him. */
export interface Holdings {
  readonly scenario: Scenario;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Null where the scenario brings none: its sources are read all the same. */
  readonly archive: Archive | null;
  readonly tell: (key: string) => readonly Sentence[];
  readonly reader: Reader;
}

export const SECTIONS = [
  'documents',
  'people',
  'places',
  'chronology',
  'drafts',
  'disagreements',
  'historians',
  'words',
  'map',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The sections whose texts stand in a file of their own. */
export const TEXT_SECTIONS = [
  'documents',
  'people',
  'places',
  'chronology',
  'drafts',
  'disagreements',
  'historians',
] as const satisfies readonly Section[];
export type TextSection = (typeof TEXT_SECTIONS)[number];

export const hasTexts = (section: Section): section is TextSection =>
  TEXT_SECTIONS.some((known) => known === section);

const isEmpty = (table: object | undefined): boolean =>
  table === undefined || Object.keys(table).length === 0;

const has = (
  { archive, evidence }: Omit<Holdings, 'tell' | 'reader'>,
  section: Section,
): boolean => {
  switch (section) {
    case 'documents':
      return !isEmpty(evidence);
    case 'historians':
      return !isEmpty(archive?.faultLines) || !isEmpty(archive?.roadsNotTaken);
    case 'words':
      return !isEmpty(archive?.glossary);
    case 'map':
      return false;
    default:
      return !isEmpty(archive?.[section]);
  }
};

/** The sections a scenario fills, in order; the map is one where it has a map. */
export const sectionsOf = (
  holdings: Omit<Holdings, 'tell' | 'reader'>,
  hasMap: boolean,
): readonly Section[] =>
  SECTIONS.filter((section) => (section === 'map' ? hasMap : has(holdings, section)));

/** Stages that have opened by the reader's day. */
export const openStages = (
  { scenario, reader }: Pick<Holdings, 'scenario' | 'reader'>,
  stages: readonly StageId[],
): readonly StageId[] =>
  stages.filter((id) => {
    const stage = scenario.stages.find((known) => known.id === id);
    return stage !== undefined && (reader === null || stage.opens.slice(0, 10) <= reader.day);
  });
