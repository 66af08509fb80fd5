import { isOnLine } from '../negotiation/historicalLine.ts';
import { stageById } from '../negotiation/lookup.ts';
import type { LineTurn, Scenario, StageId } from '../negotiation/scenarioData.ts';
import type { Move } from '../negotiation/state.ts';
import type { PlayedFrame } from './played.ts';
import { type Moment, type TurnTaken, turnsTaken } from './turnsTaken.ts';

/** A turn of a stage beside history’s of the same number. */
export interface TurnRow {
  readonly turn: number;
  readonly yours: Move | null;
  readonly history: LineTurn | null;
  /** `same` while the game runs along history’s line, `fork` at the turn that leaves it, `other` after it. */
  readonly standing: 'same' | 'fork' | 'other';
}

/** The turn with which a stage that opened as in history left its line; null if none did. */
const forkAmong = (
  scenario: Scenario,
  { opened }: PlayedFrame,
  turns: readonly TurnTaken[],
): number | null => {
  if (!opened.asInHistory) return null;
  const off = turns.findIndex(({ after }) => !isOnLine(scenario, after));
  return off === -1 ? null : off;
};

/** Every turn after which a stage that ran along history’s line no longer did, in the order of the game. */
export const forksOf = (scenario: Scenario, played: readonly PlayedFrame[]): readonly Moment[] => {
  const taken = turnsTaken(scenario, played);
  return played.flatMap((frame, visit) => {
    const turn = forkAmong(scenario, frame, taken[visit] ?? []);
    return turn === null ? [] : [{ visit, turn }];
  });
};

/** A stage turn by turn beside history’s own; a stage history never came to has no turns beside its own. */
export const turnsBeside = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  visit: number,
): readonly TurnRow[] => {
  const frame = played[visit];
  if (!frame) return [];
  const { line } = stageById(scenario, frame.stage);
  const { asInHistory } = frame.opened;
  const { moves } = frame.ended;
  const fork = forkAmong(scenario, frame, turnsTaken(scenario, played)[visit] ?? []);
  const standing = (turn: number): TurnRow['standing'] => {
    if (turn === fork) return 'fork';
    return asInHistory && (fork === null || turn < fork) ? 'same' : 'other';
  };
  return Array.from({ length: Math.max(moves.length, line.length) }, (_, turn) => ({
    turn,
    yours: moves[turn] ?? null,
    history: line[turn] ?? null,
    standing: standing(turn),
  }));
};

interface Ended {
  readonly stage: StageId;
  readonly ending: string;
}

/** A stage of one road beside the one in its place on another; null where one of the two was not there. */
export type Pair<A extends Ended, B extends Ended> =
  | readonly [A, B]
  | readonly [A, null]
  | readonly [null, B];

const placeOf = (scenario: Scenario, stage: StageId): StageId =>
  stageById(scenario, stage).variantOf ?? stage;

/** Two runs of stages laid along one calendar; stages of one place and day lie side by side. */
export const alongCalendar = <A extends Ended, B extends Ended>(
  scenario: Scenario,
  one: readonly A[],
  other: readonly B[],
): readonly Pair<A, B>[] => {
  const opens = ({ stage }: Ended): string => stageById(scenario, stage).opens;
  const pairs: Pair<A, B>[] = [];
  let [i, j] = [0, 0];
  for (let a = one[0], b = other[0]; a || b; a = one[i], b = other[j]) {
    const isBeside =
      a && b && opens(a) === opens(b) && placeOf(scenario, a.stage) === placeOf(scenario, b.stage);
    if (a && b && isBeside) pairs.push([a, b]);
    else if (a && (!b || opens(a) <= opens(b))) pairs.push([a, null]);
    else if (b) pairs.push([null, b]);
    if (pairs.at(-1)?.[0]) i += 1;
    if (pairs.at(-1)?.[1]) j += 1;
  }
  return pairs;
};

const endedAlike = ([a, b]: Pair<Ended, Ended>): boolean =>
  a?.stage === b?.stage && a?.ending === b?.ending;

/** A stage of your road beside the one history went through in its place; null where one of the two was not there. */
export interface TimelineRow {
  readonly yours: (Ended & { readonly visit: number }) | null;
  readonly history: Ended | null;
  /** Both were there and ended alike. */
  readonly same: boolean;
  /** Here your road first ends a stage another way. */
  readonly fork: boolean;
}

/** History’s stages from the one a game began with to the one its window closes with, or to the end. */
const historyBeside = (
  scenario: Scenario,
  history: readonly Ended[],
  from: StageId | undefined,
  until: StageId | null,
): readonly Ended[] => {
  const begins = from === undefined ? '' : stageById(scenario, from).opens;
  const end = history.findIndex(({ stage }) => stage === until);
  return history
    .slice(0, end === -1 ? undefined : end + 1)
    .filter(({ stage }) => stageById(scenario, stage).opens >= begins);
};

/**
 * Your road beside history’s, stage by stage, from the stage your game began with to the one its window closes with;
 * to the end of history where no window closed it.
 */
export const timelineOf = (
  scenario: Scenario,
  played: readonly Pick<PlayedFrame, 'stage' | 'ended'>[],
  history: readonly Ended[],
  until: StageId | null,
): readonly TimelineRow[] => {
  const yours = played.map(({ stage, ended }, visit) => ({
    stage,
    ending: ended.over?.ending ?? '',
    visit,
  }));
  const beside = historyBeside(scenario, history, yours[0]?.stage, until);
  const pairs = alongCalendar(scenario, yours, beside);
  const fork = pairs.findIndex((pair) => !endedAlike(pair));
  return pairs.map((pair, index) => ({
    yours: pair[0],
    history: pair[1],
    same: endedAlike(pair),
    fork: index === fork,
  }));
};

const isAlike = (row: TimelineRow, next: TimelineRow): boolean => {
  const isHistoryAlone = ({ yours, fork }: TimelineRow): boolean => yours === null && !fork;
  return (row.same && next.same) || (isHistoryAlone(row) && isHistoryAlone(next));
};

/** Rows that ended as in history and follow each other, together; so those of history alone; every other by itself. */
export const alikeRuns = (rows: readonly TimelineRow[]): readonly (readonly TimelineRow[])[] => {
  const runs: TimelineRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before && isAlike(before, row)) last?.push(row);
    else runs.push([row]);
  }
  return runs;
};
