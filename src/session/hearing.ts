import type { PartyId } from '../negotiation/scenarioData.ts';
import type { TableView } from '../negotiation/tableView.ts';
import { cuesSince } from './cues.ts';
import { beforeAllEyes, isPair } from './seats.ts';
import type { Cue, SessionView } from './session.ts';

/** How the table stood when each delegation looked at it last, and when anybody did. */
export interface Heard {
  readonly bySide: Readonly<Record<PartyId, TableView>>;
  readonly last: TableView | null;
}

export const NOTHING_HEARD: Heard = { bySide: {}, last: null };

export const afterHearing = (heard: Heard, { choice, table }: SessionView): Heard => {
  if (!choice || !isPair(choice)) return { bySide: {}, last: table };
  return table === null ? heard : { bySide: { ...heard.bySide, [table.side]: table }, last: table };
};

/**
 * What is heard with a view. Two delegations at one screen share its ears: each hears what has happened since it looked
 * last, as far as both may know of it.
 */
export const cuesFor = (heard: Heard, { choice, seat, table }: SessionView): readonly Cue[] => {
  if (!choice || !isPair(choice)) return cuesSince(heard.last, table);
  const before = seat === null ? heard.last : (heard.bySide[seat] ?? null);
  return before && table ? cuesSince(beforeAllEyes(before), beforeAllEyes(table)) : [];
};
