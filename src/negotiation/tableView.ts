import type {
  Act,
  ActKind,
  ArgumentId,
  ChoiceId,
  ConstituencyId,
  Fact,
  IssueId,
  OptionId,
  PartyId,
  SegmentId,
  StageId,
  StageKind,
  Terms,
} from './scenarioData.ts';
import type { Authority, LogEntry, Position, Refusal, Vote } from './state.ts';

/** What one's own capital would say of an option: support against the threshold, both 0–100. */
export interface CapitalWord {
  readonly authority: Authority;
  readonly support: number;
  readonly needed: number;
  /** False: tabling it would be repudiated. */
  readonly borne: boolean;
}

export interface OptionView {
  readonly id: OptionId;
  readonly capital: CapitalWord;
  /** Why nobody ever agrees to it, as a text key. */
  readonly neverAgreed: string | null;
}

export type IssuePlace = 'live' | 'beside' | 'settled';

export interface IssueView {
  readonly id: IssueId;
  readonly place: IssuePlace;
  /** The one party that may hold positions on it; null where both may. */
  readonly decidedBy: PartyId | null;
  readonly yours: Position | null;
  readonly theirs: Position | null;
  readonly agreed: OptionId | null;
  readonly options: readonly OptionView[];
  /** The other live issue it is linked with, if any. */
  readonly linkedWith: IssueId | null;
}

/** How a run of words stands in the draft: `yours`/`theirs` say whether that side's position contains it. */
export interface SegmentView {
  readonly id: SegmentId;
  readonly issue: IssueId | null;
  readonly yours: boolean;
  readonly theirs: boolean;
  /** Both sides have tabled, or agreed on, positions that treat these words alike. */
  readonly settled: boolean;
}

export interface ClauseView {
  readonly id: string;
  readonly segments: readonly SegmentView[];
}

export interface ActView {
  readonly kind: ActKind;
  /** Null when the act may be added to an otherwise empty turn now. */
  readonly refusal: Refusal | null;
}

export interface ArgumentView {
  readonly id: ArgumentId;
  readonly issue: IssueId;
  /** The options it points to. */
  readonly toward: readonly OptionId[];
  readonly cited: boolean;
  /** Whether it bit when it was cited; null before. */
  readonly bit: boolean | null;
}

/** What a seat knows of the game so far: what sentences about the past may be made to depend on. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly agreed: Terms;
  readonly text: Terms | null;
}

/** The courses a capital chooses between in a home stage, and what has been chosen as far as the seat may know. */
export interface ChoicesView {
  readonly yours: readonly ChoiceId[];
  readonly chosen: ChoiceId | null;
  /** Filled once both have chosen. */
  readonly theirs: ChoiceId | null;
}

/** A turn as both sides saw it. */
export interface TurnView {
  readonly round: number;
  readonly by: PartyId;
  readonly tabled: Terms;
  readonly act: Act | null;
}

export interface ConstituencyView {
  readonly id: ConstituencyId;
  /** 0–100; null for constituencies that speak in words only. */
  readonly backing: number | null;
  /** For words: hostile, doubtful, divided, willing, warm. */
  readonly mood: 'hostile' | 'doubtful' | 'divided' | 'willing' | 'warm';
  readonly decides: boolean;
}

/** Everything one seat may know, and nothing of the other side's secrets. */
export interface TableView {
  readonly stage: StageId;
  readonly kind: StageKind;
  readonly side: PartyId;
  readonly other: PartyId;
  readonly toMove: PartyId;
  readonly yourTurn: boolean;
  readonly round: number;
  readonly rounds: number;
  readonly extended: boolean;
  readonly climate: number;
  readonly constituencies: readonly ConstituencyView[];
  readonly issues: readonly IssueView[];
  readonly draft: readonly ClauseView[];
  readonly acts: readonly ActView[];
  readonly arguments: readonly ArgumentView[];
  readonly known: Known;
  /** Null at a table. */
  readonly choices: ChoicesView | null;
  /** Issues the deputies settle at the end unless a delegation takes one into its own hands. */
  readonly deputies: readonly IssueId[];
  /** How the text fared before the ratifiers, once it has been before them. */
  readonly votes: readonly Vote[];
  readonly turns: readonly TurnView[];
  readonly minutes: readonly LogEntry[];
  readonly initialledBy: PartyId | null;
  readonly text: Terms | null;
  readonly over: {
    readonly how: string;
    readonly ending: string;
    readonly to: StageId | null;
  } | null;
}
