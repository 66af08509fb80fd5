import { type Character, reply } from '../src/counterpart/counterpart.ts';
import type { DebriefStep } from '../src/history/debriefSteps.ts';
import { refusal } from '../src/negotiation/negotiation.ts';
import type { StageId } from '../src/negotiation/scenarioData.ts';
import type { Move } from '../src/negotiation/state.ts';
import {
  type Game,
  happen,
  isYourTurn,
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
  /** What the side of the choice moves first, before the counterpart goes on for it; throws where a move is refused. */
  readonly own?: readonly Omit<Move, 'by'>[];
  /** The stage the game stops in, any if none is named. */
  readonly inStage?: StageId;
  /** The page the game stops on, the last one if none is named. */
  readonly until?: Screen;
  /** The step of the debrief that is turned to at the end, and told without an answer where it asks. */
  readonly step?: DebriefStep | undefined;
  /** Turns after which the game stops, if it still is at the table. */
  readonly turns?: number;
}

const NEXT: Readonly<
  Record<Exclude<Screen, 'title' | 'table' | 'curtain' | 'debrief'>, RecordedEvent>
> = {
  since: { type: 'since.read' },
  briefing: { type: 'briefing.read' },
  outcome: { type: 'outcome.read' },
  reflection: { type: 'reflection.skipped' },
  ending: { type: 'ending.read' },
};

const scripted = ({ scenario }: Road, game: Game, turn: Omit<Move, 'by'>): RecordedEvent => {
  const n = negotiationOf(game);
  const move: Move = { ...turn, by: n.mover };
  const refused = refusal(scenario, n, move);
  if (refused) throw new Error(`a scripted move in ${n.stage} is refused: ${refused.code}`);
  return { type: 'move', move };
};

const nextEvent = (road: Road, game: Game, character: Character): RecordedEvent | null => {
  const screen = screenOf(game);
  if (screen === 'title' || screen === 'curtain' || screen === 'debrief') return null;
  if (screen !== 'table') return NEXT[screen];
  const n = negotiationOf(game);
  return { type: 'move', ...reply(road.scenario, n, n.mover, character) };
};

/** Throws where the game has no such step. */
const toldAt = (road: Road, game: Game, step: DebriefStep): Game => {
  const turned = happen(road, game, { type: 'debrief.turned', step });
  if (!turned) throw new Error(`the debrief has no ${step}`);
  return happen(road, turned, { type: 'debrief.passed', step }) ?? turned;
};

/** A game both sides of which are played by a counterpart, up to a page or a number of turns. */
export const playedGame = (
  road: Road,
  { choice, seed, character, own = [], inStage, until, step, turns = Infinity }: Played,
): Game => {
  const isReached = (game: Game): boolean =>
    screenOf(game) === until &&
    (inStage === undefined || negotiationOf(game).stage === inStage) &&
    (until !== 'table' || negotiationOf(game).moves.length >= turns);
  const script = [...own];
  let game = openGame(road, choice, seed);
  while (!isReached(game)) {
    const turn = isYourTurn(game) ? script.shift() : undefined;
    const event = turn ? scripted(road, game, turn) : nextEvent(road, game, character);
    const next = event && happen(road, game, event);
    if (!next) break;
    game = next;
  }
  return step === undefined ? game : toldAt(road, game, step);
};
