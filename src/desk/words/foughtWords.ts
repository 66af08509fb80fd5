import type { Course, Dispute, Stand } from '../../history/contested.ts';
import type { OptionId, Scenario, Segment, Stage } from '../../negotiation/scenarioData.ts';

/** Words of the draft that stand or fall with the option of an issue. */
export interface FoughtWords {
  readonly segment: Segment;
  readonly clause: string;
}

const optionsOf = (stands: readonly Stand[]): readonly OptionId[] =>
  stands.map(({ option }) => option);

/** Every option somebody stood on, in the game or in history, and those both came out with. */
const contestedOptions = ({ stands, settled, history }: Dispute): ReadonlySet<OptionId> =>
  new Set(
    [
      ...optionsOf(stands),
      ...optionsOf(history?.stands ?? []),
      settled.option,
      history?.settled.option ?? null,
    ].filter((option) => option !== null),
  );

const clauseSegments = ({ clauses }: Scenario, stage: Stage): readonly FoughtWords[] =>
  clauses
    .filter(({ id }) => stage.clauses?.includes(id) ?? true)
    .flatMap(({ id, segments }) => segments.map((segment) => ({ segment, clause: id })));

/** The words of this stage’s draft that were fought over, in the order of the text. */
export const foughtWords = (
  scenario: Scenario,
  stage: Stage,
  dispute: Dispute,
): readonly FoughtWords[] => {
  const options = contestedOptions(dispute);
  return clauseSegments(scenario, stage).filter(
    ({ segment: { when } }) =>
      when?.issue === dispute.issue && when.options.some((option) => options.has(option)),
  );
};

const LEFT_OPEN = ['notAsked', 'inDispute', 'leftOpen'] as const;

/** Whether words stand as an issue came out; where it was left open, how many asked for them in the end. */
export const standingOf = (
  { when }: Segment,
  { settled: { option }, last }: Pick<Course, 'last' | 'settled'>,
): 'kept' | 'struck' | (typeof LEFT_OPEN)[number] => {
  const isUnder = (known: OptionId): boolean => when?.options.includes(known) ?? true;
  if (option !== null) return isUnder(option) ? 'kept' : 'struck';
  return LEFT_OPEN[last.filter(isUnder).length] ?? 'leftOpen';
};
