import { box } from '../draw/shapes.mjs';
import { bookcase, coatStand, doubleDoors, pictureLamp } from './furniture.mjs';
import {
  alcove,
  brazier,
  globe,
  mirror,
  palm,
  pendant,
  radiator,
  shadedLamp,
  sideboard,
  sideTable,
  tallClock,
  telephones,
  vase,
} from './comforts.mjs';
import { roundTable, sitter, wheelchairBack, wheelchairFront, wingChair } from './company.mjs';
import {
  benches,
  chamberWall,
  councillors,
  gallery,
  horseshoe,
  longTable,
  rostrum,
  row,
  staffFlag,
  visitorsDesk,
} from './publicRooms.mjs';
import { onTable, seat, teaThings } from './teaThings.mjs';
import { satellite } from './satellite.mjs';
import { hangings, pelmet } from './hangings.mjs';
import { gloom, hour, dusk, panes, pool } from './light.mjs';
import { cabinet, chandelier, fireplace, painting, sconce, wallClock } from './fittings.mjs';
import { finish } from './finish.mjs';
import {
  archway,
  bough,
  brickWall,
  creeper,
  dapples,
  houseCorner,
  lawn,
  path,
  poplars,
  roses,
  skyAbove,
  tree,
  urn,
} from './outdoors.mjs';
import { flagRow } from './flagRow.mjs';
import { halves } from './letters.mjs';
import { delegationRows, presidentsDesk, proscenium, stageBack, stageLip } from './operaHouse.mjs';
import { arched, curtains, gothic, sash } from './windows.mjs';
import {
  beams,
  cornice,
  dado,
  giltPanel,
  litWall,
  moulding,
  panelling,
  pilaster,
  stripes,
  tones,
  wainscot,
} from './walls.mjs';

/** What a room is put together from; each part takes its own measures and the inks of the wall. */
const parts = {
  longTable,
  onTable,
  row,
  seat,
  visitorsDesk,
  benches,
  chamberWall,
  councillors,
  gallery,
  horseshoe,
  rostrum,
  roundTable,
  sitter,
  staffFlag,
  teaThings,
  wheelchairBack,
  wheelchairFront,
  wingChair,
  alcove,
  archway,
  beams,
  bough,
  creeper,
  dapples,
  path,
  poplars,
  urn,
  arched,
  bookcase,
  brazier,
  brickWall,
  cabinet,
  chandelier,
  coatStand,
  cornice,
  curtains,
  dado,
  delegationRows,
  doubleDoors,
  fireplace,
  flagRow,
  giltPanel,
  globe,
  gloom,
  gothic,
  halves,
  hangings,
  hour,
  houseCorner,
  lawn,
  mirror,
  moulding,
  painting,
  palm,
  panelling,
  panes,
  pelmet,
  pendant,
  pictureLamp,
  pilaster,
  pool,
  presidentsDesk,
  proscenium,
  radiator,
  satellite,
  roses,
  sash,
  sconce,
  shadedLamp,
  sideTable,
  sideboard,
  skyAbove,
  stageBack,
  stageLip,
  stripes,
  tallClock,
  telephones,
  tree,
  vase,
  wainscot,
  wallClock,
};

export const roomSize = { width: 1200, height: 480 };

const floor = () => box(0, 420, roomSize.width, roomSize.height - 420, '#2a211c');

/** A room out of its data: the wall first, then its parts in order. */
export const drawRoom = ({ wall, light, content, grain = 0.15 }) => {
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

/** What dusk lays over a room: the shade, and another sky in its window. */
export const drawDusk = ({ window, holes }) => dusk({ holes }) + sash(window);
