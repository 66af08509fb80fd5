import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from '../parts/modal.tsx';

interface SheetProps {
  readonly onClose: () => void;
}

const LostSheet = ({ onClose }: SheetProps) => (
  <Modal label={translate('map.name')} onClose={onClose}>
    <p role="alert">{translate('map.sheetLost')}</p>
    <form method="dialog" class="buttons">
      <button class="button">{translate('map.close')}</button>
    </form>
  </Modal>
);

const fetchSheet = async (): Promise<ComponentType<SheetProps>> => {
  try {
    return (await import('./mapSheet.tsx')).MapSheet;
  } catch {
    return LostSheet;
  }
};

/** Opens the map of a scenario that has one; the sheet is fetched when it is first asked for. */
export const MapButton = ({ class: name }: { readonly class?: string }) => {
  const { bundle } = useDesk();
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null);
  const [open, setOpen] = useState(false);
  if (!bundle.map) return null;
  const show = async (): Promise<void> => {
    setOpen(true);
    const fetched = await fetchSheet();
    setSheet(() => fetched);
  };
  return (
    <>
      <button
        type="button"
        class={name ?? 'settings-button'}
        aria-haspopup="dialog"
        onClick={() => void show()}
      >
        {translate('map.button')}
      </button>
      {open && Sheet && <Sheet onClose={() => setOpen(false)} />}
    </>
  );
};
