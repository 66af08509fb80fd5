import type { RoadComparison } from '../../history/comparison.ts';
import type { Clause, Scenario, Terms } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';
import { inPlain, type Tell } from '../texts.ts';
import { columnsOf } from './clauseColumns.ts';
import { clausesOf, clausesOutOfTime } from './textClauses.ts';

export const STANDINGS = ['same', 'differs', 'absent', 'added'] as const;
/** How a clause of your text stands beside the text that was signed in history. */
export type ClauseStanding = (typeof STANDINGS)[number];

export interface StandingClause {
  readonly clause: Clause;
  readonly standing: ClauseStanding;
}

const yoursOf = (terms: RoadComparison['terms']): Terms =>
  Object.fromEntries(terms.flatMap(({ issue, yours }) => (yours === null ? [] : [[issue, yours]])));

/** Every clause of your text and of history's, in order; a clause that stands in neither is left out. */
export const standingClauses = (
  scenario: Scenario,
  visits: readonly Visit[],
  { terms }: Pick<RoadComparison, 'terms'>,
  tell: Tell,
): readonly StandingClause[] => {
  const without = clausesOutOfTime(scenario, visits);
  const inYours = clausesOf(scenario, yoursOf(terms), without).map(({ clause }) => clause.id);
  const words = (segment: string): string => inPlain(tell(`segment.${segment}`));
  const standingOf = (clause: Clause): ClauseStanding | null => {
    const signed = inPlain(tell(`clause.${clause.id}.signed`));
    const isYours = inYours.includes(clause.id);
    if (signed === '') return isYours ? 'added' : null;
    if (!isYours) return 'absent';
    const columns = columnsOf(clause, { terms }, words, signed);
    const differs = [...columns.yours, ...columns.signed].some(({ kind }) => kind === 'negotiated');
    return differs ? 'differs' : 'same';
  };
  return scenario.clauses.flatMap((clause) => {
    const standing = standingOf(clause);
    return standing === null ? [] : [{ clause, standing }];
  });
};
