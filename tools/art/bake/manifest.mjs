import { rooms, pictureName } from '../room/rooms.mjs';
import { cardParts } from '../props/cards.mjs';
import { bracketInks } from '../props/marks.mjs';

/**
 * A piece as the table needs it, all in pixels: where it lies on its sheet (x, y, width, height), where that part lay in
 * the whole drawing (x, y), and the drawing's own size and anchor (width, height, x, y).
 */
export const describe = ({ left, top, w, h, x, y, sourceWidth, sourceHeight }, canvas, density) => [
  left,
  top,
  w,
  h,
  x,
  y,
  sourceWidth,
  sourceHeight,
  Math.round(-canvas.x * density * 10) / 10,
  Math.round(-canvas.y * density * 10) / 10,
];

const seat = (x, y, scale, facing) => ({ x, y, scale, facing });

/**
 * Where people sit, in the design units of a room; (x, y) is the base of the neck. `left` is the learner's side.
 * `facing` 1 looks right, −1 is drawn mirrored. `pair` is for a side with two delegates: the one who speaks sits towards
 * the middle. The back row sits behind: a recorder beside his own side, an interpreter beside the other.
 */
const seats = {
  wide: {
    alone: { left: seat(284, 176, 1, 1), right: seat(916, 176, 1, -1) },
    pair: { left: seat(348, 176, 0.98, 1), right: seat(852, 176, 0.98, -1) },
    second: { left: seat(170, 188, 0.92, 1), right: seat(1030, 188, 0.92, -1) },
    back: { left: seat(484, 226, 0.74, 1), right: seat(716, 226, 0.74, -1) },
  },
  tall: {
    alone: { left: seat(92, 92, 0.6, 1), right: seat(298, 92, 0.6, -1) },
    pair: { left: seat(108, 92, 0.56, 1), right: seat(282, 92, 0.56, -1) },
    second: { left: seat(38, 98, 0.5, 1), right: seat(352, 98, 0.5, -1) },
    back: { left: seat(166, 116, 0.4, 1), right: seat(224, 116, 0.4, -1) },
  },
};

const spot = (x, y, scale = 1) => ({ x, y, scale });

/**
 * How wide the room is, where its table begins, and where plates and flags stand on its far strip; `inset` is counted
 * from either side.
 */
const places = {
  wide: {
    width: 1200,
    edge: 326,
    plates: { y: 428, scale: 1 },
    pairPlates: {
      first: { inset: 324, y: 428, scale: 0.96 },
      second: { inset: 134, y: 428, scale: 0.94 },
    },
    flags: { left: spot(494, 392, 0.9), right: spot(662, 392, 0.9) },
  },
  tall: {
    width: 390,
    edge: 180,
    plates: { y: 246, scale: 0.72 },
    pairPlates: {
      first: { inset: 92, y: 246, scale: 0.72 },
      second: { inset: 48, y: 206, scale: 0.56 },
    },
    flags: { left: spot(166, 216, 0.45), right: spot(206, 216, 0.45) },
  },
};

const parts = {
  card: cardParts,
  folder: {
    cover: { x: -95, y: -64, width: 190, height: 128 },
    tab: { x: -88, y: -83, width: 126, height: 20 },
    label: { x: -77, y: -27, width: 154, height: 54 },
    openSheet: { x: -78, y: -50, width: 156, height: 102 },
  },
  nameplate: { upperLine: { x: 0, y: -33 }, lowerLine: { x: 0, y: -15 }, width: 138 },
  draftSheet: { sheet: { x: 0, y: 0, width: 280, height: 160 }, margin: 24 },
  telegramStrip: {
    sheet: { x: 0, y: 0, width: 292, height: 56 },
    text: { x: 22, y: 9, width: 258, height: 40 },
  },
  dial: { radius: 31, from: -120, to: 120 },
};

const roomOf = ([room, { pictures, later = {}, ...rest }]) => [
  room,
  {
    ...rest,
    table: `table-${rest.table}`,
    pictures: Object.fromEntries(
      Object.keys(pictures).map((when) => [when, pictureName(room, when)]),
    ),
    later: Object.fromEntries(
      Object.entries(later).map(([season, when]) => [season, pictureName(room, when)]),
    ),
  },
];

/** The manifest as text: one line for each frame of a sheet. */
export const manifestOf = ({ sheets, images }) => {
  const flat = JSON.stringify(
    {
      sheets,
      images,
      rooms: Object.fromEntries(Object.entries(rooms).map(roomOf)),
      seats,
      places,
      parts,
      inks: { brackets: bracketInks },
    },
    null,
    1,
  );
  return flat.replace(/\[[\d\s.,-]+\]/g, (list) => list.replaceAll(/\s+/g, ''));
};
