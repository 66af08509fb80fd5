import { mayHold, optionIds, optionOf, stageOf } from '../negotiation/lookup.ts';
import { mandateOf } from '../negotiation/mandate.ts';
import type { IssueId, OptionId, PartyId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { utility } from '../negotiation/utility.ts';

/** What the instructions of one party, as a stage opened, made of its live issues. */
export interface Scale {
  readonly party: PartyId;
  readonly issues: readonly IssueId[];
  /** What the best and the least its instructions allowed are worth to it, in the model's values. */
  readonly best: number;
  readonly least: number;
  /** The most it could still come to, standing on these terms: 1 the best its instructions allowed, 0 the least. */
  readonly shareOf: (terms: Terms) => number;
}

const packages = (choices: readonly (readonly [IssueId, readonly OptionId[]])[]) =>
  choices.reduce<readonly Terms[]>(
    (sofar, [issue, options]) =>
      sofar.flatMap((terms) => options.map((option) => ({ ...terms, [issue]: option }))),
    [{}],
  );

/** Live positions of a party, tabled or sounded. */
export const standing = (scenario: Scenario, n: Negotiation, party: PartyId): Terms => {
  const terms: Record<IssueId, OptionId> = {};
  for (const issue of stageOf(scenario, n).live) {
    const option = mayHold(scenario, party, issue) ? optionOf(n, party, issue) : undefined;
    if (option !== undefined) terms[issue] = option;
  }
  return terms;
};

const valueOf = (scenario: Scenario, n: Negotiation, party: PartyId, terms: Terms): number => {
  const all: Record<IssueId, OptionId> = { ...n.agreed, ...terms };
  const form = scenario.forms[all[scenario.formIssue] ?? ''];
  for (const issue of form?.disregards ?? []) delete all[issue];
  return utility(scenario, party, all, n.facts);
};

/**
 * The scale a party's offers in a stage are measured on; null where its instructions left it nothing to choose
 * between. What it has said nothing on counts as the best it may still ask.
 */
export const scaleOf = (scenario: Scenario, opened: Negotiation, party: PartyId): Scale | null => {
  const issues = stageOf(scenario, opened).live.filter((issue) => mayHold(scenario, party, issue));
  const choices = issues.map((issue) => {
    const { instructed, reserve } = mandateOf(scenario, opened, party, issue);
    const allowed = [...new Set([...instructed, ...reserve])];
    return [issue, allowed.length > 0 ? allowed : optionIds(scenario, issue)] as const;
  });
  const worth = (terms: Terms): number => valueOf(scenario, opened, party, terms);
  const values = packages(choices).map(worth);
  const best = Math.max(...values);
  const least = Math.min(...values);
  if (issues.length === 0 || best - least < 0.5) return null;
  const ceiling = (terms: Terms): number =>
    Math.max(
      ...packages(
        choices.map(([issue, options]) => {
          const held = terms[issue];
          return [issue, held === undefined ? options : [held]] as const;
        }),
      ).map(worth),
    );
  const shareOf = (terms: Terms): number =>
    Math.min(1, Math.max(0, (ceiling(terms) - least) / (best - least)));
  return { party, issues, best, least, shareOf };
};
