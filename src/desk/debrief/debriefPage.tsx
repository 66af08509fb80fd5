import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';
import { translate } from '../../i18n/translate.ts';
import { STEPS } from './steps.ts';
import { useDebrief } from './useDebrief.ts';

/** The debrief, step by step. */
export const DebriefPage = () => {
  const { send } = useDesk();
  const { debrief, readOn, skip, pass, turnTo } = useDebrief();
  const { Ask, Told } = STEPS[debrief.step];
  const isLast = debrief.steps.at(-1)?.step === debrief.step;
  return (
    <Sheet title={translate('screen.debrief')} class="debrief-page">
      <nav>
        {debrief.steps.map(({ step }) => (
          <button key={step} type="button" class="button quiet" onClick={() => turnTo(step)}>
            {step}
          </button>
        ))}
      </nav>
      {debrief.told || !Ask ? <Told /> : <Ask />}
      <div class="buttons">
        {debrief.told && !isLast && (
          <button type="button" class="button primary" onClick={readOn}>
            {translate('outcome.on')}
          </button>
        )}
        {!debrief.told && (
          <button type="button" class="button" onClick={pass}>
            {translate('reflection.skip')}
          </button>
        )}
        {!isLast && (
          <button type="button" class="button quiet" onClick={skip}>
            {translate('reflection.skip')}
          </button>
        )}
        {isLast && (
          <button
            type="button"
            class="button primary"
            onClick={() => send({ kind: 'debrief', event: { type: 'debrief.closed' } })}
          >
            {translate('next.title')}
          </button>
        )}
      </div>
    </Sheet>
  );
};
