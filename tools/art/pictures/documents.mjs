import { ink } from '../draw/palette.mjs';
import {
  box,
  dashed,
  ellipse,
  fill,
  frameLine,
  group,
  place,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';

const cloth = () =>
  box(0, 0, 150, 84, ink.baizeLight) + box(0, 0, 150, 84, 'url(#dots-baize)', 0.35);
const desk = () => box(0, 0, 150, 84, ink.walnut) + box(0, 0, 150, 84, 'url(#dots-ink)', 0.12);

const lines = (x, y, width, count, gap = 8) =>
  Array.from({ length: count }, (_, i) =>
    dashed(
      `M${x},${y + i * gap}h${i === count - 1 ? width * 0.6 : width}`,
      ink.blackSoft,
      2.2,
      i % 2 ? '9 3 20 3 14 3' : '16 3 9 3 22 3',
      0.75,
    ),
  ).join('');

const sheet = (width, height) =>
  box(4, 5, width, height, ink.shadow, 0.4) +
  box(0, 0, width, height, ink.white) +
  frameLine(4, 4, width - 8, height - 8, ink.paperDeep, 1.2);

const seal = (x, y, radius = 7) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.red}"/>` +
  `<circle cx="${x}" cy="${y}" r="${radius * 0.6}" fill="none" stroke="${ink.redDark}" stroke-width="1.6"/>`;

/** A sheet with a seal, for whatever has no picture of its own. */
export const plainSheet = () =>
  cloth() + group(sheet(84, 70) + lines(14, 16, 56, 4, 10) + seal(66, 58), 'translate(33,8)');

const letter = (turn, x, y) =>
  group(
    box(-26, -15, 52, 33, ink.shadow, 0.4) +
      box(-29, -18, 52, 33, ink.white) +
      stroke('M-29,-18L-3,2L23,-18', ink.paperDeep, 2) +
      seal(-3, 2, 5),
    `translate(${x},${y}) rotate(${turn})`,
  );

/** Two notes that cross. */
export const notes = () =>
  cloth() +
  letter(-9, 50, 34) +
  letter(8, 106, 54) +
  stroke('M84,22h30M114,22l-7,-5M114,22l-7,5M66,72H36M36,72l7,-5M36,72l7,5', ink.brassLight, 3);

const signature = (x, y) =>
  stroke(`M${x},${y}q4,-9 8,-1t7,-3q3,-5 6,2t9,-2`, ink.slateDark, 1.9) +
  stroke(`M${x - 2},${y + 5}h34`, ink.paperDeep, 1.2);

/** One sheet, two signatures. */
export const signedSheet = () =>
  cloth() +
  group(
    sheet(110, 74) + lines(14, 14, 82, 4, 8) + signature(16, 58) + signature(62, 58),
    'translate(20,5)',
  );

const bound = (x, y) =>
  group(
    box(5, 6, 74, 66, ink.shadow, 0.45) +
      box(0, 0, 74, 66, ink.redDark) +
      box(0, 0, 10, 66, '#541612') +
      frameLine(16, 6, 52, 54, ink.brassLight, 1.6) +
      box(28, 18, 28, 3, ink.brassLight) +
      box(32, 25, 20, 2.4, ink.brassLight) +
      box(34, 66, 5, 14, ink.brassLight) +
      box(42, 66, 5, 12, ink.brassLight) +
      seal(42, 46, 9),
    `translate(${x},${y})`,
  );

/** A bound treaty with its ribbons. */
export const treaty = () => desk() + bound(38, 6);

/** The weightier way: the bound text under a pen. */
export const heavyLine = () =>
  desk() +
  bound(22, 6) +
  stroke('M104,66L138,14', ink.black, 5) +
  stroke('M104,66L109,58', ink.brassLight, 4) +
  stroke('M120,41l4,-6', ink.brass, 5.4);

const leaf = (x, width, wide) =>
  box(x, 10, width, 74, ink.walnutLight) +
  frameLine(x + 4, 16, width - 8, 26, ink.walnutDark, 1.4) +
  frameLine(x + 4, 48, width - 8, 32, ink.walnutDark, 1.4) +
  `<circle cx="${wide}" cy="48" r="2.6" fill="${ink.brassLight}"/>`;

/** A door that opens, with light behind it. */
export const doorAjar = () =>
  box(0, 0, 150, 84, ink.wall) +
  box(0, 0, 150, 84, 'url(#dots-ink)', 0.14) +
  box(38, 4, 74, 82, ink.walnutDark) +
  box(43, 9, 64, 77, '#ffe9b0') +
  fill(polygon(points`43,84 107,84 138,90 20,90`), '#ffe9b0', 0.5) +
  leaf(43, 27, 65) +
  fill(polygon(points`107,9 92,15 92,84 107,86`), ink.walnut) +
  fill(polygon(points`104,16 95,20 95,42 104,42`), ink.walnutDark, 0.6) +
  `<circle cx="95" cy="50" r="2.4" fill="${ink.brassLight}"/>`;

/** No league against the other: a broken ring of three. */
export const threeAgainst = () =>
  cloth() +
  group(sheet(112, 76) + lines(14, 14, 84, 1), 'translate(19,4)') +
  [
    [52, 40],
    [98, 40],
    [75, 66],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="8" fill="${ink.slateDark}"/>`)
    .join('') +
  stroke('M60,40H90M56,47L70,60M94,47L80,60', ink.slate, 3.4) +
  stroke('M46,28L104,76M104,28L46,76', ink.red, 4.6);

/** The right to defend oneself, alone or with others, affirmed. */
export const shield = () =>
  cloth() +
  group(sheet(112, 76) + lines(14, 14, 30, 5, 11), 'translate(19,4)') +
  fill('M80,18H116V42Q114,60 98,68Q82,60 80,42Z', ink.slate) +
  fill('M98,18H116V42Q114,60 98,68Z', ink.slateDark) +
  `<path d="M84,22H112V42Q110,57 98,63Q86,57 84,42Z" fill="none" stroke="${ink.paper}" stroke-width="1.8"/>` +
  stroke('M90,42L96,48L107,33', ink.paper, 4);

/** A claim in the books: held open, or struck out by both. */
export const ledger = (struck) =>
  desk() +
  fill(polygon(points`14,16 76,10 136,16 140,80 76,74 10,80`), ink.shadow, 0.4) +
  fill(polygon(points`12,12 75,8 75,72 9,76`), ink.white) +
  fill(polygon(points`75,8 138,12 141,76 75,72`), ink.paper) +
  stroke('M75,8V72', ink.paperDeep, 2.4) +
  lines(20, 22, 46, 5, 10) +
  lines(84, 22, 46, 5, 10) +
  stroke('M58,16V70M122,17V70', ink.redLight, 1.2) +
  (struck
    ? stroke('M16,66L70,18M80,66L134,18', ink.red, 4.4)
    : fill(polygon(points`104,4 120,4 120,34 112,28 104,34`), ink.red));

const page = (title, middle) =>
  box(0, 0, 150, 84, ink.slate) +
  box(0, 0, 150, 84, 'url(#dots-ink)', 0.2) +
  box(43, 12, 72, 76, ink.night, 0.45) +
  box(38, 7, 72, 76, ink.white) +
  box(38, 7, 72, 16, ink.red) +
  [52, 96].map((x) => `<circle cx="${x}" cy="8" r="2.6" fill="${ink.black}"/>`).join('') +
  title +
  middle;

const numeral = (text, y, size) =>
  `<text x="74" y="${y}" text-anchor="middle" font-family="Old Standard" font-weight="700" font-size="${size}" fill="${ink.black}">${text}</text>`;

/** The last day of the seventh month. */
export const monthLeaf = () => page('', numeral('31', 60, 38) + numeral('VII', 77, 15));

/** A leaf without a day. */
export const blankLeaf = () => page('', dashed('M50,48H98M50,62H98', ink.paperDeep, 3, '7 5'));

const chairAt = (x, flip) =>
  group(
    fill(polygon(points`-6,-30 2,-30 4,0 -4,0`), ink.walnutDark) +
      box(-4, -4, 26, 6, ink.walnut) +
      stroke('M-2,2V22M20,2V22', ink.walnutDark, 3.4),
    `translate(${x},54) scale(${flip},1)`,
  );

/** A table laid for talks, its chairs drawn up. */
export const talksAtOnce = () =>
  box(0, 0, 150, 84, ink.wall) +
  box(0, 60, 150, 24, ink.wallDeep) +
  chairAt(22, 1) +
  chairAt(128, -1) +
  box(42, 44, 66, 8, ink.walnutLight) +
  box(42, 50, 66, 3, ink.walnutDark) +
  stroke('M50,52V78M100,52V78', ink.walnutDark, 4.4) +
  fill(polygon(points`56,44 74,44 70,38 60,38`), ink.white) +
  fill(polygon(points`78,44 96,44 92,38 82,38`), ink.white) +
  place(ellipse(0, 0, 4, 2, ink.brassLight), 75, 36);

/** The world's questions taken into the text. */
export const globeOnPaper = () =>
  cloth() +
  group(sheet(112, 76) + lines(14, 14, 84, 1) + lines(14, 66, 84, 1), 'translate(19,4)') +
  `<circle cx="75" cy="46" r="20" fill="#9dbdc0"/>` +
  fill(
    'M62,36q8,-8 14,-2q-2,8 -8,8q-2,8 -8,4zM80,44q8,-4 12,4q-2,10 -8,10q-6,-4 -4,-14z',
    '#7f8c5c',
  ) +
  ['M55,46H95', 'M75,26V66', 'M60,33Q75,40 90,33', 'M60,59Q75,52 90,59']
    .map((path) => stroke(path, ink.slate, 1))
    .join('') +
  `<ellipse cx="75" cy="46" rx="9" ry="20" fill="none" stroke="${ink.slate}" stroke-width="1"/>` +
  `<circle cx="75" cy="46" r="20" fill="none" stroke="${ink.slateDark}" stroke-width="2"/>`;
