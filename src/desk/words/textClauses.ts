import type { Clause, Scenario, Segment, StageId, Terms } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';

const isIn = ({ when }: Segment, terms: Terms): boolean =>
  !when || when.options.includes(terms[when.issue] ?? '');

const issuesOf = ({ segments }: Clause): readonly string[] =>
  segments.flatMap(({ when }) => (when ? [when.issue] : []));

/** Whether a clause can stand in a text of this form, and the text speaks of what it is about. */
const belongs = ({ formIssue }: Scenario, clause: Clause, terms: Terms): boolean => {
  const issues = issuesOf(clause);
  const ofThisForm = clause.forms?.includes(terms[formIssue] ?? '') ?? true;
  return ofThisForm && (issues.length === 0 || issues.some((issue) => terms[issue] !== undefined));
};

/** The clause that says when and where a text was signed. */
const CLOSING = 'closing';

const monthOf = ({ stages }: Scenario, id: StageId): string =>
  stages.find((stage) => stage.id === id)?.opens.slice(0, 7) ?? '';

/** The stage in which the text of a game was closed; null where there is none, or it was history’s own. */
export const closedAt = (visits: readonly Visit[]): StageId | null =>
  visits.findLast(({ table }) => table.minutes.some(({ what }) => what.code === 'text-closed'))
    ?.stage ?? null;

/** Clauses that cannot stand in this game’s text: a date of signing nobody bargained over in that month. */
export const clausesOutOfTime = (
  scenario: Scenario,
  visits: readonly Visit[],
): readonly string[] => {
  const closing = scenario.clauses.find(({ id }) => id === CLOSING);
  const closed = closedAt(visits);
  if (!closing || closed === null) return [];
  const issues = issuesOf(closing);
  const months = scenario.stages
    .filter(({ live }) => live.some((issue) => issues.includes(issue)))
    .map(({ id }) => monthOf(scenario, id));
  return months.includes(monthOf(scenario, closed)) ? [] : [CLOSING];
};

export interface ClauseOfText {
  readonly clause: Clause;
  readonly segments: readonly Segment[];
}

/** The clauses a closed text has, in order, each with its segments; clauses without words are left out. */
export const clausesOf = (
  scenario: Scenario,
  terms: Terms,
  without: readonly string[],
): readonly ClauseOfText[] =>
  (Object.keys(terms).length === 0 ? [] : scenario.clauses)
    .filter((clause) => !without.includes(clause.id) && belongs(scenario, clause, terms))
    .map((clause) => ({
      clause,
      segments: clause.segments.filter((segment) => isIn(segment, terms)),
    }))
    .filter(({ segments }) => segments.length > 0);
