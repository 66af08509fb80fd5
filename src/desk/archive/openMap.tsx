import { DeskContext } from '../deskContext.ts';
import { MapButton } from '../map/mapButton.tsx';
import { useArchive } from './archiveContext.ts';

/** The button of the map, which shows no line before its day and no more than a seat knows: it tells by the page’s desk. */
export const OpenMap = ({ class: name }: { readonly class: string }) => {
  const { below } = useArchive();
  return (
    <DeskContext.Provider value={below}>
      <MapButton class={name} />
    </DeskContext.Provider>
  );
};
