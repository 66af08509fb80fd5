import { cardParts } from '../props/cards.mjs';
import { bracketInks } from '../props/marks.mjs';

const rounded = (value) => Math.round(value * 10) / 10;

/** A baked piece as the layout sees it, all in design units; `box` is the drawn part measured from the anchor. */
export const describe = (frame, piece, atlas, density) => {
  const { width, height } = frame.canvas;
  const anchor = anchorOf(frame);
  return {
    atlas,
    width,
    height,
    anchor,
    box: {
      x: rounded(piece.x / density - anchor.x * width),
      y: rounded(piece.y / density - anchor.y * height),
      width: rounded(piece.w / density),
      height: rounded(piece.h / density),
    },
  };
};

/** The anchor as fractions of the canvas: where the drawing's own origin lies. */
export const anchorOf = ({ canvas, anchor }) =>
  anchor ?? {
    x: Number((-canvas.x / canvas.width).toFixed(4)),
    y: Number((-canvas.y / canvas.height).toFixed(4)),
  };

const seat = (x, y, scale, facing, layer) => ({ x, y, scale, facing, layer });

/**
 * Where people sit, in the design units of each picture; (x, y) is the base of the neck. `left` is the learner's side.
 * `facing` 1 looks right, −1 is drawn mirrored. The recorder sits beside the Soviet side, the interpreter beside the other.
 */
const seats = {
  wide: {
    left: seat(284, 176, 1, 1, 'front'),
    right: seat(916, 176, 1, -1, 'front'),
    besideLeft: seat(466, 226, 0.76, 1, 'back'),
    besideRight: seat(734, 226, 0.76, -1, 'back'),
  },
  tall: {
    left: seat(92, 92, 0.6, 1, 'front'),
    right: seat(298, 92, 0.6, -1, 'front'),
  },
};

const spot = (x, y, scale = 1) => ({ x, y, scale });
const standing = (frame, x, y, scale = 1) => ({ frame, x, y, scale });

/** Where plates, flags and things stand; the far strip of the baize, so that the playing surface stays empty. */
const places = {
  wide: {
    plates: { left: spot(284, 428), right: spot(916, 428) },
    flags: { left: spot(494, 392, 0.9), right: spot(662, 392, 0.9) },
    things: [
      standing('lamp', 600, 388, 0.9),
      standing('tea-glass', 414, 400, 0.95),
      standing('ashtray', 170, 396),
      standing('tea-glass', 776, 400, 0.95),
      standing('water-glass', 1042, 402),
    ],
    surface: { x: 60, y: 440, width: 1080, height: 296 },
  },
  tall: {
    plates: { left: spot(92, 246, 0.72), right: spot(298, 246, 0.72) },
    flags: { left: spot(166, 216, 0.45), right: spot(206, 216, 0.45) },
    things: [],
    surface: { x: 120, y: 206, width: 150, height: 44 },
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

export const manifestOf = ({ density, frames, images }) => ({
  density,
  atlases: {
    figures: { image: 'figures.webp', data: 'figures.json' },
    props: { image: 'props.webp', data: 'props.json' },
  },
  images,
  seats,
  places,
  parts,
  inks: { brackets: bracketInks },
  frames,
});
