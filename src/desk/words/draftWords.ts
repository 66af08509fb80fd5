import type { SegmentView, TableView } from '../../negotiation/tableView.ts';

/** How a run of words is printed: plain, in one party's brackets, struck out, or open to be written in. */
export type Ink = 'plain' | 'yours' | 'theirs' | 'struck' | 'open';

export const inkOf = ({ issue, yours, theirs, settled }: SegmentView): Ink => {
  if (issue === null) return 'plain';
  if (yours) return settled ? 'plain' : 'yours';
  if (theirs) return 'theirs';
  return settled ? 'struck' : 'open';
};

/** Words of an issue that is on the table can be struck or written in; all others are fixed. */
export const isControl = ({ issues }: TableView, { issue }: SegmentView): boolean =>
  issue !== null && issues.some(({ id, options }) => id === issue && options.length > 0);

/** Words that stand for either side are struck by the control; words that stand for neither are written in. */
export const strikesOut = ({ yours, theirs }: SegmentView): boolean => yours || theirs;
