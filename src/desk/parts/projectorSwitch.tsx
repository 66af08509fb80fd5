import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';

interface ProjectorSwitchProps {
  /** `submit` inside a form that closes its dialog. */
  readonly type?: 'button' | 'submit';
  readonly class?: string;
  readonly describedBy?: string;
}

/** Turns the page to the class, and back to the one who plays. */
export const ProjectorSwitch = ({
  class: name = 'button',
  describedBy,
  type = 'button',
}: ProjectorSwitchProps) => {
  const { preferences, prefer } = useDesk();
  const shown = isPublic(preferences);
  return (
    <button
      type={type}
      class={name}
      aria-describedby={describedBy}
      onClick={() => prefer({ ...preferences, projector: shown ? 'off' : 'on' })}
    >
      {translate(shown ? 'projector.back' : 'projector.show')}
    </button>
  );
};
