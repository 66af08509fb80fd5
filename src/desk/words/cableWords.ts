import type { Stage } from '../../negotiation/scenarioData.ts';
import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { Names } from '../names.ts';
import { inPlain, type Tell } from '../texts.ts';
import { happeningWords } from './happeningWords.ts';

const CABLES: Partial<Record<LogEntry['what']['code'], string>> = {
  granted: 'grants',
  denied: 'refuses',
  tolerated: 'tolerates',
  'repudiation-explained': 'repudiates',
};

/** The text key of a cable from one’s own capital; null for any other line of the minutes. */
export const cableKey = ({ stage, side }: TableView, { by, what }: LogEntry): string | null => {
  const cable = CABLES[what.code];
  return cable === undefined || by !== side ? null : `stage.${stage}.capital.${side}.${cable}`;
};

/** The last cable from one's own capital in this round or the one before. */
export const lastCable = (table: TableView): LogEntry | undefined =>
  table.minutes.findLast(
    (entry) => entry.round >= table.round - 1 && cableKey(table, entry) !== null,
  );

/** What has come by telegram with the lines of the minutes from the given one on: cables, orders and news, in order. */
export const telegramWords = (
  table: TableView,
  from: number,
  { stage, names, tell }: { readonly stage: Stage; readonly names: Names; readonly tell: Tell },
): string =>
  table.minutes
    .slice(from)
    .flatMap((entry) => {
      const { by, what } = entry;
      if (what.code === 'event') return [inPlain(tell(`stage.${stage.id}.event.${what.event}`))];
      const key = cableKey(table, entry);
      const isOrder = what.code === 'withdrawn-by-instructions' && by === table.side;
      if (key === null && !isOrder) return [];
      return [key === null ? '' : inPlain(tell(key)), happeningWords(names, entry) ?? ''];
    })
    .filter((words) => words !== '')
    .join(' ');
