export type PartyId = string;
export type IssueId = string;
export type OptionId = string;
export type InterestId = string;
export type ConstituencyId = string;
export type ArgumentId = string;
export type StageId = string;
export type SegmentId = string;
export type ChoiceId = string;
export type Fact = string;

export const STAGE_KINDS = ['table', 'letters', 'home'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const ACT_KINDS = [
  'consult',
  'sound',
  'link',
  'argue',
  'recess',
  'suspend',
  'initial',
  'decide',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export const STAGE_ENDS = [
  'time',
  'initialled',
  'suspended',
  'recalled',
  'agreed',
  'decided',
] as const;
export type StageEnd = (typeof STAGE_ENDS)[number];

/** Values by issue: the options that stand, agreed or in a closed text. */
export type Terms = Readonly<Record<IssueId, OptionId>>;
export type ByParty<T> = Readonly<Record<PartyId, T>>;
/** Changes of backing by constituency; constituencies of both parties may appear together. */
export type BackingChange = Readonly<Record<ConstituencyId, number>>;

/** All given parts must hold; an empty condition always holds. Climate and backing 0–100, rounds from 1. */
export interface Condition {
  readonly facts?: readonly Fact[];
  readonly noFacts?: readonly Fact[];
  readonly agreed?: Readonly<Record<IssueId, readonly OptionId[]>>;
  readonly notAgreed?: Readonly<Record<IssueId, readonly OptionId[]>>;
  /** Positions that stand now, tabled or sounded. */
  readonly stands?: ByParty<Readonly<Record<IssueId, readonly OptionId[]>>>;
  readonly text?: Readonly<Record<IssueId, readonly OptionId[]>>;
  readonly backingAtLeast?: BackingChange;
  readonly backingBelow?: BackingChange;
  readonly climateAtLeast?: number;
  readonly climateBelow?: number;
  readonly roundAtLeast?: number;
  readonly roundAtMost?: number;
  readonly endedBy?: readonly StageEnd[];
}

/** Options a delegation is told to seek, and those it may give as a last resort; all others are beyond. */
export interface Mandate {
  readonly instructed: readonly OptionId[];
  readonly reserve: readonly OptionId[];
}

export interface Ratification {
  readonly weights: BackingChange;
  readonly threshold: number;
  readonly vetoBy: ConstituencyId;
  readonly vetoBelow: number;
  /** Members who stay away from the vote: `each` for every point of a constituency's backing below 50. */
  readonly absent?: { readonly by: ConstituencyId; readonly each: number; readonly most: number };
}

export interface Party {
  readonly id: PartyId;
  /** Weights of the ledger interests; they sum to 100. */
  readonly weights: Readonly<Record<InterestId, number>>;
  /** Backing 0–100 at the opening of the scenario. */
  readonly constituencies: BackingChange;
  /** Constituencies whose mean above or below 50 lifts or lowers every support, a third of the distance. */
  readonly mood: readonly ConstituencyId[];
  /** Constituencies that speak in words only: never shown as a number. */
  readonly wordsOnly: readonly ConstituencyId[];
  readonly mandates: Readonly<Record<IssueId, Mandate>>;
  /** Options a constituency will not have, whoever decides: a capital that bears them loses 30 points of support. */
  readonly redLines: Readonly<
    Record<ConstituencyId, Readonly<Record<IssueId, readonly OptionId[]>>>
  >;
  readonly ratification: Ratification;
}

export interface Option {
  /** Per party and interest, −3…+3 against no text. */
  readonly values: ByParty<Readonly<Record<InterestId, number>>>;
  /** What agreeing does to backing, in points. */
  readonly backing: BackingChange;
  /** Why no delegation on its instructions ever agrees to it, as a text key; absent where it can be agreed. */
  readonly neverAgreed?: string;
}

export interface Issue {
  /** Options in order from the first party's opponent's preference to its own where an order exists. */
  readonly options: Readonly<Record<OptionId, Option>>;
  /** How much a step on this issue counts when offers are compared; public; 1 if absent. */
  readonly weight?: number;
  /** A delegation may ask its capital for more on essential issues of its own accord. */
  readonly essential?: true;
  /** The option the deputies write when nobody stands on the issue. */
  readonly deputies?: OptionId;
  /** What the deputies write before all else; the first whose condition holds of the text so far. */
  readonly deputiesIf?: readonly { readonly when: Condition; readonly option: OptionId }[];
  /** The option the deputies write when the delegations differ to the end; absent, a dispute blocks the text. */
  readonly ifDisputed?: OptionId;
  /** An issue outside the text (a promise beside it, a meeting place). */
  readonly outsideText?: true;
  /** The one party that may hold positions on it: what it has tabled at the end of a stage stands as agreed. */
  readonly decidedBy?: PartyId;
}

export interface Interaction {
  readonly when: Readonly<Record<IssueId, OptionId>>;
  readonly fact?: Fact;
  readonly values: ByParty<Readonly<Record<InterestId, number>>>;
}

export interface Form {
  /** Issues the deputies may not fill in of their own accord. */
  readonly required: readonly IssueId[];
  /** Issues that do not count, and cannot block, in a text of this form. */
  readonly disregards: readonly IssueId[];
  /** Issues a text of this form says nothing of unless they are agreed. */
  readonly omits?: readonly IssueId[];
  /** Options a text of this form cannot hold. */
  readonly excludes?: Readonly<Record<IssueId, readonly OptionId[]>>;
  /** What a text of this form says whatever has been agreed. */
  readonly writes?: Terms;
  /** The deputies write over what is still in dispute. */
  readonly bridgesDisputes?: true;
}

export interface Argument {
  readonly by: readonly PartyId[];
  readonly issue: IssueId;
  /** The options it points to. */
  readonly toward: readonly OptionId[];
  /** Points of cover it gives the other side's capital where it bites; 0 never bites. */
  readonly cover: number;
  readonly bites: Condition;
  readonly evidence: string;
}

/** A clause of the draft, as an ordered list of segments. */
export interface Clause {
  readonly id: string;
  /** The forms of text it belongs to; any if absent. */
  readonly forms?: readonly OptionId[];
  readonly segments: readonly Segment[];
}

/** A run of words; with `when`, it stands only under the named options of one issue. */
export interface Segment {
  readonly id: SegmentId;
  readonly when?: { readonly issue: IssueId; readonly options: readonly OptionId[] };
}

export interface StageStart {
  readonly climate: number;
  readonly backing: ByParty<BackingChange>;
  readonly agreed: Terms;
  readonly tabled: Readonly<Record<IssueId, ByParty<OptionId>>>;
  readonly facts: readonly Fact[];
  /** The text closed before, where one was. */
  readonly text?: Terms;
  readonly meanwhile?: ByParty<Readonly<Record<InterestId, number>>>;
}

export interface MandateChange {
  readonly when: Condition;
  readonly party: PartyId;
  readonly mandates: Readonly<Record<IssueId, Mandate>>;
}

export interface StageEvent {
  readonly id: string;
  /** Looked at when the stage opens and at the start of every round. */
  readonly when: Condition;
  readonly fact?: Fact;
  readonly backing: BackingChange;
  readonly climate: number;
  /** What the time that has passed costs or brings each party, by interest, whatever is signed later. */
  readonly values?: ByParty<Readonly<Record<InterestId, number>>>;
  /** New instructions: positions not agreed that they forbid are withdrawn. */
  readonly newInstructions?: true;
}

/** What follows from a choice at home or from the way a stage ended. */
export interface Effect {
  readonly when: Condition;
  readonly facts?: readonly Fact[];
  readonly backing?: BackingChange;
  readonly climate?: number;
  readonly values?: ByParty<Readonly<Record<InterestId, number>>>;
  /** Issues that are open again. */
  readonly lifts?: readonly IssueId[];
  /** Points by which a ratifier's veto is eased. */
  readonly eases?: ByParty<number>;
}

/** One of the courses a capital may take in a home stage. */
export interface Choice {
  readonly effects: readonly Effect[];
  /** How readily a counterpart takes it: the first leaning whose condition holds; weights are relative. */
  readonly leanings: readonly { readonly when: Condition; readonly weight: number }[];
}

/** Issues the deputies settle at the end of a stage, unless a delegation has taken them into its own hands. */
export interface Settlement {
  readonly issues: readonly IssueId[];
  readonly when: Condition;
  /** What it does to the climate if anything was left to settle. */
  readonly climate?: number;
  /** Settled even where the delegations stand on different options. */
  readonly evenIfDisputed?: true;
}

/** One round more, once, when time runs out and the condition holds. */
export interface Extension {
  readonly when: Condition;
  readonly fact: Fact;
  readonly backing: BackingChange;
  /** The party that has more to lose by going home: it falls back to its reserve. */
  readonly presses: PartyId;
}

export interface Exit {
  readonly when: Condition;
  readonly to: StageId | null;
}

export interface Ending {
  readonly id: string;
  readonly when: Condition;
}

export const FRAMES = ['prologue', 'epilogue'] as const;
export type Frame = (typeof FRAMES)[number];

/** A run of stages told as one chapter. */
export interface Part {
  readonly id: string;
  readonly stages: readonly StageId[];
  /** Played only where it is asked for, before the road begins or after it has ended. */
  readonly frame?: Frame;
}

/** A run of stages that can be played in one lesson, first and last included. */
export interface Window {
  readonly id: string;
  readonly from: StageId;
  readonly until: StageId;
}

export interface Seating {
  readonly party: PartyId | null;
  readonly person: string;
  readonly role: 'speaker' | 'delegate' | 'recorder' | 'interpreter';
}

export interface LineTurn {
  readonly by: PartyId;
  readonly positions: Terms;
  readonly act?: Act;
}

/** A turn a counterpart takes of its own accord once the condition holds: `readiness` is the share of games, 0–1. */
export interface Leaning extends LineTurn {
  readonly when: Condition;
  readonly readiness: number;
}

export interface Stage {
  readonly id: StageId;
  /** The stage this one stands for in another course of events. */
  readonly variantOf?: StageId;
  readonly kind: StageKind;
  /** ISO date, or date and time, of the opening. */
  readonly opens: string;
  readonly place: string;
  readonly room: string;
  readonly seats: readonly Seating[];
  readonly live: readonly IssueId[];
  /** Issues that stand beside the table: outside the three live ones, never blocking a text. */
  readonly beside: readonly IssueId[];
  /** Clauses shown in the draft; all of them if absent. */
  readonly clauses?: readonly string[];
  /** Forms of text that can be closed here; any if absent. */
  readonly closes?: readonly OptionId[];
  /** The form a text closed here takes while none is agreed. */
  readonly impliedForm?: { readonly when: Condition; readonly form: OptionId };
  readonly settles?: readonly Settlement[];
  /** The courses open to each capital, in a home stage. */
  readonly choices?: ByParty<Readonly<Record<ChoiceId, Choice>>>;
  /** The closed text goes before both ratifiers once the capitals have chosen. */
  readonly ratifies?: true;
  readonly aftermath?: readonly Effect[];
  /** After it the learner is asked for reasons in words of their own. */
  readonly asksReason?: true;
  readonly rounds: number;
  readonly first: PartyId;
  readonly acts: readonly ActKind[];
  readonly arguments: readonly ArgumentId[];
  readonly mandates: ByParty<Readonly<Record<IssueId, Mandate>>>;
  readonly mandateChanges: readonly MandateChange[];
  readonly deciders: ByParty<BackingChange>;
  /** Support needed to bear a position beyond instructions, 0–100. */
  readonly threshold: ByParty<number>;
  /** How far a counterpart may fall toward its reserve by the last round, 0.3–1.5. */
  readonly urgency: ByParty<number>;
  /** Urgency as things have come to stand; the last whose condition holds counts. */
  readonly urgencyChanges?: readonly {
    readonly when: Condition;
    readonly party: PartyId;
    readonly urgency: number;
  }[];
  /** What a counterpart expects of going on without such a text, in utility; it initials only what is worth more. */
  readonly goingOn?: readonly {
    /** Asked of the text as it would be closed. */
    readonly when: Condition;
    readonly party: PartyId;
    readonly worth: number;
  }[];
  /** What a counterpart may do of its own accord, within its instructions; the first that holds. */
  readonly leanings?: readonly Leaning[];
  /** Share of its way down a counterpart has gone before the first word, 0–1. */
  readonly opensAt?: ByParty<number>;
  readonly start: StageStart;
  readonly events: readonly StageEvent[];
  readonly extension?: Extension;
  readonly exits: readonly Exit[];
  readonly endings: readonly Ending[];
  readonly line: readonly LineTurn[];
}

/** A playable case: ids and numbers only; every sentence lives in the texts. */
export interface Scenario {
  readonly id: string;
  readonly version: string;
  readonly parties: readonly [Party, Party];
  readonly interests: readonly InterestId[];
  readonly issues: Readonly<Record<IssueId, Issue>>;
  readonly formIssue: IssueId;
  readonly forms: Readonly<Record<OptionId, Form>>;
  readonly interactions: readonly Interaction[];
  readonly arguments: Readonly<Record<ArgumentId, Argument>>;
  readonly clauses: readonly Clause[];
  /** Facts that decide, with the agreements, whether a stage opens as in history. */
  readonly keyFacts: readonly Fact[];
  readonly parts: readonly Part[];
  readonly windows: readonly [Window, ...Window[]];
  /** How the whole road can end, first match first. */
  readonly outcomes: readonly Ending[];
  readonly stages: readonly [Stage, ...Stage[]];
}

export type Act =
  | { readonly kind: 'consult'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly kind: 'sound'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly kind: 'link'; readonly issues: readonly [IssueId, IssueId] }
  | { readonly kind: 'argue'; readonly argument: ArgumentId }
  | { readonly kind: 'recess' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'initial' }
  | { readonly kind: 'decide'; readonly choice: ChoiceId };
