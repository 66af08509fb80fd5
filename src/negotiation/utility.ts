import { optionById, partyById } from './lookup.ts';
import type { Fact, Interaction, InterestId, PartyId, Scenario, Terms } from './scenarioData.ts';

type Values = Readonly<Record<InterestId, number>>;

const weigh = (weights: Values, values: Values): number => {
  let sum = 0;
  for (const interest in values) sum += ((weights[interest] ?? 0) * values[interest]!) / 3;
  return sum;
};

/** The declared departures from additivity that apply to these terms. */
const interactionsOf = (
  scenario: Scenario,
  terms: Terms,
  facts: readonly Fact[],
): readonly Interaction[] =>
  scenario.interactions.filter(
    ({ when, fact }) =>
      Object.entries(when).every(([issue, option]) => terms[issue] === option) &&
      (!fact || facts.includes(fact)),
  );

const cache = new WeakMap<Scenario, Map<string, number>>();

const worthsOf = (scenario: Scenario): Map<string, number> => {
  const known = cache.get(scenario);
  if (known) return known;
  const fresh = new Map<string, number>();
  cache.set(scenario, fresh);
  return fresh;
};

/** What one option is worth to a party against no text, about −60…+30. */
export const optionUtility = (
  scenario: Scenario,
  party: PartyId,
  issue: string,
  option: string,
): number => {
  const known = worthsOf(scenario);
  const key = `${party}/${issue}/${option}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const values = optionById(scenario, issue, option).values[party] ?? {};
  const worth = weigh(partyById(scenario, party).weights, values);
  known.set(key, worth);
  return worth;
};

/** What a set of terms is worth to a party against no text, about −60…+80. */
export const utility = (
  scenario: Scenario,
  party: PartyId,
  terms: Terms,
  facts: readonly Fact[],
): number => {
  let sum = 0;
  for (const issue in terms) sum += optionUtility(scenario, party, issue, terms[issue]!);
  const { weights } = partyById(scenario, party);
  for (const interaction of interactionsOf(scenario, terms, facts))
    sum += weigh(weights, interaction.values[party] ?? {});
  return sum;
};

/** Per interest, what the terms give a party, in points of −3…+3 a clause, summed. */
export const ledgerOf = (
  scenario: Scenario,
  party: PartyId,
  terms: Terms,
  facts: readonly Fact[],
): Record<InterestId, number> => {
  const ledger: Record<InterestId, number> = Object.fromEntries(
    scenario.interests.map((interest) => [interest, 0]),
  );
  const add = (values: Values): void => {
    for (const interest in values) ledger[interest] = (ledger[interest] ?? 0) + values[interest]!;
  };
  for (const issue in terms) add(optionById(scenario, issue, terms[issue]!).values[party] ?? {});
  for (const interaction of interactionsOf(scenario, terms, facts))
    add(interaction.values[party] ?? {});
  return ledger;
};
