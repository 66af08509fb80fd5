import type { Moment } from '../../../history/turnsTaken.ts';
import { useDesk } from '../../deskContext.ts';
import { useDebrief } from '../useDebrief.ts';
import { say } from './bargainedWords.ts';

interface LookButtonProps {
  readonly moment: Moment;
  /** Says “Turn 3” instead of what it does. */
  readonly short?: boolean;
}

/** The way to a turn that is spoken of. */
export const LookButton = ({ moment: { visit, turn }, short = false }: LookButtonProps) => {
  const { names } = useDesk();
  const { debrief, goToMoment } = useDebrief();
  const stage = names.stage(debrief.played[visit]?.stage ?? '');
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={say('bargained.lookNamed', { turn: turn + 1, stage })}
      onClick={() => goToMoment({ visit, turn })}
    >
      {short ? say('bargained.turnNumber', { turn: turn + 1 }) : say('bargained.look')}
    </button>
  );
};
