import { deciderOf, stageById, stageOf } from '../negotiation/lookup.ts';
import type { IssueId, Scenario } from '../negotiation/scenarioData.ts';
import { completeText } from '../negotiation/text.ts';
import type { RefusedAtHome, Unsigned } from './causes.ts';
import type { Turns } from './difference.ts';
import type { PlayedFrame } from './played.ts';

/** The issues that stood in the way of a text when the talks ended. */
const blockersOf = (scenario: Scenario, { ended }: PlayedFrame): readonly IssueId[] => {
  const { live, acts } = stageOf(scenario, ended);
  const open = live.filter(
    (issue) => ended.agreed[issue] === undefined && deciderOf(scenario, issue) === null,
  );
  const stuck = acts.includes('initial') ? completeText(scenario, ended).stuck : [];
  return [...new Set([...open, ...stuck.filter((issue) => live.includes(issue))])];
};

const ACTS_THAT_END = ['suspended', 'recalled'];

/** How the last meeting ended without a text; null where there was none. */
export const unsignedOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  all: Turns,
): Unsigned | null => {
  const visit = played.findLastIndex(({ stage }) => stageById(scenario, stage).kind !== 'home');
  const frame = played[visit];
  if (!frame?.ended.over) return null;
  const { how } = frame.ended.over;
  const last = all[visit]?.at(-1);
  return {
    visit,
    how,
    by: last && ACTS_THAT_END.includes(how) ? last.by : null,
    at: last ? { visit, turn: last.turn } : null,
    blockers: blockersOf(scenario, frame),
  };
};

/** The votes a closed text lost, with what would have passed. */
export const refusalsAtHome = (played: readonly PlayedFrame[]): readonly RefusedAtHome[] => {
  const { votes = [], log = [] } = played.at(-1)?.ended ?? {};
  return votes
    .filter(({ passed }) => !passed)
    .flatMap((vote) => {
      const told = log.find(
        ({ what }) => what.code === 'ratification-refused' && what.party === vote.party,
      );
      return told?.what.code === 'ratification-refused'
        ? [
            {
              party: vote.party,
              at: { visit: played.length - 1, turn: 0 },
              vote,
              remedy: told.what.remedy,
            },
          ]
        : [];
    });
};
