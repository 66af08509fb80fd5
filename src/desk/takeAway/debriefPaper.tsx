import type { DebriefStep } from '../../history/debriefSteps.ts';
import { OnPaper } from '../debrief/onPaper.ts';
import { STEPS } from '../debrief/steps.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { DeskContext, useDesk } from '../deskContext.ts';
import { OwnAnswer, useStepsInWords } from './answersPaper.tsx';
import type { StepInWords } from './answersInWords.ts';
import { say } from './say.ts';

/** Steps that are forms to write in: on paper stands what was written. */
const WRITTEN: readonly DebriefStep[] = ['role', 'questions'];

/** What a step tells, as it stands in the debrief when that step is open. */
const ToldStep = ({ step }: { readonly step: DebriefStep }) => {
  const desk = useDesk();
  const { debrief } = useDebrief();
  const { Told } = STEPS[step];
  const opened = { ...desk, view: { ...desk.view, debrief: { ...debrief, step, told: true } } };
  return (
    <DeskContext.Provider value={opened}>
      <OnPaper.Provider value>
        <Told />
      </OnPaper.Provider>
    </DeskContext.Provider>
  );
};

const NOTES = {
  read: null,
  passed: 'handIn.passed',
  skipped: 'handIn.skipped',
  unopened: 'handIn.unopened',
} as const satisfies Record<StepInWords['standing'], string | null>;

const Step = ({ said }: { readonly said: StepInWords }) => {
  const { step, title, standing, answers } = said;
  const note = NOTES[standing];
  const isWritten = WRITTEN.includes(step);
  const isOpen = standing === 'read' || standing === 'passed';
  return (
    <section class={`paper-step paper-step-${step}`}>
      <h3>{title}</h3>
      {note !== null && <p class="note">{say(note)}</p>}
      {isWritten && answers.map((answer, index) => <OwnAnswer key={index} {...answer} />)}
      {isWritten && isOpen && answers.length === 0 && <p class="note">{say('paper.nothing')}</p>}
      {!isWritten && isOpen && <ToldStep step={step} />}
    </section>
  );
};

/** The debrief as far as it was opened, with the reader's own answers. */
export const DebriefPaper = () => {
  const steps = useStepsInWords();
  return (
    <article class="paper debrief-paper">
      <h2>{say('take.paper.debrief')}</h2>
      {steps.map((said) => (
        <Step key={said.step} said={said} />
      ))}
    </article>
  );
};
