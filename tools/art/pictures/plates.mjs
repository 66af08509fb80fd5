import { iceAndNote, treatyUnsigned } from './laterParts.mjs';
import { kremlinInOctober, letterToLondon, palaceAndTape, salmonAndShips } from './parts.mjs';

/** A plate for each part of the road, by the part’s id. */
export const parts = {
  'prologue-1951': treatyUnsigned,
  'london-1955': letterToLondon,
  'standstill-1956': salmonAndShips,
  'summer-1956': palaceAndTape,
  'october-1956': kremlinInOctober,
  'aftermath-1960': iceAndNote,
};
