import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { LogEntry } from '../../negotiation/state.ts';
import type { IssueView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import type { Open } from './opening.ts';
import type { FolderTop, Standing } from './tableTop.ts';

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

const RENEWING: ReadonlySet<LogEntry['what']['code']> = new Set(['tabled', 'sounded']);

/** Whose position a capital has withdrawn, while its delegation has put nothing in its place. */
const withdrawnBy = ({ minutes }: TableView, { id, agreed }: IssueView): PartyId | null => {
  if (agreed !== null) return null;
  const onIt = minutes.filter(({ what }) => 'issue' in what && what.issue === id);
  const at = onIt.findLastIndex(({ what }) => what.code === 'repudiated');
  const by = onIt[at]?.by ?? null;
  const renewed = onIt
    .slice(at + 1)
    .some((later) => later.by === by && RENEWING.has(later.what.code));
  return renewed ? null : by;
};

const decidesOn = ({ side }: TableView, { decidedBy }: IssueView): FolderTop['decides'] => {
  if (decidedBy === null) return null;
  return decidedBy === side ? 'yours' : 'theirs';
};

export const folderOf = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
  issue: IssueView,
): FolderTop => ({
  issue: issue.id,
  beside: issue.place === 'beside',
  standing: standingOf(issue),
  lean: leanOf(table, issue),
  yours: issue.yours,
  theirs: issue.theirs,
  agreed: issue.agreed,
  toTable: pending?.turn.positions[issue.id] ?? null,
  withdrawn: withdrawnBy(table, issue),
  linkedWith: issue.linkedWith,
  decides: decidesOn(table, issue),
  open: open.kind === 'folder' && open.issue === issue.id,
});
