import { useMemo } from 'preact/hooks';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { type AnswerInWords, answersInWords, type StepInWords } from './answersInWords.ts';
import { say } from './say.ts';

/** Every step of the debrief with what was answered in it. */
export const useStepsInWords = (): readonly StepInWords[] => {
  const { names, tell } = useDesk();
  const { debrief, scenario, side, isPair } = useDebrief();
  const led = isPair ? null : side;
  return useMemo(
    () => answersInWords({ scenario, names, tell, debrief, side: led }),
    [scenario, names, tell, debrief, led],
  );
};

/** One answer of the reader’s own: what was asked, what was picked, what was written. */
export const OwnAnswer = ({ asked, by, picked, words }: AnswerInWords) => (
  <div class="paper-answer">
    <p>
      {by !== '' && <b>{by}: </b>}
      {asked}
    </p>
    {picked !== '' && <p>{say('handIn.picked', { picked })}</p>}
    {words !== '' && <p class="own-words">{words}</p>}
  </div>
);

/** The reader’s own answers alone, step by step. */
export const AnswersPaper = () => {
  const answered = useStepsInWords().filter(({ answers }) => answers.length > 0);
  return (
    <article class="paper answers-paper">
      <h2>{say('take.paper.answers')}</h2>
      {answered.length === 0 && <p>{say('paper.nothing')}</p>}
      {answered.map(({ step, title, answers }) => (
        <section key={step} class="paper-step">
          <h3>{title}</h3>
          {answers.map((answer, index) => (
            <OwnAnswer key={index} {...answer} />
          ))}
        </section>
      ))}
    </article>
  );
};
