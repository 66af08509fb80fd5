import { optionOf, partyIds, stageOf } from './lookup.ts';
import type { IssueId, OptionId, Scenario, Terms } from './scenarioData.ts';
import type { Negotiation } from './state.ts';

export interface CompletedText {
  readonly form: OptionId | null;
  readonly terms: Terms;
  /** Issues that keep the text from being initialled. */
  readonly stuck: readonly IssueId[];
}

const stoodOn = (scenario: Scenario, n: Negotiation, issue: IssueId): boolean =>
  partyIds(scenario).some((party) => optionOf(n, party, issue) !== undefined);

const isDisputed = (scenario: Scenario, n: Negotiation, issue: IssueId): boolean =>
  stageOf(scenario, n).live.includes(issue) &&
  n.agreed[issue] === undefined &&
  stoodOn(scenario, n, issue);

const agreedInText = (scenario: Scenario, n: Negotiation): Record<IssueId, OptionId> => {
  const terms: Record<IssueId, OptionId> = {};
  for (const issue in n.agreed)
    if (!scenario.issues[issue]?.outsideText) terms[issue] = n.agreed[issue]!;
  return terms;
};

/**
 * The text as the deputies complete it: agreed clauses as they stand, untouched issues by the deputies'
 * option, and the list of issues that are open in dispute or required and missing.
 */
export const completeText = (scenario: Scenario, n: Negotiation): CompletedText => {
  const terms = agreedInText(scenario, n);
  const chosen = terms[scenario.formIssue];
  const form = chosen === undefined ? undefined : scenario.forms[chosen];
  if (chosen === undefined || !form) return { form: null, terms, stuck: [scenario.formIssue] };
  const stuck: IssueId[] = [];
  for (const issue in scenario.issues) {
    const { deputies, ifDisputed, outsideText } = scenario.issues[issue]!;
    if (outsideText || terms[issue] !== undefined || form.disregards.includes(issue)) continue;
    const written = isDisputed(scenario, n, issue) ? ifDisputed : deputies;
    if (written !== undefined && !form.required.includes(issue)) terms[issue] = written;
    else if (isDisputed(scenario, n, issue) || form.required.includes(issue)) stuck.push(issue);
  }
  return { form: chosen, terms, stuck };
};
