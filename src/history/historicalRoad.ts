import { stageById } from '../negotiation/lookup.ts';
import { nextStage, openStage, play } from '../negotiation/negotiation.ts';

import type { Scenario, StageId, StageStart, Terms } from '../negotiation/scenarioData.ts';
import type { Negotiation, Position } from '../negotiation/state.ts';

export interface RoadStage {
  readonly stage: StageId;
  /** The state in which history opens the stage. */
  readonly start: StageStart;
  readonly ended: Negotiation;
}

const tabledIn = (n: Negotiation): StageStart['tabled'] => {
  const options = (both: Readonly<Record<string, Position>>): Terms =>
    Object.fromEntries(Object.entries(both).map(([party, { option }]) => [party, option]));
  return Object.fromEntries(
    Object.entries(n.positions)
      .filter(([issue, both]) => n.agreed[issue] === undefined && Object.keys(both).length > 0)
      .map(([issue, both]) => [issue, options(both)]),
  );
};

/** What carries over from a stage to the next, before the events of the next one. */
export const startAfter = (n: Negotiation, opened: Negotiation): StageStart => ({
  climate: n.climate,
  backing: n.backing,
  agreed: opened.agreed,
  tabled: tabledIn(opened),
  facts: n.facts.filter((fact) => !fact.startsWith('agreed-in-round-')),
  meanwhile: n.meanwhile,
  ...(n.text === null ? {} : { text: n.text }),
});

const walked = (scenario: Scenario): readonly RoadStage[] => {
  const [first] = scenario.stages;
  const road: RoadStage[] = [];
  let { start } = first;
  let opened = openStage(scenario, first.id, 0);
  for (;;) {
    const { id, line } = stageById(scenario, opened.stage);
    const ended = line.reduce<Negotiation>((n, move) => play(scenario, n, move), opened);
    road.push({ stage: id, start, ended });
    const to = ended.over?.to;
    if (to === undefined) throw new Error(`the line of ${id} does not end the stage`);
    if (to === null) return road;
    opened = nextStage(scenario, ended, to);
    start = startAfter(ended, opened);
  }
};

const known = new WeakMap<Scenario, readonly RoadStage[]>();

/**
 * The whole historical line from the first stage, stage after stage. Throws if a move of it is illegal or an exit
 * leaves the stages history went through.
 */
export const historicalRoad = (scenario: Scenario): readonly RoadStage[] => {
  const road = known.get(scenario) ?? walked(scenario);
  known.set(scenario, road);
  return road;
};
