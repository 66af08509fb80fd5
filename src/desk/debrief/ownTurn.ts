import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Move } from '../../negotiation/state.ts';

/**
 * The turn a branch from here opens on: this one where it is one’s own, else one’s last before it, else one’s first.
 * `side` null: both sides are one’s own. Null where one has no turn.
 */
export const ownTurn = (
  moves: readonly Pick<Move, 'by'>[],
  turn: number,
  side: PartyId | null,
): number | null => {
  const own = [...moves.entries()].flatMap(([index, { by }]) =>
    side === null || by === side ? [index] : [],
  );
  return own.findLast((index) => index <= turn) ?? own[0] ?? null;
};
