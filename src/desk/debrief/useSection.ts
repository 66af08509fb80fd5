import { useEffect } from 'preact/hooks';
import type { TextSection } from '../../archive/holdings.ts';
import { useDesk } from '../deskContext.ts';

/** Fetches the texts of a section of the archive where a page lacks them, and says how that stands. */
export const useSection = (section: TextSection, isMissing: boolean) => {
  const { archiveShelf } = useDesk();
  const standing = archiveShelf.standing[section];
  useEffect(() => {
    if (isMissing && standing === undefined) archiveShelf.fetch(section);
  }, [isMissing, standing, archiveShelf, section]);
  return {
    isComing: isMissing && standing === 'coming',
    isLost: isMissing && standing === 'lost',
    fetchAgain: () => archiveShelf.fetch(section),
  };
};
