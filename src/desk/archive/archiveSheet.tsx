import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { AskedMark } from '../parts/evidenceDialog.tsx';
import { Modal } from '../parts/modal.tsx';
import type { ArchivePlace } from './archivePlace.ts';
import { LostPart } from './lostPart.tsx';

export interface ArchivePapersProps {
  readonly place: ArchivePlace;
  readonly onPlace: (place: ArchivePlace) => void;
  /** Asks what a mark means. */
  readonly onMark: (mark: AskedMark) => void;
}

type Papers = ComponentType<ArchivePapersProps>;

let fetched: Papers | null = null;

const usePapers = () => {
  const [papers, setPapers] = useState<Papers | 'lost' | null>(() => fetched);
  const ask = (): void => {
    setPapers(null);
    import('./archivePapers.tsx').then(
      ({ ArchivePapers }) => {
        fetched = ArchivePapers;
        setPapers(() => ArchivePapers);
      },
      () => setPapers('lost'),
    );
  };
  useEffect(() => {
    if (fetched === null) ask();
  }, []);
  return { papers, ask };
};

const Inside = (props: ArchivePapersProps) => {
  const { papers: Papers, ask } = usePapers();
  if (Papers === null) return <p class="note">{translate('archive.fetching')}</p>;
  if (Papers === 'lost') return <LostPart onAgain={ask} />;
  return <Papers {...props} />;
};

/** The archive, a sheet over any page; its papers are fetched when it is first opened. */
export const ArchiveSheet = ({
  onClose,
  ...inside
}: ArchivePapersProps & { readonly onClose: () => void }) => (
  <Modal label={translate('archive.name')} class="official archive" onClose={onClose}>
    <header class="archive-head">
      <h2>{translate('archive.name')}</h2>
      <form method="dialog">
        <button class="button">{translate('archive.close')}</button>
      </form>
    </header>
    <Inside {...inside} />
  </Modal>
);
