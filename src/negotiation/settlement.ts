import { settleAgreements, shiftClimate } from './agreement.ts';
import { holds } from './condition.ts';
import { deciderOf, openIssues, optionOf, partyIds, stageOf } from './lookup.ts';
import type { IssueId, OptionId, Scenario, Settlement, StageEnd, Terms } from './scenarioData.ts';
import type { Negotiation, Position } from './state.ts';
import { note } from './turn.ts';

/** Terms as positions both parties have tabled. */
export const tabledByBoth = (scenario: Scenario, terms: Terms): Negotiation['positions'] => {
  const [a, b] = partyIds(scenario);
  const positions: Record<string, Record<string, Position>> = {};
  for (const issue in terms) {
    const position: Position = { option: terms[issue]!, how: 'tabled' };
    positions[issue] = { [a]: position, [b]: position };
  }
  return positions;
};

const writtenIn = (scenario: Scenario, n: Negotiation, terms: Terms): Negotiation =>
  settleAgreements(scenario, {
    ...n,
    positions: { ...n.positions, ...tabledByBoth(scenario, terms) },
  });

/** The terms that no link to an issue in dispute holds up. */
const notHeldUp = (scenario: Scenario, n: Negotiation, terms: Terms): Terms => {
  const { agreed } = writtenIn(scenario, n, terms);
  return Object.fromEntries(
    Object.entries(terms).filter(([issue, option]) => agreed[issue] === option),
  );
};

/** What no delegation has taken into its own hands the deputies write in their usual words. */
const settle = (
  scenario: Scenario,
  before: Negotiation,
  { issues, when, climate = 0, evenIfDisputed }: Settlement,
  how: StageEnd,
): Negotiation => {
  if (!holds(when, before, how)) return before;
  const terms: Record<string, string> = {};
  for (const issue of issues) {
    const option = scenario.issues[issue]?.deputies;
    const elsewhere = partyIds(scenario).some(
      (party) => (optionOf(before, party, issue) ?? option) !== option,
    );
    if (option === undefined || before.agreed[issue] !== undefined) continue;
    if (evenIfDisputed || !elsewhere) terms[issue] = option;
  }
  const written = notHeldUp(scenario, before, terms);
  if (Object.keys(written).length === 0) return before;
  let n = writtenIn(scenario, before, written);
  for (const issue in written)
    n = note(n, null, { code: 'settled', issue, option: written[issue]! });
  const facts = Object.keys(written).map((issue) => `settled:${issue}`);
  return shiftClimate({ ...n, facts: [...n.facts, ...facts] }, climate);
};

export const settleAll = (scenario: Scenario, n: Negotiation, how: StageEnd): Negotiation =>
  (stageOf(scenario, n).settles ?? []).reduce(
    (after, list) => settle(scenario, after, list, how),
    n,
  );

/** What a party has tabled on an issue it alone decides stands as agreed. */
export const decideAlone = (scenario: Scenario, n: Negotiation): Negotiation => {
  const terms: Record<IssueId, OptionId> = {};
  for (const issue of openIssues(stageOf(scenario, n))) {
    const decider = deciderOf(scenario, issue);
    const position = decider === null ? undefined : n.positions[issue]?.[decider];
    if (position?.how === 'tabled') terms[issue] = position.option;
  }
  return writtenIn(scenario, n, terms);
};
