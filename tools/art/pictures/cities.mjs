import { ink } from '../draw/palette.mjs';
import { box, curve, fill, points, polygon, star, stroke } from '../draw/shapes.mjs';
import { sea, sky, sun } from './scenery.mjs';

const spasskaya = (x) =>
  box(x - 12, 38, 24, 50, '#8b3f33') +
  box(x - 12, 38, 24, 3, '#b9604c') +
  box(x - 9, 26, 18, 14, '#9c4b3c') +
  `<circle cx="${x}" cy="33" r="5" fill="${ink.black}"/><circle cx="${x}" cy="33" r="5" fill="none" stroke="${ink.brassLight}" stroke-width="1.4"/>` +
  fill(polygon(points`${x - 8},26 ${x + 8},26 ${x},8`), '#3f6350') +
  star(x, 6, 5, ink.red);

const wall = (from, to) =>
  box(from, 62, to - from, 26, '#7a3f34') +
  Array.from({ length: Math.floor((to - from) / 9) }, (_, i) =>
    fill(
      polygon(
        points`${from + i * 9},62 ${from + i * 9},54 ${from + 3 + i * 9},57 ${from + 6 + i * 9},54 ${from + 6 + i * 9},62`,
      ),
      '#7a3f34',
    ),
  ).join('');

/** The Diet in Tokyo: a stepped pyramid on a long colonnade, its middle at x. */
export const diet = (x, base, size = 1) =>
  `<g transform="translate(${x},${base}) scale(${size})">` +
  box(-46, -20, 92, 20, '#b9ad92') +
  box(-46, -22, 92, 3, '#8d8168') +
  Array.from({ length: 12 }, (_, i) => box(-42 + i * 7.4, -16, 3, 14, '#7d7260')).join('') +
  box(-14, -40, 28, 40, '#cbbfa3') +
  box(2, -40, 12, 40, '#a99d83') +
  [-9, -3, 3, 9].map((dx) => box(dx - 1, -34, 2, 28, '#7d7260')).join('') +
  fill(
    polygon(
      points`-15,-40 15,-40 11,-45 11,-48 8,-51 8,-54 4,-58 -4,-58 -8,-54 -8,-51 -11,-48 -11,-45`,
    ),
    '#b9ad92',
  ) +
  fill(polygon(points`0,-58 4,-58 8,-54 8,-51 11,-48 11,-45 15,-40 0,-40`), '#94886e') +
  '</g>';

export const moscowOrTokyo = () =>
  sky('#c7cdc0', '#ead6a6', 60) +
  wall(-4, 70) +
  spasskaya(40) +
  diet(112, 84, 0.82) +
  stroke('M75,6L69,84', ink.paper, 3) +
  box(0, 82, 150, 4, ink.night, 0.5);

export const london = () =>
  sky('#b4c0c0', '#d9d2b4', 60) +
  fill(curve(points`0,64! 16,50 30,58 44,48 60,62 150,60! 150,84! 0,84!`), '#7e8a86') +
  box(58, 52, 96, 34, '#a58f62') +
  Array.from({ length: 9 }, (_, i) =>
    fill(polygon(points`${62 + i * 11},52 ${65 + i * 11},42 ${68 + i * 11},52`), '#a58f62'),
  ).join('') +
  Array.from({ length: 9 }, (_, i) => box(62 + i * 10, 58, 4, 14, '#5f4f33')).join('') +
  box(34, 24, 18, 62, '#b79e6c') +
  box(46, 24, 6, 62, '#8d774c') +
  box(32, 22, 22, 20, '#c6ad79') +
  `<circle cx="43" cy="32" r="7.4" fill="${ink.white}"/>` +
  stroke('M43,32V27M43,32L46.4,34', ink.black, 1.6) +
  fill(polygon(points`33,22 53,22 47,10 43,2 39,10`), '#54624f') +
  sea(76, '#6f8c8c', '#cdd6c8');

/** The house of the United Nations: a slab, and a low hall with a curved roof. */
export const slab = (x, base, tall) =>
  box(x, base - tall, 34, tall, '#7fa0a4') +
  Array.from({ length: Math.floor(tall / 6) }, (_, i) =>
    stroke(`M${x},${base - tall + 4 + i * 6}h34`, '#5f8086', 1.2),
  ).join('') +
  [8, 17, 26].map((dx) => stroke(`M${x + dx},${base - tall}v${tall}`, '#5f8086', 0.8)).join('') +
  box(x - 4, base - tall, 4, tall, ink.white) +
  box(x + 34, base - tall, 4, tall, '#b8b8a8');

export const newYork = () =>
  sky('#a9c1c4', '#e8dcb4', 60) +
  sun(24, 18, 8) +
  [
    [6, 30],
    [20, 44],
    [34, 26],
    [128, 36],
    [140, 22],
  ]
    .map(([x, tall]) => box(x, 76 - tall, 12, tall, '#8d9a98'))
    .join('') +
  slab(82, 76, 64) +
  fill(curve(points`48,76! 48,60! 62,56 80,62! 82,76!`), '#cfc7ad') +
  sea(74, '#6f9094', '#cfdad0');
