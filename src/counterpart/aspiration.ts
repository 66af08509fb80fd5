import {
  clamp,
  findArgument,
  mayHold,
  optionOf,
  otherParty,
  stageOf,
} from '../negotiation/lookup.ts';
import { authorityOf, mandateOf, urgencyOf } from '../negotiation/mandate.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { utility } from '../negotiation/utility.ts';
import type { Temper } from './temper.ts';

/** Share of time, or of the other side's way, after which reserves may be given. */
const RESERVE_OPENS = { pressure: 0.45, moved: 0.4 };

export interface Aspiration {
  readonly target: number;
  readonly open: number;
  readonly floor: number;
  /** How far the other side has come from its opening, 0–1. */
  readonly moved: number;
  readonly urgency: number;
  /** Share of the stage's time gone, bent by pace, 0–1. */
  readonly time: number;
  readonly reserveOpen: boolean;
  /** Every package within the mandate on the live issues, with its value. */
  readonly packages: readonly { readonly terms: Terms; readonly value: number }[];
}

/** The live issues a party may bargain over: not those the other decides alone. */
export const bargainedBy = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
): readonly IssueId[] =>
  stageOf(scenario, n).live.filter((issue) => mayHold(scenario, party, issue));

/** Live positions of a party, tabled or sounded. */
export const positionsOf = (scenario: Scenario, n: Negotiation, party: PartyId): Terms => {
  const positions: Record<IssueId, OptionId> = {};
  for (const issue of stageOf(scenario, n).live) {
    const option = optionOf(n, party, issue);
    if (option !== undefined) positions[issue] = option;
  }
  return positions;
};

const allPackages = (
  choices: readonly (readonly [IssueId, readonly OptionId[]])[],
): readonly Terms[] =>
  choices.reduce<readonly Terms[]>(
    (packages, [issue, options]) =>
      packages.flatMap((terms) => options.map((option) => ({ ...terms, [issue]: option }))),
    [{}],
  );

/** Arguments of the other side that bit on this issue and point to this option. */
export const coverValue = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): number => {
  const points = n.cover[party]?.[issue] ?? 0;
  if (points === 0) return 0;
  const pointed = n.cited.some((citation) => {
    const [by, id] = citation.split(':') as [PartyId, string];
    const argument = by === party ? undefined : findArgument(scenario, id);
    return argument?.issue === issue && argument.toward.includes(option);
  });
  return pointed ? points / 2 : 0;
};

/** What a package on the live issues is worth to a party, in the light of what is agreed. */
export const packageValue = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  terms: Terms,
): number => {
  const all: Record<IssueId, OptionId> = { ...n.agreed, ...terms };
  const form = scenario.forms[all[scenario.formIssue] ?? ''];
  for (const issue of form?.disregards ?? []) delete all[issue];
  let value = utility(scenario, party, all, n.facts);
  for (const issue in terms) value += coverValue(scenario, n, party, issue, terms[issue]!);
  return value;
};

const timeGone = (n: Negotiation, party: PartyId, temper: Temper): number => {
  const share = n.rounds > 1 ? (n.turns[party] ?? 0) / (n.rounds - 1) : 1;
  return clamp(share, 0, 1) ** (1 / temper.pace);
};

const wayCome = (scenario: Scenario, n: Negotiation, party: PartyId, open: number): number => {
  const theirs = otherParty(scenario, party);
  const opening = n.openings[theirs] ?? {};
  const now = { ...opening, ...positionsOf(scenario, n, theirs) };
  const first = packageValue(scenario, n, party, opening);
  const gain = packageValue(scenario, n, party, now) - first;
  return clamp(gain / Math.max(4, open - first), 0, 1);
};

const fall = (n: Negotiation, urgency: number, way: number, moved: number, temper: Temper) =>
  clamp(
    1.1 *
      urgency *
      way *
      (1 -
        0.6 * temper.reciprocity * (1 - Math.min(1, 2 * moved)) +
        (0.4 * (n.climate - 50)) / 100),
    0,
    1,
  );

const packagesOf = (scenario: Scenario, n: Negotiation, party: PartyId) =>
  allPackages(
    bargainedBy(scenario, n, party).map((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      return [issue, [...new Set([...instructed, ...reserve])]];
    }),
  ).map((terms) => ({ terms, value: packageValue(scenario, n, party, terms) }));

/** The value a bargainer seeks now: it falls from the best package toward the floor as time runs. */
export const aspirationOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  temper: Temper,
): Aspiration => {
  const stage = stageOf(scenario, n);
  const packages = packagesOf(scenario, n, party);
  const values = packages.map(({ value }) => value);
  const open = Math.max(...values);
  const worst = Math.min(...values);
  const pressed = n.extended && stage.extension?.presses === party;
  const floor = pressed ? worst : worst + temper.firmness * (open - worst);
  const time = timeGone(n, party, temper);
  const urgency = urgencyOf(scenario, n, party);
  const moved = wayCome(scenario, n, party, open);
  const begun = stage.opensAt?.[party] ?? 0;
  const yields = pressed && temper.firmness === 0;
  const drop = yields ? 1 : fall(n, urgency, begun + (1 - begun) * time, moved, temper);
  const own = positionsOf(scenario, n, party);
  const spoken = bargainedBy(scenario, n, party).every((issue) => own[issue] !== undefined);
  const word = spoken ? packageValue(scenario, n, party, own) : Infinity;
  return {
    target: Math.min(word, open - (open - floor) * drop),
    open,
    floor,
    moved,
    urgency,
    time,
    reserveOpen: urgency * time >= RESERVE_OPENS.pressure || moved >= RESERVE_OPENS.moved,
    packages,
  };
};

/** A reserve may be given once time, movement or an argument allows, or where it already stands. */
export const mayGive = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  aspiration: Aspiration,
  issue: IssueId,
  option: OptionId,
): boolean => {
  const authority = authorityOf(scenario, n, party, issue, option);
  if (authority === 'instructed') return true;
  if (authority === 'beyond') return false;
  const covered = (n.cover[party]?.[issue] ?? 0) > 0;
  return aspiration.reserveOpen || covered || optionOf(n, party, issue) === option;
};
