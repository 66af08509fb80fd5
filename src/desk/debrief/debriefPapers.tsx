import './debrief.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type DebriefStep, stepAfter } from '../../history/debriefSteps.ts';
import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';
import { isPublic } from '../preferences.ts';
import { Contents } from './contents.tsx';
import { say } from './debriefWords.ts';
import { WithMoments } from './moment.tsx';
import { Pace } from './pace.tsx';
import { STEPS } from './steps.ts';
import { stepTitle } from './stepTitle.ts';
import { useDebrief } from './useDebrief.ts';

/** A step that is turned to starts at its top and takes the focus to its heading; what is told takes it to itself. */
const useTurnedStep = (step: DebriefStep, told: boolean) => {
  const toldRef = useRef<HTMLDivElement>(null);
  const shownRef = useRef<{ readonly step: DebriefStep; readonly told: boolean } | null>(null);
  useLayoutEffect(() => {
    const before = shownRef.current;
    shownRef.current = { step, told };
    if (before?.step === step) {
      if (told && !before.told) toldRef.current?.focus();
      return;
    }
    if (before !== null) scrollTo(0, 0);
    if (before !== null || document.activeElement === document.body)
      document.querySelector('h1')?.focus({ preventScroll: true });
  }, [step, told]);
  return toldRef;
};

const PassedNote = () => {
  const { steps, step } = useDebrief().debrief;
  const passed = steps.find((of) => of.step === step)?.passed;
  return passed ? <p class="note">{say('debrief.passedNote')}</p> : null;
};

/** What the step asks, or what it tells. */
const Step = () => {
  const { debrief } = useDebrief();
  const { step, told } = debrief;
  const toldRef = useTurnedStep(step, told);
  const { Ask, Told } = STEPS[step];
  if (!told && Ask) return <Ask />;
  return (
    <div ref={toldRef} class="step-told" tabIndex={-1}>
      <PassedNote />
      <Told />
    </div>
  );
};

const OtherSide = () => {
  const { view, names, send } = useDesk();
  const { other, isPair } = useDebrief();
  const { choice, visits } = view;
  if (!choice || isPair || visits.length > 1) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => send({ kind: 'begin', choice: { ...choice, side: other } })}
    >
      {say('debrief.otherSide', { delegation: names.delegation(other) })}
    </button>
  );
};

const Closing = () => {
  const { send } = useDesk();
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => send({ kind: 'debrief', event: { type: 'debrief.closed' } })}
        >
          {say('debrief.close')}
        </button>
        <OtherSide />
        <Print />
      </div>
      <p class="note">{say('debrief.closeNote')}</p>
    </>
  );
};

/** What a class reads on the wall is not printed: own words lie folded there. */
const Print = () => {
  const { preferences } = useDesk();
  if (isPublic(preferences)) return null;
  return (
    <button type="button" class="button quiet" onClick={() => print()}>
      {say('debrief.print')}
    </button>
  );
};

/** On to the next step of this length, or past this one, which is noticed; after the last one the debrief is closed. */
const Onward = () => {
  const { debrief, readOn, skip } = useDebrief();
  const { step, steps, minutes, told } = debrief;
  const known = steps.map((of) => of.step);
  const next = stepAfter(known, minutes, step);
  if (next === step) return <Closing />;
  return (
    <>
      <div class="buttons">
        {told && (
          <button type="button" class="button primary" onClick={readOn}>
            {say('debrief.goOn', { step: stepTitle(debrief, next) })}
          </button>
        )}
        <button type="button" class="button quiet" onClick={skip}>
          {say('debrief.skip')}
        </button>
        {told && <Print />}
      </div>
      <p class="note">{say('debrief.skipNote')}</p>
    </>
  );
};

const Aside = () => (
  <aside>
    <Pace />
    <Contents />
  </aside>
);

/** Before a class what is to be read comes first: length and contents lie below it, once the debrief has begun. */
const useIsBelow = (): boolean => {
  const { preferences } = useDesk();
  const { minutes, step, steps } = useDebrief().debrief;
  return isPublic(preferences) && (minutes !== null || step !== steps[0]?.step);
};

/** The debrief, step by step, with its contents. */
export const DebriefPapers = () => {
  const { view, names } = useDesk();
  const { debrief } = useDebrief();
  const isBelow = useIsBelow();
  const { step, steps } = debrief;
  const planned = steps.filter((of) => of.planned);
  const number = planned.findIndex((of) => of.step === step) + 1;
  const stages = [...new Set([view.visits[0], view.visits.at(-1)].map((visit) => visit?.stage))];
  const game = stages.map((stage) => names.stage(stage ?? '')).join(' – ');
  return (
    <Sheet
      title={stepTitle(debrief, step)}
      over={[
        say('debrief.over', { game }),
        ...(number > 0 ? [say('debrief.number', { number, count: planned.length })] : []),
      ].join(' · ')}
      class="debrief-page"
    >
      <div class="debrief-columns">
        {!isBelow && <Aside key={step} />}
        <div class="debrief-step">
          <WithMoments>
            <Step />
          </WithMoments>
          <section class="again">
            <Onward />
          </section>
        </div>
        {isBelow && <Aside key={step} />}
      </div>
    </Sheet>
  );
};
