import type { DebriefEvent, DebriefView } from './debrief.ts';
import type { Reasons } from '../counterpart/reasons.ts';
import type { Comparison, RoadComparison } from '../history/comparison.ts';
import type {
  Act,
  ByParty,
  InterestId,
  IssueId,
  OptionId,
  PartyId,
  SegmentId,
  StageId,
  Terms,
} from '../negotiation/scenarioData.ts';
import type { Move, Refusal } from '../negotiation/state.ts';
import type { ClauseView, Known, TableView } from '../negotiation/tableView.ts';

export const LEVELS = ['standard', 'plain'] as const;
export type Level = (typeof LEVELS)[number];

export const CHARACTERS = ['as-instructed', 'bargainer'] as const;
/** How the absent party plays: along the historical line while the game is on it, or bargaining from the first word. */
export type Character = (typeof CHARACTERS)[number];

export const SCREENS = [
  'title',
  'curtain',
  'since',
  'briefing',
  'table',
  'outcome',
  'reflection',
  'ending',
  'debrief',
] as const;
export type Screen = (typeof SCREENS)[number];

export const SEATS = ['one', 'both'] as const;
/** Which seats learners take: one party's, the other being absent, or both at one screen. */
export type Seats = (typeof SEATS)[number];

/** The turn being composed: shown alike by table and paper, saved with the game. */
export interface PendingTurn {
  readonly positions: Readonly<Record<IssueId, OptionId>>;
  readonly act: Act | null;
}

export type Change =
  | { readonly kind: 'position'; readonly issue: IssueId; readonly option: OptionId | null }
  | { readonly kind: 'segment'; readonly segment: SegmentId }
  | { readonly kind: 'accept'; readonly issue: IssueId }
  | { readonly kind: 'act'; readonly act: Act | null }
  | { readonly kind: 'clear' };

export interface Choice {
  readonly stage: StageId;
  readonly side: PartyId;
  readonly level: Level;
  readonly character: Character;
  /** The stage after which the game ends; null: wherever the road ends, an epilogue apart. */
  readonly until: StageId | null;
  /** History is shown after every stage; otherwise it waits for the debrief. */
  readonly guided: boolean;
  /** With both seats taken, `side` is the party named first; `character` is nobody's. */
  readonly seats: Seats;
}

/** One tap on a five-step scale, 1 very unlikely … 5 very likely that history went the same way. */
export type Likelihood = 1 | 2 | 3 | 4 | 5;

export const REASON_LENGTH = 2_000;

export interface Reflection {
  readonly likelihood: Likelihood | null;
  /** The learner's own words, at most 2,000 characters; null where skipped. */
  readonly reason: string | null;
}

export type Command =
  | { readonly kind: 'begin'; readonly choice: Choice }
  /** Where two delegations play at one screen: opens their papers to the one whose turn it is, or closes them. */
  | { readonly kind: 'curtain'; readonly open: boolean }
  | { readonly kind: 'take-seat' }
  | { readonly kind: 'compose'; readonly change: Change }
  | { readonly kind: 'submit' }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'reflect'; readonly reflection: Reflection }
  /** `visit` counts the stages of this game from 0, `turn` both sides' turns in it; the fork opens on your own turn of that index, else on your last one before it. */
  | { readonly kind: 'fork'; readonly visit: number; readonly turn: number }
  | { readonly kind: 'debrief'; readonly event: DebriefEvent }
  | { readonly kind: 'resume'; readonly save: string }
  | { readonly kind: 'forget'; readonly save: string }
  | { readonly kind: 'import'; readonly text: string }
  /** Opens a broken record as a game of its own, up to its first event that could not have happened. */
  | { readonly kind: 'rescue'; readonly text: string }
  | { readonly kind: 'set-level'; readonly level: Level }
  | { readonly kind: 'leave' };

/** Why a command did nothing. A refusal of the rules, a save that cannot be read, or a command out of place. */
export type CommandProblem =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'save'; readonly problem: SaveProblem }
  | { readonly kind: 'not-now'; readonly screen: Screen };

export const SAVE_PROBLEMS = [
  'not-json',
  'not-a-save',
  'newer-format',
  'other-scenario',
  'newer-scenario',
  'newer-rules',
  'illegal-event',
  'too-large',
] as const;

/** `at` is a dotted path into the save, or the index of the event that could not be replayed. */
export interface SaveProblem {
  readonly code: (typeof SAVE_PROBLEMS)[number];
  readonly at: string;
  readonly refusal: Refusal | null;
  /** The event, from 0, the trouble is with, and what it calls itself. */
  readonly event: { readonly index: number; readonly type: string | null } | null;
  /** The versions the record was made with, where they are not those of today. */
  readonly madeWith: { readonly scenario: string; readonly rules: number } | null;
  /** How far the record can be opened: so many of its events, both sides' turns among them, to a stage. */
  readonly opensUpTo: {
    readonly events: number;
    readonly of: number;
    readonly turns: number;
    readonly stage: StageId;
  } | null;
}

/** How far a game has come: its stages with how each ended, what is agreed, the closed text, and both ledgers. */
export interface Came {
  readonly stages: readonly {
    readonly stage: StageId;
    readonly ending: string | null;
    readonly moves: readonly Move[];
  }[];
  readonly terms: Terms;
  readonly text: Terms | null;
  readonly ledger: ByParty<Readonly<Record<InterestId, number>>>;
}

export interface SaveSummary {
  readonly id: string;
  readonly choice: Choice | null;
  readonly turns: number;
  /** The stage the game stands in. */
  readonly stage: StageId | null;
  /** The save and turn this game was forked from. */
  readonly forkedFrom: {
    readonly save: string;
    readonly visit: number;
    readonly turn: number;
  } | null;
  readonly screen: Screen | null;
  /** How far it has come; null where it cannot be played. */
  readonly came: Came | null;
  /** Set when the save cannot be played; the text is kept and can be downloaded. */
  readonly problem: SaveProblem | null;
  readonly text: string;
}

/** What a composed turn would do, in words the bar can show before it is tabled. */
export interface PendingView {
  readonly turn: PendingTurn;
  /** The draft as it would read for your side. */
  readonly draft: readonly ClauseView[];
  readonly refusal: Refusal | null;
  /** Issues of the pending turn that stand beyond instructions. */
  readonly beyond: readonly IssueId[];
  readonly changed: readonly {
    readonly issue: IssueId;
    readonly from: OptionId | null;
    readonly to: OptionId;
  }[];
}

export interface Reflected extends Reflection {
  readonly by: PartyId;
}

/** One stage of the game as it was played, the current one included. */
export interface Visit {
  readonly stage: StageId;
  /** What your side knew when it opened. */
  readonly opening: Known;
  /** How it stands, or ended. */
  readonly table: TableView;
  /** What your side expected of history; where both look on, what the party named first did. */
  readonly reflection: Reflection | null;
  /** What each delegation expected of history, in the order in which they answered. */
  readonly reflections: readonly Reflected[];
}

/** A turn of the other side, with why it was taken. */
export interface OpenedTurn {
  readonly move: Move;
  readonly reasons: Reasons;
}

/** Where a game that has ended came out: one of the scenario's outcomes, and both sides' ledgers with what time has cost. */
export interface RoadEnd {
  /** What the road came to; as far as the window shows it where `goesOnTo` names a stage. */
  readonly outcome: string;
  /** The stage the road leads to from here, where the window ends before the road does. */
  readonly goesOnTo: StageId | null;
  readonly comparison: RoadComparison;
  /** For every visit, in the same order: the stage beside history, and the other side's turns with their reasons. */
  readonly stages: readonly {
    readonly comparison: Comparison;
    readonly opened: readonly OpenedTurn[];
  }[];
}

export interface SessionView {
  /** The save of the game that is open; null on the title. */
  readonly save: string | null;
  readonly screen: Screen;
  /** The choice of the game with its stage and level of now; `side` is the seat, where there is one. */
  readonly choice: Choice | null;
  /** The delegation for whose eyes the page is; null where both look on, on the title and before the curtain. */
  readonly seat: PartyId | null;
  /** The page that lies behind a closed curtain, for the `side` of the choice; nothing of it is in the view. */
  readonly curtain: 'briefing' | 'table' | null;
  /** The delegation that is asked what it expects of history. */
  readonly reflecting: PartyId | null;
  readonly level: Level;
  /** What your side knew when the stage opened; null on the title. */
  readonly opening: Known | null;
  readonly table: TableView | null;
  readonly pending: PendingView | null;
  /** True while the other side is answering. */
  readonly waiting: boolean;
  readonly reflection: Reflection | null;
  /** Set on `ending`. */
  readonly comparison: Comparison | null;
  /** The other side's turns with their reasons; filled only once the stage is over. */
  readonly opened: readonly OpenedTurn[];
  /** Every stage of this game so far, in order. */
  readonly visits: readonly Visit[];
  /** Set on `debrief`. */
  readonly debrief: DebriefView | null;
  readonly saves: readonly SaveSummary[];
  /** Saving failed: storage is blocked or full. */
  readonly storage: 'ok' | 'blocked' | 'full';
}

/** One-shot happenings for sound, flourish and announcement. */
export type Cue =
  | { readonly kind: 'tabled'; readonly by: PartyId }
  | { readonly kind: 'agreed'; readonly issue: IssueId }
  | { readonly kind: 'argued'; readonly by: PartyId; readonly bites: boolean }
  | { readonly kind: 'repudiated'; readonly by: PartyId }
  | { readonly kind: 'telegram' }
  | { readonly kind: 'extended' }
  | { readonly kind: 'initialled'; readonly by: PartyId }
  | { readonly kind: 'text-closed' }
  | { readonly kind: 'sounded'; readonly by: PartyId }
  | { readonly kind: 'linked'; readonly by: PartyId }
  | { readonly kind: 'leaked' }
  | { readonly kind: 'recessed'; readonly by: PartyId }
  | { readonly kind: 'suspended'; readonly by: PartyId }
  | { readonly kind: 'revealed' }
  | { readonly kind: 'voted' }
  | { readonly kind: 'stage-ended' };

/** The one authority the screens talk to. Every event that changes the game is saved before subscribers hear of it. */
export interface Session {
  readonly view: () => SessionView;
  /** Calls the listener after every change, not at once. */
  readonly subscribe: (listener: (view: SessionView, cues: readonly Cue[]) => void) => () => void;
  /** Returns null when the command was carried out. */
  readonly send: (command: Command) => CommandProblem | null;
}
