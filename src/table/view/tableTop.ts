import { deputiesIssues } from '../../negotiation/lookup.ts';
import type {
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  SegmentId,
  Stage,
} from '../../negotiation/scenarioData.ts';
import type { Authority, LogEntry } from '../../negotiation/state.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView, SessionView } from '../../session/session.ts';
import { draftOf } from './draftTop.ts';
import type { Face } from './faces.ts';
import { cardsOf, folderOf } from './folderTops.ts';
import type { Open } from './opening.ts';
import { seatsOf } from './seatTops.ts';
import { sealOf, sourcesOf, telegramOf, toolOf } from './toolTops.ts';

export type Standing = 'open' | 'yours' | 'theirs' | 'dispute' | 'agreed';

export interface FolderTop {
  readonly issue: IssueId;
  readonly beside: boolean;
  readonly standing: Standing;
  /** −1 to your side of the table, 0 the middle, 1 to theirs. */
  readonly lean: -1 | 0 | 1;
  readonly agreed: OptionId | null;
  readonly linked: boolean;
  readonly open: boolean;
  /** The turn being composed changes it. */
  readonly changed: boolean;
}

export type Mark = 'tabled' | 'sounded' | null;

export interface CardTop {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly authority: Authority;
  readonly borne: boolean;
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
  readonly state: 'ready' | 'chosen' | 'cited' | 'idle';
}

export type ToolState = 'absent' | 'ready' | 'chosen' | 'idle';
export type SealState = 'ready' | 'blocked' | 'waiting' | 'closed';

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
  readonly sources: readonly SourceTop[];
  readonly bell: ToolState;
  readonly pen: ToolState;
  readonly seal: SealState;
  readonly round: number;
  readonly rounds: number;
  readonly extended: boolean;
  readonly climate: number;
  readonly telegram: LogEntry | null;
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

/** What the table shows of a session to the one who sits at its left; null where there is no table yet. */
export const tableTopOf = (
  { table, pending }: SessionView,
  stage: Stage,
  open: Open,
): TableTop | null => {
  if (!table) return null;
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
    ...cardsOf(table, pending, open),
    draft: draftOf(table, pending),
    closed: table.text !== null,
    sources: sourcesOf(table, pending),
    bell: toolOf(table, pending, 'recess'),
    pen: toolOf(table, pending, 'initial'),
    seal: sealOf(table, pending),
    round: table.round,
    rounds: table.rounds,
    extended: table.extended,
    climate: Math.round(table.climate),
    telegram: telegramOf(table),
  };
};
