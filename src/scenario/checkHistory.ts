import { startAfter } from '../history/historicalRoad.ts';
import { notation } from '../negotiation/notation.ts';
import { nextStage, openStage, play, refusal } from '../negotiation/negotiation.ts';
import type { Scenario, Stage, StageStart } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { Found } from './names.ts';
import { problem } from './problems.ts';

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const PARTS: readonly (keyof StageStart)[] = [
  'climate',
  'backing',
  'agreed',
  'tabled',
  'facts',
  'text',
  'meanwhile',
];

/** The stage after this one must open as this one's line leaves it. */
const checkNextStart = (scenario: Scenario, ended: Negotiation): Found => {
  const to = ended.over?.to;
  const at = scenario.stages.findIndex(({ id }) => id === to);
  const next = scenario.stages[at];
  if (!to || !next) return [];
  const expected = startAfter(ended, nextStage(scenario, ended, to));
  return PARTS.filter((part) => !same(expected[part], next.start[part])).map((part) =>
    problem(`scenario.stages.${at}.start.${part}`, 'start-not-history', undefined, ended.stage),
  );
};

const checkLineOf = (scenario: Scenario, stage: Stage, path: string): Found => {
  if (stage.line.length === 0) return stage.variantOf === undefined ? [problem(path, 'empty')] : [];
  let n = openStage(scenario, stage.id, 0);
  for (const [at, move] of stage.line.entries()) {
    const refused = refusal(scenario, n, move);
    if (refused) {
      const nearest = JSON.stringify(refused.nearest);
      return [problem(`${path}.${at}`, 'line-refused', undefined, refused.code, nearest)];
    }
    n = play(scenario, n, move);
  }
  return n.over
    ? checkNextStart(scenario, n)
    : [problem(path, 'line-unfinished', undefined, notation(scenario, n))];
};

/** That history can be played as it is written, stage after stage. Only for a scenario with nothing else amiss. */
export const checkHistory = (scenario: Scenario): Found =>
  scenario.stages.flatMap((stage, at) =>
    checkLineOf(scenario, stage, `scenario.stages.${at}.line`),
  );
