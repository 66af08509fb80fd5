import { MapButton } from '../map/mapButton.tsx';
import { say } from './archiveWords.ts';

/** The way to the sheet of the map. */
export const MapSection = () => (
  <div class="archive-map">
    <p class="told">{say('archive.map.about')}</p>
    <MapButton class="button primary" />
  </div>
);
