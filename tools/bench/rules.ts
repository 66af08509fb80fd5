import { BARGAINER, type Character, reply } from '../../src/counterpart/counterpart.ts';
import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { makeRoad, screenOf } from '../../src/session/game.ts';
import { replay } from '../../src/session/replay.ts';
import type { Choice } from '../../src/session/session.ts';
import { playedGame } from '../playedGame.ts';
import { perSecond, quantile, rounded } from './measure.ts';

const FOR_MS = 1000;
const SEEDS = 60;
const PACES = [0.5, 1, 2];

interface Turn {
  readonly before: Negotiation;
  readonly move: Move;
  readonly character: Character;
}

const characters: readonly Character[] = PACES.map((pace) => ({
  ...BARGAINER,
  temper: { ...BARGAINER.temper, pace, argues: 1 },
}));

const turnsOfGame = (scenario: Scenario, seed: number, character: Character): readonly Turn[] => {
  const turns: Turn[] = [];
  let n = openStage(scenario, scenario.stages[0].id, seed);
  while (!n.over) {
    const { move } = reply(scenario, n, n.mover, character);
    turns.push({ before: n, move, character });
    n = play(scenario, n, move);
  }
  return turns;
};

/** Every turn but the first of games between bargainers of three paces. */
const midGameTurns = (scenario: Scenario): readonly Turn[] =>
  characters.flatMap((character) =>
    Array.from({ length: SEEDS }, (_, seed) =>
      turnsOfGame(scenario, seed, character).slice(1),
    ).flat(),
  );

const replyTimesMs = (scenario: Scenario, turns: readonly Turn[]): readonly number[] =>
  turns.map(({ before, character }) => {
    const start = performance.now();
    reply(scenario, before, before.mover, character);
    return performance.now() - start;
  });

const replayTimeMs = (scenario: Scenario): number => {
  const road = makeRoad({ scenario, texts: {} });
  const [{ id: side }] = scenario.parties;
  const [{ id: stage }] = scenario.stages;
  const choice: Choice = {
    stage,
    side,
    level: 'standard',
    character: 'bargainer',
    until: stage,
    guided: true,
    seats: 'one',
  };
  const game = playedGame(road, { choice, seed: 1, character: BARGAINER });
  const replayOnce = (): void => {
    const result = replay(road, game);
    if (!result.ok || screenOf(result.game) !== screenOf(game)) throw new Error('A replay differs');
  };
  return 1000 / perSecond(replayOnce, 1, FOR_MS);
};

export const benchRules = (scenario: Scenario) => {
  const turns = midGameTurns(scenario);
  const playAll = (): void => {
    for (const { before, move } of turns) play(scenario, before, move);
  };
  const playMovesPerS = perSecond(playAll, turns.length, FOR_MS);
  replyTimesMs(scenario, turns);
  const times = replyTimesMs(scenario, turns);
  return {
    playMovesPerS,
    counterpartReplyP50Ms: rounded(quantile(times, 0.5), 3),
    counterpartReplyP95Ms: rounded(quantile(times, 0.95), 3),
    replayGameMs: rounded(replayTimeMs(scenario), 2),
  };
};
