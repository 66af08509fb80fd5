import type { Reasons } from '../counterpart/reasons.ts';
import type { PartyId } from '../negotiation/scenarioData.ts';
import type { Move } from '../negotiation/state.ts';
import type { DebriefEvent } from './debrief.ts';
import type { Choice, Level, PendingTurn, Reflection } from './session.ts';

export const FORMAT_VERSION = 3;
/** Raised whenever the same moves may come out differently. */
export const RULES_VERSION = 2;

/** What happened, in order: enough to replay the game exactly. `reasons` stand on the absent party's moves. */
export type RecordedEvent =
  | { readonly type: 'began' }
  | { readonly type: 'level.set'; readonly level: Level }
  | { readonly type: 'since.read' }
  /** `by` names the delegation where both seats are taken, here and below. */
  | { readonly type: 'briefing.read'; readonly by?: PartyId }
  | { readonly type: 'move'; readonly move: Move; readonly reasons?: Reasons }
  | { readonly type: 'outcome.read' }
  | { readonly type: 'reflection.given'; readonly by?: PartyId; readonly reflection: Reflection }
  | { readonly type: 'reflection.skipped'; readonly by?: PartyId }
  | { readonly type: 'ending.read' }
  | DebriefEvent
  /** The events before this one are copied from another save, up to this turn of this visit, both counted from 0. */
  | {
      readonly type: 'forked';
      readonly from: string;
      readonly visit: number;
      readonly turn: number;
    };

/** A game as it is kept: reloaded by replaying its events. */
export interface Save {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly scenarioId: string;
  readonly scenarioVersion: string;
  readonly rulesVersion: number;
  readonly seed: number;
  readonly choice: Choice;
  readonly events: readonly RecordedEvent[];
  readonly pendingTurn: PendingTurn | null;
}
