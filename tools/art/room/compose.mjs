import { box } from '../draw/shapes.mjs';
import { bookcase, coatStand, doubleDoors, pictureLamp } from './furniture.mjs';
import { cabinet, chandelier, fireplace, painting, sconce, wallClock } from './fittings.mjs';
import { finish } from './finish.mjs';
import { brickWall, houseCorner, lawn, roses, skyAbove, tree } from './outdoors.mjs';
import { halves } from './letters.mjs';
import { arched, curtains, gothic, sash } from './windows.mjs';
import {
  cornice,
  dado,
  litWall,
  moulding,
  panelling,
  pilaster,
  tones,
  wainscot,
} from './walls.mjs';
import { framed, wallMap } from './wallMap.mjs';

const mapOf = ({ bounds, ...frame }) => framed(frame, wallMap(frame, bounds));

/** What a room is put together from; each part takes its own measures and the inks of the wall. */
const parts = {
  arched,
  bookcase,
  brickWall,
  cabinet,
  chandelier,
  coatStand,
  cornice,
  curtains,
  dado,
  doubleDoors,
  fireplace,
  gothic,
  halves,
  houseCorner,
  lawn,
  map: mapOf,
  moulding,
  painting,
  panelling,
  pictureLamp,
  pilaster,
  roses,
  sash,
  sconce,
  skyAbove,
  tree,
  wainscot,
  wallClock,
};

export const roomSize = { width: 1200, height: 480 };

const floor = () => box(0, 420, roomSize.width, roomSize.height - 420, '#2a211c');

/** A room out of its data: the wall first, then its parts in order. */
export const drawRoom = ({ wall, light, content, grain = 0.2 }) => {
  const tone = tones[wall] ?? tones.teal;
  const drawn = content.map(([part, options]) => {
    if (!parts[part]) throw new Error(`no part ${part}`);
    return parts[part](options, tone);
  });
  return (
    (wall ? litWall(roomSize, tone, light) + floor() : '') +
    drawn.join('') +
    finish(roomSize.width, roomSize.height, grain)
  );
};
