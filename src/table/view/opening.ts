import type { ChartView } from '../../map/projection.ts';
import type { IssueId } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { Aim } from '../layout/targets.ts';
import { type CardUse, USE_OF_TOOL } from './toolNames.ts';

/** What lies open on the table: one folder, a paper at reading size, or nothing. */
export type Open =
  | {
      readonly kind: 'folder';
      readonly issue: IssueId;
      readonly all: boolean;
      /** What its cards are for now; positions if absent. */
      readonly use?: CardUse;
    }
  | { readonly kind: 'draft'; readonly page?: number }
  | { readonly kind: 'telegram'; readonly page: number }
  | { readonly kind: 'home' }
  | { readonly kind: 'chart'; readonly view: ChartView }
  /** The hat has been taken up: whether one means it is asked. */
  | { readonly kind: 'leaving' }
  | { readonly kind: 'nothing' };

const NOTHING: Open = { kind: 'nothing' };

const folderOf = (issue: IssueId | null): Open =>
  issue === null ? NOTHING : { kind: 'folder', issue, all: false };

/** The folder that lies open when a stage begins: the first live issue that is not agreed. */
export const firstOpen = (table: TableView): Open => {
  const live = table.issues.filter(({ place }) => place === 'live');
  const yours = live.filter(({ options }) => options.length > 0);
  const issue = yours.find(({ agreed }) => agreed === null) ?? yours[0] ?? live[0];
  return folderOf(issue?.id ?? null);
};

const asPositions = (open: Open): Open => {
  if (open.kind !== 'folder') return open;
  const { use: _, ...rest } = open;
  return rest;
};

/**
 * What lies open when the view has changed: a folder that has been sealed closes, and the next one opens; what was
 * done with the cards besides is over with the turn.
 */
export const openAfterTurn = (before: TableView, after: TableView, open: Open): Open => {
  if (before.turns.length === after.turns.length) return open;
  if (open.kind === 'leaving') return firstOpen(after);
  if (open.kind !== 'folder') return open;
  const agreedIn = ({ issues }: TableView): boolean =>
    issues.some(({ id, agreed }) => id === open.issue && agreed !== null);
  return !agreedIn(before) && agreedIn(after) ? firstOpen(after) : asPositions(open);
};

/** Whether a paper has been taken up to be read. */
export const isReading = ({ kind }: Open): boolean => kind !== 'folder' && kind !== 'nothing';

/** What lies open once the paper being read is put back. */
export const putBack = (lastFolder: IssueId | null): Open => folderOf(lastFolder);

const toggled = (open: Open, paper: Open, lastFolder: IssueId | null): Open =>
  open.kind === paper.kind ? putBack(lastFolder) : paper;

const turned = ({ view }: Extract<Open, { kind: 'chart' }>): Open => ({
  kind: 'chart',
  view: view === 'chain' ? 'habomai' : 'chain',
});

const usedFor = (use: CardUse, open: Open, lastFolder: IssueId | null): Open => {
  if (open.kind === 'folder')
    return open.use === use ? asPositions(open) : { ...open, all: false, use };
  return lastFolder === null ? open : { kind: 'folder', issue: lastFolder, all: false, use };
};

/**
 * What lies open after a thing is pointed at; null where pointing there opens and closes nothing. `chosen` tells
 * whether the act of a tool has been chosen already, so that pointing at it takes the act back.
 */
export const openedBy = (
  aim: Aim,
  open: Open,
  lastFolder: IssueId | null,
  chosen: boolean,
): Open | null => {
  switch (aim.kind) {
    case 'folder': {
      if (open.kind === 'folder' && open.issue === aim.issue)
        return open.use === undefined ? NOTHING : asPositions(open);
      const use = open.kind === 'folder' ? open.use : undefined;
      return { kind: 'folder', issue: aim.issue, all: false, ...(use && { use }) };
    }
    case 'more-cards':
      return open.kind === 'folder' ? { ...open, all: true } : null;
    case 'page':
      return open.kind === 'draft' || open.kind === 'telegram' ? { ...open, page: aim.page } : null;
    case 'draft':
      return toggled(open, { kind: 'draft' }, lastFolder);
    case 'telegram':
      return toggled(open, { kind: 'telegram', page: 0 }, lastFolder);
    case 'home':
      return toggled(open, { kind: 'home' }, lastFolder);
    case 'chart':
      return toggled(open, { kind: 'chart', view: 'chain' }, lastFolder);
    case 'chart-turn':
      return open.kind === 'chart' ? turned(open) : null;
    case 'stay':
      return putBack(lastFolder);
    case 'tool': {
      if (chosen) return null;
      if (aim.tool === 'hat') return toggled(open, { kind: 'leaving' }, lastFolder);
      const use = USE_OF_TOOL[aim.tool];
      return use ? usedFor(use, open, lastFolder) : null;
    }
    default:
      return null;
  }
};
