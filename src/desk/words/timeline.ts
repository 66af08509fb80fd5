import type { RoadComparison } from '../../history/comparison.ts';
import type { Scenario, StageId } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';
import { placeInOrder } from './placeWords.ts';

interface Ended {
  readonly stage: StageId;
  readonly ending: string;
}

/** A stage of your road beside the one history went through in its place; null where one of the two was not there. */
export interface TimelineRow {
  readonly yours: (Ended & { readonly visit: number }) | null;
  readonly history: Ended | null;
  readonly same: boolean;
  /** Here your road first leaves history's. */
  readonly fork: boolean;
}

interface Dated extends Ended {
  readonly opens: string;
  readonly place: StageId;
}

const dated = (scenario: Scenario, ended: Ended): Dated => ({
  ...ended,
  opens: scenario.stages.find(({ id }) => id === ended.stage)?.opens ?? '',
  place: placeInOrder(scenario, ended.stage),
});

type Pair = readonly [yours: (Dated & { readonly visit: number }) | null, history: Dated | null];

/** Two runs of stages laid along one calendar; stages of one place and day lie side by side. */
const alongCalendar = (
  yours: readonly (Dated & { readonly visit: number })[],
  history: readonly Dated[],
): readonly Pair[] => {
  const [mine] = yours;
  const [theirs] = history;
  if (!mine) return history.map((stage) => [null, stage]);
  if (!theirs) return yours.map((stage) => [stage, null]);
  if (mine.place === theirs.place && mine.opens === theirs.opens)
    return [[mine, theirs], ...alongCalendar(yours.slice(1), history.slice(1))];
  return theirs.opens < mine.opens
    ? [[null, theirs], ...alongCalendar(yours, history.slice(1))]
    : [[mine, null], ...alongCalendar(yours.slice(1), history)];
};

const isSame = ([yours, history]: Pair): boolean =>
  yours !== null &&
  history !== null &&
  yours.stage === history.stage &&
  yours.ending === history.ending;

/**
 * Your road beside history's, stage by stage, from the stage your game began with to the one its window closes with;
 * to the end of history where no window closed it.
 */
export const timelineOf = (
  scenario: Scenario,
  visits: readonly Visit[],
  history: RoadComparison['history'],
  until: StageId | null,
): readonly TimelineRow[] => {
  const yours = visits.map(({ stage, table }, visit) => ({
    ...dated(scenario, { stage, ending: table.over?.ending ?? '' }),
    visit,
  }));
  const theirs = history.map((ended) => dated(scenario, ended));
  const from = yours[0]?.opens ?? '';
  const end = theirs.findIndex(({ stage }) => stage === until);
  const inWindow = theirs
    .slice(0, end === -1 ? undefined : end + 1)
    .filter(({ opens }) => opens >= from);
  const pairs = alongCalendar(yours, inWindow);
  const fork = pairs.findIndex((pair) => !isSame(pair));
  return pairs.map((pair, index) => ({
    yours: pair[0] && { stage: pair[0].stage, ending: pair[0].ending, visit: pair[0].visit },
    history: pair[1] && { stage: pair[1].stage, ending: pair[1].ending },
    same: isSame(pair),
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
