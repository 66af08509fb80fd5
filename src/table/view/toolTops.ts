import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import type { SealState, SourceTop, ToolState } from './tableTop.ts';

export const toolOf = (
  table: TableView,
  pending: PendingView | null,
  kind: 'recess' | 'initial',
): ToolState => {
  const act = table.acts.find((view) => view.kind === kind);
  if (!act) return 'absent';
  if (pending?.turn.act?.kind === kind) return 'chosen';
  if (!pending) return 'idle';
  const mayFollow = kind === 'initial' && pending.changed.length > 0;
  return act.refusal === null || mayFollow ? 'ready' : 'idle';
};

export const sourcesOf = (table: TableView, pending: PendingView | null): readonly SourceTop[] => {
  const act = pending?.turn.act;
  return table.arguments.map(({ id, cited }) => {
    if (cited) return { id, state: 'cited' };
    if (act?.kind === 'argue' && act.argument === id) return { id, state: 'chosen' };
    return { id, state: pending ? 'ready' : 'idle' };
  });
};

export const sealOf = (table: TableView, pending: PendingView | null): SealState => {
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
export const telegramOf = ({ minutes, side, round }: TableView): LogEntry | null =>
  minutes.findLast(
    (entry) => entry.by === side && entry.round >= round - 1 && CABLES.has(entry.what.code),
  ) ?? null;
