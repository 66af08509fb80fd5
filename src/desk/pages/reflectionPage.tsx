import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { type Likelihood, REASON_LENGTH } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { readingPicture } from '../parts/pictures.ts';
import type { PlatePicture } from '../parts/plate.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { isLastStage } from '../words/whereNext.ts';

const STEPS: readonly Likelihood[] = [1, 2, 3, 4, 5];

const Scale = ({
  chosen,
  onChoose,
}: {
  readonly chosen: Likelihood | null;
  readonly onChoose: (step: Likelihood) => void;
}) => (
  <fieldset class="scale">
    <legend>{translate('reflection.likely')}</legend>
    <div class="scale-steps">
      {STEPS.map((step) => (
        <label key={step} class="scale-step">
          <input
            type="radio"
            name="likelihood"
            checked={chosen === step}
            onChange={() => onChoose(step)}
          />
          <span>{translate(`reflection.${step}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

const Why = ({
  question,
  reason,
  onReason,
}: {
  readonly question: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) => (
  <div class="why">
    <label for="reason">
      {question} <span class="note">{translate('reflection.mayBeEmpty')}</span>
    </label>
    <textarea
      id="reason"
      rows={5}
      maxLength={REASON_LENGTH}
      value={reason}
      aria-describedby="reason-left"
      onInput={(event) => onReason(event.currentTarget.value)}
    />
    <p id="reason-left" class="note">
      {translate('reflection.left', { count: REASON_LENGTH - reason.length })}
    </p>
  </div>
);

const HEAD: PlatePicture = { address: readingPicture('before'), shows: '' };

/** What is to be thought about: the stage’s own question, or why one chose as one did. */
const useQuestion = (): string => {
  const { stage, tell } = useDesk();
  return inPlain(tell(`stage.${stage.id}.reflect.question`)) || translate('reflection.why');
};

/** Where two delegations look on: which of them is asked now. */
const Asked = () => {
  const { names, view } = useDesk();
  const { choice, reflecting } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (reflecting !== choice?.side) heading.current?.focus();
  }, [reflecting, choice?.side]);
  if (choice?.seats !== 'both' || reflecting === null) return null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {translate('reflection.by', { delegation: delegationFirst(names, reflecting) })}
      </h2>
      <p class="note">{translate('reflection.byNote')}</p>
    </section>
  );
};

interface GiveProps {
  readonly showsHistory: boolean;
  readonly likelihood: Likelihood | null;
  readonly reason: string | null;
}

const Give = ({ showsHistory, ...reflection }: GiveProps) => {
  const { view, send } = useDesk();
  const { choice, reflecting } = view;
  const othersFollow = choice?.seats === 'both' && reflecting === choice.side;
  return (
    <div class="buttons">
      {(reflection.likelihood !== null || reflection.reason !== null) && (
        <button
          type="button"
          class="button primary"
          onClick={() => send({ kind: 'reflect', reflection })}
        >
          {translate(showsHistory && !othersFollow ? 'reflection.give' : 'reflection.giveOn')}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => send({ kind: 'reflect', reflection: { likelihood: null, reason: null } })}
      >
        {translate('reflection.skip')}
      </button>
    </div>
  );
};

/** A prediction and a reason, before history is shown; both may be left out. */
const Reflecting = () => {
  const { bundle, stage, view } = useDesk();
  const [likelihood, setLikelihood] = useState<Likelihood | null>(null);
  const [reason, setReason] = useState('');
  const question = useQuestion();
  const showsHistory = view.choice?.guided === true || isLastStage(bundle.scenario, view);
  return (
    <Sheet title={translate('reflection.name')} picture={HEAD} class="reflection-page">
      <Asked />
      <Scale chosen={likelihood} onChoose={setLikelihood} />
      {stage.asksReason ? (
        <Why question={question} reason={reason} onReason={setReason} />
      ) : (
        <p class="ponder">
          <span class="capitals">{translate('reflection.ponder')}</span> {question}
        </p>
      )}
      <Give showsHistory={showsHistory} likelihood={likelihood} reason={reason.trim() || null} />
      {!showsHistory && <p class="note">{translate('reflection.waits')}</p>}
      <p class="note">{translate('reflection.skipNote')}</p>
    </Sheet>
  );
};

/** Asked of the learner, or of two delegations one after the other. */
export const ReflectionPage = () => {
  const { view } = useDesk();
  return <Reflecting key={view.reflecting} />;
};
