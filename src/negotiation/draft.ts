import {
  deciderOf,
  isOpen,
  optionIds,
  optionOf,
  otherParty,
  stageOf,
  stepsBetween,
} from './lookup.ts';
import type {
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Segment,
  SegmentId,
  Terms,
} from './scenarioData.ts';
import type { Negotiation } from './state.ts';
import type { ClauseView, SegmentView } from './tableView.ts';

/** Whether a segment stands when the given option does; fixed words always stand. */
const standsUnder = (segment: Segment, option: OptionId | undefined): boolean =>
  !segment.when || (option !== undefined && segment.when.options.includes(option));

const segmentView = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  pending: Terms,
  segment: Segment,
): SegmentView => {
  if (!segment.when)
    return { id: segment.id, issue: null, yours: true, theirs: true, settled: true };
  const { issue } = segment.when;
  const agreed = pending[issue] === undefined ? n.agreed[issue] : undefined;
  const decider = deciderOf(scenario, issue);
  const mine = agreed ?? pending[issue] ?? optionOf(n, decider ?? side, issue);
  const their = decider === side ? mine : undefined;
  const other =
    their ?? n.agreed[issue] ?? optionOf(n, decider ?? otherParty(scenario, side), issue);
  const yours = standsUnder(segment, mine);
  const theirs = standsUnder(segment, other);
  const bothSpoke = mine !== undefined && other !== undefined;
  return { id: segment.id, issue, yours, theirs, settled: bothSpoke && yours === theirs };
};

/** Words on an issue that is neither on this table nor settled stay out of the draft. */
const isInView = (scenario: Scenario, n: Negotiation, { when }: Segment): boolean => {
  if (!when || isOpen(stageOf(scenario, n), when.issue)) return true;
  const [a, b] = scenario.parties.map(({ id }) => optionOf(n, id, when.issue));
  const stands = n.agreed[when.issue] ?? (a === b ? a : undefined);
  return stands !== undefined && when.options.includes(stands);
};

/** The draft as one side reads it, with the positions of its pending turn laid over those that stand. */
export const draftFor = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  pending: Terms = {},
): readonly ClauseView[] => {
  const { clauses } = stageOf(scenario, n);
  return scenario.clauses
    .filter(({ id }) => clauses?.includes(id) ?? true)
    .map(({ id, segments }) => ({
      id,
      segments: segments
        .filter((segment) => isInView(scenario, n, segment))
        .map((segment) => segmentView(scenario, n, side, pending, segment)),
    }));
};

const segmentsOf = (scenario: Scenario, issue: IssueId): readonly Segment[] =>
  scenario.clauses.flatMap(({ segments }) => segments.filter(({ when }) => when?.issue === issue));

/**
 * The option chosen by striking a segment, or by writing it in: of those that treat the segment so, the one
 * that changes fewest other words, then the nearest. Null for fixed words and unknown segments.
 */
export const optionAfterToggle = (
  scenario: Scenario,
  current: Terms,
  id: SegmentId,
): { readonly issue: IssueId; readonly option: OptionId } | null => {
  const clause = scenario.clauses.find(({ segments }) => segments.some((s) => s.id === id));
  const segment = clause?.segments.find((s) => s.id === id);
  const issue = segment?.when?.issue;
  if (!segment || issue === undefined) return null;
  const now = current[issue];
  const wanted = !standsUnder(segment, now);
  const others = segmentsOf(scenario, issue);
  const distance = (option: OptionId): number => {
    const words = others.filter((s) => standsUnder(s, option) !== standsUnder(s, now)).length;
    const steps = now === undefined ? 0 : stepsBetween(scenario, issue, option, now);
    return words * 100 + steps;
  };
  const options = optionIds(scenario, issue)
    .filter((option) => standsUnder(segment, option) === wanted)
    .toSorted((a, b) => distance(a) - distance(b));
  return options[0] === undefined ? null : { issue, option: options[0] };
};
