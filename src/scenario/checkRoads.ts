import type { Scenario, StageId } from '../negotiation/scenarioData.ts';
import { checkFacts, checkFirstThatHolds } from './checkCondition.ts';
import { repeated, unknownIds, type Found, type ScenarioNames } from './names.ts';
import { problem } from './problems.ts';

const reachedFrom = ({ stages }: Scenario, first: StageId): ReadonlySet<string> => {
  const reached = new Set<string>([first]);
  for (const id of reached) {
    const stage = stages.find((candidate) => candidate.id === id);
    for (const { to } of stage?.exits ?? []) if (to !== null) reached.add(to);
  }
  return reached;
};

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const checkStages = (scenario: Scenario, names: ScenarioNames): Found => {
  const reached = reachedFrom(scenario, scenario.stages[0].id);
  return [
    ...repeated('scenario.stages', idsOf(scenario.stages), 'duplicate-id'),
    ...scenario.stages.flatMap(({ id, exits, endings }, at) => {
      const path = `scenario.stages.${at}`;
      return [
        ...exits.flatMap(({ to }, exit) =>
          unknownIds(
            `${path}.exits.${exit}.to`,
            to === null ? [] : [to],
            names.stages,
            'unknown-stage',
          ),
        ),
        ...checkFirstThatHolds(names, `${path}.exits`, exits),
        ...checkFirstThatHolds(names, `${path}.endings`, endings),
        ...(reached.has(id) ? [] : [problem(path, 'unreachable-stage')]),
      ];
    }),
  ];
};

const checkParts = ({ parts, stages }: Scenario, names: ScenarioNames): Found => {
  const told = parts.flatMap((part) => part.stages);
  return [
    ...repeated('scenario.parts', idsOf(parts), 'duplicate-id'),
    ...parts.flatMap((part, at) => [
      ...unknownIds(`scenario.parts.${at}.stages`, part.stages, names.stages, 'unknown-stage'),
    ]),
    ...repeated('scenario.parts.stages', told, 'duplicate-id'),
    ...idsOf(stages)
      .filter((id) => !told.includes(id))
      .map((id) => problem('scenario.parts', 'missing', id)),
  ];
};

const checkWindows = (scenario: Scenario, names: ScenarioNames): Found => [
  ...repeated('scenario.windows', idsOf(scenario.windows), 'duplicate-id'),
  ...scenario.windows.flatMap(({ from, until }, at) => {
    const path = `scenario.windows.${at}`;
    const unknown = unknownIds(path, [from, until], names.stages, 'unknown-stage');
    if (unknown.length > 0) return unknown;
    return reachedFrom(scenario, from).has(until)
      ? []
      : [problem(`${path}.until`, 'unreachable-stage', undefined, until)];
  }),
];

/** That every stage can be reached, that no stage and no game is left without an ending, and that parts and windows lie on the road. */
export const checkRoads = (scenario: Scenario, names: ScenarioNames): Found => [
  ...checkStages(scenario, names),
  ...checkParts(scenario, names),
  ...checkWindows(scenario, names),
  ...checkFirstThatHolds(names, 'scenario.outcomes', scenario.outcomes),
  ...checkFacts(names, 'scenario.keyFacts', scenario.keyFacts),
  ...repeated('scenario.keyFacts', scenario.keyFacts, 'duplicate-id'),
];
