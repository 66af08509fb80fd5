import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { stageOf } from '../negotiation/lookup.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { bargain, type Reply } from './bargain.ts';
import { chooseCourse } from './choose.ts';
import { lineMove } from '../negotiation/historicalLine.ts';
import { MIDDLING, type Temper } from './temper.ts';

export interface Character {
  /** Follows the historical line while the game is on it. */
  readonly followsLine: boolean;
  readonly temper: Temper;
}

export const AS_INSTRUCTED: Character = { followsLine: true, temper: MIDDLING };
export const BARGAINER: Character = { followsLine: false, temper: MIDDLING };

/** The absent party's turn and why it takes it. The same game, party and character give the same reply. */
export const reply = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  { followsLine, temper }: Character,
): Reply => {
  const historical = followsLine ? lineMove(scenario, n, party) : null;
  if (historical) return { move: historical, reasons: { rule: 'historical-line' } };
  if (stageOf(scenario, n).choices) {
    const choice = chooseCourse(scenario, n, party);
    const move: Move = { by: party, positions: {}, act: { kind: 'decide', choice } };
    return { move, reasons: { rule: 'weighs-at-home' } };
  }
  return bargain(scenario, n, party, temper);
};
