import type { TableView } from '../negotiation/tableView.ts';
import type { SessionView } from '../session/session.ts';
import type { Place } from './roomTones.ts';

export const THEMES = ['cable', 'deadlock', 'far-shore', 'green-baize', 'signing'] as const;
export type Theme = (typeof THEMES)[number];

const WALKED_OUT: ReadonlySet<string> = new Set(['suspended', 'recalled']);

/** Before the talks of 1955 and 1956, or years after them. */
const isFar = (place: Place | null): boolean =>
  place !== null && (place.opens < '1955' || place.opens >= '1957');

const isRefused = ({ minutes }: TableView): boolean =>
  minutes.some(({ what }) => what.code === 'ratification-refused');

/** A text that both have initialled, or brought into force, is signed; a break or a text refused is a deadlock. Other ends are silent. */
const themeOfEnd = (table: TableView): Theme | null => {
  if (isRefused(table) || WALKED_OUT.has(table.over?.how ?? '')) return 'deadlock';
  const ratified = table.votes.length > 0;
  if (table.over?.how === 'initialled' || ratified) return 'signing';
  return table.over?.to === null ? 'deadlock' : null;
};

/** The music of a page about a stage at that place, or null: before the talks and after them, never during them. */
export const themeFor = (
  { screen, table, visits }: SessionView,
  place: Place | null = null,
): Theme | null => {
  switch (screen) {
    case 'title':
      return 'green-baize';
    case 'since':
      return 'cable';
    case 'briefing':
      if (isFar(place)) return 'far-shore';
      return visits.length > 1 ? 'cable' : 'green-baize';
    case 'outcome':
    case 'reflection':
    case 'ending':
    case 'debrief':
      if (isFar(place) && !WALKED_OUT.has(table?.over?.how ?? '')) return 'far-shore';
      return table ? themeOfEnd(table) : null;
    case 'curtain':
    case 'table':
      return null;
  }
};
