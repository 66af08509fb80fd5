import type { Evidence, Sentence } from '../scenario/bundle.ts';
import { mayKnow, type Reader } from './reader.ts';

type Keyed<T> = Readonly<Record<string, T>>;

/** The sentences a reader may see. */
export const openSentences = (
  sentences: readonly Sentence[],
  reader: Reader,
): readonly Sentence[] =>
  reader === null ? sentences : sentences.filter(({ knownFrom }) => mayKnow(knownFrom, reader));

/** What a delegate could read in a source that lay before him. */
export type AtTheTime = Pick<Evidence, 'title' | 'author' | 'date' | 'audience' | 'summary'> &
  Partial<Pick<Evidence, 'quotation'>>;

/** What only those know who came after: how it reached us, and what has been made of it since. */
export type Since = Pick<Evidence, 'reached' | 'locator' | 'confidence'> &
  Partial<Pick<Evidence, 'disagrees' | 'url' | 'derivedFrom'>>;

/** A source as a reader may see it; `since` is null in play. */
export interface OpenEvidence {
  readonly id: string;
  readonly atTheTime: AtTheTime;
  readonly since: Since | null;
}

const atTheTime = (evidence: Evidence): AtTheTime => {
  const { title, author, date, audience, summary, quotation } = evidence;
  return { title, author, date, audience, summary, ...(quotation ? { quotation } : {}) };
};

const isLater = ({ date }: Evidence, reader: Reader): boolean =>
  reader !== null && date > reader.day.slice(0, 10);

/** A source as a reader may see it; null where it is closed to him, or there is none. */
export const openEvidence = (
  evidence: Keyed<Evidence>,
  id: string,
  reader: Reader,
): OpenEvidence | null => {
  const found = Object.hasOwn(evidence, id) ? evidence[id] : undefined;
  if (!found || !mayKnow(found.knownFrom, reader) || isLater(found, reader)) return null;
  return { id, atTheTime: atTheTime(found), since: reader === null ? found : null };
};

/** The open ones among sources, in their order, and how many are closed. */
export const openAmong = (
  evidence: Keyed<Evidence>,
  ids: readonly string[],
  reader: Reader,
): { readonly open: readonly OpenEvidence[]; readonly closed: number } => {
  const open = ids.flatMap((id) => openEvidence(evidence, id, reader) ?? []);
  const known = ids.filter((id) => Object.hasOwn(evidence, id));
  return { open, closed: known.length - open.length };
};
