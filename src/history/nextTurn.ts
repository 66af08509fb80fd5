import { openIssues, optionOf, otherParty, stageOf } from '../negotiation/lookup.ts';
import type { Act, IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { optionUtility } from '../negotiation/utility.ts';
import type { Moment, TurnTaken } from './turnsTaken.ts';

/** A position put in place of another, or the first on its issue. */
export interface Change {
  readonly issue: IssueId;
  readonly from: OptionId | null;
  readonly to: OptionId;
}

/** What the other delegation did in its next turn. */
export interface NextTurn extends Moment {
  readonly by: PartyId;
  /** Issues, on the table or beside it, on which it came to the wording it was asked for. */
  readonly took: readonly Change[];
  /** Those on which it gave ground without coming all the way. */
  readonly gave: readonly Change[];
  /** Those on which it asked for something else. */
  readonly asked: readonly Change[];
  readonly act: Act | null;
}

/** The positions a turn changed, tabled or sounded; what a capital repudiated is not among them. */
export const changesIn = ({ before, by, move, said }: TurnTaken): readonly Change[] => {
  const { positions, act } = move;
  const sounded = act?.kind === 'sound' ? [[act.issue, act.option] as const] : [];
  return [...Object.entries(positions), ...sounded].flatMap(([issue, to]) => {
    const from = optionOf(before, by, issue) ?? null;
    const gone = said.some(({ what }) => what.code === 'repudiated' && what.issue === issue);
    return gone || from === to ? [] : [{ issue, from, to }];
  });
};

type Movement = Pick<NextTurn, 'took' | 'gave' | 'asked'>;

/** The changes of a turn, on the table and beside it: those that came to the other side's wording, that gave ground, and the rest. */
export const movementIn = (scenario: Scenario, turn: TurnTaken): Movement => {
  const { before, by } = turn;
  const other = otherParty(scenario, by);
  const open = openIssues(stageOf(scenario, before));
  const changes = changesIn(turn).filter(({ issue }) => open.includes(issue));
  const worth = (issue: IssueId, option: OptionId): number =>
    optionUtility(scenario, by, issue, option);
  const kindOf = ({ issue, from, to }: Change): keyof Movement => {
    if (optionOf(before, other, issue) === to) return 'took';
    return from !== null && worth(issue, to) < worth(issue, from) ? 'gave' : 'asked';
  };
  const of = (kind: keyof Movement): readonly Change[] =>
    changes.filter((change) => kindOf(change) === kind);
  return { took: of('took'), gave: of('gave'), asked: of('asked') };
};

/** The other delegation's turn after one of a stage's turns; null where the stage ended first. */
export const nextTurn = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  { turn, by }: Pick<TurnTaken, 'turn' | 'by'>,
): NextTurn | null => {
  const next = turns.slice(turn + 1).find((taken) => taken.by !== by);
  if (!next) return null;
  return {
    visit: next.visit,
    turn: next.turn,
    by: next.by,
    ...movementIn(scenario, next),
    act: next.move.act ?? null,
  };
};

/** Whether a turn came to any wording it was asked for, or gave ground towards it. */
export const hasAnswered = (next: Pick<NextTurn, 'took' | 'gave'> | null): boolean =>
  next !== null && (next.gave.length > 0 || next.took.length > 0);

/** Whether a turn gave up anything it had asked for. */
export const hasMoved = (next: Pick<NextTurn, 'took' | 'gave'> | null): boolean =>
  next !== null && (next.gave.length > 0 || next.took.some(({ from }) => from !== null));
