import type { Act, IssueId, OptionId, PartyId, StageId } from '../negotiation/scenarioData.ts';

/** One issue of your text beside the same issue as history left it. */
export interface TermComparison {
  readonly issue: IssueId;
  readonly yours: OptionId | null;
  readonly history: OptionId | null;
}

/** A change of position: yours or theirs, or one in the historical line. */
export interface Step {
  /** Index of the turn in the stage, from 0. */
  readonly turn: number;
  readonly round: number;
  readonly by: PartyId;
  readonly issue: IssueId;
  readonly from: OptionId | null;
  readonly to: OptionId;
  readonly act: Act | null;
}

/** A whole game beside the whole of history. */
export interface RoadComparison {
  readonly terms: readonly TermComparison[];
  readonly same: boolean;
  /** The stages history went through, with how each ended. */
  readonly history: readonly { readonly stage: StageId; readonly ending: string }[];
  /** Per party and interest, what the text gives and what the years have cost. */
  readonly ledger: Readonly<Record<PartyId, Readonly<Record<string, number>>>>;
  readonly historicalLedger: Readonly<Record<PartyId, Readonly<Record<string, number>>>>;
}

export interface Comparison {
  readonly stage: StageId;
  readonly ending: string;
  readonly historicalEnding: string;
  readonly signed: boolean;
  readonly same: boolean;
  readonly terms: readonly TermComparison[];
  readonly yourSteps: readonly Step[];
  readonly historicalSteps: readonly Step[];
  /** First turn in which the game left the historical line; null if it never did. */
  readonly forkedAt: number | null;
  /** Per party and interest, what the text gives, in points of −3…+3 a clause, summed. */
  readonly ledger: Readonly<Record<PartyId, Readonly<Record<string, number>>>>;
  readonly historicalLedger: Readonly<Record<PartyId, Readonly<Record<string, number>>>>;
}
