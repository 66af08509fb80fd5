import { type Character, reply } from '../src/counterpart/counterpart.ts';
import {
  type Game,
  happen,
  negotiationOf,
  openGame,
  type Road,
  screenOf,
} from '../src/session/game.ts';
import type { RecordedEvent } from '../src/session/record.ts';
import type { Choice, Screen } from '../src/session/session.ts';

interface Played {
  readonly choice: Choice;
  readonly seed: number;
  /** Plays both sides. */
  readonly character: Character;
  /** The page the game stops on, the last one if none is named. */
  readonly until?: Screen;
  /** Turns after which the game stops, if it still is at the table. */
  readonly turns?: number;
}

const NEXT: Readonly<Record<Exclude<Screen, 'title' | 'table'>, RecordedEvent>> = {
  since: { type: 'since.read' },
  briefing: { type: 'briefing.read' },
  outcome: { type: 'outcome.read' },
  reflection: { type: 'reflection.skipped' },
  ending: { type: 'ending.read' },
  later: { type: 'later.read' },
  road: { type: 'road.read' },
};

const nextEvent = (road: Road, game: Game, character: Character): RecordedEvent | null => {
  const screen = screenOf(game);
  if (screen === 'title' || game.campaign.status === 'done') return null;
  if (screen !== 'table') return NEXT[screen];
  const n = negotiationOf(game);
  return { type: 'move', ...reply(road.scenario, n, n.mover, character) };
};

/** A game both sides of which are played by a counterpart, up to a page or a number of turns. */
export const playedGame = (
  road: Road,
  { choice, seed, character, until, turns = Infinity }: Played,
): Game => {
  const isReached = (game: Game): boolean =>
    screenOf(game) === until && (until !== 'table' || negotiationOf(game).moves.length >= turns);
  let game = openGame(road, choice, seed);
  while (!isReached(game)) {
    const event = nextEvent(road, game, character);
    const next = event && happen(road, game, event);
    if (!next) break;
    game = next;
  }
  return game;
};
