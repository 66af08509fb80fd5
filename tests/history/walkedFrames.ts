import type { PlayedFrame } from '../../src/history/played.ts';
import { nextStage, openStage } from '../../src/negotiation/negotiation.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';

/** Stages played one after the other, each as it opened and ended. */
export const framesOf = (
  ended: readonly Negotiation[],
  scenario: Scenario = road,
): readonly PlayedFrame[] =>
  ended.map((n, at) => {
    const before = ended[at - 1];
    const opened = before
      ? nextStage(scenario, before, n.stage)
      : openStage(scenario, n.stage, n.seed);
    return { stage: n.stage, opened, ended: n };
  });
