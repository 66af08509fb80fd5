import type { Condition, Scenario, Stage } from '../negotiation/scenarioData.ts';
import { checkCondition } from './checkIssues.ts';
import { repeated, unknownIds, type Found, type ScenarioNames } from './names.ts';
import { problem } from './problems.ts';

const isAlways = (condition: Condition): boolean => Object.keys(condition).length === 0;

/** The first that holds is taken, so the last must always hold and no earlier one may. */
const checkChoices = (choices: readonly { readonly when: Condition }[], path: string): Found => {
  const always = choices.findIndex(({ when }) => isAlways(when));
  if (always === -1) return [problem(path, 'no-last-resort')];
  return choices
    .map((_, at) => at)
    .filter((at) => at > always)
    .map((at) => problem(`${path}.${at}`, 'shadowed'));
};

const checkStageRoads = (names: ScenarioNames, stage: Stage, path: string): Found => {
  const exits = stage.exits.flatMap(({ to }) => (to === null ? [] : [to]));
  return [
    ...unknownIds(`${path}.exits`, exits, names.stages, 'unknown-stage'),
    ...checkChoices(stage.exits, `${path}.exits`),
    ...checkChoices(stage.endings, `${path}.endings`),
    ...stage.exits.flatMap(({ when }, at) =>
      checkCondition(names, `${path}.exits.${at}.when`, when),
    ),
    ...stage.endings.flatMap(({ when }, at) =>
      checkCondition(names, `${path}.endings.${at}.when`, when),
    ),
  ];
};

const reachedFrom = ({ stages }: Scenario): ReadonlySet<string> => {
  const reached = new Set<string>([stages[0].id]);
  for (const id of reached) {
    const stage = stages.find((candidate) => candidate.id === id);
    for (const { to } of stage?.exits ?? []) if (to !== null) reached.add(to);
  }
  return reached;
};

/** That every stage and ending can be reached, and that no stage leaves a game without an ending or a way on. */
export const checkRoads = (scenario: Scenario, names: ScenarioNames): Found => {
  const reached = reachedFrom(scenario);
  return [
    ...repeated(
      'scenario.stages',
      scenario.stages.map(({ id }) => id),
      'duplicate-id',
    ),
    ...scenario.stages.flatMap((stage, at) => [
      ...checkStageRoads(names, stage, `scenario.stages.${at}`),
      ...(reached.has(stage.id) ? [] : [problem(`scenario.stages.${at}`, 'unreachable-stage')]),
    ]),
  ];
};
