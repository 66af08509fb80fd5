import {
  deciderOf,
  mayHold,
  optionIds,
  optionOf,
  otherParty,
  stageOf,
} from '../negotiation/lookup.ts';
import { authorityOf, mandateOf } from '../negotiation/mandate.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { optionUtility } from '../negotiation/utility.ts';
import { coverValue } from './aspiration.ts';

/** Share of the stage's time after which a reserve beside the table is given. */
const RESERVE_AFTER = 0.5;

const bestOf = (
  scenario: Scenario,
  party: PartyId,
  issue: IssueId,
  options: readonly OptionId[],
): OptionId | undefined =>
  options.toSorted(
    (a, b) => optionUtility(scenario, party, issue, b) - optionUtility(scenario, party, issue, a),
  )[0];

const nearestAllowed = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  asked: OptionId,
): OptionId | undefined => {
  const order = optionIds(scenario, issue);
  const away = (option: OptionId): number => Math.abs(order.indexOf(option) - order.indexOf(asked));
  return mandateOf(scenario, n, party, issue).instructed.toSorted((a, b) => away(a) - away(b))[0];
};

const answer = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  time: number,
): OptionId | undefined => {
  const asked = optionOf(n, otherParty(scenario, party), issue);
  if (asked === undefined) {
    const best = bestOf(scenario, party, issue, mandateOf(scenario, n, party, issue).instructed);
    const wanted = best !== undefined && optionUtility(scenario, party, issue, best) > 0;
    return wanted ? best : undefined;
  }
  const authority = authorityOf(scenario, n, party, issue, asked);
  if (authority === 'instructed') return asked;
  if (authority === 'reserve' && time >= RESERVE_AFTER) return asked;
  return nearestAllowed(scenario, n, party, issue, asked);
};

/** Alone it takes what it values most of its instructions, and of its reserve too once an argument has bitten. */
export const decision = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
): OptionId | undefined => {
  const { instructed, reserve } = mandateOf(scenario, n, party, issue);
  const moved = (n.cover[party]?.[issue] ?? 0) > 0;
  const worth = (option: OptionId): number =>
    optionUtility(scenario, party, issue, option) + coverValue(scenario, n, party, issue, option);
  return [...instructed, ...(moved ? reserve : [])].toSorted((a, b) => worth(b) - worth(a))[0];
};

/** What a counterpart says on the issues beside the table: each is answered for itself and bars nothing. */
export const besidePositions = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  time: number,
): Record<IssueId, OptionId> => {
  const positions: Record<IssueId, OptionId> = {};
  for (const issue of stageOf(scenario, n).beside) {
    if (n.agreed[issue] !== undefined || !mayHold(scenario, party, issue)) continue;
    const option =
      deciderOf(scenario, issue) === null
        ? answer(scenario, n, party, issue, time)
        : decision(scenario, n, party, issue);
    if (option !== undefined && option !== optionOf(n, party, issue)) positions[issue] = option;
  }
  return positions;
};
