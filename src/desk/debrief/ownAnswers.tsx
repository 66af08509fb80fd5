import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Answer } from '../../session/debrief.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { say } from './debriefWords.ts';
import { OwnFold } from './ownFold.tsx';
import { useDebrief } from './useDebrief.ts';

interface OwnAnswersProps {
  readonly answers: readonly Answer[];
  /** What a pick is called. */
  readonly nameOf: (answer: Answer) => string | null;
}

const useHead = (): ((by: PartyId | null) => string) => {
  const { names } = useDesk();
  const { isPair } = useDebrief();
  return (by) => {
    if (by !== null) return say('debrief.answerOf', { delegation: delegationFirst(names, by) });
    return say(isPair ? 'debrief.both' : 'debrief.yourAnswer');
  };
};

/** What the learner answered before looking, beside what was so. */
export const OwnAnswers = ({ answers, nameOf }: OwnAnswersProps) => {
  const headOf = useHead();
  if (answers.length === 0) return null;
  return (
    <OwnFold>
      <div class="own-answers">
        {answers.map((answer) => (
          <div key={`${answer.by}:${answer.about}`}>
            <p class="capitals">{headOf(answer.by)}</p>
            {answer.picked !== null && <p>{nameOf(answer)}</p>}
            {answer.words !== null && <p class="own-words">{answer.words}</p>}
          </div>
        ))}
      </div>
    </OwnFold>
  );
};
