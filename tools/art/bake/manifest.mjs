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
  anchor ?? { x: Number((-canvas.x / canvas.width).toFixed(4)), y: Number((-canvas.y / canvas.height).toFixed(4)) };

const seat = (x, y, scale, facing, layer) => ({ x, y, scale, facing, layer });

/**
 * Where people sit, in the design units of each picture; (x, y) is the base of the neck. `left` is the learner's side.
 * `facing` 1 looks right, −1 is drawn mirrored.
 */
const seats = {
  wide: {
    left: seat(322, 176, 1, 1, 'front'),
    right: seat(878, 176, 1, -1, 'front'),
    interpreter: seat(486, 226, 0.76, 1, 'back'),
    recorderRight: seat(1024, 214, 0.78, -1, 'back'),
    recorderLeft: seat(176, 214, 0.78, 1, 'back'),
  },
  tall: {
    left: seat(92, 92, 0.6, 1, 'front'),
    right: seat(298, 92, 0.6, -1, 'front'),
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
  telegramStrip: { sheet: { x: 0, y: 0, width: 292, height: 56 }, text: { x: 22, y: 9, width: 258, height: 40 } },
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
  parts,
  inks: { brackets: bracketInks },
  frames,
});
