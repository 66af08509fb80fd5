import type {
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  Seating,
  SegmentId,
} from '../negotiation/scenarioData.ts';
import type { Authority, LogEntry } from '../negotiation/state.ts';
import type { IssueView, OptionView, SegmentView, TableView } from '../negotiation/tableView.ts';
import type { PendingView, SessionView } from '../session/session.ts';
import { type Face, facesOf } from './faces.ts';
import { fanOf } from './fan.ts';

/** What lies open on the table: one folder, the draft at reading size, or nothing. */
export type Open =
  | { readonly kind: 'folder'; readonly issue: IssueId; readonly all: boolean }
  | { readonly kind: 'draft' }
  | { readonly kind: 'nothing' };

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

export type ToolState = 'ready' | 'chosen' | 'idle';
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
  readonly seats: {
    readonly left: SeatTop;
    readonly right: SeatTop;
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

const standingOf = ({ agreed, yours, theirs }: IssueView): Standing => {
  if (agreed !== null) return 'agreed';
  if (yours && theirs) return 'dispute';
  if (yours) return 'yours';
  return theirs ? 'theirs' : 'open';
};

const LEANS: Readonly<Record<Standing, -1 | 0 | 1>> = {
  open: 0,
  dispute: 0,
  yours: -1,
  theirs: 1,
  agreed: 0,
};

/** An agreed folder lies with the side that first put its wording forward. */
const leanOf = (table: TableView, issue: IssueView): -1 | 0 | 1 => {
  const standing = standingOf(issue);
  if (standing !== 'agreed') return LEANS[standing];
  const first = table.turns.find(({ tabled }) => tabled[issue.id] === issue.agreed);
  if (!first) return 0;
  return first.by === table.side ? -1 : 1;
};

const folderOf = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
  issue: IssueView,
): FolderTop => ({
  issue: issue.id,
  beside: issue.place === 'beside',
  standing: standingOf(issue),
  lean: leanOf(table, issue),
  agreed: issue.agreed,
  linked: issue.linkedWith !== null,
  open: open.kind === 'folder' && open.issue === issue.id,
  changed: pending?.turn.positions[issue.id] !== undefined,
});

const cardOf = (issue: IssueView, chosen: OptionId | undefined, option: OptionView): CardTop => ({
  issue: issue.id,
  option: option.id,
  authority: option.capital.authority,
  borne: option.capital.borne,
  yours: issue.yours?.option === option.id ? issue.yours.how : null,
  theirs: issue.theirs?.option === option.id ? issue.theirs.how : null,
  agreed: issue.agreed === option.id,
  chosen: chosen === option.id,
});

const cardsOf = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
): Pick<TableTop, 'cards' | 'moreCards'> => {
  const issue =
    open.kind === 'folder' ? table.issues.find(({ id }) => id === open.issue) : undefined;
  if (!issue || open.kind !== 'folder') return { cards: [], moreCards: 0 };
  const chosen = pending?.turn.positions[issue.id];
  const fan = fanOf(issue, open.all, chosen);
  return {
    cards: fan.map((option) => cardOf(issue, chosen, option)),
    moreCards: issue.options.length - fan.length,
  };
};

const wordsOf = (
  table: TableView,
  pending: PendingView | null,
  segment: SegmentView,
  stood: boolean,
): WordsTop => {
  const { id, issue } = segment;
  if (issue === null) return { id, issue, standing: 'common', bracket: null, loose: false };
  const view = table.issues.find((other) => other.id === issue);
  const spoken = pending?.turn.positions[issue] !== undefined || view?.yours != null;
  const loose = pending !== null && (view?.options.length ?? 0) > 0;
  const bracket = segment.yours ? table.side : segment.theirs ? table.other : null;
  const standing = (): WordStanding => {
    if (segment.yours) return segment.settled ? 'common' : 'yours';
    if (spoken && (segment.theirs || stood)) return 'struck';
    return segment.theirs ? 'theirs' : 'absent';
  };
  const own = standing();
  return { id, issue, standing: own, bracket: own === 'common' ? null : bracket, loose };
};

const draftOf = (table: TableView, pending: PendingView | null): readonly ClauseTop[] =>
  (pending?.draft ?? table.draft).map(({ id, segments }, clause) => ({
    id,
    words: segments.map((segment, at) =>
      wordsOf(table, pending, segment, table.draft[clause]?.segments[at]?.yours ?? false),
    ),
  }));

const toolOf = (
  table: TableView,
  pending: PendingView | null,
  kind: 'recess' | 'initial',
): ToolState => {
  if (pending?.turn.act?.kind === kind) return 'chosen';
  const act = table.acts.find((view) => view.kind === kind);
  if (!act || !pending) return 'idle';
  const mayFollow = kind === 'initial' && pending.changed.length > 0;
  return act.refusal === null || mayFollow ? 'ready' : 'idle';
};

const sourcesOf = (table: TableView, pending: PendingView | null): readonly SourceTop[] => {
  const act = pending?.turn.act;
  return table.arguments.map(({ id, cited }) => {
    if (cited) return { id, state: 'cited' };
    if (act?.kind === 'argue' && act.argument === id) return { id, state: 'chosen' };
    return { id, state: pending ? 'ready' : 'idle' };
  });
};

const sealOf = (table: TableView, pending: PendingView | null): SealState => {
  if (table.over) return 'closed';
  if (!pending) return 'waiting';
  return pending.refusal ? 'blocked' : 'ready';
};

const CABLES: ReadonlySet<LogEntry['what']['code']> = new Set([
  'granted',
  'denied',
  'tolerated',
  'repudiation-explained',
  'withdrawn-by-instructions',
]);

/** The last cable from one's own capital in this round or the one before. */
const telegramOf = ({ minutes, side, round }: TableView): LogEntry | null =>
  minutes.findLast(
    (entry) => entry.by === side && entry.round >= round - 1 && CABLES.has(entry.what.code),
  ) ?? null;

const seatsOf = (table: TableView, seats: readonly Seating[]): TableTop['seats'] => {
  const faces = facesOf(table, seats);
  const seatTop = (seat: Seating | undefined): SeatTop | null =>
    seat
      ? {
          person: seat.person,
          party: seat.party,
          face: faces[seat.person] ?? { expression: 'neutral', gesture: false },
        }
      : null;
  const speaker = (party: PartyId): SeatTop => {
    const seat = seatTop(seats.find((other) => other.party === party && other.role === 'speaker'));
    if (!seat) throw new Error(`nobody speaks for ${party} in ${table.stage}`);
    return seat;
  };
  const behind = seats.filter(({ role }) => role === 'recorder' || role === 'interpreter');
  const recorder = behind.find(({ role }) => role === 'recorder');
  const others = behind.filter((seat) => seat !== recorder);
  const recorderLeft = recorder?.party === table.side;
  return {
    left: speaker(table.side),
    right: speaker(table.other),
    behindLeft: seatTop(recorderLeft ? recorder : others[0]),
    behindRight: seatTop(recorderLeft ? others[0] : recorder),
  };
};

/** What the table shows of a session to the one who sits at its left; null where there is no table yet. */
export const tableTopOf = (
  { table, pending }: SessionView,
  seats: readonly Seating[],
  open: Open,
): TableTop | null => {
  if (!table) return null;
  const onTable = table.issues.filter(({ place }) => place !== 'settled');
  const initials = table.acts.some(({ kind }) => kind === 'initial');
  return {
    stage: table.stage,
    side: table.side,
    other: table.other,
    floor: table.turns.at(-1)?.by ?? table.toMove,
    turns: table.turns.length,
    seats: seatsOf(table, seats),
    folders: onTable.map((issue) => folderOf(table, pending, open, issue)),
    open,
    ...cardsOf(table, pending, open),
    draft: draftOf(table, pending),
    closed: table.text !== null,
    sources: sourcesOf(table, pending),
    bell: toolOf(table, pending, 'recess'),
    pen: initials ? toolOf(table, pending, 'initial') : 'idle',
    seal: sealOf(table, pending),
    round: table.round,
    rounds: table.rounds,
    extended: table.extended,
    climate: Math.round(table.climate),
    telegram: telegramOf(table),
  };
};

/** The folder that lies open when a stage begins: the first live issue that is not agreed. */
export const firstOpen = (table: TableView): Open => {
  const live = table.issues.filter(({ place }) => place === 'live');
  const issue = live.find(({ agreed }) => agreed === null) ?? live[0];
  return issue ? { kind: 'folder', issue: issue.id, all: false } : { kind: 'nothing' };
};
