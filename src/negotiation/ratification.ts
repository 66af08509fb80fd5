import { clamp, optionById, partyById } from './lookup.ts';
import { moodOf } from './mandate.ts';
import type { PartyId, Scenario, Terms } from './scenarioData.ts';
import type { Negotiation } from './state.ts';

/** Whether a party's ratifiers would pass a text as things stand at home. */
export const wouldRatify = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  text: Terms,
): boolean => {
  const { weights, threshold, vetoBy, vetoBelow } = partyById(scenario, party).ratification;
  const backing: Record<string, number> = { ...n.backing[party] };
  for (const issue in text) {
    if (n.agreed[issue] !== undefined) continue;
    const change = optionById(scenario, issue, text[issue]!).backing;
    for (const id in change) if (id in backing) backing[id] = backing[id]! + change[id]!;
  }
  let score = moodOf(scenario, party, backing) / 2;
  for (const id in weights) score += weights[id]! * clamp(backing[id] ?? 50);
  return score >= threshold && clamp(backing[vetoBy] ?? 50) >= vetoBelow;
};
