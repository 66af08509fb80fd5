import type { Stage } from '../../negotiation/scenarioData.ts';
import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { spokenIn, type Spoken } from './spokenWords.ts';

export type MinutesLine =
  | { readonly kind: 'spoken'; readonly round: number; readonly spoken: Spoken }
  | { readonly kind: 'entry'; readonly round: number; readonly entry: LogEntry };

/** The minutes in order: each turn's words stand before what they did. */
export const minutesLines = (stage: Stage, view: TableView): readonly MinutesLine[] => {
  const lines: MinutesLine[] = [];
  let next = 0;
  for (const entry of view.minutes) {
    const turn = view.turns[next];
    if (turn && entry.by === turn.by && entry.round >= turn.round) {
      const spoken = spokenIn(stage, view, next);
      if (spoken && spoken.keys.length > 0)
        lines.push({ kind: 'spoken', round: entry.round, spoken });
      next += 1;
    }
    lines.push({ kind: 'entry', round: entry.round, entry });
  }
  return lines;
};

/** Lines in groups of one round. */
export const byRound = (
  lines: readonly MinutesLine[],
): readonly (readonly [number, readonly MinutesLine[]])[] => {
  const rounds = new Map<number, MinutesLine[]>();
  for (const line of lines) {
    const known = rounds.get(line.round);
    if (known) known.push(line);
    else rounds.set(line.round, [line]);
  }
  return [...rounds];
};
