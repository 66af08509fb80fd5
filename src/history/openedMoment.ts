import { draftFor } from '../negotiation/draft.ts';
import { openIssues, optionOf, partyIds, stageOf } from '../negotiation/lookup.ts';
import { authorityOf, supportFor, thresholdOf } from '../negotiation/mandate.ts';
import type {
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  SegmentId,
} from '../negotiation/scenarioData.ts';
import type { Authority, Position } from '../negotiation/state.ts';
import type { SegmentView } from '../negotiation/tableView.ts';
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

/** Words a turn wrote into the draft, took over from the other side, or would not have. */
export interface WordsChanged {
  readonly segment: SegmentId;
  readonly by: PartyId;
  readonly change: 'written' | 'accepted' | 'struck';
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

const changeOf = (
  stood: Pick<SegmentView, 'yours' | 'theirs'>,
  stands: boolean,
): WordsChanged['change'] | null => {
  if (stands) return stood.yours ? null : stood.theirs ? 'accepted' : 'written';
  return stood.yours || stood.theirs ? 'struck' : null;
};

const NOWHERE = { yours: false, theirs: false };

/** What the turn did to the words of the issues it moved, as its mover reads the draft. */
const wordsChanged = (
  scenario: Scenario,
  { before, after, by }: TurnTaken,
): readonly WordsChanged[] => {
  const hasMoved = (issue: IssueId | null): issue is IssueId =>
    issue !== null &&
    optionOf(after, by, issue) !== undefined &&
    optionOf(after, by, issue) !== optionOf(before, by, issue);
  const stood = new Map(
    draftFor(scenario, before, by).flatMap(({ segments }) =>
      segments.map((segment) => [segment.id, segment] as const),
    ),
  );
  return draftFor(scenario, after, by).flatMap(({ segments }) =>
    segments.flatMap(({ id, issue, yours }): readonly WordsChanged[] => {
      const change = hasMoved(issue) ? changeOf(stood.get(id) ?? NOWHERE, yours) : null;
      return change === null ? [] : [{ segment: id, by, change }];
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
