import type { Sentence } from '../../../scenario/bundle.ts';
import { useDesk } from '../../deskContext.ts';
import { TakeAway } from '../../takeAway/takeAway.tsx';
import { inPlain } from '../../texts.ts';
import { KeptField } from '../askForm.tsx';
import { say } from '../debriefWords.ts';
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
  return (
    <>
      {view.visits.at(-1)?.reflections.map((of) => (
        <OwnReason key={of.by} of={of} />
      ))}
    </>
  );
};

/** So many questions stand open; more are folded. */
const MOST_OPEN = 3;

const Fields = ({ questions }: { readonly questions: readonly Question[] }) => (
  <>
    {questions.map(({ about, words }) => (
      <KeptField key={about} label={words} about={about} />
    ))}
  </>
);

const Told = () => {
  const questions = useQuestions();
  const more = questions.slice(MOST_OPEN);
  return (
    <div class="step-questions">
      <p>{say('questions.lead')}</p>
      <Reasons />
      <Fields questions={questions.slice(0, MOST_OPEN)} />
      {more.length > 0 && (
        <details>
          <summary>{say('questions.more', { count: more.length })}</summary>
          <Fields questions={more} />
        </details>
      )}
      <p class="note">{say('debrief.keeps')}</p>
      <TakeAway />
    </div>
  );
};

export const QuestionsStep: StepPage = { Ask: null, Told };
