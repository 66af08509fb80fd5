import type { Condition, IssueId, OptionId, StageEnd, Terms } from './scenarioData.ts';
import type { Negotiation } from './state.ts';

const standsUnder = (
  terms: Terms,
  wanted: Readonly<Record<IssueId, readonly OptionId[]>> | undefined,
): boolean =>
  !wanted ||
  Object.entries(wanted).every(([issue, options]) => options.includes(terms[issue] ?? ''));

/** Whether every part of the condition holds now; `how` is known only once the stage has ended. */
export const holds = (condition: Condition, n: Negotiation, how?: StageEnd): boolean =>
  (condition.facts?.every((fact) => n.facts.includes(fact)) ?? true) &&
  !(condition.noFacts?.some((fact) => n.facts.includes(fact)) ?? false) &&
  n.climate >= (condition.climateAtLeast ?? 0) &&
  n.climate < (condition.climateBelow ?? Infinity) &&
  n.round >= (condition.roundAtLeast ?? 0) &&
  n.round <= (condition.roundAtMost ?? Infinity) &&
  (!condition.endedBy || (how !== undefined && condition.endedBy.includes(how))) &&
  standsUnder(n.agreed, condition.agreed) &&
  (!condition.text || (n.text !== null && standsUnder(n.text, condition.text)));
