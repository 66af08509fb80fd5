import { useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import { LEVELS } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from './modal.tsx';
import { MOTIONS, SIZES, SWITCHES } from '../preferences.ts';

interface ScaleProps<T extends string> {
  readonly name: MessageKey;
  readonly group: string;
  readonly choices: readonly T[];
  readonly label: (choice: T) => string;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** A row of radio buttons, of which one is always chosen. */
export const ChoiceRow = <T extends string>(props: ScaleProps<T>) => (
  <fieldset class="choice-row">
    <legend>{translate(props.name)}</legend>
    {props.choices.map((choice) => (
      <label key={choice} class="choice">
        <input
          type="radio"
          name={props.group}
          checked={choice === props.chosen}
          onChange={() => props.onChoose(choice)}
        />
        <span>{props.label(choice)}</span>
      </label>
    ))}
  </fieldset>
);

const SettingsRows = () => {
  const { view, send, preferences, prefer } = useDesk();
  return (
    <>
      <ChoiceRow
        name="settings.level"
        group="level"
        choices={LEVELS}
        label={(level) => translate(`level.${level}`)}
        chosen={view.level}
        onChoose={(level) => send({ kind: 'set-level', level })}
      />
      <ChoiceRow
        name="settings.size"
        group="size"
        choices={SIZES}
        label={(size) => translate(`settings.size.${size}`)}
        chosen={preferences.size}
        onChoose={(size) => prefer({ ...preferences, size })}
      />
      <ChoiceRow
        name="settings.motion"
        group="motion"
        choices={MOTIONS}
        label={(motion) => translate(`settings.motion.${motion}`)}
        chosen={preferences.motion}
        onChoose={(motion) => prefer({ ...preferences, motion })}
      />
      <SoundRow />
    </>
  );
};

const SoundRow = () => {
  const { preferences, prefer } = useDesk();
  return (
    <ChoiceRow
      name="settings.sound"
      group="sound"
      choices={SWITCHES}
      label={(sound) => translate(`settings.sound.${sound}`)}
      chosen={preferences.sound}
      onChoose={(sound) => prefer({ ...preferences, sound })}
    />
  );
};

const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { view, send } = useDesk();
  return (
    <Modal label={translate('settings.name')} onClose={onClose}>
      <h2>{translate('settings.name')}</h2>
      <SettingsRows />
      <form method="dialog" class="buttons">
        <button class="button">{translate('settings.close')}</button>
        {view.screen !== 'title' && (
          <button class="button quiet" onClick={() => send({ kind: 'leave' })}>
            {translate('game.leave')}
          </button>
        )}
      </form>
      {view.screen !== 'title' && <p class="note">{translate('game.leaveNote')}</p>}
    </Modal>
  );
};

export const Settings = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="settings-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {translate('settings.name')}
      </button>
      {open && <SettingsDialog onClose={() => setOpen(false)} />}
    </>
  );
};
