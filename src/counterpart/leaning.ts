import { holds } from '../negotiation/condition.ts';
import { optionOf, stageOf } from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import { refusal } from '../negotiation/refusal.ts';
import type { Leaning, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { placeOnRoad } from '../negotiation/span.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { chance, type Temper } from './temper.ts';

/** Of one mind for a whole stage: its seed says whether a delegation leans so, never the round. */
const isOfThatMind = (scenario: Scenario, n: Negotiation, at: number, readiness: number): boolean =>
  chance(n.seed, 864 + 31 * placeOnRoad(scenario, n.stage) + at) < readiness;

const moveOf = (
  scenario: Scenario,
  n: Negotiation,
  { by, positions, act }: Leaning,
): Move | null => {
  const changed = Object.fromEntries(
    Object.entries(positions).filter(([issue, option]) => optionOf(n, by, issue) !== option),
  );
  if (Object.keys(changed).length === 0 && act === undefined) return null;
  const within = Object.entries(changed).every(
    ([issue, option]) => authorityOf(scenario, n, by, issue, option) !== 'beyond',
  );
  const move: Move = { by, positions: changed, ...(act ? { act } : {}) };
  return within && refusal(scenario, n, move) === null ? move : null;
};

/** What a delegation does here of its own accord, within its instructions; null where it leans to nothing. */
export const leaningMove = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  { leans }: Temper,
): Move | null => {
  for (const [at, leaning] of (stageOf(scenario, n).leanings ?? []).entries()) {
    if (leaning.by !== party || !holds(leaning.when, n)) continue;
    const move = isOfThatMind(scenario, n, at, leaning.readiness * leans)
      ? moveOf(scenario, n, leaning)
      : null;
    if (move) return move;
  }
  return null;
};
