import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import { ArchiveButton } from '../archive/archiveButton.tsx';
import { isAlone } from '../curtain/lookers.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from './modal.tsx';
import type { Screen } from '../../session/session.ts';
import { isPublic } from '../preferences.ts';
import { ProjectorSwitch } from './projectorSwitch.tsx';
import { ReadingRows, WatchingRows } from './settingsRows.tsx';

const Group = (props: { readonly name: MessageKey; readonly children: ComponentChildren }) => (
  <section class="settings-group">
    <h3 class="capitals">{translate(props.name)}</h3>
    {props.children}
  </section>
);

const Leave = () => {
  const { view, send } = useDesk();
  if (view.screen === 'title') return null;
  return (
    <>
      <button class="button quiet" onClick={() => send({ kind: 'leave' })}>
        {translate('game.leave')}
      </button>
      <p class="note">{translate('game.leaveNote')}</p>
    </>
  );
};

/** Everything that can be set, in one dialog; each change holds at once. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal label={translate('settings.name')} class="settings" onClose={onClose}>
    <h2>{translate('settings.name')}</h2>
    <Group name="settings.reading">
      <ReadingRows />
    </Group>
    <Group name="settings.watching">
      <WatchingRows />
    </Group>
    <Group name="settings.class">
      <p class="note" id="projector-means">
        {translate('projector.means')}
      </p>
      <form method="dialog">
        <ProjectorSwitch type="submit" describedBy="projector-means" />
      </form>
    </Group>
    <form method="dialog" class="buttons settings-end">
      <button class="button primary">{translate('settings.close')}</button>
      <Leave />
    </form>
  </Modal>
);

const CloseCurtain = () => {
  const { send } = useDesk();
  return (
    <button
      type="button"
      class="settings-button"
      aria-label={translate('curtain.close')}
      onClick={() => send({ kind: 'curtain', open: false })}
    >
      <span class="curtain-words">{translate('curtain.close')}</span>
      <span class="curtain-word">{translate('curtain.word')}</span>
    </button>
  );
};

/** Pages that are most often turned to a class. */
const BEFORE_A_CLASS: readonly Screen[] = ['table', 'debrief'];

/** The archive, how the page is set, and, before a class, the way back to the papers. */
export const Settings = () => {
  const { view, preferences } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <span class="head-buttons">
      {isAlone(view) && <CloseCurtain />}
      {view.screen !== 'curtain' && <ArchiveButton class="settings-button archive-button" />}
      {(BEFORE_A_CLASS.includes(view.screen) || isPublic(preferences)) && (
        <ProjectorSwitch class="settings-button projector-switch" />
      )}
      <button
        type="button"
        class="settings-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {translate('settings.name')}
      </button>
      {open && <SettingsDialog onClose={() => setOpen(false)} />}
    </span>
  );
};
