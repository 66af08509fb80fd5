import { holds } from './condition.ts';
import { optionOf, partyIds, stageOf } from './lookup.ts';
import type { Form, IssueId, OptionId, Scenario, Terms } from './scenarioData.ts';
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

const formOf = (scenario: Scenario, n: Negotiation, terms: Terms): OptionId | undefined => {
  const { impliedForm } = stageOf(scenario, n);
  const implied = impliedForm && holds(impliedForm.when, n) ? impliedForm.form : undefined;
  return terms[scenario.formIssue] ?? implied;
};

/** What the deputies write on an issue the delegations have not agreed; nothing where they may not. */
const writtenByDeputies = (
  scenario: Scenario,
  n: Negotiation,
  form: Form,
  issue: IssueId,
  terms: Terms,
): OptionId | undefined => {
  const { deputies, deputiesIf, ifDisputed } = scenario.issues[issue]!;
  if (isDisputed(scenario, n, issue) && !form.bridgesDisputes) return ifDisputed;
  const soFar = { ...n, agreed: terms };
  const written = deputiesIf?.find(({ when }) => holds(when, soFar))?.option;
  return written ?? (form.required.includes(issue) ? undefined : deputies);
};

const isOmitted = (form: Form, issue: IssueId): boolean =>
  form.disregards.includes(issue) || (form.omits?.includes(issue) ?? false);

/**
 * The text as the deputies complete it: agreed clauses as they stand, untouched issues by the deputies'
 * option, and the list of issues that are open in dispute, or required and missing, or cannot stand in this form.
 */
export const completeText = (scenario: Scenario, n: Negotiation): CompletedText => {
  const terms = agreedInText(scenario, n);
  const chosen = formOf(scenario, n, terms);
  const form = chosen === undefined ? undefined : scenario.forms[chosen];
  if (chosen === undefined || !form) return { form: null, terms, stuck: [scenario.formIssue] };
  for (const issue of form.disregards) delete terms[issue];
  Object.assign(terms, { [scenario.formIssue]: chosen }, form.writes);
  const stuck: IssueId[] = [];
  for (const issue in scenario.issues) {
    const standing = terms[issue];
    if (standing !== undefined && form.excludes?.[issue]?.includes(standing)) stuck.push(issue);
    if (scenario.issues[issue]!.outsideText || standing !== undefined) continue;
    const open = isDisputed(scenario, n, issue) && !form.bridgesDisputes;
    if (form.disregards.includes(issue) || (isOmitted(form, issue) && !open)) continue;
    const written = writtenByDeputies(scenario, n, form, issue, terms);
    if (written !== undefined) terms[issue] = written;
    else if (open || form.required.includes(issue)) stuck.push(issue);
  }
  return { form: chosen, terms, stuck };
};
