import { mayHold, partyIds } from '../negotiation/lookup.ts';
import {
  authorityOf,
  isBorne,
  mandateOf,
  redLineOf,
  supportFor,
  thresholdOf,
} from '../negotiation/mandate.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { CapitalOpened } from './causes.ts';

/** What a capital says of an option as things stand. */
export const capitalOn = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): CapitalOpened => ({
  party,
  option,
  authority: authorityOf(scenario, n, party, issue, option),
  mandate: mandateOf(scenario, n, party, issue),
  support: supportFor(scenario, n, party, issue, option),
  needed: thresholdOf(scenario, n, party),
  borne: isBorne(scenario, n, party, issue, option),
  redLine: redLineOf(scenario, party, issue, option),
});

/** What each capital that has a say on an issue says of an option as things stand. */
export const capitalsOn = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly CapitalOpened[] =>
  partyIds(scenario)
    .filter((party) => mayHold(scenario, party, issue))
    .map((party) => capitalOn(scenario, n, party, issue, option));
