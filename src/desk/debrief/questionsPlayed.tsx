import type { ScenarioBundle } from '../../scenario/bundle.ts';
import type { Visit } from '../../session/session.ts';
import { LostPart } from '../archive/lostPart.tsx';
import { useDesk } from '../deskContext.ts';
import { type Question, questionsOf } from '../judging/questions.ts';
import { AtVisit } from './atVisit.tsx';
import { Asked, useToldQuestions } from './disagreements.tsx';
import { Fold } from './fold.tsx';
import { sayOfHistorians as say } from './historiansWords.ts';

interface AtTable {
  readonly visit: Visit;
  readonly questions: readonly Question[];
}

/** The questions of a game, each at the first of its stages that it is about. */
export const questionsPlayed = (
  bundle: ScenarioBundle,
  visits: readonly Visit[],
): readonly AtTable[] => {
  const asked = new Set<string>();
  return visits.map((visit) => {
    const questions = questionsOf(bundle, visit.stage).filter(({ id }) => !asked.has(id));
    for (const { id } of questions) asked.add(id);
    return { visit, questions };
  });
};

const OfStage = ({ visit, questions, heading }: AtTable & { readonly heading: 'h3' | 'h4' }) => (
  <AtVisit visit={visit}>
    {questions.map((question) => (
      <Asked key={question.id} question={question} heading={heading} />
    ))}
  </AtVisit>
);

const OfStages = ({ tables }: { readonly tables: readonly AtTable[] }) => {
  const { names } = useDesk();
  return (
    <>
      {tables.map((table, index) => (
        <details key={table.visit.stage} class="of-stage" open={index === tables.length - 1}>
          <summary>
            <h3>{names.stage(table.visit.stage)}</h3>{' '}
            <span class="note">
              {say('historians.questionsCount', { count: table.questions.length })}
            </span>
          </summary>
          <OfStage {...table} heading="h4" />
        </details>
      ))}
    </>
  );
};

/** Where sources disagree about the stages of this game: the reader judges first. */
export const QuestionsPlayed = () => {
  const { bundle, view } = useDesk();
  const asked = questionsPlayed(bundle, view.visits);
  const all = asked.flatMap(({ questions }) => questions);
  const { told, isComing, isLost, fetchAgain } = useToldQuestions(all);
  const tables = asked
    .map(({ visit, questions }) => ({
      visit,
      questions: questions.filter((question) => told.includes(question)),
    }))
    .filter(({ questions }) => questions.length > 0);
  const only = view.visits.length === 1 ? tables[0] : undefined;
  if (all.length === 0) return null;
  return (
    <Fold
      class="disagreements"
      title={say('historians.questions')}
      measure={say('historians.questionsCount', { count: all.length })}
    >
      {only ? <OfStage {...only} heading="h3" /> : <OfStages tables={tables} />}
      {isComing && <p class="note">{say('historians.coming')}</p>}
      {isLost && <LostPart onAgain={fetchAgain} />}
    </Fold>
  );
};
