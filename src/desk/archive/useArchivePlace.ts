import { useState } from 'preact/hooks';
import { type ArchiveAt, type ArchivePlace, AT_THE_DOOR, placeAt } from './archivePlace.ts';

/** Whether the archive is open, and where in it the reader is. */
export const useArchivePlace = () => {
  const [place, setPlace] = useState<ArchivePlace>(AT_THE_DOOR);
  const [open, setOpen] = useState(false);
  const goTo = (at?: ArchiveAt): void => {
    if (at) setPlace((before) => placeAt(before, at));
    setOpen(true);
  };
  return { place, setPlace, open, goTo, close: () => setOpen(false) };
};
