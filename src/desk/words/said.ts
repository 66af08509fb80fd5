import type { SessionView } from '../../session/session.ts';
import type { HeardSoFar } from './announcements.ts';

/** One thing that is said to those who listen; the same words said again have another number. */
export interface Announced {
  readonly number: number;
  readonly words: string;
}

export const heardSoFar = ({ table }: SessionView): HeardSoFar => ({
  turns: table?.turns.length ?? 0,
  minutes: table?.minutes.length ?? 0,
});

export interface Said {
  readonly all: readonly Announced[];
  readonly count: number;
}

export const NOTHING_SAID: Said = { all: [], count: 0 };

/** Something of the page itself, after what was said last. */
export const saidNow = ({ all, count }: Said, words: string): Said => ({
  all: [...all.slice(-1), { number: count + 1, words }],
  count: count + 1,
});

/** An answer is added to what has just been said, so that neither is lost; a turned page leaves nothing to stumble on. */
export const saidAfter = (
  said: Said,
  last: SessionView,
  next: SessionView,
  words: string,
): Said => {
  const turned = last.screen !== next.screen;
  if (words === '') return turned ? { ...said, all: [] } : said;
  const count = said.count + 1;
  const isAnswer = next.table !== null && next.table.turns.at(-1)?.by === next.table.other;
  const kept = isAnswer && !turned ? said.all.slice(-1) : [];
  return { ...said, all: [...kept, { number: count, words }], count };
};
