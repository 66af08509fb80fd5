import { ink } from '../draw/palette.mjs';
import { box, ellipse, fill, points, polygon, stroke } from '../draw/shapes.mjs';
import { slab } from './cities.mjs';
import { chain } from './october.mjs';
import { sky } from './scenery.mjs';

const seatOf = (x, y, colour, size = 1) =>
  `<g transform="translate(${x},${y}) scale(${size})">` +
  fill(polygon(points`-13,-34 13,-34 15,0 -15,0`), colour) +
  fill(polygon(points`2,-34 13,-34 15,0 4,0`), '#000', 0.2) +
  box(-17, -4, 34, 10, colour) +
  box(-17, 3, 34, 3, '#000', 0.3) +
  stroke('M-12,6V20M12,6V20', ink.black, 3) +
  '</g>';

const ring = () =>
  box(0, 0, 150, 84, '#4f6a70') +
  box(0, 0, 150, 84, 'url(#dots-ink)', 0.14) +
  ellipse(75, 6, 96, 26, '#c8b58a') +
  ellipse(75, 2, 82, 20, '#4f6a70') +
  Array.from({ length: 9 }, (_, i) => {
    const t = (i / 8) * 2 - 1;
    return `<circle cx="${75 + t * 68}" cy="${21 - t * t * 15}" r="4.4" fill="${ink.slateDark}"/>`;
  }).join('') +
  box(0, 66, 150, 18, '#3c5257');

/** A seat at the hall of nations, free at once. */
export const chairInHall = () =>
  ring() + ellipse(75, 70, 34, 8, '#2c3f44') + seatOf(75, 60, ink.red, 1.05);

/** Two seats, one only with the other. */
export const pairedChairs = () =>
  ring() +
  ellipse(75, 70, 58, 8, '#2c3f44') +
  seatOf(46, 60, ink.red) +
  seatOf(104, 60, ink.mustard) +
  chain([58, 58], [92, 58]);

/** The house of the nations behind a gate that waits for its key. */
export const shutHall = () =>
  sky('#a9bcc0', '#dcd5b8', 60) +
  slab(58, 70, 62) +
  box(0, 68, 150, 16, '#7e8a72') +
  Array.from({ length: 13 }, (_, i) => stroke(`M${6 + i * 11.5},84V46`, ink.black, 2)).join('') +
  stroke('M0,50H150M0,76H150', ink.black, 2.4) +
  box(66, 54, 18, 18, ink.brass, 1, 3) +
  stroke('M69,55V50Q75,42 81,50V55', ink.mustardDark, 3) +
  fill(polygon(points`73.6,62 76.4,62 77.4,69 72.6,69`), ink.black) +
  `<circle cx="75" cy="61" r="2.4" fill="${ink.black}"/>`;
