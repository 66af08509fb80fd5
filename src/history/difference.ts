import { deciderOf, isOpen, stageOf } from '../negotiation/lookup.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { capitalsOn } from './capitals.ts';
import type { Decided, Nearest, Refused } from './causes.ts';
import { linkSetFree, nearestChanges } from './nearest.ts';
import { lastRefused } from './refused.ts';
import type { Moment, TurnTaken } from './turnsTaken.ts';

/** One question answered otherwise than in history, and why. */
export interface Difference {
  readonly issue: IssueId;
  /** The one party that decides it; null where both must agree. */
  readonly decider: PartyId | null;
  /** The stage it is told of; null where it is told of the text. */
  readonly visit: number | null;
  readonly yours: OptionId | null;
  readonly history: OptionId | null;
  readonly decided: Decided;
  /** How history’s wording, or else another, was last not had; null where the issue was never on the table. */
  readonly refused: Refused | null;
  /** What would have let both capitals bear the wording that was not had; nothing only where none was refused. */
  readonly nearest: readonly Nearest[];
}

export type Turns = readonly (readonly TurnTaken[])[];

const isUpTo = (turn: Moment, { visit, turn: last }: Moment): boolean =>
  turn.visit < visit || (turn.visit === visit && turn.turn <= last);

/** Nobody put history’s wording forward; where history has none, nobody put any other. */
const neverAsked = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  issue: IssueId,
  option: OptionId | null,
): Refused | null => {
  const last = turns.at(-1);
  if (!last) return null;
  const at = { visit: last.visit, turn: last.turn };
  if (option === null) return { code: 'nothing-else', at };
  const capitals = capitalsOn(scenario, last.before, issue, option);
  return { code: 'never-asked', at, option, capitals };
};

/** What is known of a question before its reasons are looked for. */
export interface Told extends Pick<
  Difference,
  'issue' | 'visit' | 'yours' | 'history' | 'decided'
> {
  /** The turns in which it may have been refused. */
  readonly turns: readonly TurnTaken[];
}

/** History’s wording where anybody put it forward, else another that was not had, else that nobody did. */
const refusedOf = (
  scenario: Scenario,
  { issue, yours, history, decided, turns }: Told,
): Refused | null => {
  const wasOpen = turns.some(({ before }) => isOpen(stageOf(scenario, before), issue));
  if (!wasOpen) return null;
  const { at } = decided.code === 'carried' ? { at: null } : decided;
  const before = at === null ? turns : turns.filter((turn) => isUpTo(turn, at));
  const ofHistory =
    history === null ? null : lastRefused(scenario, before, issue, (option) => option === history);
  if (ofHistory) return ofHistory;
  const ofOthers = lastRefused(scenario, before, issue, (option) => option !== yours);
  if (ofOthers) return ofOthers;
  return neverAsked(scenario, before, issue, history);
};

const nearestTo = (
  scenario: Scenario,
  turns: Turns,
  issue: IssueId,
  refused: Refused | null,
): readonly Nearest[] => {
  if (!refused || refused.code === 'nothing-else') return [];
  const turn = turns[refused.at.visit]?.[refused.at.turn];
  if (!turn) return [];
  const freed =
    refused.code === 'held-by-link'
      ? linkSetFree(scenario, turn.before, refused.option, refused.with)
      : [];
  return freed.length > 0 ? freed : nearestChanges(scenario, turn.before, issue, refused.option);
};

/** A question with how history’s wording, or another, was not had, and what would have passed. */
export const differenceOf = (scenario: Scenario, all: Turns, told: Told): Difference => {
  const { issue, visit, yours, history, decided } = told;
  const refused = refusedOf(scenario, told);
  const nearest = nearestTo(scenario, all, issue, refused);
  const decider = deciderOf(scenario, issue);
  return { issue, decider, visit, yours, history, decided, refused, nearest };
};
