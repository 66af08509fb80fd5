import { useState } from 'preact/hooks';
import { optionIds } from '../../../negotiation/lookup.ts';
import type { Answer } from '../../../session/debrief.ts';
import { useDesk } from '../../deskContext.ts';
import { AskForm, PickField } from '../askForm.tsx';
import { AskInWords } from '../askInWords.tsx';
import { say } from '../bargained/bargainedWords.ts';
import { say as sayOnPage } from '../debriefWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { type Asked, type Question, useSecrets } from './useSecrets.ts';

const ABOUT_NOTHING = 'unseen';

const AskResort = ({ asked: { stage, secrets } }: { readonly asked: Asked }) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const { questions } = useSecrets();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const { issue } = secrets;
  const answers = questions.map(({ by, of }): Answer => ({
    by,
    about: issue,
    picked: picked[of] ?? null,
    words: null,
  }));
  const picks = optionIds(scenario, issue).map((id) => ({ id, label: names.option(issue, id) }));
  const labelOf = ({ by, of }: Question): string => {
    const question = say('secrets.askResort', {
      who: names.delegation(of),
      issue: names.issueInside(issue),
      stage: names.stage(stage.stage),
    });
    return by === null
      ? question
      : sayOnPage('debrief.askedBy', { by: names.delegation(by), question });
  };
  const ready = answers.every((answer) => answer.picked !== null);
  return (
    <AskForm question={say('secrets.ask')} answers={answers} ready={ready}>
      {questions.map((question) => (
        <PickField
          key={question.of}
          label={labelOf(question)}
          picks={picks}
          picked={picked[question.of] ?? null}
          onPick={(id) => setPicked({ ...picked, [question.of]: id })}
        />
      ))}
    </AskForm>
  );
};

const AskNothing = () => (
  <AskInWords
    question={say('secrets.ask')}
    about={ABOUT_NOTHING}
    label={say('secrets.askNothing')}
  />
);

/** Asks what the other side held back on the issue fought over last, before its instructions are opened. */
export const AskSecrets = () => {
  const { asked } = useSecrets();
  return asked ? <AskResort asked={asked} /> : <AskNothing />;
};
