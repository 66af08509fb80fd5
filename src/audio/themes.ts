import type { TableView } from '../negotiation/tableView.ts';
import type { SessionView } from '../session/session.ts';

export const THEMES = ['cable', 'deadlock', 'green-baize', 'signing'] as const;
export type Theme = (typeof THEMES)[number];

const WALKED_OUT: ReadonlySet<string> = new Set(['suspended', 'recalled']);

const isRefused = ({ minutes }: TableView): boolean =>
  minutes.some(({ what }) => what.code === 'ratification-refused');

/** A text that both have initialled, or brought into force, is signed; a break or a text refused is a deadlock. Other ends are silent. */
const themeOfEnd = (table: TableView): Theme | null => {
  if (isRefused(table) || WALKED_OUT.has(table.over?.how ?? '')) return 'deadlock';
  const ratified = table.votes.length > 0;
  if (table.over?.how === 'initialled' || ratified) return 'signing';
  return table.over?.to === null ? 'deadlock' : null;
};

/** The music of a page, or null: before the talks and after them, never during them. */
export const themeFor = ({ screen, table, visits }: SessionView): Theme | null => {
  switch (screen) {
    case 'title':
    case 'road':
      return 'green-baize';
    case 'since':
      return 'cable';
    case 'briefing':
      return visits.length > 1 ? 'cable' : 'green-baize';
    case 'outcome':
    case 'reflection':
    case 'ending':
    case 'later':
      return table ? themeOfEnd(table) : null;
    case 'table':
      return null;
  }
};
