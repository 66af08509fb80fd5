import type { Moment } from '../../../history/turnsTaken.ts';
import { useDesk } from '../../deskContext.ts';
import { useDebrief } from '../useDebrief.ts';
import { say } from './differenceWords.ts';
import { useTelling } from './useTelling.ts';

interface AtMoment {
  readonly at: Moment;
  /** What it is looked at for: tells buttons of the same words apart. */
  readonly about: string;
}

const useNamed = ({ at, about }: AtMoment) => {
  const { names } = useDesk();
  const { stageAt } = useTelling();
  return { turn: at.turn + 1, stage: names.stage(stageAt(at.visit)), about };
};

/** Opens the turn in which something happened. */
export const LookAt = (props: AtMoment) => {
  const { goToMoment } = useDebrief();
  const named = useNamed(props);
  return (
    <button
      type="button"
      class="button quiet"
      aria-haspopup="dialog"
      aria-label={say('differ.lookNamed', named)}
      onClick={() => goToMoment(props.at)}
    >
      {say('differ.look', named)}
    </button>
  );
};

/** Goes back to the turn, in a new branch. */
export const PlayOn = (props: AtMoment) => {
  const { send } = useDesk();
  const named = useNamed(props);
  return (
    <button
      type="button"
      class="button"
      aria-label={say('differ.playOnNamed', named)}
      onClick={() => send({ kind: 'fork', ...props.at })}
    >
      {say('differ.playOn')}
    </button>
  );
};
