import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { Aim } from '../layout/targets.ts';

/** What lies open on the table: one folder, the draft at reading size, or nothing. */
export type Open =
  | { readonly kind: 'folder'; readonly issue: IssueId; readonly all: boolean }
  | { readonly kind: 'draft'; readonly page?: number }
  | { readonly kind: 'nothing' };

/** The folder that lies open when a stage begins: the first live issue that is not agreed. */
export const firstOpen = (table: TableView): Open => {
  const live = table.issues.filter(({ place }) => place === 'live');
  const issue = live.find(({ agreed }) => agreed === null) ?? live[0];
  return issue ? { kind: 'folder', issue: issue.id, all: false } : { kind: 'nothing' };
};

/** What lies open when the view has changed: a folder that has been sealed closes, and the next one opens. */
export const openAfterTurn = (before: TableView, after: TableView, open: Open): Open => {
  if (open.kind !== 'folder' || before.turns.length === after.turns.length) return open;
  const agreedIn = ({ issues }: TableView): boolean =>
    issues.some(({ id, agreed }) => id === open.issue && agreed !== null);
  return !agreedIn(before) && agreedIn(after) ? firstOpen(after) : open;
};

/** What lies open after a thing is pointed at; null where pointing there opens and closes nothing. */
export const openedBy = (aim: Aim, open: Open, lastFolder: IssueId | null): Open | null => {
  switch (aim.kind) {
    case 'folder':
      return open.kind === 'folder' && open.issue === aim.issue
        ? { kind: 'nothing' }
        : { kind: 'folder', issue: aim.issue, all: false };
    case 'more-cards':
      return open.kind === 'folder' ? { ...open, all: true } : null;
    case 'draft-page':
      return { kind: 'draft', page: aim.page };
    case 'draft':
      if (open.kind !== 'draft') return { kind: 'draft' };
      return lastFolder === null
        ? { kind: 'nothing' }
        : { kind: 'folder', issue: lastFolder, all: false };
    default:
      return null;
  }
};
