import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, place, points, polygon, stroke } from '../draw/shapes.mjs';
import { hourglass } from './october.mjs';
import { mistBank, sea, sky, sun } from './scenery.mjs';

const person = (x, y) =>
  `<circle cx="${x}" cy="${y - 8}" r="2.6" fill="#dfae82"/>` +
  fill(
    polygon(points`${x - 3},${y} ${x - 2.6},${y - 5.6} ${x + 2.6},${y - 5.6} ${x + 3},${y}`),
    ink.slateDark,
  );

/** A white passenger ship about its waterline, with people at the rail. */
const liner = (people) =>
  box(-18, -28, 42, 9, ink.white) +
  box(-12, -36, 30, 8, ink.linen) +
  box(-2, -50, 10, 15, ink.red) +
  box(-2, -44, 10, 3, ink.white) +
  stroke('M-30,-14V-44M34,-16V-40', ink.black, 1.6) +
  Array.from({ length: 6 }, (_, i) => box(-14 + i * 6.4, -25, 3, 3.4, ink.slateDark)).join('') +
  (people ? [-36, -30, -24, 28, 34, 40].map((x) => person(x, -14)).join('') : '') +
  fill(curve(points`-52,-18! -30,-14 36,-14 54,-20! 47,-4 42,3! -40,3! -47,-6`), ink.slateDark) +
  fill(curve(points`-50,-12 0,-9 51,-14 50,-11 0,-6 -49,-9`), ink.white);

const fence = () =>
  [18, 50, 82].map((x) => stroke(`M${x},84V34`, ink.walnutDark, 4)).join('') +
  [42, 54, 66]
    .map(
      (y) =>
        stroke(`M-4,${y}H104`, ink.black, 1.3) +
        Array.from({ length: 9 }, (_, i) =>
          stroke(`M${4 + i * 12},${y - 3}l4,6M${8 + i * 12},${y - 3}l-4,6`, ink.black, 1),
        ).join(''),
    )
    .join('');

/** Held until a treaty stands: a fence, a winter field, sand that runs. */
export const held = () =>
  sky('#a9b4b6', '#cfcfc0', 50) +
  box(0, 54, 150, 30, '#d8d8cc') +
  box(96, 44, 30, 14, '#6d5a49') +
  fill(polygon(points`92,45 111,35 130,45`), '#4c3d31') +
  fence() +
  ellipse(124, 62, 18, 18, ink.paper) +
  place(hourglass(), 124, 62, 0.95);

/** A ship that waits at the quay until the day. */
export const released = () =>
  sky('#b9c6c0', '#e3d6b2', 54) +
  sea(58, '#7f9c9d', '#c6d3c9') +
  place(liner(false), 70, 64, 0.92) +
  box(-2, 70, 60, 16, '#8a7a63') +
  box(-2, 70, 60, 3, '#b5a488') +
  stroke('M24,62L24,72', ink.black, 3) +
  stroke('M25,64Q30,66 36,58', ink.black, 1.2) +
  box(116, 12, 26, 28, ink.white) +
  box(116, 12, 26, 8, ink.red) +
  stroke('M121,26H137M121,32H131', ink.paperDeep, 2.4);

/** The way home, at once. */
export const homeward = () =>
  sky('#d9cfa2', '#f0c98a', 60) +
  sun(122, 34, 14, '#c75b45') +
  sea(52, '#5f8790', '#dcd3a8') +
  place(liner(true), 66, 66, 0.98) +
  stroke('M14,70q-10,2 -20,8M16,74q-8,5 -14,11', ink.white, 2.2, 0.85) +
  mistBank(82, 0.16);
