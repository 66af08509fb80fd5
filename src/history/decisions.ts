import { mayHold, openIssues, optionIds, optionOf, stageOf } from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import type {
  ChoiceId,
  IssueId,
  LineTurn,
  OptionId,
  PartyId,
  Scenario,
  StageId,
} from '../negotiation/scenarioData.ts';
import type { Authority, Move, Negotiation } from '../negotiation/state.ts';
import { historicalGame } from './compare.ts';
import type { PlayedFrame } from './played.ts';
import { turnsTaken } from './turnsTaken.ts';

/** An option a delegation’s instructions allowed, and it never put forward. */
export interface Untried {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly authority: Exclude<Authority, 'beyond'>;
}

/** What one delegation decided in a stage, beside what it decided in history. */
export interface StageDecisions {
  readonly visit: number;
  readonly stage: StageId;
  readonly party: PartyId;
  readonly ending: string;
  /** How history ended the stage; null where it never came there. */
  readonly historicalEnding: string | null;
  readonly turns: readonly { readonly turn: number; readonly move: Move }[];
  readonly history: readonly { readonly turn: number; readonly move: LineTurn }[];
  readonly untried: readonly Untried[];
  /** The courses its capital did not take, in a stage decided at home. */
  readonly otherCourses: readonly ChoiceId[];
}

/** How history ended a stage; null where it never came there. */
export const endingInHistory = (scenario: Scenario, stage: StageId): string | null => {
  const { variantOf } = scenario.stages.find(({ id }) => id === stage) ?? {};
  return variantOf === undefined ? (historicalGame(scenario, stage).over?.ending ?? null) : null;
};

const numbered = <M extends { readonly by: PartyId }>(moves: readonly M[], party: PartyId) =>
  [...moves.entries()].flatMap(([turn, move]) => (move.by === party ? [{ turn, move }] : []));

/** Whether a party stood on an option, or had agreed it, at any of these moments. */
const stoodOn = (
  states: readonly Negotiation[],
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): boolean =>
  states.some((n) => optionOf(n, party, issue) === option || n.agreed[issue] === option);

const WITHIN = ['instructed', 'reserve'] as const;

const untriedIn = (
  scenario: Scenario,
  states: readonly Negotiation[],
  party: PartyId,
): readonly Untried[] => {
  const stage = stageOf(scenario, states[0]!);
  const atTurns = states.filter((n) => n.over === null && n.mover === party);
  const issues = openIssues(stage).filter((issue) => mayHold(scenario, party, issue));
  return issues.flatMap((issue) =>
    optionIds(scenario, issue).flatMap((option) => {
      if (stoodOn(states, party, issue, option)) return [];
      const found = WITHIN.find((authority) =>
        atTurns.some((n) => authorityOf(scenario, n, party, issue, option) === authority),
      );
      return found ? [{ issue, option, authority: found }] : [];
    }),
  );
};

const otherCourses = (
  scenario: Scenario,
  { ended }: PlayedFrame,
  party: PartyId,
): readonly ChoiceId[] => {
  const taken = ended.moves.find(({ by }) => by === party)?.act;
  const open = Object.keys(stageOf(scenario, ended).choices?.[party] ?? {});
  return open.filter((choice) => taken?.kind !== 'decide' || taken.choice !== choice);
};

/** Stage by stage, what a delegation decided, what its forerunner did in history, and what it left untried. */
export const decisionsOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  party: PartyId,
): readonly StageDecisions[] =>
  played.map((frame, visit) => {
    const taken = turnsTaken(scenario, played)[visit] ?? [];
    const states = [frame.opened, ...taken.map(({ after }) => after)];
    const stage = stageOf(scenario, frame.ended);
    return {
      visit,
      stage: stage.id,
      party,
      ending: frame.ended.over?.ending ?? '',
      historicalEnding: endingInHistory(scenario, stage.id),
      turns: numbered(frame.ended.moves, party),
      history: numbered(stage.line, party),
      untried: untriedIn(scenario, states, party),
      otherCourses: otherCourses(scenario, frame, party),
    };
  });
