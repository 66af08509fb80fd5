import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Answer } from '../../session/debrief.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { say } from './debriefWords.ts';
import { OwnFold } from './ownFold.tsx';

interface OwnAnswersProps {
  readonly answers: readonly Answer[];
  /** What a pick is called. */
  readonly nameOf: (answer: Answer) => string | null;
}

const headOf = (by: PartyId | null, delegation: (party: PartyId) => string): string =>
  by === null ? say('debrief.yourAnswer') : say('debrief.answerOf', { delegation: delegation(by) });

/** What the learner answered before looking, beside what was so. */
export const OwnAnswers = ({ answers, nameOf }: OwnAnswersProps) => {
  const { names } = useDesk();
  if (answers.length === 0) return null;
  return (
    <OwnFold>
      <div class="own-answers">
        {answers.map((answer) => (
          <div key={`${answer.by}:${answer.about}`}>
            <p class="capitals">{headOf(answer.by, (party) => delegationFirst(names, party))}</p>
            {answer.picked !== null && <p>{nameOf(answer)}</p>}
            {answer.words !== null && <p class="own-words">{answer.words}</p>}
          </div>
        ))}
      </div>
    </OwnFold>
  );
};
