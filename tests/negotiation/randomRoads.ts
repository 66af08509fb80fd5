import { AS_INSTRUCTED, BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { chance } from '../../src/counterpart/temper.ts';
import { legalMoves, nextStage, openStage, play } from '../../src/negotiation/negotiation.ts';
import type { PartyId } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';

/** A whole game from the first letter, its states in order: one side plays at random, the other is a counterpart. */
export interface RandomRoad {
  readonly counterpart: PartyId;
  /** Every state in which somebody is to move. */
  readonly states: readonly Negotiation[];
  readonly stages: readonly { readonly opened: Negotiation; readonly ended: Negotiation }[];
}

export const MOST_MOVES = 200;

/** Half of the time a sensible turn, or the game would seldom come far; walking out is rare. */
const randomMove = (n: Negotiation, seed: number, turn: number): Move => {
  const at = (occasion: number): number => chance(seed, turn * 3 + occasion);
  if (at(0) < 0.5) return reply(road, n, n.mover, BARGAINER).move;
  const moves = legalMoves(road, n).filter(({ act }) => act?.kind !== 'suspend' || at(1) < 0.1);
  return moves[Math.floor(at(2) * moves.length)]!;
};

const playRoad = (seed: number): RandomRoad => {
  const counterpart = road.parties[seed % 2]!.id;
  const character = seed % 4 < 2 ? AS_INSTRUCTED : BARGAINER;
  const states: Negotiation[] = [];
  const stages: { opened: Negotiation; ended: Negotiation }[] = [];
  let opened = openStage(road, road.stages[0].id, seed);
  let n = opened;
  while (states.length <= MOST_MOVES) {
    if (n.over) {
      stages.push({ opened, ended: n });
      if (n.over.to === null) break;
      opened = nextStage(road, n, n.over.to);
      n = opened;
    } else {
      states.push(n);
      const answers = n.mover === counterpart;
      const move = answers
        ? reply(road, n, n.mover, character).move
        : randomMove(n, seed, states.length);
      n = play(road, n, move);
    }
  }
  return { counterpart, states, stages };
};

const played = new Map<number, RandomRoad>();

/** The game of a seed, played once. */
export const randomRoad = (seed: number): RandomRoad => {
  const game = played.get(seed) ?? playRoad(seed);
  played.set(seed, game);
  return game;
};
