import type { Sentence } from '../../../scenario/bundle.ts';
import { useDesk } from '../../deskContext.ts';
import { TakeAway } from '../../takeAway/takeAway.tsx';
import { inPlain } from '../../texts.ts';
import { isPublic } from '../../preferences.ts';
import { say } from '../debriefWords.ts';
import { KeptQuestion } from '../keptQuestion.tsx';
import { OneByOne } from '../oneByOne.tsx';
import { OwnFold } from '../ownFold.tsx';
import { OwnReason } from '../prediction.tsx';
import type { StepPage } from '../stepPage.ts';

const GENERAL = 'debrief.question.';

interface Question {
  readonly about: string;
  readonly words: string;
}

/** The questions of the whole scenario, after the one of the stage that was played last. */
const useQuestions = (): readonly Question[] => {
  const { bundle, stage, tell } = useDesk();
  const told: Readonly<Record<string, readonly Sentence[]>> = bundle.texts['en'] ?? {};
  const keys = Object.keys(told).filter(
    (key) => key.startsWith(GENERAL) && !key.slice(GENERAL.length).includes('.'),
  );
  return [`stage.${stage.id}.reflect.question`, ...keys]
    .map((about) => ({ about, words: inPlain(tell(about)) }))
    .filter(({ words }) => words !== '');
};

/** What was given as a reason at the time, where the stage asked for one. */
const Reasons = () => {
  const { view } = useDesk();
  const given = view.visits.at(-1)?.reflections.filter(({ reason }) => reason !== null) ?? [];
  if (given.length === 0) return null;
  return (
    <OwnFold>
      {given.map((of) => (
        <OwnReason key={of.by} of={of} />
      ))}
    </OwnFold>
  );
};

/** So many questions stand open; more are folded. */
const MOST_OPEN = 3;

const Fields = ({ questions }: { readonly questions: readonly Question[] }) => (
  <>
    {questions.map(({ about, words }) => (
      <KeptQuestion key={about} label={words} about={about} />
    ))}
  </>
);

/** All questions, the first of them open; before a class one at a time. */
const Questions = () => {
  const { preferences } = useDesk();
  const questions = useQuestions();
  const more = questions.slice(MOST_OPEN);
  if (isPublic(preferences))
    return (
      <OneByOne>
        {questions.map(({ about, words }) => (
          <KeptQuestion key={about} label={words} about={about} />
        ))}
      </OneByOne>
    );
  return (
    <>
      <Fields questions={questions.slice(0, MOST_OPEN)} />
      {more.length > 0 && (
        <details>
          <summary>{say('questions.more', { count: more.length })}</summary>
          <Fields questions={more} />
        </details>
      )}
    </>
  );
};

/** Before a class nothing is printed or carried home: the papers hold everybody’s own words. */
const Taking = () => {
  const { preferences } = useDesk();
  if (isPublic(preferences)) return <p class="note">{say('class.takeAway')}</p>;
  return (
    <>
      <p class="note">{say('debrief.keeps')}</p>
      <TakeAway />
    </>
  );
};

const Told = () => (
  <div class="step-questions">
    <p>{say('questions.lead')}</p>
    <Reasons />
    <Questions />
    <Taking />
  </div>
);

export const QuestionsStep: StepPage = { Ask: null, Told };
