import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { say } from '../judging/judgeWords.ts';
import { Judging } from '../judging/judging.tsx';
import { type Question, questionsOf } from '../judging/questions.ts';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';
import { useSection } from './useSection.ts';

/** The questions whose texts are here, and whether others are still to be fetched with the archive. */
export const useToldQuestions = (questions: readonly Question[]) => {
  const { tell } = useDesk();
  const told = questions.filter(({ text }) => tell(`${text}.question`).length > 0);
  const { isComing, isLost, fetchAgain } = useSection(
    'disagreements',
    told.length < questions.length,
  );
  return { told, isComing, isLost, fetchAgain };
};

/** One question to judge, folded. */
export const Asked = ({
  question,
  heading: Heading = 'h3',
}: {
  readonly question: Question;
  readonly heading?: 'h3' | 'h4';
}) => {
  const { tell } = useDesk();
  return (
    <details class="disagreement">
      <summary>
        <Heading class="question">{inPlain(tell(`${question.text}.question`))}</Heading>
      </summary>
      <Judging question={question} />
    </details>
  );
};

/** The reader judges first; what the game chose opens afterwards. */
export const Disagreements = () => {
  const { bundle, stage } = useDesk();
  const { told, isComing } = useToldQuestions(questionsOf(bundle, stage.id));
  if (told.length === 0 && !isComing) return null;
  return (
    <Fold
      class="disagreements"
      title={translate('ending.disagreements')}
      measure={translate('ending.disagreementsCount', { count: told.length })}
    >
      <p class="note">{translate('ending.judge')}</p>
      {told.map((question) => (
        <Asked key={question.id} question={question} />
      ))}
      {isComing && <p class="note">{say('judge.more')}</p>}
    </Fold>
  );
};
