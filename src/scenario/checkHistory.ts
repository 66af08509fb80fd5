import { openStage, play, refusal } from '../negotiation/negotiation.ts';
import type { Scenario, Stage } from '../negotiation/scenarioData.ts';
import type { Found } from './names.ts';
import { problem } from './problems.ts';

const checkLineOf = (scenario: Scenario, stage: Stage, path: string): Found => {
  if (stage.line.length === 0) return stage.variantOf === undefined ? [problem(path, 'empty')] : [];
  let n = openStage(scenario, stage.id, 0);
  for (const [at, move] of stage.line.entries()) {
    const refused = refusal(scenario, n, move);
    if (refused) return [problem(`${path}.${at}`, 'line-refused', undefined, refused.code)];
    n = play(scenario, n, move);
  }
  return n.over ? [] : [problem(path, 'line-unfinished')];
};

/** That history can be played as it is written, in every stage, to the stage's end. Only for a scenario with nothing else amiss. */
export const checkHistory = (scenario: Scenario): Found =>
  scenario.stages.flatMap((stage, at) =>
    checkLineOf(scenario, stage, `scenario.stages.${at}.line`),
  );
