import { holds } from '../negotiation/condition.ts';
import { stageOf } from '../negotiation/lookup.ts';
import type { Choice, ChoiceId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { placeOnRoad } from '../negotiation/span.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { chance } from './temper.ts';

const weightOf = (n: Negotiation, { leanings }: Choice): number =>
  leanings.find(({ when }) => holds(when, n))?.weight ?? 0;

/**
 * The course a capital takes in a home stage: the likelier, the more it leans that way as things stand. It is chosen
 * from the state both saw, never from what the other has chosen.
 */
export const chooseCourse = (scenario: Scenario, n: Negotiation, party: PartyId): ChoiceId => {
  const choices = Object.entries(stageOf(scenario, n).choices?.[party] ?? {});
  const side = scenario.parties.findIndex(({ id }) => id === party);
  const whole = choices.reduce((sum, [, choice]) => sum + weightOf(n, choice), 0);
  let left = chance(n.seed, 97 + 7 * placeOnRoad(scenario, n.stage) + 5 * side) * whole;
  for (const [id, choice] of choices) {
    left -= weightOf(n, choice);
    if (left < 0) return id;
  }
  const [first] = choices;
  if (!first) throw new Error(`the capital of ${party} has no course to choose in ${n.stage}`);
  return first[0];
};
