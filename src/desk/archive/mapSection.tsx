import { OpenMap } from './openMap.tsx';
import { say } from './archiveWords.ts';

/** The way to the sheet of the map. */
export const MapSection = () => (
  <div class="archive-map">
    <p class="told">{say('archive.map.about')}</p>
    <OpenMap class="button primary" />
  </div>
);
