import type {
  BackingChange,
  Condition,
  IssueId,
  OptionId,
  StageEnd,
  Terms,
} from './scenarioData.ts';
import type { Negotiation } from './state.ts';
import type { Known } from './tableView.ts';

const standsUnder = (
  terms: Terms,
  wanted: Readonly<Record<IssueId, readonly OptionId[]>> | undefined,
): boolean =>
  !wanted ||
  Object.entries(wanted).every(([issue, options]) => options.includes(terms[issue] ?? ''));

const standsNow = (n: Negotiation, wanted: Condition['stands']): boolean =>
  !wanted ||
  Object.entries(wanted).every(([party, issues]) =>
    Object.entries(issues).every(([issue, options]) =>
      options.includes(n.positions[issue]?.[party]?.option ?? ''),
    ),
  );

const everyBacking = (
  { backing }: Negotiation,
  bounds: BackingChange | undefined,
  passes: (now: number, bound: number) => boolean,
): boolean =>
  !bounds ||
  Object.entries(bounds).every(([id, bound]) =>
    Object.values(backing).every((home) => home[id] === undefined || passes(home[id], bound)),
  );

const someUnder = (terms: Terms, unwanted: Condition['notAgreed']): boolean =>
  unwanted !== undefined &&
  Object.entries(unwanted).some(([issue, options]) => options.includes(terms[issue] ?? ''));

/** Whether a condition holds as far as a seat knows the game; climate and rounds are not asked after. */
export const holdsAsKnown = (condition: Condition, { facts, agreed, text }: Known): boolean =>
  (condition.facts?.every((fact) => facts.includes(fact)) ?? true) &&
  !(condition.noFacts?.some((fact) => facts.includes(fact)) ?? false) &&
  standsUnder(agreed, condition.agreed) &&
  !someUnder(agreed, condition.notAgreed) &&
  (!condition.text || (text !== null && standsUnder(text, condition.text)));

/** Whether every part of the condition holds now; `how` is known only once the stage has ended. */
export const holds = (condition: Condition, n: Negotiation, how?: StageEnd): boolean =>
  holdsAsKnown(condition, n) &&
  n.climate >= (condition.climateAtLeast ?? 0) &&
  n.climate < (condition.climateBelow ?? Infinity) &&
  n.round >= (condition.roundAtLeast ?? 0) &&
  n.round <= (condition.roundAtMost ?? Infinity) &&
  (!condition.endedBy || (how !== undefined && condition.endedBy.includes(how))) &&
  standsNow(n, condition.stands) &&
  everyBacking(n, condition.backingAtLeast, (now, bound) => now >= bound) &&
  everyBacking(n, condition.backingBelow, (now, bound) => now < bound);
