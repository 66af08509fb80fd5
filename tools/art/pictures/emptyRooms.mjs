import { ink } from '../draw/palette.mjs';
import { box, ellipse, filtered, group, place } from '../draw/shapes.mjs';
import { draftSheet, looseSheet } from '../props/papers.mjs';
import { ashtray, chair, gardenChair, teaCup, waterGlass } from '../props/tableware.mjs';
import { drawRoom, roomSize } from '../room/compose.mjs';
import { finish } from '../room/finish.mjs';
import { rooms } from '../room/rooms.mjs';
import { tables } from '../room/table.mjs';

const seats = { chair, 'chair-garden': gardenChair };

/** A chair left where it was pushed: `turn` 1 faces the table, less is turned aside. */
const pushedBack = (kind, { x, y, turn, lean, size }) =>
  group(seats[kind](), `translate(${x},${y}) skewY(${lean}) scale(${size * turn},${size})`);

const chairs = [
  { x: 372, y: 236, turn: 0.62, lean: -11, size: 0.84 },
  { x: 846, y: 238, turn: 0.58, lean: 12, size: 0.84 },
  { x: 196, y: 262, turn: 0.94, lean: 3, size: 0.98 },
  { x: 1046, y: 256, turn: 0.7, lean: 9, size: 0.98 },
];

/** Two talked in the garden; in a room sat more. */
const chairsOf = (kind) => (kind === 'chair-garden' ? chairs.slice(-2) : chairs);

const left = () =>
  place(looseSheet(-6), 350, 404, 1.1) +
  place(looseSheet(9), 846, 410, 1.1) +
  place(waterGlass(), 452, 400) +
  place(teaCup(), 752, 402) +
  place(ashtray(), 250, 404) +
  place(group(draftSheet(), 'scale(.5,.22)'), 530, 404);

const evening = () =>
  box(0, 0, roomSize.width, roomSize.height, '#1a2730', 0.34) +
  filtered(ellipse(600, 400, 420, 110, ink.brassLight, 0.2), 'edge');

/** The scene of a room, scaled to the head of a page. */
const empty =
  ({ pictures, table, chair: kind }) =>
  () =>
    group(
      drawRoom(pictures.any ?? Object.values(pictures)[0]) +
        chairsOf(kind)
          .map((at) => pushedBack(kind, at))
          .join('') +
        tables[table]() +
        left() +
        evening(),
      'scale(.6667)',
    ) + finish(800, 320, 0.16);

/** Where letters were written nobody met. */
const apart = ['letters', 'desks-1960'];

/** Every room in which people met, after everybody has left it. */
export const emptyRooms = Object.fromEntries(
  Object.entries(rooms)
    .filter(([name]) => !apart.includes(name))
    .map(([name, room]) => [name, empty(room)]),
);
