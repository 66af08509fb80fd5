import { holds } from './condition.ts';
import { clamp, optionById, optionIds, partyById, stageOf, stepsBetween } from './lookup.ts';
import type {
  BackingChange,
  ConstituencyId,
  IssueId,
  Mandate,
  OptionId,
  PartyId,
  Scenario,
} from './scenarioData.ts';
import type { Authority, Negotiation } from './state.ts';

/** Raised when the other side showed a reserve and got nothing, in points of support. */
const PRICE = 6;
/** What crossing a red line at home costs, in points of support. */
const RED_LINE = 30;
/** A consultation is granted with this much less support than a fait accompli needs. */
export const CONSULTATION_EASE = 6;

const NONE: Mandate = { instructed: [], reserve: [] };

/** The instructions in force: the stage's, then changes whose condition holds, then the party's standing ones. */
export const mandateOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
): Mandate => {
  const stage = stageOf(scenario, n);
  let mandate =
    stage.mandates[party]?.[issue] ?? partyById(scenario, party).mandates[issue] ?? NONE;
  for (const change of stage.mandateChanges) {
    const changed = change.party === party ? change.mandates[issue] : undefined;
    if (changed && holds(change.when, n)) mandate = changed;
  }
  const widened = n.widened[party]?.[issue];
  if (!widened) return mandate;
  const held = [...mandate.instructed, ...mandate.reserve];
  return {
    instructed: mandate.instructed,
    reserve: [...mandate.reserve, ...widened.filter((option) => !held.includes(option))],
  };
};

export const authorityOf = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): Authority => {
  const mandate = mandateOf(scenario, n, party, issue);
  if (mandate.instructed.includes(option)) return 'instructed';
  return mandate.reserve.includes(option) ? 'reserve' : 'beyond';
};

/** A third of the distance of the mood constituencies' mean from 50. */
export const moodOf = (scenario: Scenario, party: PartyId, backing: BackingChange): number => {
  const { mood } = partyById(scenario, party);
  if (mood.length === 0) return 0;
  const mean = mood.reduce((sum, id) => sum + (backing[id] ?? 50), 0) / mood.length;
  return (mean - 50) / 3;
};

/** The constituency whose red line an option crosses, the first if there are several. */
export const redLineOf = (
  scenario: Scenario,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): ConstituencyId | null => {
  const { redLines } = partyById(scenario, party);
  return Object.keys(redLines).find((id) => redLines[id]?.[issue]?.includes(option)) ?? null;
};

/** Would the capital bear this option? Compare with the threshold; both about 0–100. */
export const supportFor = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): number => {
  const deciders = stageOf(scenario, n).deciders[party] ?? {};
  const backing = n.backing[party] ?? {};
  const change = n.agreed[issue] === option ? {} : optionById(scenario, issue, option).backing;
  let support = 0;
  for (const id in deciders)
    support += deciders[id]! * ((backing[id] ?? 50) + 2 * (change[id] ?? 0));
  const price = n.facts.includes(`price:${party}:${issue}:${option}`) ? PRICE : 0;
  const crossed = redLineOf(scenario, party, issue, option) === null ? 0 : RED_LINE;
  const cover = n.cover[party]?.[issue] ?? 0;
  return support + moodOf(scenario, party, backing) + cover - price - crossed;
};

export const thresholdOf = (scenario: Scenario, n: Negotiation, party: PartyId): number =>
  stageOf(scenario, n).threshold[party] ?? 50;

/** How far a counterpart may fall toward its reserve by the last round as things stand, 0–2. */
export const urgencyOf = (scenario: Scenario, n: Negotiation, party: PartyId): number => {
  const { urgency, urgencyChanges = [] } = stageOf(scenario, n);
  const changed = urgencyChanges.findLast(
    (change) => change.party === party && holds(change.when, n),
  );
  return changed?.urgency ?? urgency[party] ?? 0.5;
};

/** Within instructions, or beyond them and borne. */
export const isBorne = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): boolean =>
  authorityOf(scenario, n, party, issue, option) !== 'beyond' ||
  supportFor(scenario, n, party, issue, option) >= thresholdOf(scenario, n, party);

export const wouldGrant = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): boolean =>
  authorityOf(scenario, n, party, issue, option) !== 'beyond' ||
  supportFor(scenario, n, party, issue, option) >=
    thresholdOf(scenario, n, party) - CONSULTATION_EASE;

/** The option fewest steps away that passes the test; the earlier one in a tie. */
export const nearestOption = (
  scenario: Scenario,
  issue: IssueId,
  from: OptionId,
  passes: (option: OptionId) => boolean,
): OptionId | null => {
  let best: OptionId | null = null;
  let distance = Infinity;
  for (const option of optionIds(scenario, issue)) {
    const steps = stepsBetween(scenario, issue, option, from);
    if (steps < distance && passes(option)) {
      best = option;
      distance = steps;
    }
  }
  return best;
};

/** The constituency of the deciders whose backing is lowest, if it is below the level at which it leaks. */
export const leakingDecider = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  below: number,
): string | null => {
  const backing = n.backing[party] ?? {};
  const deciders = Object.keys(stageOf(scenario, n).deciders[party] ?? {});
  return deciders.find((id) => clamp(backing[id] ?? 50) < below) ?? null;
};
