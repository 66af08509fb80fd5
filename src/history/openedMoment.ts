import { draftFor } from '../negotiation/draft.ts';
import { isOpen, openIssues, optionOf, partyIds, stageOf } from '../negotiation/lookup.ts';
import { authorityOf, supportFor, thresholdOf } from '../negotiation/mandate.ts';
import type {
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  SegmentId,
} from '../negotiation/scenarioData.ts';
import type { Authority, Position } from '../negotiation/state.ts';
import type { TurnTaken } from './turnsTaken.ts';

/** How one issue stood with one party after a turn, and what its instructions said of it. */
export interface Standpoint {
  readonly party: PartyId;
  readonly position: Position | null;
  /** The turn brought it here. */
  readonly moved: boolean;
  /** What the party’s instructions said of the option before the turn; null where it holds none. */
  readonly authority: Authority | null;
}

export interface IssueAtMoment {
  readonly issue: IssueId;
  readonly agreed: OptionId | null;
  readonly standpoints: readonly Standpoint[];
}

/** Words a turn wrote into the draft of a party, or struck from it. */
export interface WordsChanged {
  readonly segment: SegmentId;
  readonly by: PartyId;
  readonly change: 'written' | 'struck';
}

/** A position of the turn beyond instructions, and whether the capital bore it; support and need 0–100. */
export interface Beyond {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly support: number;
  readonly needed: number;
}

/** What a turn changed, both sides’ instructions opened. */
export interface OpenedMoment {
  readonly issues: readonly IssueAtMoment[];
  readonly words: readonly WordsChanged[];
  readonly beyond: readonly Beyond[];
}

const issuesAt = (scenario: Scenario, { before, after, by }: TurnTaken): readonly IssueAtMoment[] =>
  openIssues(stageOf(scenario, after))
    .map((issue) => ({
      issue,
      agreed: after.agreed[issue] ?? null,
      standpoints: partyIds(scenario).map((party): Standpoint => {
        const position = after.positions[issue]?.[party] ?? null;
        const was = before.positions[issue]?.[party];
        return {
          party,
          position,
          moved: party === by && position !== null && was?.option !== position.option,
          authority: position && authorityOf(scenario, before, party, issue, position.option),
        };
      }),
    }))
    .filter(
      ({ agreed, standpoints }) =>
        agreed !== null || standpoints.some(({ position }) => position !== null),
    );

/** Words that stand or fell in the mover’s own reading of the draft with this turn. */
const wordsChanged = (
  scenario: Scenario,
  { before, after, by }: TurnTaken,
): readonly WordsChanged[] => {
  const stage = stageOf(scenario, after);
  const spokenOn = (issue: IssueId | null): issue is IssueId =>
    issue !== null && isOpen(stage, issue) && optionOf(after, by, issue) !== undefined;
  const standing = new Map(
    draftFor(scenario, before, by).flatMap(({ segments }) =>
      segments.map(({ id, yours }) => [id, yours] as const),
    ),
  );
  return draftFor(scenario, after, by).flatMap(({ segments }) =>
    segments.flatMap(({ id, issue, yours }): readonly WordsChanged[] => {
      if (!spokenOn(issue) || (standing.get(id) ?? false) === yours) return [];
      return [{ segment: id, by, change: yours ? 'written' : 'struck' }];
    }),
  );
};

const beyondIn = (scenario: Scenario, { before, by, move }: TurnTaken): readonly Beyond[] =>
  Object.entries(move.positions).flatMap(([issue, option]) => {
    if (optionOf(before, by, issue) === option) return [];
    if (authorityOf(scenario, before, by, issue, option) !== 'beyond') return [];
    const support = supportFor(scenario, before, by, issue, option);
    return [{ issue, option, support, needed: thresholdOf(scenario, before, by) }];
  });

/** How the issues stood after a turn, and the words and instructions it touched. */
export const openedMoment = (scenario: Scenario, taken: TurnTaken): OpenedMoment => ({
  issues: issuesAt(scenario, taken),
  words: wordsChanged(scenario, taken),
  beyond: beyondIn(scenario, taken),
});
