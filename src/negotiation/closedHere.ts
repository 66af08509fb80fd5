import type { TableView } from './tableView.ts';

/** Whether the text on this table has been closed here: one closed in an earlier year is not on the table. */
export const isClosedHere = ({ text, acts }: Pick<TableView, 'text' | 'acts'>): boolean =>
  text !== null && acts.some(({ kind }) => kind === 'initial');
