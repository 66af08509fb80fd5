import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';

/** Opens the archive over the page, where it was left. */
export const ArchiveButton = ({ class: name }: { readonly class?: string }) => {
  const { openArchive } = useDesk();
  return (
    <button
      type="button"
      class={name ?? 'settings-button'}
      aria-haspopup="dialog"
      onClick={() => openArchive()}
    >
      {translate('archive.name')}
    </button>
  );
};
