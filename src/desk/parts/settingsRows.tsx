import { translate } from '../../i18n/translate.ts';
import { LEVELS } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { MOTIONS, SHADES, SIZES, SWITCHES, type VolumeOf, VOLUMES } from '../preferences.ts';
import { volumeWords } from '../words/volumeWords.ts';
import { ChoiceRow } from './choiceRow.tsx';

const VOLUME_STEP = 5;

export const ReadingRows = () => {
  const { view, send, preferences, prefer } = useDesk();
  return (
    <>
      <ChoiceRow
        name="settings.size"
        group="size"
        choices={SIZES}
        label={(size) => translate(`settings.size.${size}`)}
        chosen={preferences.size}
        onChoose={(size) => prefer({ ...preferences, size })}
      />
      <ChoiceRow
        name="settings.shade"
        group="shade"
        choices={SHADES}
        label={(shade) => translate(`settings.shade.${shade}`)}
        chosen={preferences.shade}
        onChoose={(shade) => prefer({ ...preferences, shade })}
      />
      <ChoiceRow
        name="settings.level"
        group="level"
        choices={LEVELS}
        label={(level) => translate(`level.${level}`)}
        chosen={view.level}
        onChoose={(level) => send({ kind: 'set-level', level })}
      />
    </>
  );
};

/** How loud one kind of sound is, as a slider whose value is said in words. */
const VolumeRow = ({ of }: { readonly of: VolumeOf }) => {
  const { preferences, prefer } = useDesk();
  const volume = preferences[of];
  return (
    <div class="volume">
      <label for={`volume-${of}`}>{translate(`settings.${of}`)}</label>
      <input
        id={`volume-${of}`}
        type="range"
        min={0}
        max={100}
        step={VOLUME_STEP}
        value={volume}
        aria-valuetext={volumeWords(volume)}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          prefer({ ...preferences, [of]: valueAsNumber })
        }
      />
      <span aria-hidden="true" class="volume-words">
        {volumeWords(volume)}
      </span>
    </div>
  );
};

const Volumes = () => {
  const { sound } = useDesk().preferences;
  return (
    <fieldset class="volumes" disabled={sound === 'off'}>
      <legend class="unseen">{translate('settings.volumes')}</legend>
      {VOLUMES.map((of) => (
        <VolumeRow key={of} of={of} />
      ))}
    </fieldset>
  );
};

export const WatchingRows = () => {
  const { preferences, prefer } = useDesk();
  return (
    <>
      <ChoiceRow
        name="settings.motion"
        group="motion"
        choices={MOTIONS}
        label={(motion) => translate(`settings.motion.${motion}`)}
        chosen={preferences.motion}
        onChoose={(motion) => prefer({ ...preferences, motion })}
      />
      <ChoiceRow
        name="settings.sound"
        group="sound"
        choices={SWITCHES}
        label={(sound) => translate(`settings.sound.${sound}`)}
        chosen={preferences.sound}
        onChoose={(sound) => prefer({ ...preferences, sound })}
      />
      <Volumes />
      <ChoiceRow
        name="settings.captions"
        group="captions"
        choices={SWITCHES}
        label={(captions) => translate(`settings.captions.${captions}`)}
        chosen={preferences.captions}
        onChoose={(captions) => prefer({ ...preferences, captions })}
      />
    </>
  );
};
