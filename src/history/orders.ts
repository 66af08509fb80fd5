import { mayHold, optionIds, otherParty } from '../negotiation/lookup.ts';
import { authorityOf } from '../negotiation/mandate.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { AUTHORITIES, type Authority, type Negotiation } from '../negotiation/state.ts';
import { optionUtility } from '../negotiation/utility.ts';
import type { Moment, TurnTaken } from './turnsTaken.ts';

/** The options of an issue by what one party's instructions said of them. */
export type Orders = Readonly<Record<Authority, readonly OptionId[]>>;

/** Instructions that changed in mid-stage, with the turn after which they did. */
export interface NewOrders extends Moment {
  readonly party: PartyId;
  /** Its capital granted what it asked, bore what it had done, or sent new instructions of its own accord. */
  readonly why: 'granted' | 'tolerated' | 'instructed';
  readonly orders: Orders;
}

/** What a party's instructions say of an issue as things stand; null where it may hold no position on it. */
export const ordersOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
): Orders | null => {
  if (!mayHold(scenario, party, issue)) return null;
  const by = (authority: Authority): readonly OptionId[] =>
    optionIds(scenario, issue).filter(
      (option) => authorityOf(scenario, n, party, issue, option) === authority,
    );
  return { instructed: by('instructed'), reserve: by('reserve'), beyond: by('beyond') };
};

const sameOrders = (a: Orders | null, b: Orders | null): boolean =>
  AUTHORITIES.every((authority) => a?.[authority].join() === b?.[authority].join());

const whyChanged = ({ said, by }: TurnTaken, party: PartyId, issue: IssueId): NewOrders['why'] => {
  const told = (code: 'granted' | 'tolerated'): boolean =>
    by === party && said.some(({ what }) => what.code === code && what.issue === issue);
  if (told('granted')) return 'granted';
  return told('tolerated') ? 'tolerated' : 'instructed';
};

/** Every change of a party's instructions on an issue in the course of a stage. */
export const changesOf = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  party: PartyId,
  issue: IssueId,
): readonly NewOrders[] =>
  turns.flatMap((taken) => {
    const was = ordersOf(scenario, taken.before, party, issue);
    const orders = ordersOf(scenario, taken.after, party, issue);
    if (!orders || taken.after.over || sameOrders(was, orders)) return [];
    const { visit, turn } = taken;
    return [{ visit, turn, party, why: whyChanged(taken, party, issue), orders }];
  });

/** The option a party's instructions still allowed that goes farthest towards the other side, and of two alike the one worth less to itself; null where they named none. */
const lastResort = (scenario: Scenario, party: PartyId, orders: Orders | null, issue: IssueId) => {
  const allowed = orders ? (orders.reserve.length > 0 ? orders.reserve : orders.instructed) : [];
  const worth = (of: PartyId, option: OptionId): number =>
    optionUtility(scenario, of, issue, option);
  const other = otherParty(scenario, party);
  return (
    allowed.toSorted(
      (a, b) => worth(other, b) - worth(other, a) || worth(party, a) - worth(party, b),
    )[0] ?? null
  );
};

/** A party's last resorts on an issue under one set of instructions after another, each named once. */
export const lastResorts = (
  scenario: Scenario,
  party: PartyId,
  issue: IssueId,
  orders: readonly (Orders | null)[],
): readonly OptionId[] => {
  const resorts = orders.map((known) => lastResort(scenario, party, known, issue));
  return [...new Set(resorts.filter((option) => option !== null))];
};
