import type { Happening, LogEntry } from '../negotiation/state.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { Cue } from './session.ts';

const TELEGRAMS: ReadonlySet<Happening['code']> = new Set([
  'event',
  'granted',
  'denied',
  'tolerated',
  'repudiation-explained',
  'withdrawn-by-instructions',
]);

const cueOf = ({ by, what }: LogEntry): readonly Cue[] => {
  if (TELEGRAMS.has(what.code)) return [{ kind: 'telegram' }];
  switch (what.code) {
    case 'agreed':
      return [{ kind: 'agreed', issue: what.issue }];
    case 'extended':
    case 'text-closed':
    case 'leaked':
    case 'revealed':
    case 'voted':
    case 'stage-ended':
      return [{ kind: what.code }];
    case 'tabled':
    case 'sounded':
    case 'linked':
    case 'repudiated':
    case 'recessed':
    case 'suspended':
    case 'initialled':
      return by === null ? [] : [{ kind: what.code, by }];
    case 'argued':
      return by === null ? [] : [{ kind: 'argued', by, bites: what.bites }];
    default:
      return [];
  }
};

const known = (cues: readonly Cue[], cue: Cue): boolean =>
  cues.some((other) => JSON.stringify(other) === JSON.stringify(cue));

/** What is new in the minutes the seat may read, each kind of cue once: several positions make one sound. */
export const cuesSince = (before: TableView | null, after: TableView | null): readonly Cue[] => {
  if (!before || !after || before.stage !== after.stage) return [];
  const cues: Cue[] = [];
  for (const cue of after.minutes.slice(before.minutes.length).flatMap(cueOf))
    if (!known(cues, cue)) cues.push(cue);
  return cues;
};
