import {
  deciderOf,
  isOpen,
  mayHold,
  optionOf,
  otherParty,
  stageOf,
} from '../negotiation/lookup.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { LogEntry } from '../negotiation/state.ts';
import { capitalOn } from './capitals.ts';
import type { Refused } from './causes.ts';
import type { TurnTaken } from './turnsTaken.ts';

type Wants = (option: OptionId) => boolean;

interface Sought {
  readonly scenario: Scenario;
  readonly issue: IssueId;
  readonly wants: Wants;
}

/** What a capital, new instructions or second thoughts took back. */
const takenBack = (
  { scenario, issue, wants }: Sought,
  turn: TurnTaken,
  { by, what }: LogEntry,
): Refused | null => {
  if (by === null || !('issue' in what) || what.issue !== issue || !('option' in what)) return null;
  const { option } = what;
  if (!wants(option)) return null;
  const at = { visit: turn.visit, turn: turn.turn };
  switch (what.code) {
    case 'repudiation-explained':
    case 'denied': {
      const { support, needed, redLine } = what;
      const opened = capitalOn(scenario, turn.before, by, issue, option);
      const capital = { ...opened, support, needed, redLine, borne: false };
      const code = what.code === 'denied' ? 'denied' : 'repudiated';
      return { code, at, option, by, capital };
    }
    case 'withdrawn-by-instructions':
      return { code: 'withdrawn', at, option, by };
    case 'reopened':
      return { code: 'reopened', at, option, by };
    default:
      return null;
  }
};

const partner = ({ after }: TurnTaken, issue: IssueId): IssueId | null => {
  const link = after.links.find((pair) => pair.includes(issue));
  return link?.find((id) => id !== issue) ?? null;
};

/** Both stand on the wording, and yet it is not agreed. */
const alikeOnly = (
  { issue }: Sought,
  turn: TurnTaken,
  option: OptionId,
  theirs: PartyId,
): Refused => {
  const at = { visit: turn.visit, turn: turn.turn };
  const other = partner(turn, issue);
  const isTabled = turn.after.positions[issue]?.[theirs]?.how === 'tabled';
  const mine = turn.after.positions[issue]?.[turn.by]?.how === 'tabled';
  if (isTabled && mine && other !== null)
    return { code: 'held-by-link', at, option, by: turn.by, with: other };
  return { code: 'only-sounded', at, option, by: isTabled ? turn.by : theirs };
};

/** A wording the other side stood on when this turn began, and that was not taken. */
const notTaken = (sought: Sought, turn: TurnTaken): Refused | null => {
  const { scenario, issue, wants } = sought;
  const { by, before, after, move } = turn;
  const theirs = otherParty(scenario, by);
  const option = optionOf(before, theirs, issue);
  if (option === undefined || !wants(option) || !mayHold(scenario, by, issue)) return null;
  if (!isOpen(stageOf(scenario, before), issue)) return null;
  if (before.agreed[issue] === option || after.agreed[issue] === option) return null;
  if (optionOf(after, by, issue) === option) return alikeOnly(sought, turn, option, theirs);
  if (move.act?.kind === 'consult') return null;
  const capital = capitalOn(scenario, before, by, issue, option);
  const stood = optionOf(after, by, issue) ?? null;
  const at = { visit: turn.visit, turn: turn.turn };
  return { code: 'at-the-table', at, option, by, stood, capital };
};

/** A wording put forward in the last turn of a stage, which nobody answered. */
const unanswered = ({ scenario, issue, wants }: Sought, turn: TurnTaken): Refused | null => {
  const { by, before, after, move } = turn;
  if (after.over === null || deciderOf(scenario, issue) !== null) return null;
  const sounded = move.act?.kind === 'sound' && move.act.issue === issue ? move.act.option : null;
  const option = move.positions[issue] ?? sounded;
  if (option === null || !wants(option)) return null;
  if (optionOf(before, by, issue) === option || after.agreed[issue] === option) return null;
  const at = { visit: turn.visit, turn: turn.turn };
  return { code: 'unanswered', at, option, by, how: after.over.how };
};

const refusedIn = (sought: Sought, turn: TurnTaken): Refused | null => {
  for (const entry of turn.said.toReversed()) {
    const found = takenBack(sought, turn, entry);
    if (found) return found;
  }
  return notTaken(sought, turn) ?? unanswered(sought, turn);
};

/** How a wanted wording was last put forward and not had, in these turns; null where nobody put it forward. */
export const lastRefused = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  issue: IssueId,
  wants: Wants,
): Refused | null => {
  for (const turn of turns.toReversed()) {
    const found = refusedIn({ scenario, issue, wants }, turn);
    if (found) return found;
  }
  return null;
};
