import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import type { Open } from './opening.ts';
import type { SealState, SourceTop, ToolState } from './tableTop.ts';
import { ACT_OF_TOOL, type Tool, USE_OF_TOOL } from './toolNames.ts';

const isTaken = (open: Open, tool: Tool): boolean => {
  if (tool === 'hat') return open.kind === 'leaving';
  return open.kind === 'folder' && open.use !== undefined && open.use === USE_OF_TOOL[tool];
};

const toolOf = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
  tool: Tool,
): ToolState => {
  const kind = ACT_OF_TOOL[tool];
  const act = table.acts.find((view) => view.kind === kind);
  if (!act) return 'absent';
  if (pending?.turn.act?.kind === kind) return 'chosen';
  if (!pending) return 'idle';
  if (isTaken(open, tool)) return 'taken';
  const mayFollow = kind === 'initial' && pending.changed.length > 0;
  return act.refusal === null || mayFollow ? 'ready' : 'idle';
};

export const toolsOf = (
  table: TableView,
  pending: PendingView | null,
  open: Open,
): Readonly<Record<Tool, ToolState>> => ({
  key: toolOf(table, pending, open, 'key'),
  pencil: toolOf(table, pending, open, 'pencil'),
  clip: toolOf(table, pending, open, 'clip'),
  bell: toolOf(table, pending, open, 'bell'),
  hat: toolOf(table, pending, open, 'hat'),
  pen: toolOf(table, pending, open, 'pen'),
});

export const sourcesOf = (table: TableView, pending: PendingView | null): readonly SourceTop[] => {
  const act = pending?.turn.act;
  return table.arguments.map(({ id, cited, bit }) => {
    if (cited) return { id, state: bit ? 'bit' : 'answered' };
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

/** The cables from one's own capital in this stage, the last one first. */
export const telegramsOf = ({ minutes, side }: TableView): readonly LogEntry[] =>
  minutes.filter(({ by, what }) => by === side && CABLES.has(what.code)).toReversed();
