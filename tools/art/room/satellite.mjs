import { ink } from '../draw/palette.mjs';
import { box, ellipse, fill, group, points, polygon, stroke } from '../draw/shapes.mjs';

/** A model of the first satellite on a stand of brass; (x, y) is its foot. */
export const satellite = ({ x, y, size = 1 }) =>
  group(
    ellipse(3, 0, 20, 4, ink.night, 0.35) +
      fill(polygon(points`-16,0 16,0 10,-6 -10,-6`), ink.walnutDark) +
      box(-1.6, -34, 3.2, 30, ink.brass) +
      stroke('M-6,-46L-46,-70M-4,-42L-50,-52M6,-50L-30,-82', '#a7aea6', 1.6) +
      `<circle cx="0" cy="-44" r="13" fill="#8d9690"/>` +
      fill('M0,-57A13,13 0 0 1 0,-31Q9,-44 0,-57Z', ink.night, 0.35) +
      ellipse(-5, -49, 3.6, 3, '#faf4e4', 0.9),
    `translate(${x},${y}) scale(${size})`,
  );
