import { useState } from 'preact/hooks';
import type { DebriefMinutes, DebriefStep } from '../../history/debriefSteps.ts';
import type { StepView } from '../../session/debrief.ts';
import { useDesk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';
import { say } from './debriefWords.ts';
import { stepTitle } from './stepTitle.ts';
import { useDebrief } from './useDebrief.ts';

const markOf = ({ standing, passed }: StepView): string | null => {
  if (standing === 'here') return say('debrief.mark.here');
  if (passed) return say('debrief.mark.passed');
  return standing === 'ahead' ? null : say(`debrief.mark.${standing}`);
};

const Entry = ({
  of,
  number,
  onTurn,
}: {
  readonly of: StepView;
  /** Null outside the length that was chosen. */
  readonly number: number | null;
  readonly onTurn: (step: DebriefStep) => void;
}) => {
  const { debrief } = useDebrief();
  const { step, standing } = of;
  const mark = markOf(of);
  return (
    <li class={`contents-entry ${standing}`}>
      <button
        type="button"
        {...(standing === 'here' ? { 'aria-current': 'step' } : {})}
        onClick={() => onTurn(step)}
      >
        <span class="contents-number">{number}</span>
        <span class="contents-name">{stepTitle(debrief, step)}</span>
        {mark !== null && <span class="contents-mark">{mark}</span>}
      </button>
    </li>
  );
};

const Entries = ({
  steps,
  isPlanned,
}: {
  readonly steps: readonly StepView[];
  readonly isPlanned: boolean;
}) => {
  const { turnTo } = useDebrief();
  return (
    <ol>
      {steps.map((of, index) => (
        <Entry key={of.step} of={of} number={isPlanned ? index + 1 : null} onTurn={turnTo} />
      ))}
    </ol>
  );
};

/** So long a debrief is where nobody has said how long. */
const UNSAID: DebriefMinutes = 20;

/** Whether the contents fit beside the step; where they do not, and before a class, they unfold only when asked to. */
const hasRoomBeside = (): boolean => matchMedia('(min-width: 60rem)').matches;

/** The steps of the debrief, those of its length first: where one stands, what was read, skipped or not answered. */
export const Contents = () => {
  const { steps, minutes } = useDebrief().debrief;
  const { preferences } = useDesk();
  const [open] = useState(() => !isPublic(preferences) && hasRoomBeside());
  const planned = steps.filter((of) => of.planned);
  const others = steps.filter((of) => !of.planned);
  return (
    <nav class="contents" aria-label={say('debrief.contents')}>
      <details open={open}>
        <summary class="capitals">{say('debrief.contents')}</summary>
        <Entries steps={planned} isPlanned />
        {others.length > 0 && (
          <>
            <p class="note">{say('debrief.beside', { minutes: minutes ?? UNSAID })}</p>
            <Entries steps={others} isPlanned={false} />
          </>
        )}
      </details>
    </nav>
  );
};
