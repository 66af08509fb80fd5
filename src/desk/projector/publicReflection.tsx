import { translate } from '../../i18n/translate.ts';
import type { Command, SessionView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';

const NO_ANSWER: Command = { kind: 'reflect', reflection: { likelihood: null, reason: null } };

/** What goes on without an answer of anybody: where two delegations are asked one after the other, of either. */
export const withoutAnswers = ({ choice, reflecting }: SessionView): readonly Command[] =>
  choice?.seats === 'both' && reflecting === choice.side ? [NO_ANSWER, NO_ANSWER] : [NO_ANSWER];

const GoOn = () => {
  const { view, send } = useDesk();
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => withoutAnswers(view).forEach(send)}
        >
          {translate('projector.reflected')}
        </button>
      </div>
      <p class="note">{translate('projector.reflectedNote')}</p>
    </>
  );
};

/** The questions of the reflection, for a class to answer each for themselves; nobody's answers. */
export const PublicReflection = () => {
  const { stage, tell } = useDesk();
  const question =
    inPlain(tell(`stage.${stage.id}.reflect.question`)) || translate('reflection.why');
  return (
    <Sheet title={translate('reflection.name')} class="reflection-page">
      <p class="lead">{translate('reflection.likely')}</p>
      <p class="lead">{question}</p>
      <p class="note">{translate('projector.reflection')}</p>
      <GoOn />
    </Sheet>
  );
};
