import { ink } from '../draw/palette.mjs';
import { box, boxPath, ellipse, filtered, frameLine, stroke, within } from '../draw/shapes.mjs';

/** Inks of a wall, from its cornice to where the light falls. */
export const tones = {
  teal: {
    deep: ink.wallDeep,
    dark: ink.wallDark,
    base: ink.wall,
    light: ink.wallLight,
    glow: ink.wallGlow,
    pale: ink.wallPale,
  },
  straw: {
    deep: '#6b5a41',
    dark: '#8d7a58',
    base: '#a9946a',
    light: '#bfab7f',
    glow: '#d0be93',
    pale: '#e0d2ac',
  },
  sage: {
    deep: '#4a5443',
    dark: '#69745f',
    base: '#828c73',
    light: '#99a186',
    glow: '#aeb298',
    pale: '#c9c9ad',
  },
  grey: {
    deep: '#4a5358',
    dark: '#6a7475',
    base: '#868e89',
    light: '#9da39a',
    glow: '#b0b4a7',
    pale: '#c6c7b8',
  },
  oak: {
    deep: '#33241b',
    dark: '#4d3728',
    base: '#654a35',
    light: '#7c5d43',
    glow: '#8e6d4f',
    pale: '#b08c66',
  },
  ivory: {
    deep: '#8a7c62',
    dark: '#b5a685',
    base: '#cdbf9d',
    light: '#dccfb0',
    glow: '#e8dcc0',
    pale: '#f2e9d2',
  },
};

/** A dot screen in the palest ink of a wall, for where its tones meet. */
const screenOf = ({ pale }) =>
  `<pattern id="dots-wall" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">` +
  `<circle cx="3.5" cy="3.5" r="1.5" fill="${pale}"/></pattern>`;

/** The wall in the light that falls on its middle: three hard steps of glow, dots where they meet. */
export const litWall = ({ width, height }, tone, { x, y, size } = { x: 600, y: 250, size: 440 }) =>
  screenOf(tone) +
  box(0, 0, width, height, tone.dark) +
  filtered(ellipse(x, y, size * 1.5, size * 0.98, tone.base), 'edge') +
  ellipse(x, y, size * 1.28, size * 0.82, 'url(#dots-wall)', 0.2) +
  filtered(ellipse(x, y + size * 0.04, size * 0.98, size * 0.68, tone.light), 'edge') +
  ellipse(x, y + size * 0.06, size * 0.8, size * 0.56, 'url(#dots-wall)', 0.35) +
  filtered(ellipse(x, y + size * 0.1, size * 0.6, size * 0.46, tone.glow), 'edge');

/** Paper of broad stripes, each with a thin one beside it. */
export const stripes = ({ top = 0, bottom = 260, step = 46, width = 1200 }, tone) =>
  Array.from(
    { length: Math.ceil(width / step) },
    (_, i) =>
      box(i * step, top, step * 0.42, bottom - top, tone.deep, 0.09) +
      box(i * step + step * 0.5, top, 1.6, bottom - top, tone.pale, 0.26),
  ).join('');

/** A moulded cornice; with `dentils`, a row of small blocks under it. */
export const cornice = ({ width = 1200, depth = 20, dentils = false }, tone) =>
  box(0, 0, width, depth, tone.deep) +
  box(0, depth * 0.36, width, 2, tone.pale, 0.35) +
  (dentils
    ? Array.from({ length: Math.ceil(width / 16) }, (_, i) =>
        box(i * 16 + 4, depth, 9, 8, tone.deep),
      ).join('') + box(0, depth + 8, width, 3, tone.deep, 0.5)
    : '') +
  box(0, depth, width, 3, ink.brass, 0.55) +
  box(0, depth + 3, width, 4, ink.night, 0.35);

/** Gilt panels on a painted wall, one within the other. */
export const giltPanel = ({ x, y, width, height }, tone) =>
  box(x, y, width, height, tone.pale, 0.16) +
  frameLine(x, y, width, height, ink.mustardDark, 4, 0, 0.85) +
  frameLine(x + 1, y + 1, width - 2, height - 2, ink.brassLight, 1.4, 0, 0.9) +
  frameLine(x + 8, y + 8, width - 16, height - 16, ink.brass, 1.4, 0, 0.7);

export const moulding = ({ x, y, width, height }) =>
  frameLine(x, y, width, height, '#f3ecd4', 1.6, 0, 0.24) +
  frameLine(x + 3, y + 3, width - 6, height - 6, ink.night, 1.6, 0, 0.28);

export const wainscot = ({ width = 1200, top = 244, bottom = 420, panel = 104 }, tone) => {
  const count = Math.ceil(width / panel);
  const offset = (width - count * panel) / 2;
  const panels = Array.from({ length: count }, (_, i) =>
    moulding({
      x: offset + i * panel + 8,
      y: top + 16,
      width: panel - 16,
      height: bottom - top - 30,
    }),
  );
  return (
    box(0, top, width, bottom - top, tone.deep, 0.62) +
    panels.join('') +
    box(0, top, width, 6, tone.deep) +
    box(0, top, width, 1.8, tone.pale, 0.6) +
    box(0, top + 6, width, 3, ink.night, 0.3)
  );
};

/** Paint to breast height, as in an office of state. */
export const dado = ({ top = 214, bottom = 420, colour = '#4f6258' }, tone) =>
  box(0, top, 1200, bottom - top, colour) +
  box(0, top, 1200, bottom - top, 'url(#dots-ink)', 0.12) +
  box(0, top - 3, 1200, 3, tone.deep);

const giltCapital = (x, top, width) =>
  box(x - width / 2 - 4, top + 8, width + 8, 5, ink.mustardDark) +
  box(x - width / 2 - 2, top + 13, width + 4, 12, ink.brass) +
  [-0.3, 0, 0.3]
    .map((at) => stroke(`M${x + at * width},${top + 25}q-5,-6 0,-11q5,5 0,11`, ink.brassLight, 1.6))
    .join('') +
  box(x - width / 2 - 1, top + 25, width + 2, 3, ink.mustardDark);

export const pilaster = ({ x, top = 27, bottom = 244, width = 26, gilt = false }, tone) =>
  box(x - width / 2, top, width, bottom - top, tone.deep, 0.34) +
  box(x - width / 2, top, 2.4, bottom - top, '#f0ead2', 0.24) +
  box(x + width / 2 - 3, top, 3, bottom - top, ink.night, 0.3) +
  stroke(`M${x - 4},${top + 14}V${bottom}M${x + 4},${top + 14}V${bottom}`, ink.night, 1.2, 0.24) +
  box(x - width / 2 - 3, top, width + 6, 8, tone.deep, 0.6) +
  (gilt ? giltCapital(x, top, width) : '');

/** Dark upright boards with a rail, from `top` down. */
export const panelling = ({ top = 150, bottom = 420, board = 48 }, tone) => {
  const boards = Array.from({ length: Math.ceil(1200 / board) }, (_, i) => {
    const x = i * board;
    const arch = `M${x + 7},${bottom}V${top + 44}Q${x + 8},${top + 24} ${x + board / 2},${top + 16}Q${x + board - 8},${top + 24} ${x + board - 7},${top + 44}V${bottom}`;
    return stroke(arch, ink.night, 2, 0.5) + stroke(arch, tone.pale, 0.9, 0.5);
  });
  return (
    box(0, top, 1200, bottom - top, tone.deep, 0.85) +
    within(boxPath(0, top, 1200, bottom - top), boards.join('')) +
    box(0, top, 1200, 8, tone.deep) +
    box(0, top, 1200, 2, tone.pale, 0.7) +
    box(0, top + 8, 1200, 4, ink.night, 0.4)
  );
};

/** Beams of the ceiling, seen end on. */
export const beams = ({ step = 100, depth = 34 }, tone) =>
  box(0, 0, 1200, depth * 0.5, ink.night, 0.55) +
  Array.from({ length: Math.ceil(1200 / step) + 1 }, (_, i) => {
    const x = i * step - step / 2 + 50;
    return (
      box(x - 13, 0, 26, depth, tone.deep) +
      box(x - 13, 0, 3, depth, tone.glow, 0.5) +
      box(x - 17, depth - 6, 34, 8, tone.deep) +
      box(x - 17, depth - 6, 34, 2, tone.pale, 0.6)
    );
  }).join('');
