import { bargained } from '../../src/history/bargained.ts';
import { contested } from '../../src/history/contested.ts';
import { decisionsOf } from '../../src/history/decisions.ts';
import type { Difference } from '../../src/history/difference.ts';
import { onTheWay, textBeside, type TextBeside } from '../../src/history/differences.ts';
import { feedbackOn } from '../../src/history/feedback.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { predictionsOf } from '../../src/history/predictions.ts';
import { secretsOf } from '../../src/history/secrets.ts';
import { roomOf } from '../../src/history/space/room.ts';
import { spaceOf } from '../../src/history/space/space.ts';
import { forksOf, timelineOf, turnsBeside } from '../../src/history/timelines.ts';
import { partyIds } from '../../src/negotiation/lookup.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';

export interface DebriefTried {
  /** What went wrong, with the step it went wrong in. */
  readonly thrown: readonly string[];
  /** Differences that name no reason, or no nearest change. */
  readonly empty: readonly string[];
}

/** Ways a wording comes about that nobody could refuse. */
const UNREFUSED = ['deputies', 'form', 'implied', 'carried'];

const lacksReason = ({ decided, refused, nearest }: Difference): boolean => {
  if (refused === null) return !UNREFUSED.includes(decided.code);
  return refused.code !== 'nothing-else' && nearest.length === 0;
};

const emptyIn = (beside: TextBeside): readonly string[] => {
  const { differences, articles, unsigned, refusedAtHome } = beside;
  const told = (issue: string): boolean =>
    differences.some((known) => known.visit === null && known.issue === issue);
  const untold = unsigned
    ? []
    : articles
        .filter(({ standing, outOfTime }) => standing !== 'same' && !outOfTime)
        .filter(({ issues }) => issues.length === 0 || !issues.every(told))
        .map(({ clause }) => clause);
  const withoutRemedy = refusedAtHome
    .filter(({ remedy: { terms, backing } }) => Object.keys({ ...terms, ...backing }).length === 0)
    .map(({ party }) => `ratification by ${party}`);
  return [
    ...untold,
    ...withoutRemedy,
    ...differences.filter(lacksReason).map(({ issue, decided }) => `${issue} ${decided.code}`),
  ];
};

const stepsOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): Readonly<Record<string, () => readonly string[]>> => {
  const parties = partyIds(scenario);
  const silent = (work: () => unknown) => (): readonly string[] => {
    work();
    return [];
  };
  return {
    fought: silent(() => contested(scenario, played)),
    text: () => emptyIn(textBeside(scenario, played)),
    'on the way': () =>
      onTheWay(scenario, played)
        .filter(lacksReason)
        .map(({ issue }) => issue),
    timelines: silent(() => [
      timelineOf(
        scenario,
        played,
        historicalRoad(scenario).map(({ stage, ended }) => ({
          stage,
          ending: ended.over?.ending ?? '',
        })),
        null,
      ),
      forksOf(scenario, played),
      played.map((_frame, visit) => turnsBeside(scenario, played, visit)),
    ]),
    decisions: silent(() =>
      parties.map((party) => [
        decisionsOf(scenario, played, party),
        predictionsOf(
          scenario,
          played,
          party,
          played.map(() => 3),
        ),
      ]),
    ),
    ledger: silent(() => {
      const last = played.findLast(({ opened }) => opened.rounds > 0);
      const room = last && roomOf(scenario, last, 'table', 'opened');
      return room ? spaceOf(scenario, room) : null;
    }),
    bargained: silent(() => {
      const stages = bargained(scenario, played);
      return parties.map((party) => feedbackOn(scenario, played, stages, party));
    }),
    secrets: silent(() => secretsOf(scenario, played)),
  };
};

/** Works out every step of the debrief of a game. */
export const tryDebrief = (scenario: Scenario, played: readonly PlayedFrame[]): DebriefTried => {
  const thrown: string[] = [];
  const empty: string[] = [];
  const path = played.map(({ stage, ended }) => `${stage}.${ended.over?.ending}`).join(' ');
  for (const [step, work] of Object.entries(stepsOf(scenario, played)))
    try {
      empty.push(...work().map((what) => `${step}: ${what} (${path})`));
    } catch (error) {
      thrown.push(`${step}: ${String(error)} (${path})`);
    }
  return { thrown, empty };
};
