import type { PartyId, StageId } from '../negotiation/scenarioData.ts';
import type {
  ArchiveDocument,
  ArchiveEvent,
  DraftPiece,
  DraftStep,
  Office,
} from '../scenario/archive.ts';
import { type Holdings, openStages } from './holdings.ts';
import { type OpenEvidence, openEvidence } from './open.ts';
import { hasCome } from './reader.ts';

/** A source with what the archive asks of it; `record` is null where it only stands as evidence. */
export interface OpenDocument extends OpenEvidence {
  readonly record: Pick<ArchiveDocument, 'reviewed' | 'quotes'> | null;
  readonly scenes: readonly StageId[];
  readonly beside: readonly OpenEvidence[];
}

const NO_RECORD: Pick<ArchiveDocument, 'scenes' | 'beside'> = { scenes: [], beside: [] };

/** A document that is open to the reader; null where it is closed or there is none. */
const documentIn = (holdings: Holdings, id: string): OpenDocument | null => {
  const { archive, evidence, reader } = holdings;
  const open = openEvidence(evidence, id, reader);
  if (!open) return null;
  const record = archive?.documents[id] ?? null;
  const { scenes, beside } = record ?? NO_RECORD;
  return {
    ...open,
    record,
    scenes: openStages(holdings, scenes),
    beside: beside.flatMap((other) => openEvidence(evidence, other, reader) ?? []),
  };
};

/** The open documents by their date: first those that are a scene of the game or asked about, then all other sources. */
export const documentsIn = (holdings: Holdings): readonly OpenDocument[] => {
  const found = Object.keys(holdings.evidence).flatMap((id) => documentIn(holdings, id) ?? []);
  const byDate = found.toSorted((a, b) => (a.atTheTime.date < b.atTheTime.date ? -1 : 1));
  return [...byDate.filter(({ record }) => record), ...byDate.filter(({ record }) => !record)];
};

export interface OpenPerson {
  readonly id: string;
  readonly party: PartyId | null;
  readonly offices: readonly Office[];
}

const isTold = ({ tell }: Holdings, key: string): boolean => tell(key).length > 0;

/** An end that has not come yet is not told. */
const soFar = <T extends { readonly until?: string }>(entry: T, { reader }: Holdings): T => {
  const { until, ...rest } = entry;
  return until === undefined || hasCome(until, reader) ? entry : (rest as T);
};

const officesOf = (holdings: Holdings, person: string, offices: readonly Office[]) =>
  offices
    .filter(({ id }) => isTold(holdings, `archive.person.${person}.office.${id}`))
    .filter(({ from }) => holdings.reader === null || from <= holdings.reader.day)
    .map((office) => soFar(office, holdings));

export const peopleIn = (holdings: Holdings): readonly OpenPerson[] =>
  Object.entries(holdings.archive?.people ?? {})
    .filter(([id]) => isTold(holdings, `archive.person.${id}.name`))
    .map(([id, { party, offices }]) => ({ id, party, offices: officesOf(holdings, id, offices) }));

export interface OpenPlace {
  readonly id: string;
  readonly onMap: boolean;
  readonly stages: readonly StageId[];
}

export const placesIn = (holdings: Holdings): readonly OpenPlace[] =>
  Object.entries(holdings.archive?.places ?? {})
    .filter(([id]) => isTold(holdings, `archive.place.${id}.name`))
    .map(([id, { onMap, stages }]) => ({
      id,
      onMap: onMap !== undefined,
      stages: openStages(holdings, stages),
    }));

/** What had happened by the reader's day, in order. */
export const chronologyIn = (holdings: Holdings): readonly ArchiveEvent[] =>
  (holdings.archive?.chronology ?? [])
    .filter(
      ({ id, date }) =>
        isTold(holdings, `archive.event.${id}.name`) && hasCome(date, holdings.reader),
    )
    .map((event) => soFar(event, holdings))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export interface OpenDraft {
  readonly id: string;
  readonly steps: readonly DraftStep[];
}

const piecesOf = (holdings: Holdings, at: string, pieces: readonly DraftPiece[]) =>
  pieces.filter(({ id }) => isTold(holdings, `${at}.piece.${id}`));

const stepsOf = (holdings: Holdings, draft: string, steps: readonly DraftStep[]) =>
  steps
    .filter(
      ({ id, date }) =>
        isTold(holdings, `archive.draft.${draft}.${id}.name`) && hasCome(date, holdings.reader),
    )
    .map((step) => ({
      ...step,
      pieces: piecesOf(holdings, `archive.draft.${draft}.${step.id}`, step.pieces),
    }));

/** How texts were made, as far as the reader could follow it. */
export const draftsIn = (holdings: Holdings): readonly OpenDraft[] =>
  (holdings.archive?.drafts ?? [])
    .filter(({ id }) => isTold(holdings, `archive.draft.${id}.name`))
    .map(({ id, steps }) => ({ id, steps: stepsOf(holdings, id, steps) }));

/** The words explained that are open to the reader. */
export const wordsIn = (holdings: Holdings): readonly string[] =>
  (holdings.archive?.glossary ?? []).filter((id) => isTold(holdings, `word.${id}.name`));
