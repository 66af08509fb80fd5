import { type Game, happen, negotiationOf, type Road } from './game.ts';
import type { RecordedEvent } from './record.ts';
import { replay } from './replay.ts';

const ownTurnAt = (game: Game, turn: number): number | null => {
  const { moves } = negotiationOf(game);
  if (moves[turn] === undefined) return null;
  const own = [...moves.keys()].filter((index) => moves[index]?.by === game.choice.side);
  return own.findLast((index) => index <= turn) ?? own[0] ?? null;
};

const eventsBefore = (game: Game, turn: number): readonly RecordedEvent[] => {
  const inStage = [...game.events.entries()].slice(game.stageFrom);
  const at = inStage.filter(([, { type }]) => type === 'move')[turn]?.[0];
  return game.events.slice(0, at);
};

/**
 * The same game on one's own turn of this index in the stage, or one's last before it, with the fork in its record.
 * Null where there is no such turn.
 */
export const forkAt = (road: Road, game: Game, from: string, turn: number): Game | null => {
  const own = ownTurnAt(game, turn);
  if (own === null) return null;
  const { choice, seed, level } = game;
  const before = replay(road, { choice, seed, events: eventsBefore(game, own), pendingTurn: null });
  if (!before.ok) throw new Error(`a played game cannot be replayed: ${before.problem.at}`);
  const forked = happen(road, before.game, { type: 'forked', from, turn: own });
  if (!forked || forked.level === level) return forked;
  return happen(road, forked, { type: 'level.set', level });
};
