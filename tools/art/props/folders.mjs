import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  fill,
  frameLine,
  points,
  polygon,
  ring,
  star,
  stroke,
  within,
} from '../draw/shapes.mjs';

const width = 190;
const height = 128;

const disc = (x, y, radius, colour) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;

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

const repeat = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');

/** Draws one mark at every crossing of a net of columns and rows, every second row moved by half. */
const scattered = (pitch, mark) =>
  repeat(12, (row) =>
    repeat(14, (column) =>
      mark(-104 + column * pitch + (row % 2) * (pitch / 2), -66 + row * pitch * 0.62),
    ),
  );

const rings = (colour) =>
  scattered(26, (x, y) => ring(x, y, 8, 8, colour, 2) + ring(x, y, 3, 3, colour, 2));

const diamonds = (colour) =>
  scattered(22, (x, y) =>
    fill(polygon(points`${x},${y - 7} ${x + 6},${y} ${x},${y + 7} ${x - 6},${y}`), colour),
  );

const rules = (colour) => repeat(15, (i) => stroke(`M-100,${-60 + i * 9}H100`, colour, 2.2));

const chevrons = (colour) =>
  repeat(10, (i) => stroke(`M-110,${-66 + i * 17}${'l12,-10l12,10'.repeat(10)}`, colour, 2.6));

const bars = (colour) => repeat(14, (i) => box(-98 + i * 15, -66, 6, 132, colour));

const crosses = (colour) =>
  scattered(22, (x, y) => stroke(`M${x - 5},${y}h10M${x},${y - 5}v10`, colour, 2.4));

const grid = (colour) =>
  repeat(16, (i) => stroke(`M${-100 + i * 14},-66V66M-100,${-66 + i * 14}H100`, colour, 1.6));

const scales = (colour) =>
  scattered(24, (x, y) => stroke(`M${x - 12},${y}A12,12 0 0 0 ${x + 12},${y}`, colour, 2.2));

const coins = (colour) => scattered(24, (x, y) => disc(x, y, 6.4, colour));

const bricks = (colour) =>
  repeat(11, (row) =>
    stroke(
      `M-100,${-64 + row * 13}H100${repeat(9, (i) => `M${-94 + i * 26 + (row % 2) * 13},${-64 + row * 13}v13`)}`,
      colour,
      1.8,
    ),
  );

const stars = (colour) => scattered(28, (x, y) => star(x, y, 8, colour));

const arcs = (colour) =>
  repeat(
    9,
    (i) =>
      `<circle cx="-95" cy="64" r="${18 + i * 24}" fill="none" stroke="${colour}" stroke-width="3"/>`,
  );

const steps = (colour) =>
  repeat(20, (i) => stroke(`M-110,${-60 + i * 16}${'h16v-12'.repeat(13)}`, colour, 2.2));

const bare = () => '';

const slate = { cover: ink.slateLight, line: ink.slate, edge: ink.slateDark };
const mustard = { cover: ink.mustard, line: ink.mustardDark, edge: ink.walnutDark };
const buff = { cover: ink.paperDeep, line: '#b39a68', edge: ink.walnut };
const green = { cover: '#8aa58f', line: ink.baizeLight, edge: ink.baizeDark };
const brick = { cover: '#c98a70', line: '#a9604c', edge: ink.redDark };
const sea = { cover: '#8fb0b0', line: '#5f8a8e', edge: ink.slateDark };

/** Each issue keeps one cover ink and one pattern, told apart without colour; `plain` is for an issue not drawn. */
export const folderInks = {
  okinawa: { ...slate, pattern: waves },
  continuation: { ...mustard, pattern: slants },
  signing: { ...buff, pattern: squares },
  fishermen: { ...green, pattern: net },
  territory: { ...brick, pattern: rings },
  form: { ...buff, pattern: rules },
  alliances: { ...slate, pattern: chevrons },
  straits: { ...sea, pattern: bars },
  demil: { ...green, pattern: crosses },
  detainees: { ...mustard, pattern: grid },
  un: { ...slate, pattern: diamonds },
  fisheries: { ...sea, pattern: scales },
  resumption: { ...brick, pattern: steps },
  reparations: { ...mustard, pattern: coins },
  trade: { ...buff, pattern: bricks },
  nuclear: { ...green, pattern: stars },
  venue: { ...brick, pattern: arcs },
  approach: { ...sea, pattern: slants },
  'sf-title': { ...sea, pattern: rings },
  'sf-signature': { ...buff, pattern: rules },
  'sf-naming': { ...brick, pattern: waves },
  'memo-tone': { ...slate, pattern: stars },
  'memo-condition': { ...brick, pattern: rings },
  'memo-answer': { ...buff, pattern: chevrons },
  'memo-theme': { ...green, pattern: bricks },
  'memo-length': { ...mustard, pattern: rules },
  'visit-plea': { ...green, pattern: waves },
  'visit-islands': { ...brick, pattern: grid },
  'visit-gains': { ...sea, pattern: coins },
  'visit-exchanges': { ...mustard, pattern: bricks },
  'visit-china': { ...slate, pattern: rules },
  'amb-plea': { ...green, pattern: chevrons },
  'amb-islands': { ...brick, pattern: scales },
  'amb-record': { ...buff, pattern: net },
  'amb-business': { ...mustard, pattern: crosses },
  plain: { ...buff, pattern: bare },
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
