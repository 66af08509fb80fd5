import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { bargain, type Reply } from './bargain.ts';
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
  return bargain(scenario, n, party, temper);
};
