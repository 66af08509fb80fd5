import type { SegmentView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import type { ClauseTop, WordsTop, WordStanding } from './tableTop.ts';

const wordsOf = (
  table: TableView,
  pending: PendingView | null,
  segment: SegmentView,
  stood: boolean,
): WordsTop => {
  const { id, issue } = segment;
  if (issue === null) return { id, issue, standing: 'common', bracket: null, loose: false };
  const view = table.issues.find((other) => other.id === issue);
  const spoken = pending?.turn.positions[issue] !== undefined || (view?.yours ?? null) !== null;
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

/** The draft as the pending turn would leave it, and how each run of words stands in it. */
export const draftOf = (table: TableView, pending: PendingView | null): readonly ClauseTop[] =>
  (pending?.draft ?? table.draft).map(({ id, segments }, clause) => ({
    id,
    words: segments.map((segment, at) =>
      wordsOf(table, pending, segment, table.draft[clause]?.segments[at]?.yours ?? false),
    ),
  }));
