import { useEffect } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { say } from '../judging/judgeWords.ts';
import { Judging } from '../judging/judging.tsx';
import { type Question, questionsOf } from '../judging/questions.ts';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';

/** The questions of the stage that are told, and whether others are still to be fetched with the archive. */
const useQuestions = () => {
  const { bundle, stage, tell, archiveShelf } = useDesk();
  const all = questionsOf(bundle, stage.id);
  const told = all.filter(({ text }) => tell(`${text}.question`).length > 0);
  const isMissing = told.length < all.length;
  const standing = archiveShelf.standing.disagreements;
  useEffect(() => {
    if (isMissing && standing === undefined) archiveShelf.fetch('disagreements');
  }, [isMissing, standing, archiveShelf]);
  return { told, isComing: isMissing && standing === 'coming' };
};

const Asked = ({ question }: { readonly question: Question }) => {
  const { tell } = useDesk();
  return (
    <details class="disagreement">
      <summary>
        <h3 class="question">{inPlain(tell(`${question.text}.question`))}</h3>
      </summary>
      <Judging question={question} />
    </details>
  );
};

/** The reader judges first; what the game chose opens afterwards. */
export const Disagreements = () => {
  const { told, isComing } = useQuestions();
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
