import { openStage } from '../../src/negotiation/negotiation.ts';
import type { PartyId } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { playRoad } from '../../tools/explore/playRoad.ts';
import {
  asInstructed,
  bargainer,
  random,
  randomFrom,
  variedTemper,
  type Policy,
} from '../../tools/explore/policies.ts';
import { roadBundle } from './bundles.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);
const { scenario } = roadBundle;

const pairsOf = (seed: number): readonly (readonly [Policy, Policy])[] => {
  const next = randomFrom(seed);
  const varied = (): Policy => bargainer(variedTemper(next));
  return [
    [varied(), varied()],
    [random(next), varied()],
    [varied(), random(next)],
    [random(next), random(next)],
  ];
};

/** How stages open on many roads: in history, between bargainers, and where one or both play at random. */
export const openingsOnManyRoads = (): readonly Negotiation[] => {
  const opened: Negotiation[] = [];
  const watch = (n: Negotiation): void => {
    if (n.moves.length === 0) opened.push(n);
  };
  const [a, b] = scenario.parties.map(({ id }) => id) as [PartyId, PartyId];
  const walk = (stage: string, [first, second]: readonly [Policy, Policy], seed: number): void => {
    playRoad(scenario, openStage(scenario, stage, seed), { [a]: first, [b]: second }, watch);
  };
  walk(scenario.stages[0].id, [asInstructed, asInstructed], 1);
  for (const seed of SEEDS)
    for (const pair of pairsOf(seed)) walk(scenario.stages[0].id, pair, seed);
  for (const { id } of scenario.stages) walk(id, pairsOf(7)[0]!, 7);
  return opened;
};
