import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, points, polygon, stroke } from '../draw/shapes.mjs';

/** Option pictures are 150 × 84 from the origin. */
export const pictureSize = { width: 150, height: 84 };

export const sky = (upper, lower, horizon) =>
  box(0, 0, 150, 84, upper) + box(0, horizon * 0.55, 150, 84, lower, 0.55);

export const sea = (top, colour, crest) =>
  box(0, top, 150, 84 - top, colour) +
  [6, 15, 24, 32]
    .map((drop, i) =>
      stroke(`M${-6 - i * 5},${top + drop}q6,-4 12,0${'t12,0'.repeat(14)}`, crest, 1.4, 0.75),
    )
    .join('');

export const sun = (x, y, radius, colour = ink.paper) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;

/** Two snow-capped northern islands about their waterline. */
export const northernPair = () =>
  fill(curve(points`-30,0! -22,-8 -15,-14 -9,-9 0,0!`), ink.mustardDark) +
  fill(curve(points`-8,0! 2,-14 10,-25 17,-16 29,0!`), ink.walnut) +
  fill(curve(points`10,-25 17,-16 29,0! 12,0! 11,-12`), ink.walnutDark) +
  fill(polygon(points`5,-17.6 10,-25 15,-18.6 11,-16 8,-18.6`), ink.white);

/** A low green southern island about its waterline. */
export const southernIsland = () =>
  fill(curve(points`-30,0! -24,-8 -10,-12 2,-17 14,-12 26,-8 32,0!`), ink.baize) +
  fill(curve(points`2,-17 14,-12 26,-8 32,0! 8,0! 10,-8`), ink.baizeDark) +
  fill(curve(points`-26,-1 -14,-4 6,-3 26,-1 20,2 -20,2`), '#d9c58f');

/** A tiny flag of thirteen stripes on a mast. */
export const stripedFlag = () => {
  const rows = Array.from({ length: 7 }, (_, i) => box(0, i * 2.4, 24, 1.3, ink.red)).join('');
  return (
    stroke('M0,22V-1', ink.black, 1.6) +
    box(0.6, 0, 24, 15.8, ink.white) +
    `<g transform="translate(.6,0)">${rows}</g>` +
    box(0.6, 0, 10, 8.6, ink.slateDark)
  );
};

export const boat = () =>
  stroke('M-4,-12V-42M18,-12V-30', ink.black, 2) +
  stroke('M-4,-40L18,-28M-4,-40L-26,-12', ink.black, 0.9) +
  fill(polygon(points`-2,-12 14,-12 14,-24 0,-24`), ink.white) +
  fill(polygon(points`7,-12 14,-12 14,-24 7,-24`), ink.linenShade) +
  box(2, -21, 3.4, 4, ink.slateDark) +
  box(8.4, -21, 3.4, 4, ink.slateDark) +
  fill(curve(points`-30,-13! -16,-11 20,-11 30,-14! 26,-4 22,2! -22,2! -27,-5`), ink.slateDark) +
  fill(curve(points`-28,-8 0,-6 27,-9 26,-6 0,-3 -27,-5`), ink.red);

export const mistBank = (y, opacity) =>
  ellipse(40, y, 70, 7, ink.white, opacity) + ellipse(115, y + 4, 60, 6, ink.white, opacity * 0.8);
