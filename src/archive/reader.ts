import type { PartyId } from '../negotiation/scenarioData.ts';
import type { KnownFrom } from '../scenario/archive.ts';

/**
 * Who reads: null once history is shown; in play a day, ISO, and the side led. Before a class nobody's side is led, and
 * only what both could know is open.
 */
export type Reader = null | { readonly day: string; readonly party: PartyId | null };

/** The last day an ISO date can mean: a month or a year alone is known for certain only when it is over. */
const lastDayOf = (iso: string): string =>
  iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso.slice(0, 10);

/** Whether a date has come for a reader. */
export const hasCome = (iso: string, reader: Reader): boolean =>
  reader === null || lastDayOf(iso) <= reader.day.slice(0, 10);

const isFor = (to: readonly PartyId[] | undefined, party: PartyId | null): boolean =>
  to === undefined || (party !== null && to.includes(party));

/** Whether a reader could know it: in play nothing that does not say from when, and for whom, it was known. */
export const mayKnow = (known: KnownFrom | undefined, reader: Reader): boolean =>
  reader === null ||
  (known !== undefined && hasCome(known.day, reader) && isFor(known.to, reader.party));
