import { translate } from '../../i18n/translate.ts';
import type { Stop } from '../../map/stops.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { standingWords } from '../words/mapWords.ts';
import type { MapStory } from './useMap.ts';

const About = ({ stop, story }: { readonly stop: Stop; readonly story: MapStory }) => {
  const { tell } = useDesk();
  const group = story.map.groups.find(({ id }) => id === stop.group);
  const standing = story.standings.get(stop.group);
  const names = story.names.each(stop.whole ? 'group' : 'island', stop.id);
  const groupName = story.names.group(stop.group);
  const isAlone = group?.islands.length === 1;
  return (
    <>
      <h3>{names.join(' · ')}</h3>
      <p class="map-note-facts">
        {!stop.whole && !isAlone && `${translate('map.group', { group: groupName })}. `}
        {group && inPlain(tell(`map.before.${group.ground}.name`))}
      </p>
      {standing && (
        <ul class="map-note-said">
          {standingWords(standing, story.other).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Told
        text={`map.${stop.whole ? 'group' : 'island'}.${stop.id}.note`}
        class="map-note-names"
      />
    </>
  );
};

/** What is said of the island that has been chosen, told aloud when it changes. */
export const IslandNote = ({
  stop,
  story,
}: {
  readonly stop: Stop | null;
  readonly story: MapStory;
}) => (
  <div class="map-note" aria-live="polite">
    {stop ? <About stop={stop} story={story} /> : <p>{translate('map.ask')}</p>}
  </div>
);
