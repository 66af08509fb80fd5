import { openIssues, stageById, stageOf } from '../negotiation/lookup.ts';
import type { Scenario } from '../negotiation/scenarioData.ts';
import { historicalGame } from './compare.ts';
import type { DebriefStep } from './debriefSteps.ts';
import type { PlayedFrame } from './played.ts';

type Played = readonly PlayedFrame[];

/** The stages of a game at which both sat at a table, by their place in it. */
export const tablesIn = (scenario: Scenario, played: Played): readonly number[] =>
  played.flatMap(({ opened }, visit) =>
    openIssues(stageOf(scenario, opened)).length > 0 ? [visit] : [],
  );

/**
 * Whether what each interest got hung on the game: on a text that was not closed before it began, in it or in history,
 * or on one that was refused in it.
 */
export const isLedgerAtStake = (scenario: Scenario, played: Played): boolean => {
  const [first] = played;
  const last = played.at(-1);
  if (!first || !last) return false;
  if (last.ended.votes.some(({ passed }) => !passed)) return true;
  if (first.opened.text !== null) return false;
  return (
    played.length > 1 ||
    last.ended.text !== null ||
    historicalGame(scenario, last.stage).text !== null
  );
};

/** Whether any delegation put anything forward, or did anything, at a table or by letter. */
const isBargained = (scenario: Scenario, played: Played): boolean =>
  played.some(
    ({ stage, ended: { moves } }) =>
      stageById(scenario, stage).kind !== 'home' &&
      moves.some(({ positions, act }) => Object.keys(positions).length > 0 || act !== undefined),
  );

/** The steps of a debrief for which this game holds nothing to ask or to tell. */
export const stepsLeftOut = (scenario: Scenario, played: Played): readonly DebriefStep[] => [
  ...(tablesIn(scenario, played).length > 0 || isLedgerAtStake(scenario, played)
    ? []
    : (['ledger'] as const)),
  ...(isBargained(scenario, played) ? [] : (['bargained'] as const)),
];
