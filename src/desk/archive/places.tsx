import { type OpenPlace, placesIn } from '../../archive/entries.ts';
import { Told } from '../parts/sentences.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { OpenMap } from './openMap.tsx';
import { ScenesOf } from './scenesOf.tsx';
import { Shelf } from './shelf.tsx';

const Place = ({ place: { id, onMap, stages } }: { readonly place: OpenPlace }) => {
  const words = useWords();
  return (
    <article>
      <h3 tabIndex={-1}>{words(`archive.place.${id}.name`)}</h3>
      <Told text={`archive.place.${id}.about`} />
      <ScenesOf title={say('archive.scenes')} stages={stages} />
      {onMap && <OpenMap class="button" />}
    </article>
  );
};

/** Where it happened, and what it happened about. */
export const PlacesSection = () => {
  const { holdings } = useArchive();
  const words = useWords();
  const places = placesIn(holdings);
  const chosen = useChosen('places', places);
  const items = places.map(({ id }) => ({ id, name: words(`archive.place.${id}.name`) }));
  return (
    <Shelf section="places" groups={[{ name: '', items }]}>
      {chosen && <Place key={chosen.id} place={chosen} />}
    </Shelf>
  );
};
