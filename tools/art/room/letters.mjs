import { ink } from '../draw/palette.mjs';
import {
  box,
  ellipse,
  fill,
  filtered,
  group,
  place,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { shadedLamp, sideTable } from './comforts.mjs';
import { painting } from './fittings.mjs';
import { tones } from './walls.mjs';
import { curtains, sash } from './windows.mjs';

const wallOf = (x, width, tone) =>
  box(x, 0, width, 480, tone.base) +
  filtered(box(x + width * 0.16, 60, width * 0.68, 300, tone.light), 'edge') +
  box(x, 236, width, 244, tone.deep, 0.55) +
  box(x, 230, width, 6, tone.deep) +
  box(x, 0, width, 18, tone.deep) +
  box(x, 18, width, 3, ink.brass, 0.55);

const torn = (x, lean) =>
  Array.from({ length: 25 }, (_, i) => [
    x + lean * ((i * 20) / 420) + (((i * 37) % 11) - 5) * 1.5,
    -10 + i * 20.5,
  ]);

const lampAt = (x, lit, shade) =>
  sideTable({ x, y: 246, width: 92 }) + shadedLamp({ x, y: 246, lit, shade, reach: 110 });

const study = (x, windowX, { tone, view, wood, curtain, shade, scene }) =>
  wallOf(x, 600, tones[tone]) +
  painting({ scene, x: x + 268, y: 70, width: 64, height: 84 }) +
  lampAt(x + 300, true, shade) +
  sash({ x: windowX, y: 52, width: 96, height: 160, view, wood, rows: [0.3] }) +
  curtains({ x: windowX, y: 52, width: 96, height: 160, colour: curtain, drape: 30 });

const HORIZON = 132;

/** Waves are wider and farther apart the nearer they are. */
const waves = () =>
  Array.from({ length: 9 }, (_, i) => {
    const y = HORIZON + 12 + i * 11 + i * i * 2.6;
    const half = 8 + i * 2.4;
    const dip = 2.4 + i * 0.7;
    return stroke(
      `M${462 - i * 7},${y}q${half},${-dip} ${half * 2},0${`t${half * 2},0`.repeat(18)}`,
      '#c5d4cc',
      1.4 + i * 0.14,
      0.72,
    );
  }).join('');

const steamer = () =>
  stroke('M-14,-12V-36M18,-12V-32', ink.black, 1.6) +
  box(-8, -22, 20, 10, ink.white) +
  box(-1, -32, 7, 11, ink.red) +
  fill(polygon(points`-32,-13 32,-13 26,1 -27,1`), ink.slateDark);

/** Ice that has come down from the north, wider and farther apart the nearer it is. */
const floes = () =>
  [
    [560, 150, 15],
    [640, 158, 20],
    [596, 172, 24],
    [668, 190, 28],
    [544, 206, 34],
    [630, 232, 40],
    [560, 276, 52],
    [668, 300, 54],
    [600, 356, 70],
    [520, 420, 80],
    [690, 430, 84],
  ]
    .map(([x, y, reach]) =>
      filtered(
        ellipse(x + 2, y + reach * 0.1, reach, reach * 0.2, '#3f5f68', 0.5) +
          ellipse(x, y, reach, reach * 0.17, '#e4e9e2') +
          ellipse(x + reach * 0.2, y + reach * 0.05, reach * 0.6, reach * 0.07, '#c3cfcb'),
        'torn',
      ),
    )
    .join('');

const winterSea = () =>
  box(470, -8, 260, 500, '#94a2a6') +
  box(470, 66, 260, 90, '#c3c6bb', 0.6) +
  filtered(box(506, 44, 150, 16, '#adb8b8', 0.8), 'edge') +
  filtered(box(570, 82, 130, 10, '#d3d3c6', 0.7), 'edge') +
  box(470, HORIZON, 260, 360, '#587880') +
  filtered(box(470, 250, 260, 240, '#4b6a74', 0.7), 'edge') +
  waves() +
  floes();

const openSea = () =>
  box(470, -8, 260, 500, '#b3bfbd') +
  box(470, 66, 260, 90, '#ddd6ba', 0.6) +
  filtered(box(506, 40, 120, 12, ink.paper, 0.7), 'edge') +
  filtered(box(590, 78, 110, 9, ink.paper, 0.6), 'edge') +
  box(470, HORIZON, 260, 360, '#6f9094') +
  filtered(box(470, 250, 260, 240, '#5f8488', 0.6), 'edge') +
  waves() +
  place(steamer(), 566, 158, 0.8);

const seas = { open: openSea, winter: winterSea };

/** Two rooms that never meet, and between them a torn strip of the sea. */
export const halves = ({ left, right, sea = 'open' }) => {
  const [from, to] = [torn(486, 10), torn(714, -10)];
  const strip = polygon([...from, ...to.toReversed()]);
  const edge = (line, dx) => polygon([...line, ...line.map(([x, y]) => [x + dx, y]).toReversed()]);
  return (
    study(0, 380, left) +
    study(600, 724, right) +
    group(fill(strip, ink.night, 0.4), 'translate(6,4)') +
    fill(strip, ink.paper) +
    within(
      polygon([
        ...from.map(([x, y]) => [x + 7, y]),
        ...to.map(([x, y]) => [x - 7, y]).toReversed(),
      ]),
      seas[sea](),
    ) +
    fill(edge(from, 3), ink.white) +
    fill(edge(to, -3), ink.paperDeep)
  );
};
