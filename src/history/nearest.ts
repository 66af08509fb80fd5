import { settleAgreements } from '../negotiation/agreement.ts';
import {
  deciderOf,
  mayHold,
  optionById,
  optionIds,
  partyIds,
  stageOf,
  stepsBetween,
} from '../negotiation/lookup.ts';
import { isBorne } from '../negotiation/mandate.ts';
import { refusal } from '../negotiation/negotiation.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import { tabledByBoth } from '../negotiation/settlement.ts';
import type { Move, Negotiation } from '../negotiation/state.ts';
import { takeTurn } from '../negotiation/turn.ts';
import { capitalOn } from './capitals.ts';
import type { Nearest } from './causes.ts';

const unwilling = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly PartyId[] =>
  partyIds(scenario).filter(
    (party) => mayHold(scenario, party, issue) && !isBorne(scenario, n, party, issue, option),
  );

const bothBear = (scenario: Scenario, n: Negotiation, issue: IssueId, option: OptionId): boolean =>
  unwilling(scenario, n, issue, option).length === 0;

/** How things would stand had a party cited a source; null where it could not. */
export const hadCited = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  argument: string,
): Negotiation | null => {
  const asked: Negotiation = { ...n, mover: by, over: null };
  const move: Move = { by, positions: {}, act: { kind: 'argue', argument } };
  return refusal(scenario, asked, move) === null ? takeTurn(scenario, asked, move) : null;
};

/** How things would stand had both agreed on these terms. */
export const hadAgreed = (scenario: Scenario, n: Negotiation, terms: Terms): Negotiation =>
  settleAgreements(scenario, {
    ...n,
    positions: { ...n.positions, ...tabledByBoth(scenario, terms) },
  });

const byArgument = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest | null => {
  for (const argument of stageOf(scenario, n).arguments)
    for (const by of scenario.arguments[argument]?.by ?? []) {
      const after = hadCited(scenario, n, by, argument);
      if (after && bothBear(scenario, after, issue, option))
        return { code: 'argument', option, by, argument };
    }
  return null;
};

const byPair = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest | null => {
  const { live, beside } = stageOf(scenario, n);
  for (const other of [...live, ...beside]) {
    if (other === issue || deciderOf(scenario, other) !== null) continue;
    for (const candidate of optionIds(scenario, other)) {
      if (n.agreed[other] === candidate) continue;
      if (optionById(scenario, other, candidate).neverAgreed !== undefined) continue;
      if (!bothBear(scenario, n, other, candidate)) continue;
      if (bothBear(scenario, hadAgreed(scenario, n, { [other]: candidate }), issue, option))
        return { code: 'pair', option, issue: other, with: candidate };
    }
  }
  return null;
};

const otherOption = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest | null => {
  const [nearest] = optionIds(scenario, issue)
    .filter((other) => other !== option && bothBear(scenario, n, issue, other))
    .toSorted(
      (a, b) => stepsBetween(scenario, issue, a, option) - stepsBetween(scenario, issue, b, option),
    );
  return nearest === undefined ? null : { code: 'other-option', option: nearest };
};

const missingBacking = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest => {
  const [first = partyIds(scenario)[0]] = unwilling(scenario, n, issue, option).toSorted((a, b) => {
    const short = (party: PartyId): number => {
      const { needed, support } = capitalOn(scenario, n, party, issue, option);
      return needed - support;
    };
    return short(b) - short(a);
  });
  const { needed, support, redLine } = capitalOn(scenario, n, first, issue, option);
  return { code: 'backing', option, party: first, support, needed, redLine };
};

/**
 * The smallest change under which both capitals would have borne a wording as things stood: none, a source cited, one
 * other issue agreed with it, or else the backing that was missing and the nearest other wording both would have borne.
 */
export const nearestChanges = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly Nearest[] => {
  if (bothBear(scenario, n, issue, option)) return [{ code: 'none-needed', option }];
  const found = byArgument(scenario, n, issue, option) ?? byPair(scenario, n, issue, option);
  if (found) return [found];
  const other = otherOption(scenario, n, issue, option);
  const missing = missingBacking(scenario, n, issue, option);
  return other ? [missing, other] : [missing];
};

/** What would have set free a wording that a link held up: the other issue, agreed at what both capitals would have borne. */
export const linkSetFree = (
  scenario: Scenario,
  n: Negotiation,
  option: OptionId,
  other: IssueId,
): readonly Nearest[] =>
  optionIds(scenario, other)
    .filter((candidate) => optionById(scenario, other, candidate).neverAgreed === undefined)
    .filter((candidate) => bothBear(scenario, n, other, candidate))
    .slice(0, 1)
    .map((candidate) => ({ code: 'pair', option, issue: other, with: candidate }));
