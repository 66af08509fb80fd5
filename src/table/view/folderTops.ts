import type { OptionId } from '../../negotiation/scenarioData.ts';
import type { IssueView, OptionView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { fanOf } from './fan.ts';
import type { Open } from './opening.ts';
import type { CardTop, FolderTop, Standing, TableTop } from './tableTop.ts';

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

/** The fan of the open folder. */
export const cardsOf = (
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
