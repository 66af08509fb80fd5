import type {
  ArgumentId,
  ByParty,
  ConstituencyId,
  IssueId,
  Mandate,
  OptionId,
  PartyId,
  StageEnd,
} from '../negotiation/scenarioData.ts';
import type { Authority, Remedy, Vote } from '../negotiation/state.ts';
import type { Moment } from './turnsTaken.ts';

/** What a capital said of an option at one moment, now opened: support against the threshold, 0–100. */
export interface CapitalOpened {
  readonly party: PartyId;
  readonly option: OptionId;
  readonly authority: Authority;
  /** Its instructions on the issue at that moment. */
  readonly mandate: Mandate;
  readonly support: number;
  readonly needed: number;
  readonly borne: boolean;
  /** The constituency whose red line the option crosses. */
  readonly redLine: ConstituencyId | null;
}

/** How the wording of a game came about, or that it was left open. */
export type Decided =
  | {
      readonly code: 'agreed';
      readonly at: Moment;
      /** The party whose turn made them agree. */
      readonly by: PartyId;
      readonly capitals: readonly CapitalOpened[];
      /** Sources for it that had bitten in that stage by then. */
      readonly moved: readonly ArgumentId[];
    }
  | {
      readonly code: 'alone';
      readonly at: Moment;
      readonly by: PartyId;
      readonly capitals: readonly CapitalOpened[];
    }
  | { readonly code: 'deputies'; readonly at: Moment; readonly wasOpen: boolean }
  | { readonly code: 'bridged'; readonly at: Moment }
  | { readonly code: 'form'; readonly at: Moment; readonly form: OptionId }
  | { readonly code: 'implied'; readonly at: Moment }
  | { readonly code: 'carried' }
  | {
      readonly code: 'open';
      readonly at: Moment;
      readonly how: StageEnd;
      /** Where each stood at the end. */
      readonly stood: ByParty<OptionId | null>;
    };

/** How a wording was last put forward and not had. */
export type Refused =
  | {
      readonly code: 'at-the-table';
      readonly at: Moment;
      readonly option: OptionId;
      readonly by: PartyId;
      /** Where it stood itself after that turn. */
      readonly stood: OptionId | null;
      readonly capital: CapitalOpened;
    }
  | {
      readonly code: 'repudiated' | 'denied';
      readonly at: Moment;
      readonly option: OptionId;
      readonly by: PartyId;
      readonly capital: CapitalOpened;
    }
  | {
      readonly code: 'withdrawn' | 'reopened' | 'only-sounded';
      readonly at: Moment;
      readonly option: OptionId;
      readonly by: PartyId;
    }
  | {
      readonly code: 'unanswered';
      readonly at: Moment;
      readonly option: OptionId;
      readonly by: PartyId;
      /** How the stage ended with that turn. */
      readonly how: StageEnd;
    }
  | {
      readonly code: 'held-by-link';
      readonly at: Moment;
      readonly option: OptionId;
      readonly by: PartyId;
      readonly with: IssueId;
    }
  | { readonly code: 'nothing-else'; readonly at: Moment }
  | {
      readonly code: 'never-asked';
      readonly at: Moment;
      readonly option: OptionId;
      readonly capitals: readonly CapitalOpened[];
    };

/** Something that could have been done before a wording was put to the capitals. */
export type Change =
  | { readonly kind: 'cited'; readonly by: PartyId; readonly argument: ArgumentId }
  /** A delegation asks its capital for the wording first. */
  | { readonly kind: 'asked'; readonly by: PartyId }
  /** Another issue is agreed first. */
  | { readonly kind: 'agreed'; readonly issue: IssueId; readonly with: OptionId };

/** Changes under which both capitals would have borne a wording, or one near to it. */
export type Nearest =
  | { readonly code: 'none-needed'; readonly option: OptionId }
  | { readonly code: 'changes'; readonly option: OptionId; readonly changes: readonly Change[] }
  | { readonly code: 'other-option'; readonly option: OptionId }
  | {
      readonly code: 'backing';
      readonly option: OptionId;
      readonly party: PartyId;
      readonly support: number;
      readonly needed: number;
      readonly redLine: ConstituencyId | null;
    };

/** Why no text was closed. */
export interface Unsigned {
  readonly visit: number;
  readonly how: StageEnd;
  /** Who ended it; null where time did. */
  readonly by: PartyId | null;
  /** The last turn; null where none was taken. */
  readonly at: Moment | null;
  /** The issues that stood in the way; none where all was agreed and nobody initialled. */
  readonly blockers: readonly IssueId[];
}

/** Why a closed text never came into force. */
export interface RefusedAtHome {
  readonly party: PartyId;
  /** The first choice the capitals made before the vote. */
  readonly at: Moment;
  readonly vote: Vote;
  readonly remedy: Remedy;
}
