import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, filtered, points, polygon, stroke } from '../draw/shapes.mjs';
import { bareTree } from '../room/views.mjs';
import { finish } from '../room/finish.mjs';
import { diet } from './cities.mjs';

const width = 800;
const height = 320;

const lit = (x, y) =>
  box(x - 3, y - 3, 20, 26, ink.mustardDark, 0.6) + box(x, y, 14, 20, '#ffe9b0');

const dark = (x, y) => box(x, y, 14, 20, '#1b2a33');

const block = (x, base, wide, tall, colour, panes) =>
  box(x, base - tall, wide, tall, colour) +
  box(x + wide * 0.72, base - tall, wide * 0.28, tall, ink.night, 0.3) +
  panes.map(([dx, dy, on]) => (on ? lit : dark)(x + dx, base - tall + dy)).join('');

const rows = (wide, tall, chosen) =>
  Array.from({ length: Math.floor((tall - 20) / 34) }, (_, j) =>
    Array.from({ length: Math.floor((wide - 16) / 28) }, (__, i) => [
      12 + i * 28,
      16 + j * 34,
      i === chosen?.[0] && j === chosen?.[1],
    ]),
  ).flat();

const tower = (x, base) =>
  box(x - 22, base - 112, 44, 112, '#3a4650') +
  box(x + 6, base - 112, 16, 112, '#2b353d') +
  fill(
    polygon([
      [x - 20, base - 112],
      [x + 20, base - 112],
      [x, base - 176],
    ]),
    '#2b353d',
  ) +
  stroke(`M${x},${base - 174}v-12`, '#5b6a73', 3);

const merlons = (from, to, base) =>
  box(from, base - 34, to - from, 34, '#333e47') +
  Array.from({ length: Math.floor((to - from) / 18) }, (_, i) =>
    box(from + i * 18, base - 44, 10, 12, '#333e47'),
  ).join('');

const pole = (x, base, tall) =>
  stroke(`M${x},${base}v${-tall}M${x - 16},${base - tall + 10}h32`, ink.night, 4);

/** Two capitals by night, a lit window in each, and one wire between them. */
export const chosen = () =>
  box(0, 0, width, height, '#24384a') +
  filtered(box(-20, 110, width + 40, height, '#34505c'), 'torn') +
  filtered(box(-20, 190, width + 40, height, '#4d6466'), 'torn') +
  box(0, 0, width, 240, 'url(#dots-light)', 0.12) +
  `<circle cx="400" cy="62" r="26" fill="${ink.paper}"/>` +
  fill(curve(points`392,38 420,50 424,72 404,88 416,66 408,48`), ink.paperDeep, 0.6) +
  filtered(ellipse(330, 84, 90, 7, '#3d5866') + ellipse(490, 112, 80, 6, '#44606b'), 'torn') +
  filtered(
    fill(curve(points`280,262! 330,248 400,252 470,246 530,262! 530,330! 280,330!`), '#3a4d4c'),
    'torn',
  ) +
  pole(352, 268, 62) +
  pole(448, 268, 62) +
  stroke('M168,170Q260,224 352,212Q400,232 448,212Q540,226 634,170', ink.night, 2.4) +
  diet(86, 262, 1.7) +
  box(0, 150, 190, 112, '#24384a', 0.55) +
  block(150, 262, 128, 122, '#3b4b55', rows(128, 122, [2, 0])) +
  merlons(560, 810, 262) +
  tower(746, 262) +
  block(522, 262, 128, 122, '#4a4144', rows(128, 122, [1, 0])) +
  box(0, 258, width, 70, '#1c2a30') +
  filtered(ellipse(214, 290, 190, 18, '#2a3b40') + ellipse(600, 290, 190, 18, '#2a3b40'), 'edge') +
  bareTree(316, 286, 1.3) +
  bareTree(494, 288, 1.5) +
  finish(width, height, 0.18);
