import {
  deciderOf,
  mayHold,
  optionById,
  optionIds,
  partyIds,
  stageOf,
} from '../negotiation/lookup.ts';
import { CONSULTATION_EASE, isBorne, supportFor, thresholdOf } from '../negotiation/mandate.ts';
import { refusal } from '../negotiation/negotiation.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { takeTurn } from '../negotiation/turn.ts';
import type { Change } from './causes.ts';

/** The capitals with a say on an issue that would not bear an option as things stand. */
export const unwilling = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly PartyId[] =>
  partyIds(scenario).filter(
    (party) => mayHold(scenario, party, issue) && !isBorne(scenario, n, party, issue, option),
  );

export const bothBear = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): boolean => unwilling(scenario, n, issue, option).length === 0;

const hadMoved = (scenario: Scenario, n: Negotiation, move: Move): Negotiation | null => {
  const asked: Negotiation = { ...n, mover: move.by, over: null };
  return refusal(scenario, asked, move) === null ? takeTurn(scenario, asked, move) : null;
};

/** How things would stand had both tabled this, each in a turn of its own; null where a capital would not bear it. */
const hadAgreed = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Negotiation | null => {
  const after = partyIds(scenario).reduce<Negotiation | null>(
    (before, by) => before && hadMoved(scenario, before, { by, positions: { [issue]: option } }),
    n,
  );
  return after?.agreed[issue] === option ? after : null;
};

/** How things would stand with a change made to get an option through on an issue; null where it could not be made. */
const hadChanged = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
  change: Change,
): Negotiation | null => {
  switch (change.kind) {
    case 'cited': {
      const { by, argument } = change;
      return hadMoved(scenario, n, { by, positions: {}, act: { kind: 'argue', argument } });
    }
    case 'asked': {
      const { by } = change;
      return hadMoved(scenario, n, { by, positions: {}, act: { kind: 'consult', issue, option } });
    }
    case 'agreed':
      return hadAgreed(scenario, n, change.issue, change.with);
  }
};

const citations = (scenario: Scenario, n: Negotiation): readonly Change[] =>
  stageOf(scenario, n).arguments.flatMap((argument) =>
    (scenario.arguments[argument]?.by ?? []).map((by): Change => ({ kind: 'cited', by, argument })),
  );

const requests = (scenario: Scenario, n: Negotiation, issue: IssueId): readonly Change[] =>
  stageOf(scenario, n).acts.includes('consult')
    ? partyIds(scenario)
        .filter((party) => mayHold(scenario, party, issue))
        .map((by): Change => ({ kind: 'asked', by }))
    : [];

const agreements = (scenario: Scenario, n: Negotiation, issue: IssueId): readonly Change[] => {
  const { live, beside } = stageOf(scenario, n);
  return [...live, ...beside]
    .filter((other) => other !== issue && deciderOf(scenario, other) === null)
    .flatMap((other) =>
      optionIds(scenario, other)
        .filter((option) => n.agreed[other] !== option)
        .filter((option) => optionById(scenario, other, option).neverAgreed === undefined)
        .map((option): Change => ({ kind: 'agreed', issue: other, with: option })),
    );
};

interface Tried {
  readonly change: Change;
  readonly after: Negotiation;
}

/** How much nearer a change brings every capital that would not bear a wording, in points of support. */
const gainsOf = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
  { change, after }: Tried,
): readonly number[] =>
  unwilling(scenario, n, issue, option).map((party) => {
    if (isBorne(scenario, after, party, issue, option)) return Infinity;
    const asked = change.kind === 'asked' && change.by === party ? CONSULTATION_EASE : 0;
    const support = (of: Negotiation): number => supportFor(scenario, of, party, issue, option);
    return asked + support(after) - support(n);
  });

/** A little more than what is lost in adding up. */
const GRAIN = 1e-6;

/** Two of these that would do together. A capital is asked after whatever else is done. */
const pairOf = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
  singles: readonly Tried[],
): readonly Change[] | null => {
  const short = unwilling(scenario, n, issue, option).map(
    (party) => thresholdOf(scenario, n, party) - supportFor(scenario, n, party, issue, option),
  );
  const isAsked = ({ change }: Tried): boolean => change.kind === 'asked';
  const all = [...singles.filter((one) => !isAsked(one)), ...singles.filter(isAsked)];
  const gains = all.map((one) => gainsOf(scenario, n, issue, option, one));
  for (const [a, first] of all.entries())
    for (const [b, { change }] of all.entries()) {
      if (b <= a) continue;
      if (short.some((lacks, at) => gains[a]![at]! + gains[b]![at]! < lacks - GRAIN)) continue;
      const after = hadChanged(scenario, first.after, issue, option, change);
      if (after && bothBear(scenario, after, issue, option)) return [first.change, change];
    }
  return null;
};

/** The fewest changes, two at most, after which both capitals would have borne a wording; null where two do not do. */
export const fewestChanges = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly Change[] | null => {
  const singles = [
    ...citations(scenario, n),
    ...requests(scenario, n, issue),
    ...agreements(scenario, n, issue),
  ].flatMap((change): readonly Tried[] => {
    const after = hadChanged(scenario, n, issue, option, change);
    return after ? [{ change, after }] : [];
  });
  const one = singles.find(({ after }) => bothBear(scenario, after, issue, option));
  return one ? [one.change] : pairOf(scenario, n, issue, option, singles);
};
