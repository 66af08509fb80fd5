import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  place,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import { chain, hourglass } from './october.mjs';
import { boat, sea, sky, sun } from './scenery.mjs';

const fish = (x, y, size, colour = '#c9856c') =>
  `<g transform="translate(${x},${y}) scale(${size})">` +
  fill(curve(points`-16,0 -8,-6 4,-6 14,-1 22,-7! 20,0 22,7! 14,1 4,6 -8,5`), colour) +
  fill(curve(points`-14,1 -4,4 10,2 4,6 -8,5`), ink.paper, 0.6) +
  `<circle cx="-10" cy="-1.4" r="1.3" fill="${ink.black}"/></g>`;

const patrol = () =>
  stroke('M2,-12V-36M2,-34L18,-20', ink.black, 1.6) +
  box(-8, -22, 20, 10, '#9aa6a6') +
  stroke('M-16,-14L-30,-18', ink.black, 3) +
  fill(curve(points`-36,-13! -10,-11 24,-11 38,-16! 32,0 28,3! -28,3!`), '#5d6d70');

/** One side's rule over the sea: a line, a guard on it, and a boat beyond. */
export const ownRule = () =>
  sky('#b3bfbd', '#d3cfb8', 46) +
  sea(46, '#6f9094', '#c0d0c8') +
  place(boat(), 118, 56, 0.62) +
  dashed('M88,38L64,84', ink.red, 3.4, '7 4') +
  place(patrol(), 42, 68, 0.9);

const net = () =>
  stroke('M0,0Q16,22 36,4', ink.walnut, 1.4) +
  stroke('M6,4L10,13M14,9L18,15M22,10L26,12M4,8Q18,18 32,8', ink.walnut, 0.9);

/** A convention that begins with relations: nets drying, fish below. */
export const fishWithRelations = () =>
  sky('#c2cdc3', '#e6dab6', 50) +
  sea(50, '#7c9d9d', '#c9d7cc') +
  place(boat(), 44, 58, 0.9) +
  fish(36, 76, 0.9, '#a9766a') +
  ellipse(116, 40, 20, 20, ink.paper) +
  place(hourglass(), 116, 40, 1.05);

/** Fishing at once, by both. */
export const fishTogether = () =>
  sky('#cfd6c0', '#f0d9a4', 50) +
  sun(76, 30, 9, ink.paper) +
  sea(44, '#5f8d92', '#d3dfd0') +
  place(boat(), 36, 54, 0.78) +
  place(`<g transform="scale(-1,1)">${boat()}</g>`, 114, 54, 0.78) +
  place(net(), 56, 54, 1) +
  fish(54, 70, 1) +
  fish(92, 74, 0.9) +
  fish(30, 78, 0.8);

const cape = () =>
  fill(curve(points`-8,30! 14,26 34,34 48,52 40,62 -8,66!`), '#7f8c5c') +
  fill(curve(points`-8,52! 20,52 44,54 40,62 -8,66!`), '#5d6a45');

const warship = () =>
  box(-10, -12, 20, 8, '#77858a') +
  box(-4, -20, 8, 9, '#8c999b') +
  stroke('M0,-20V-30M10,-9L20,-11', ink.black, 1.6) +
  fill(polygon(points`-30,-5 30,-7 25,4 -25,4`), '#4f5f66');

/** A strait between two capes, with a chain across it or free water. */
export const strait = (shut) =>
  sky('#b8c5c4', '#ddd6ba', 40) +
  sea(38, '#6f9499', '#c5d4cc') +
  place(warship(), 75, 54, 0.8) +
  cape() +
  `<g transform="translate(150,0) scale(-1,1)">${cape()}</g>` +
  (shut
    ? chain([36, 62], [114, 62]) + stroke('M64,68L86,84M86,68L64,84', ink.red, 4)
    : stroke('M75,84V66M75,66l-6,8M75,66l6,8', ink.paper, 3, 0.9));

const island = () =>
  fill(curve(points`10,66! 30,54 52,50 74,40 92,48 116,54 142,66!`), '#7f8c5c') +
  fill(curve(points`74,40 92,48 116,54 142,66! 84,66! 80,52`), '#5d6a45');

const gun = () =>
  `<circle cx="0" cy="0" r="6" fill="${ink.black}"/>` +
  fill(polygon(points`-9,-6 6,-8 8,-2 -8,0`), ink.slateDark) +
  stroke('M4,-6L26,-15', ink.slateDark, 4);

/** An island that stays free of troops and guns, or of which nothing is said. */
export const troops = (allowed) =>
  sky('#bccbc9', '#e6dcba', 50) +
  sea(56, '#6f9499', '#c8d6cc') +
  island() +
  place(gun(), 68, 40, 0.8) +
  stroke('M104,50V34', ink.black, 1.8) +
  fill(polygon(points`104,34 118,37 104,41`), ink.paper) +
  (allowed ? '' : stroke('M48,24L96,56M96,24L48,56', ink.red, 5));

const crate = (x, y) =>
  box(x, y, 24, 18, '#b58a53') +
  stroke(`M${x},${y}h24v18h-24zM${x},${y}l24,18M${x + 24},${y}l-24,18`, '#7c5a30', 1.6);

const freighter = () =>
  stroke('M-14,-12V-38M16,-12V-34M-14,-36L4,-18M16,-32L2,-18', ink.black, 1.6) +
  box(22, -24, 14, 12, ink.white) +
  box(26, -34, 7, 11, ink.red) +
  fill(curve(points`-42,-14! 0,-12 44,-15! 38,2! -34,2!`), ink.slateDark) +
  fill(curve(points`-40,-7 0,-5 41,-8 40,-4 0,-1 -38,-3`), ink.red);

/** Goods on a quay: with a ship that loads them, or covered until later. */
export const pierWith = (ship) =>
  sky('#c4cfc6', '#ecdcb2', 54) +
  sea(54, '#7799a0', '#cbd8cd') +
  (ship ? place(freighter(), 92, 62, 0.95) : '') +
  box(-2, 68, 154, 18, '#8a7a63') +
  box(-2, 68, 154, 3, '#b5a488') +
  crate(14, 50) +
  crate(40, 50) +
  crate(27, 32) +
  (ship
    ? ''
    : fill(curve(points`8,68! 10,46 22,30 40,27 56,32 66,48 70,68!`), '#56684f', 0.95) +
      stroke('M14,60Q40,50 66,60M30,32V66M50,32V66', '#3f5040', 1.6) +
      ellipse(116, 40, 20, 20, ink.paper) +
      place(hourglass(), 116, 40, 1.05));
