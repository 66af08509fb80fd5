import { isClosedHere } from '../../negotiation/closedHere.ts';
import { deputiesIssues } from '../../negotiation/lookup.ts';
import type {
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  SegmentId,
  Stage,
} from '../../negotiation/scenarioData.ts';
import type { Authority, LogEntry, Position } from '../../negotiation/state.ts';
import type { ConstituencyView, IssueView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView, SessionView } from '../../session/session.ts';
import { type ChartSource, type ChartTop, chartTopOf } from './chartTop.ts';
import { draftOf } from './draftTop.ts';
import type { Face } from './faces.ts';
import { cardsOf } from './cardTops.ts';
import { folderOf } from './folderTops.ts';
import type { Open } from './opening.ts';
import { seatsOf } from './seatTops.ts';
import type { CardUse, Tool } from './toolNames.ts';
import { sealOf, sourcesOf, telegramsOf, toolsOf } from './toolTops.ts';

export type Standing = 'open' | 'yours' | 'theirs' | 'dispute' | 'agreed';

export interface FolderTop {
  readonly issue: IssueId;
  readonly beside: boolean;
  readonly standing: Standing;
  /** −1 to your side of the table, 0 the middle, 1 to theirs. */
  readonly lean: -1 | 0 | 1;
  readonly yours: Position | null;
  readonly theirs: Position | null;
  readonly agreed: OptionId | null;
  /** What the turn being composed would put forward. */
  readonly toTable: OptionId | null;
  /** Whose position on it a capital has withdrawn, while nothing new has been put in its place. */
  readonly withdrawn: PartyId | null;
  readonly linkedWith: IssueId | null;
  /** Which side alone may hold positions on it; null where both may. */
  readonly decides: 'yours' | 'theirs' | null;
  readonly open: boolean;
}

export type Mark = 'tabled' | 'sounded' | null;

export interface CardTop {
  readonly issue: IssueId;
  /** For a link, the other issue. */
  readonly option: OptionId;
  /** What the card is for now; null: to be tabled. */
  readonly use: CardUse | null;
  /** Null where it is nobody else’s business, or says nothing. */
  readonly authority: Authority | null;
  readonly yours: Mark;
  readonly theirs: Mark;
  readonly agreed: boolean;
  readonly chosen: boolean;
}

/** How a run of words stands: `struck` words were somebody's and are not in your text any more. */
export type WordStanding = 'common' | 'yours' | 'theirs' | 'struck' | 'absent';

export interface WordsTop {
  readonly id: SegmentId;
  readonly issue: IssueId | null;
  readonly standing: WordStanding;
  /** Whose bracket the words stand in. */
  readonly bracket: PartyId | null;
  /** Whether a pointer may strike or restore them now. */
  readonly loose: boolean;
}

export interface ClauseTop {
  readonly id: string;
  readonly words: readonly WordsTop[];
}

export interface SourceTop {
  readonly id: ArgumentId;
  readonly state: 'ready' | 'chosen' | 'bit' | 'answered' | 'idle';
}

/** `taken`: it is in hand, and the cards are used with it. */
export type ToolState = 'absent' | 'ready' | 'taken' | 'chosen' | 'idle';
/** `absent` where a class looks on. */
export type SealState = 'ready' | 'blocked' | 'waiting' | 'closed' | 'absent';

export interface SeatTop {
  readonly person: string;
  readonly party: PartyId | null;
  readonly face: Face;
}

export interface TableTop {
  readonly stage: string;
  readonly side: PartyId;
  readonly other: PartyId;
  /** Who spoke last, or speaks first. */
  readonly floor: PartyId | null;
  readonly turns: number;
  /** The room of the stage, and when it is entered. */
  readonly place: Pick<Stage, 'room' | 'opens'>;
  readonly seats: {
    readonly left: readonly [SeatTop, ...SeatTop[]];
    readonly right: readonly [SeatTop, ...SeatTop[]];
    /** Delegates for whom there is no chair in front. */
    readonly secondLeft: readonly SeatTop[];
    readonly secondRight: readonly SeatTop[];
    /** A recorder or an interpreter. */
    readonly behindLeft: SeatTop | null;
    readonly behindRight: SeatTop | null;
  };
  readonly folders: readonly FolderTop[];
  readonly open: Open;
  readonly cards: readonly CardTop[];
  /** How many options the fan leaves out. */
  readonly moreCards: number;
  readonly draft: readonly ClauseTop[];
  readonly closed: boolean;
  readonly initialledBy: PartyId | null;
  /** Who has walked out. */
  readonly gone: PartyId | null;
  readonly sources: readonly SourceTop[];
  readonly tools: Readonly<Record<Tool, ToolState>>;
  readonly seal: SealState;
  readonly round: number;
  readonly rounds: number;
  readonly extended: boolean;
  readonly climate: number;
  /** Who at home must live with the text; empty where a class looks on. */
  readonly home: readonly ConstituencyView[];
  /** The cables from one’s own capital, the last one first. */
  readonly telegrams: readonly LogEntry[];
  /** Null where islands are not spoken of, or before the chart has come. */
  readonly chart: ChartTop | null;
  /** Nothing private is shown, and nothing can be moved. */
  readonly isPublic: boolean;
}

/** What is bargained over here; of the deputies’ issues, those a delegation has taken up. */
const laidOut = (
  stage: Stage,
  { issues }: TableView,
  pending: PendingView | null,
): readonly IssueView[] => {
  const theDeputies = deputiesIssues(stage);
  const takenUp = ({ id, agreed, yours, theirs }: IssueView): boolean =>
    agreed === null && (yours ?? theirs ?? pending?.turn.positions[id] ?? null) !== null;
  return issues.filter(
    (issue) => issue.place !== 'settled' && (!theDeputies.includes(issue.id) || takenUp(issue)),
  );
};

const walkedOut = ({ over, minutes }: TableView): PartyId | null =>
  over?.how === 'suspended'
    ? (minutes.findLast(({ what }) => what.code === 'suspended')?.by ?? null)
    : null;

const ownPapers = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
  isPublic: boolean,
): Pick<TableTop, 'sources' | 'tools' | 'seal' | 'home' | 'telegrams'> => ({
  sources: isPublic ? [] : sourcesOf(table, pending),
  tools: toolsOf(isPublic ? { ...table, acts: [] } : table, pending, open),
  seal: isPublic ? 'absent' : sealOf(table, pending),
  home: isPublic ? [] : table.constituencies,
  telegrams: isPublic ? [] : telegramsOf(table),
});

/**
 * What the table shows of a session to the one who sits at its left, or, in public, to whoever looks on: then nothing
 * private of either side is in it. Null where there is no table yet.
 */
export const tableTopOf = (
  view: SessionView,
  stage: Stage,
  open: Open,
  isPublic = false,
  chart: ChartSource | null = null,
): TableTop | null => {
  const { table } = view;
  if (!table) return null;
  const pending = isPublic ? null : view.pending;
  const onTable = laidOut(stage, table, pending);
  return {
    stage: table.stage,
    side: table.side,
    other: table.other,
    floor: table.turns.at(-1)?.by ?? table.toMove,
    turns: table.turns.length,
    place: { room: stage.room, opens: stage.opens },
    seats: seatsOf(table, stage.seats),
    folders: onTable.map((issue) => folderOf(table, pending, open, issue)),
    open,
    ...cardsOf(table, onTable, pending, open, isPublic),
    draft: draftOf(table, pending),
    closed: isClosedHere(table),
    initialledBy: table.initialledBy,
    gone: walkedOut(table),
    ...ownPapers(table, pending, open, isPublic),
    round: table.round,
    rounds: table.rounds,
    extended: table.extended,
    climate: Math.round(table.climate),
    chart: chartTopOf(chart, view, open, isPublic),
    isPublic,
  };
};
