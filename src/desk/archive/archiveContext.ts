import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Holdings, Section } from '../../archive/holdings.ts';
import type { Desk } from '../deskContext.ts';
import type { ArchiveAt, ArchivePlace } from './archivePlace.ts';

/** What every paper of the archive can reach. */
export interface InArchive {
  readonly holdings: Holdings;
  /** The desk of the page below, for sheets that are locked by the game itself. */
  readonly below: Desk;
  readonly place: ArchivePlace;
  readonly goTo: (at: ArchiveAt) => void;
  readonly backToList: () => void;
}

export const ArchiveContext = createContext<InArchive | null>(null);

export const useArchive = (): InArchive => {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('a paper lies outside the archive');
  return archive;
};

/** The open words of a text key. */
export const useWords = (): ((key: string) => string) => {
  const { tell } = useArchive().holdings;
  return (key) =>
    tell(key)
      .map(({ say }) => say)
      .join(' ');
};

/** The one of some open entries that the reader has chosen in a section; null where it is closed, or none is chosen. */
export const useChosen = <T extends { readonly id: string }>(
  section: Section,
  open: readonly T[],
): T | null => {
  const id = useArchive().place.opened[section];
  return open.find((entry) => entry.id === id) ?? null;
};
