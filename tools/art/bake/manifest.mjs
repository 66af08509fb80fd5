import { rooms, pictureName } from '../room/rooms.mjs';
import { cardParts } from '../props/cards.mjs';
import { tilts } from '../figure/expressions.mjs';
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

const seat = (x, y) => ({ x, y });

const spot = (x, y, scale = 1) => ({ x, y, scale });

/**
 * Where people of the left side sit, in the design units of a room; (x, y) is the base of the neck at scale 1, and the
 * right side is its mirror. `front[n - 1]` is for a side of n, the one who speaks first and nearest the middle.
 * `scales[n - 1]` holds for both sides where the larger one has n. `aside` is for a recorder or an interpreter; `behind`
 * for those who sit between the heads of a side of n.
 */
const seats = {
  wide: {
    scales: [1, 0.95, 0.85],
    elbow: 180,
    front: [
      [seat(284, 176)],
      [seat(372, 176), seat(226, 180)],
      [seat(384, 176), seat(254, 180), seat(124, 184)],
    ],
    aside: spot(484, 226, 0.74),
    behind: [
      [spot(416, 166, 0.72), spot(160, 166, 0.72)],
      [spot(446, 172, 0.72), spot(299, 150, 0.72)],
      [spot(458, 178, 0.68), spot(321, 148, 0.68)],
    ],
  },
  tall: {
    scales: [0.6],
    elbow: 180,
    front: [[seat(92, 92)]],
    aside: null,
    behind: [[]],
  },
};

/**
 * How wide the room is, where its table begins, and where plates and flags stand on its far strip; `insets` of the plates
 * are counted from either end.
 */
const places = {
  wide: {
    width: 1200,
    edge: 326,
    plates: { y: 428, scale: 1, tall: 1, insets: [[284], [346, 156], [358, 219, 80]] },
    flags: { left: spot(494, 392, 0.9), right: spot(662, 392, 0.9) },
  },
  tall: {
    width: 390,
    edge: 180,
    plates: { y: 246, scale: 1.12, tall: 0.76, insets: [[92]] },
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
  head: { tilts, pivot: { x: 3, y: -3 } },
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
