import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, points, polygon, stroke } from '../draw/shapes.mjs';

const knob = (x, y, radius, base, light) =>
  ellipse(x, y + radius * 0.35, radius, radius * 0.55, ink.black) +
  ellipse(x, y, radius, radius * 0.55, base) +
  ellipse(x - radius * 0.25, y - radius * 0.12, radius * 0.45, radius * 0.2, light);

/** A telegraph key on its board, with a form beneath: word is asked of the capital. */
export const telegraphKey = () =>
  fill(polygon(points`-36,10 42,10 36,-8 -28,-8`), ink.shadow, 0.42) +
  fill(polygon(points`-40,2 20,6 30,-16 -26,-20`), ink.white) +
  stroke('M-31,-3L16,0M-28,-9L20,-6M-26,-14L12,-12', ink.blackSoft, 1.3, 0.6) +
  fill(polygon(points`-26,4 38,4 32,-8 -18,-8`), ink.walnutLight) +
  fill(polygon(points`-26,4 38,4 38,9 -26,9`), ink.walnutDark) +
  box(-2, -20, 5, 14, ink.brass, 1, 1) +
  box(14, -20, 5, 14, ink.mustardDark, 1, 1) +
  box(22, -12, 8, 6, ink.brass, 1, 1) +
  stroke('M-18,-20L28,-16', ink.brassLight, 4.6) +
  stroke('M-18,-18.4L28,-14.4', ink.mustardDark, 1.6) +
  box(-15, -16, 3.4, 10, ink.brass) +
  knob(-16, -23, 9, ink.black, ink.blackSoft) +
  `<circle cx="8" cy="-18" r="3" fill="${ink.brassLight}"/>`;

/** A pencil across a slip with a line nobody has signed. */
export const pencilNote = () =>
  fill(polygon(points`-30,12 36,8 30,-22 -24,-18`), ink.shadow, 0.4) +
  fill(polygon(points`-34,8 32,4 26,-26 -28,-22`), ink.white) +
  stroke(polygon(points`-34,8 32,4 26,-26 -28,-22`), ink.paperDeep, 1) +
  stroke('M-22,-13q6,-5 10,0t10,0t9,-1', ink.slateLight, 2) +
  stroke('M-24,-3q6,-5 10,0t8,0', ink.slateLight, 2) +
  fill(polygon(points`-8,1 -1,-3 34,-37 28,-42 -6,-9`), ink.mustard) +
  fill(polygon(points`-3,-1.6 -1,-3 34,-37 31.4,-39.2`), ink.mustardDark) +
  fill(polygon(points`-8,1 -1,-3 -6,-9`), '#e6cfa2') +
  fill(polygon(points`-8,1 -5.6,-0.4 -7.4,-2.4`), ink.black) +
  fill(polygon(points`28,-42 34,-37 38,-41 32,-46`), ink.redLight) +
  stroke('M28,-42L34,-37', ink.brassLight, 2.4);

/** A paper clip that holds two folders together. */
export const paperClip = () =>
  fill(polygon(points`-32,12 38,12 38,-18 -32,-18`), ink.shadow, 0.36) +
  fill(polygon(points`-36,6 8,6 8,-22 -10,-22 -14,-27 -36,-27`), ink.slateLight) +
  fill(polygon(points`-36,6 8,6 8,2 -36,2`), ink.slate) +
  fill(polygon(points`-6,10 36,10 36,-18 18,-18 14,-23 -6,-23`), ink.mustard) +
  fill(polygon(points`-6,10 36,10 36,6 -6,6`), ink.mustardDark) +
  stroke('M12,-2H-8a7,7 0 0 1 0,-14H20a10,10 0 0 1 0,20H-6', ink.shadow, 2.6, 0.4) +
  stroke('M12,-4H-8a7,7 0 0 1 0,-14H20a10,10 0 0 1 0,20H-6', ink.white, 3.4) +
  stroke('M12,-4H-8a7,7 0 0 1 0,-14H20a10,10 0 0 1 0,20H-6', ink.blackSoft, 1.2);

/** A felt hat: who takes it up leaves the table. */
export const hat = () =>
  ellipse(3, 3, 40, 9, ink.shadow, 0.42) +
  fill(curve(points`-38,-3! -30,-9 0,-11 30,-9 38,-3! 26,5 0,7 -26,5`), ink.blackSoft) +
  fill(curve(points`-38,-3! -26,2 0,4 26,2 38,-3! 26,5 0,7 -26,5`), ink.black) +
  fill(
    curve(points`-23,-7! -22,-24 -15,-35 -4,-33 0,-30 4,-33 15,-35 22,-24 23,-7! 0,-3`),
    ink.blackSoft,
  ) +
  fill(curve(points`5,-32 15,-35 22,-24 23,-7! 9,-4.4!`), ink.black) +
  fill(curve(points`-23,-8! -23,-14! 0,-10 23,-14! 23,-8! 0,-4`), ink.redDark) +
  fill(curve(points`-17,-18 -15,-29 -9,-32 -12,-24 -13,-17`), '#667078', 0.9);
