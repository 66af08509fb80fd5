import type { Course, Dispute } from '../../history/contested.ts';
import type { Scenario } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { clauseName } from '../words/clauseNames.ts';
import { type FoughtWords, foughtWords, standingOf } from '../words/foughtWords.ts';
import { say } from './debriefWords.ts';

const MARKS = {
  kept: 'ins',
  struck: 'del',
  inDispute: 'span',
  leftOpen: 'span',
  notAsked: 'span',
} as const;

/** Words as they stood in the draft: kept, struck out or still in brackets, and it says which. */
const Words = ({
  fought: { segment },
  course,
}: {
  readonly fought: FoughtWords;
  readonly course: Course;
}) => {
  const { names } = useDesk();
  const standing = standingOf(segment, course);
  const Element = MARKS[standing];
  const isBracketed = standing === 'inDispute' || standing === 'leftOpen';
  return (
    <p class="fought-words">
      <Element class={`fought-${standing}`}>
        <span aria-hidden="true" class="fought-bracket">
          {isBracketed ? '[' : ''}
        </span>
        {names
          .words(segment.id)
          .trim()
          .replace(/^[,.]\s*/, '')}
        <span aria-hidden="true" class="fought-bracket">
          {isBracketed ? ']' : ''}
        </span>
      </Element>{' '}
      <span class="mark">{say(`fought.${standing}`)}</span>
    </p>
  );
};

const Slip = ({
  whose,
  words,
  course,
}: {
  readonly whose: 'yours' | 'history';
  readonly words: readonly FoughtWords[];
  readonly course: Course | null;
}) => (
  <section class={`fought-slip ${whose}`}>
    <h3>{say(`fought.${whose}`)}</h3>
    {course === null ? (
      <p class="note">{say('fought.never')}</p>
    ) : (
      words.map((fought) => <Words key={fought.segment.id} fought={fought} course={course} />)
    )}
  </section>
);

/** The words that were fought over, as your game left them beside as history left them. */
export const FoughtClause = ({
  scenario,
  dispute,
}: {
  readonly scenario: Scenario;
  readonly dispute: Dispute;
}) => {
  const { stage, tell } = useDesk();
  const words = foughtWords(scenario, stage, dispute);
  if (words.length === 0) return null;
  const clauses = [...new Set(words.map(({ clause }) => clauseName(clause, tell)))];
  return (
    <section class="fought-clause">
      <h2 class="capitals">
        {say('fought.words')} · {clauses.join(', ')}
      </h2>
      <div class="two-columns">
        <Slip whose="yours" words={words} course={dispute} />
        <Slip whose="history" words={words} course={dispute.history} />
      </div>
    </section>
  );
};
