import { draftFor, optionAfterToggle } from '../negotiation/draft.ts';
import {
  findOption,
  isOpen,
  mayHold,
  otherParty,
  optionOf,
  stageOf,
} from '../negotiation/lookup.ts';
import { refusal } from '../negotiation/negotiation.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { Move, Negotiation, Refusal } from '../negotiation/state.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { Change, PendingTurn, PendingView } from './session.ts';

export const EMPTY_TURN: PendingTurn = { positions: {}, act: null };

const isEmpty = ({ positions, act }: PendingTurn): boolean =>
  act === null && Object.keys(positions).length === 0;

const keptTurn = (turn: PendingTurn): PendingTurn | null => (isEmpty(turn) ? null : turn);

/** The turn as a move of the party that composes it. */
export const moveOf = (by: PartyId, { positions, act }: PendingTurn): Move =>
  act === null ? { by, positions } : { by, positions, act };

const standing = (n: Negotiation, side: PartyId, issue: IssueId): OptionId | null =>
  n.agreed[issue] ?? optionOf(n, side, issue) ?? null;

const standsTabled = (n: Negotiation, side: PartyId, issue: IssueId, option: OptionId): boolean =>
  n.positions[issue]?.[side]?.how !== 'sounded' && standing(n, side, issue) === option;

const without = (positions: Terms, issue: IssueId): Terms => {
  const { [issue]: _, ...others } = positions;
  return others;
};

/** A composed turn, or why the change is none: a refusal, or `null` where there is nothing to change. */
export type Composed =
  | { readonly ok: true; readonly turn: PendingTurn | null }
  | { readonly ok: false; readonly refusal: Refusal | null };

const NOTHING: Composed = { ok: false, refusal: null };

const withPosition = (
  scenario: Scenario,
  n: Negotiation,
  turn: PendingTurn,
  issue: IssueId,
  option: OptionId,
): Composed => {
  const side = n.mover;
  const canStand = isOpen(stageOf(scenario, n), issue) && mayHold(scenario, side, issue);
  if (!canStand || !findOption(scenario, issue, option))
    return {
      ok: false,
      refusal: refusal(scenario, n, { by: side, positions: { [issue]: option } }),
    };
  const others = without(turn.positions, issue);
  const positions = standsTabled(n, side, issue, option) ? others : { ...others, [issue]: option };
  return { ok: true, turn: keptTurn({ ...turn, positions }) };
};

/** The mover's pending turn after a change. What may be composed may still be refused when submitted. */
export const compose = (
  scenario: Scenario,
  n: Negotiation,
  pending: PendingTurn | null,
  change: Change,
): Composed => {
  const turn = pending ?? EMPTY_TURN;
  switch (change.kind) {
    case 'clear':
      return { ok: true, turn: null };
    case 'act':
      return { ok: true, turn: keptTurn({ ...turn, act: change.act }) };
    case 'position':
      if (change.option !== null)
        return withPosition(scenario, n, turn, change.issue, change.option);
      return {
        ok: true,
        turn: keptTurn({ ...turn, positions: without(turn.positions, change.issue) }),
      };
    case 'accept': {
      const theirs = optionOf(n, otherParty(scenario, n.mover), change.issue);
      return theirs === undefined ? NOTHING : withPosition(scenario, n, turn, change.issue, theirs);
    }
    case 'segment': {
      const chosen = optionAfterToggle(scenario, read(scenario, n, turn), change.segment);
      return chosen ? withPosition(scenario, n, turn, chosen.issue, chosen.option) : NOTHING;
    }
  }
};

/** The text as the mover reads it: their positions, over them agreed terms and own ones, then the pending turn. */
const read = (scenario: Scenario, n: Negotiation, { positions }: PendingTurn): Terms => {
  const them = otherParty(scenario, n.mover);
  const read: Record<IssueId, OptionId> = {};
  for (const issue in scenario.issues) {
    const option = positions[issue] ?? standing(n, n.mover, issue) ?? optionOf(n, them, issue);
    if (option !== undefined) read[issue] = option;
  }
  return read;
};

/** Why a restored pending turn cannot be composed here: an issue or an option that is not on the table. */
export const turnRefusal = (
  scenario: Scenario,
  n: Negotiation,
  { positions }: PendingTurn,
): { readonly issue: IssueId; readonly refusal: Refusal } | null => {
  for (const [issue, option] of Object.entries(positions)) {
    const composed = withPosition(scenario, n, EMPTY_TURN, issue, option);
    if (!composed.ok && composed.refusal) return { issue, refusal: composed.refusal };
  }
  return null;
};

/** What the pending turn would do, as the bar shows it before it is tabled. */
export const pendingView = (
  scenario: Scenario,
  n: Negotiation,
  table: TableView,
  pending: PendingTurn | null,
): PendingView => {
  const turn = pending ?? EMPTY_TURN;
  const { side } = table;
  const beyond = ({ id, options }: TableView['issues'][number]): boolean =>
    options.some(
      (option) => option.id === turn.positions[id] && option.capital.authority === 'beyond',
    );
  return {
    turn,
    draft: draftFor(scenario, n, side, turn.positions),
    refusal: refusal(scenario, n, moveOf(side, turn)),
    beyond: table.issues.filter(beyond).map(({ id }) => id),
    changed: Object.entries(turn.positions).map(([issue, to]) => ({
      issue,
      from: standing(n, side, issue),
      to,
    })),
  };
};
