import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  fill,
  frameLine,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';

const width = 190;
const height = 128;

const waves = (colour) =>
  Array.from({ length: 9 }, (_, i) =>
    stroke(`M-100,${-56 + i * 15}q8,-8 16,0${'t16,0'.repeat(12)}`, colour, 2.4),
  ).join('');

const slants = (colour) =>
  Array.from({ length: 17 }, (_, i) =>
    stroke(`M${-160 + i * 18},70L${-90 + i * 18},-70`, colour, 3.2),
  ).join('');

const squares = (colour) =>
  Array.from({ length: 60 }, (_, i) =>
    box(-92 + (i % 10) * 18.6, -60 + Math.floor(i / 10) * 20, 10, 10, colour),
  ).join('');

const net = (colour) =>
  Array.from({ length: 24 }, (_, i) =>
    stroke(
      `M${-190 + i * 16},70L${-120 + i * 16},-70M${-190 + i * 16},-70L${-120 + i * 16},70`,
      colour,
      1.5,
    ),
  ).join('');

/** Each issue keeps one cover ink and one pattern, told apart without colour. */
export const folderInks = {
  okinawa: { cover: ink.slateLight, line: ink.slate, edge: ink.slateDark, pattern: waves },
  continuation: {
    cover: ink.mustard,
    line: ink.mustardDark,
    edge: ink.walnutDark,
    pattern: slants,
  },
  signing: { cover: ink.paperDeep, line: '#b39a68', edge: ink.walnut, pattern: squares },
  fishermen: { cover: '#8aa58f', line: ink.baizeLight, edge: ink.baizeDark, pattern: net },
};

const cover = ({ cover: colour, line, edge, pattern }) => {
  const face = boxPath(-width / 2, -height / 2, width, height);
  const label =
    box(-80, -30, 160, 60, ink.paper) +
    frameLine(-80, -30, 160, 60, edge, 1.4) +
    frameLine(-77, -27, 154, 54, edge, 0.8);
  return (
    fill(face, colour) +
    within(face, pattern(line)) +
    label +
    frameLine(-width / 2, -height / 2, width, height, edge, 1.6)
  );
};

const tab = (edge) => {
  const shape = polygon(points`-92,-63 -86,-84 34,-84 42,-63`);
  return fill(shape, ink.paper) + stroke(shape, edge, 1.6);
};

const tie = (edge) =>
  stroke('M95,0L84,0', edge, 3) +
  `<circle cx="84" cy="0" r="5" fill="${ink.red}"/><circle cx="84" cy="0" r="1.8" fill="${ink.redDark}"/>`;

const shadow = (dx, dy) => box(-width / 2 + dx, -height / 2 + dy, width, height, ink.shadow, 0.42);

const closed = (inks) => shadow(5, 6) + tab(inks.edge) + cover(inks) + tie(inks.edge);

const selected = (inks) =>
  shadow(9, 12) +
  tab(inks.edge) +
  cover(inks) +
  tie(inks.edge) +
  frameLine(-width / 2 - 3, -height / 2 - 3, width + 6, height + 6, ink.white, 2) +
  frameLine(-width / 2 - 6, -height / 2 - 6, width + 12, height + 12, ink.red, 4, 2) +
  fill(polygon(points`-101,-70 -77,-70 -101,-46`), ink.red) +
  stroke('M-97,-62L-93,-58L-87,-66', ink.white, 2.2);

const open = (inks) => {
  const flap = polygon(points`-95,-64 95,-64 104,-96 -86,-96`);
  const inside = box(-width / 2, -height / 2, width, height, ink.paperShade);
  const sheets =
    `<g transform="rotate(-1.6)">${box(-86, -57, 172, 116, ink.white)}${frameLine(-86, -57, 172, 116, ink.paperDeep, 1)}</g>` +
    box(-84, -56, 168, 114, ink.paper) +
    frameLine(-84, -56, 168, 114, ink.paperDeep, 1) +
    frameLine(-78, -50, 156, 102, inks.edge, 1);
  return (
    shadow(6, 8) +
    fill(flap, inks.cover) +
    within(flap, inks.pattern(inks.line)) +
    stroke(flap, inks.edge, 1.6) +
    inside +
    frameLine(-width / 2, -height / 2, width, height, inks.edge, 1.6) +
    sheets +
    fill(curve(points`-95,64! -95,52 0,58 95,52 95,64!`), inks.cover) +
    stroke('M-95,52Q0,63 95,52', inks.edge, 1.4)
  );
};

const states = { closed, open, selected };

export const folderStates = Object.keys(states);

export const folder = (issue, state) => states[state](folderInks[issue]);
