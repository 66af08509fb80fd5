import type {
  Act,
  ArgumentId,
  BackingChange,
  ByParty,
  ChoiceId,
  ConstituencyId,
  Fact,
  InterestId,
  IssueId,
  OptionId,
  PartyId,
  StageEnd,
  StageId,
  Terms,
} from './scenarioData.ts';

export type How = 'tabled' | 'sounded';

export interface Position {
  readonly option: OptionId;
  readonly how: How;
}

/** One delegation's turn: the positions it changes and at most one act. */
export interface Move {
  readonly by: PartyId;
  readonly positions: Terms;
  readonly act?: Act;
}

/** How a text fared before a party's ratifiers; score, needed and backing on the 0–100 scale. */
export interface Vote {
  readonly party: PartyId;
  readonly passed: boolean;
  readonly score: number;
  readonly needed: number;
  /** The constituency that would not have it, or whose backing was lowest. */
  readonly by: ConstituencyId;
  readonly vetoed: boolean;
  readonly absent: number;
}

/** What would have passed both ratifiers: other wording of one clause or two, or so much more backing at home. */
export interface Remedy {
  readonly terms: Terms;
  readonly backing: BackingChange;
}

export const AUTHORITIES = ['instructed', 'reserve', 'beyond'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** What happened, in order. `seenBy` names the one party that may see it; absent means both. */
export interface LogEntry {
  readonly round: number;
  readonly by: PartyId | null;
  readonly seenBy?: PartyId;
  readonly what: Happening;
}

export type Happening =
  | { readonly code: 'stage-opened'; readonly stage: StageId }
  | { readonly code: 'event'; readonly event: string }
  | {
      readonly code: 'tabled';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly was: OptionId | null;
    }
  | { readonly code: 'sounded'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'stood'; readonly issues: readonly IssueId[] }
  | { readonly code: 'sounding-withdrawn'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'reopened'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'agreed'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'given-early'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'argued'; readonly argument: ArgumentId; readonly bites: boolean }
  | { readonly code: 'waits-for-capital' }
  | {
      readonly code: 'granted';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly support: number;
      readonly needed: number;
    }
  | {
      readonly code: 'denied';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly support: number;
      readonly needed: number;
      /** The constituency whose red line the option crosses. */
      readonly redLine: ConstituencyId | null;
      readonly nearest: OptionId | null;
    }
  | { readonly code: 'leaked'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'linked'; readonly issues: readonly [IssueId, IssueId] }
  | {
      readonly code: 'tolerated';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly support: number;
      readonly needed: number;
    }
  | { readonly code: 'repudiated'; readonly issue: IssueId; readonly option: OptionId }
  | {
      readonly code: 'repudiation-explained';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly support: number;
      readonly needed: number;
      readonly redLine: ConstituencyId | null;
      readonly nearest: OptionId | null;
    }
  | {
      readonly code: 'withdrawn-by-instructions';
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | { readonly code: 'initialled' }
  | { readonly code: 'text-closed' }
  | { readonly code: 'recessed' }
  | { readonly code: 'suspended' }
  | { readonly code: 'extended'; readonly fact: Fact }
  | { readonly code: 'settled'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'decided-alone'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'chose'; readonly stage: StageId; readonly choice: ChoiceId }
  | { readonly code: 'revealed'; readonly stage: StageId; readonly choice: ChoiceId }
  | { readonly code: 'voted'; readonly vote: Vote }
  | { readonly code: 'ratification-refused'; readonly party: PartyId; readonly remedy: Remedy }
  | { readonly code: 'stage-ended'; readonly how: StageEnd };

/** The whole state of a game in play: JSON-plain, never changed in place. */
export interface Negotiation {
  readonly stage: StageId;
  readonly round: number;
  /** Rounds allowed now: the stage's own, plus recess and extension. */
  readonly rounds: number;
  readonly mover: PartyId;
  readonly turns: ByParty<number>;
  readonly positions: Readonly<Record<IssueId, Readonly<Record<PartyId, Position>>>>;
  readonly agreed: Terms;
  readonly climate: number;
  /** Unrounded and unclamped, so that an agreement reverses exactly; clamp where used. */
  readonly backing: ByParty<BackingChange>;
  readonly facts: readonly Fact[];
  readonly links: readonly (readonly [IssueId, IssueId])[];
  readonly cover: ByParty<Readonly<Record<IssueId, number>>>;
  readonly widened: ByParty<Readonly<Record<IssueId, readonly OptionId[]>>>;
  readonly cited: readonly string[];
  readonly openings: ByParty<Terms>;
  readonly repudiations: ByParty<number>;
  readonly recessed: boolean;
  readonly extended: boolean;
  readonly closing: boolean;
  readonly initialledBy: PartyId | null;
  /** The closed text, once both have initialled. */
  readonly text: Terms | null;
  /** What passing time has cost or brought each party, by interest. */
  readonly meanwhile: ByParty<Readonly<Record<InterestId, number>>>;
  /** Points by which each party's veto is eased at ratification. */
  readonly eased: ByParty<number>;
  /** The votes, once the text has been before the ratifiers. */
  readonly votes: readonly Vote[];
  readonly moves: readonly Move[];
  /** The stage opened with history's agreements and facts. */
  readonly asInHistory: boolean;
  readonly over: {
    readonly how: StageEnd;
    readonly ending: string;
    readonly to: StageId | null;
  } | null;
  /** Breaks near-ties in the counterpart's choice; nothing else depends on it. */
  readonly seed: number;
  readonly log: readonly LogEntry[];
}

export const REFUSAL_CODES = [
  'stage-over',
  'not-your-turn',
  'issue-parked',
  'no-such-option',
  'not-yours-to-decide',
  'not-a-party',
  'consult-tables-nothing',
  'authority-held',
  'act-not-here',
  'source-not-held',
  'already-cited',
  'link-needs-two-live',
  'already-linked',
  'one-recess',
  'text-not-complete',
  'form-not-closed-here',
  'capital-forbids-initial',
  'sounding-what-is-tabled',
  'decision-needed',
  'no-such-choice',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type RefusedBy = 'table' | 'agenda' | 'text' | 'archive' | 'capital';

/** An expected refusal: who, by which rule, with the data of the rule and the nearest legal move, if there is one. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly who: RefusedBy;
  readonly issue?: IssueId;
  readonly issues?: readonly IssueId[];
  readonly option?: OptionId;
  readonly argument?: ArgumentId;
  readonly choice?: ChoiceId;
  readonly support?: number;
  readonly needed?: number;
  readonly nearest: Move | null;
}
