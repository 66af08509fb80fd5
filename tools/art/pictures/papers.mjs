import { ink } from '../draw/palette.mjs';
import { box, dashed, fill, frameLine, group, points, polygon, stroke } from '../draw/shapes.mjs';

/** What most things lie on: the cloth of the talks. */
export const cloth = () =>
  box(0, 0, 150, 84, ink.baizeLight) + box(0, 0, 150, 84, 'url(#dots-baize)', 0.35);

/** What letters lie on. */
export const desk = () =>
  box(0, 0, 150, 84, ink.walnut) + box(0, 0, 150, 84, 'url(#dots-ink)', 0.12);

const GAPS = ['16 3 9 3 22 3', '9 3 20 3 14 3'];

export const lines = (x, y, width, count, gap = 9, colour = ink.blackSoft) =>
  Array.from({ length: count }, (_, i) =>
    dashed(
      `M${x},${y + i * gap}h${i === count - 1 && count > 1 ? width * 0.6 : width}`,
      colour,
      2.4,
      GAPS[i % 2],
      0.75,
    ),
  ).join('');

export const sheet = (width, height, paper = ink.white) =>
  box(4, 5, width, height, ink.shadow, 0.4) +
  box(0, 0, width, height, paper) +
  frameLine(4, 4, width - 8, height - 8, ink.paperDeep, 1.2);

export const seal = (x, y, radius = 7) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.red}"/>` +
  `<circle cx="${x}" cy="${y}" r="${radius * 0.6}" fill="none" stroke="${ink.redDark}" stroke-width="1.6"/>`;

export const lain = (content, x, y, turn = 0) =>
  group(content, `translate(${x},${y}) rotate(${turn})`);

/** A pen whose nib is at (x, y), leaning right. */
export const penAt = (x, y) =>
  stroke(`M${x},${y}L${x + 26},${y - 38}`, ink.black, 4.6) +
  stroke(`M${x},${y}L${x + 3.4},${y - 5}`, ink.brassLight, 3.4) +
  stroke(`M${x + 13},${y - 19}l3,-4.4`, ink.brass, 5);

/** A pen laid down. */
export const penLaid = (x, y, turn = 0) =>
  lain(
    stroke('M3,3H60', ink.shadow, 5, 0.4) +
      stroke('M0,0H58', ink.black, 5) +
      stroke('M0,0H8', ink.brassLight, 3.6) +
      stroke('M27,0h6', ink.brass, 5.4),
    x,
    y,
    turn,
  );

export const signature = (x, y) =>
  stroke(`M${x},${y}q4,-9 8,-1t7,-3q3,-5 6,2t9,-2`, ink.slateDark, 2) +
  stroke(`M${x - 2},${y + 5}h34`, ink.paperDeep, 1.4);

/** A line of red ink through what is written from (x, y) on. */
export const struck = (x, y, width) =>
  stroke(`M${x},${y}h${width}`, ink.red, 3.2) +
  stroke(`M${x + 3},${y + 4}h${width - 8}`, ink.red, 1.4);

/** A soldier's helmet, its rim at the origin. */
export const helmet = (colour = '#56684f') =>
  fill('M-15,0Q-15,-17 0,-18Q15,-17 15,0Z', colour) +
  fill('M3,-17.6Q15,-16 15,0H6Q8,-10 3,-17.6Z', ink.night, 0.3) +
  fill(polygon(points`-19,0 19,0 17,4 -17,4`), colour) +
  stroke('M-10,4Q0,14 10,4', ink.walnutDark, 1.8);

/** A twig of olive from the origin to the right. */
export const twig = () =>
  stroke('M-16,6Q0,4 16,-8', '#3f5040', 1.8) +
  [
    [-10, 2, -40],
    [-6, 8, 30],
    [0, 0, -45],
    [3, 6, 28],
    [9, -7, -55],
    [12, 0, 20],
  ]
    .map(
      ([x, y, turn]) =>
        `<ellipse cx="${x}" cy="${y}" rx="5.4" ry="2.2" transform="rotate(${turn} ${x} ${y})" fill="#5c7d4f"/>`,
    )
    .join('');
