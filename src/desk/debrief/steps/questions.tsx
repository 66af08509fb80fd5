import type { Sentence } from '../../../scenario/bundle.ts';
import { useDesk } from '../../deskContext.ts';
import { TakeAway } from '../../takeAway/takeAway.tsx';
import { inPlain } from '../../texts.ts';
import { KeptField } from '../askForm.tsx';
import { say } from '../debriefWords.ts';
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

const YourReason = () => {
  const { view } = useDesk();
  const reason = view.visits.at(-1)?.reflection?.reason;
  if (!reason) return null;
  return <p class="own-words">{say('questions.yourReason', { reason })}</p>;
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
      <YourReason />
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
