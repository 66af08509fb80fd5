import type { PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Prediction } from './brier.ts';
import { endingInHistory } from './decisions.ts';
import type { PlayedFrame } from './played.ts';

/** Whether history ended each stage of a game the same way, beside what was predicted of it, 1–5 or null, stage by stage. */
export const predictionsOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  by: PartyId,
  likelihoods: readonly (number | null)[],
): readonly Prediction[] =>
  played.map(({ stage, ended }, visit) => {
    const ending = endingInHistory(scenario, stage);
    const likelihood = likelihoods[visit] ?? null;
    const same = ending === null ? null : ending === ended.over?.ending;
    return { visit, stage, by, likelihood, same };
  });
