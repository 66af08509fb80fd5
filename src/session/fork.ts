import { type Game, happen, type Road, visitsOf } from './game.ts';
import type { RecordedEvent } from './record.ts';
import { replay } from './replay.ts';
import { isPair } from './seats.ts';

interface Turn {
  readonly visit: number;
  readonly turn: number;
  /** Index in the record of the move it became. */
  readonly at: number;
}

/** One's own turn of this index in the visit, else one's last before it there, else one's first. Two delegations own all turns. */
const ownTurn = (game: Game, visit: number, turn: number): Turn | null => {
  const played = visitsOf(game)[visit];
  if (!played) return null;
  const moves = [...played.events.entries()].flatMap(([index, event]) =>
    event.type === 'move' ? [{ by: event.move.by, at: played.from + index }] : [],
  );
  if (moves[turn] === undefined) return null;
  const own = [...moves.entries()].flatMap(([index, { by, at }]) =>
    isPair(game.choice) || by === game.choice.side ? [{ visit, turn: index, at }] : [],
  );
  return own.findLast((mine) => mine.turn <= turn) ?? own[0] ?? null;
};

const eventsBefore = ({ events }: Game, { at }: Turn): readonly RecordedEvent[] =>
  events.slice(0, at);

/**
 * The same game on one's own turn of this index in a stage it has come through, or one's last before it there, with
 * the fork in its record. `visit` and `turn` count from 0. Null where there is no such turn.
 */
export const forkAt = (
  road: Road,
  game: Game,
  from: string,
  visit: number,
  turn: number,
): Game | null => {
  const own = ownTurn(game, visit, turn);
  if (own === null) return null;
  const { choice, seed, level } = game;
  const before = replay(road, { choice, seed, events: eventsBefore(game, own), pendingTurn: null });
  if (!before.ok) throw new Error(`a played game cannot be replayed: ${before.problem.at}`);
  const event = { type: 'forked', from, visit, turn: own.turn } as const;
  const forked = happen(road, before.game, event);
  if (!forked || forked.level === level) return forked;
  return happen(road, forked, { type: 'level.set', level });
};
