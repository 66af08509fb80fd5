import { historicalRoad } from '../../src/history/historicalRoad.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { nextStage, openStage } from '../../src/negotiation/negotiation.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';

/** Stages played one after another, with the state each opened in; the first opened as in history. */
export const framesOf = (
  scenario: Scenario,
  ended: readonly Negotiation[],
): readonly PlayedFrame[] =>
  ended.map((n, index) => {
    const before = ended[index - 1];
    const opened = before
      ? nextStage(scenario, before, n.stage)
      : openStage(scenario, n.stage, n.seed);
    return { stage: n.stage, opened, ended: n };
  });

/** The whole road as history went it. */
export const historicalFrames = (): readonly PlayedFrame[] =>
  framesOf(
    road,
    historicalRoad(road).map(({ ended }) => ended),
  );
