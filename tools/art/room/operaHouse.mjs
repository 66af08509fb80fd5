import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  ellipse,
  fill,
  filtered,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { bust } from './company.mjs';

const drapes = (colours, step, top, bottom) =>
  Array.from({ length: Math.ceil(1200 / step) }, (_, i) => {
    const x = i * step;
    return (
      box(x, top, step * 0.34, bottom - top, colours[0]) +
      box(x + step * 0.5, top, step * 0.2, bottom - top, colours[1], 0.7)
    );
  }).join('');

/** The back of the stage in its lamps, and the boards that curve before it. */
export const stageBack = () =>
  box(0, 0, 1200, 480, '#3b4d5a') +
  filtered(ellipse(600, 110, 640, 190, '#4e6472'), 'edge') +
  drapes(['#34454f', '#64798a'], 60, 0, 232) +
  filtered(ellipse(600, 120, 430, 150, '#71889a', 0.75), 'edge') +
  fill(curve(points`-20,246! 200,222 600,202 1000,222 1220,246! 1220,330! -20,330!`), '#8a6a45') +
  filtered(ellipse(600, 252, 520, 34, '#a98454'), 'edge') +
  filtered(ellipse(600, 248, 300, 18, '#c39b64'), 'edge');

const desk = (x, y, width, height) =>
  box(x + 5, y + 5, width, height, ink.night, 0.35) +
  box(x, y, width, height, ink.walnut) +
  box(x - 5, y - 5, width + 10, 8, ink.walnutLight) +
  box(x - 5, y - 5, width + 10, 2, '#c08b5f') +
  Array.from({ length: Math.floor(width / 34) }, (_, i) =>
    stroke(`M${x + 8 + i * 34},${y + 9}h22v${height - 16}h-22z`, ink.walnutDark, 1.8),
  ).join('');

/** The chair of the conference above, the speaker’s desk below, a secretary at either hand. */
export const presidentsDesk = () =>
  [470, 530, 670, 730]
    .map((x) => bust({ x, y: 204, size: 0.3, colour: '#26343a', light: '#6d8288' }))
    .join('') +
  bust({ x: 600, y: 186, size: 0.36, colour: '#26343a', light: '#7f9498' }) +
  desk(440, 216, 320, 34) +
  desk(562, 196, 76, 54) +
  desk(572, 240, 56, 40) +
  fill(polygon(points`578,234 622,234 618,226 582,226`), ink.white) +
  [594, 606].map((x) => stroke(`M${x},234v-15`, ink.black, 1.8)).join('') +
  [594, 606].map((x) => ellipse(x, 216, 3, 4.4, ink.blackSoft)).join('');

/** Where the stage ends: its lip, its lamps, a bank of leaves. */
export const stageLip = () =>
  fill(curve(points`-20,276! 200,262 600,256 1000,262 1220,276! 1220,300! -20,300!`), '#4a3524') +
  stroke('M-20,276Q200,262 600,257T1220,276', '#d9b678', 3) +
  Array.from({ length: 17 }, (_, i) => {
    const t = (i / 16) * 2 - 1;
    const [x, y] = [600 + t * 560, 262 + t * t * 12];
    return (
      ellipse(x, y - 5, 16, 9, '#fff0c4', 0.28) +
      fill(`M${x - 9},${y + 4}a9,10 0 0 1 18,0z`, '#6b4f33') +
      ellipse(x, y + 1, 5, 2.6, '#ffe9ae')
    );
  }).join('') +
  filtered(
    Array.from({ length: 30 }, (_, i) => {
      const t = (i / 29) * 2 - 1;
      return ellipse(600 + t * 600, 285 + t * t * 10, 26, 9, i % 2 ? '#35573f' : '#4f7159');
    }).join(''),
    'torn',
  );

const deskRow = ({ y, count, size, colours, wood }) => {
  const step = 1280 / count;
  return (
    Array.from({ length: count }, (_, i) =>
      bust({
        x: -40 + step * (i + 0.5),
        y: y + ((i * 7) % 5),
        size,
        colour: colours[0],
        light: colours[1],
        turn: i < count / 2 ? 0.5 : -0.5,
      }),
    ).join('') +
    fill(
      polygon([
        [-10, y + 40 * size],
        [1210, y + 40 * size],
        [1210, y + 40 * size + 66],
        [-10, y + 40 * size + 66],
      ]),
      wood[0],
    ) +
    box(-10, y + 40 * size, 1220, 15 * size + 6, wood[1]) +
    box(-10, y + 40 * size, 1220, 2, wood[2]) +
    Array.from({ length: count }, (_, i) => {
      const x = -40 + step * (i + 0.5);
      const top = y + 40 * size + 3;
      return fill(
        polygon([
          [x - 20 * size, top],
          [x + 12 * size, top],
          [x + 16 * size, top + 11 * size],
          [x - 24 * size, top + 11 * size],
        ]),
        i % 3 ? ink.white : ink.paperShade,
      );
    }).join('')
  );
};

const rows = [
  {
    y: 306,
    count: 17,
    size: 0.4,
    colours: ['#27333a', '#5a6c70'],
    wood: ['#4a3022', '#6d4a33', '#9a7048'],
  },
  {
    y: 362,
    count: 13,
    size: 0.52,
    colours: ['#1f292e', '#4a5a5e'],
    wood: ['#3d271b', '#5d3e2b', '#86603e'],
  },
  {
    y: 432,
    count: 10,
    size: 0.66,
    colours: ['#181f23', '#3b474b'],
    wood: ['#301e15', '#4d3323', '#6f4e34'],
  },
];

/** The delegations at their desks, from behind and a little above. */
export const delegationRows = () => rows.map(deskRow).join('');

/** The gilt arch about the stage, with its valance. */
export const proscenium = () => {
  const swag = (x) =>
    fill(
      curve(points`${x},14! ${x + 120},14! ${x + 106},42 ${x + 60},58 ${x + 14},42`),
      '#a97f33',
    ) +
    fill(
      curve(points`${x + 10},14! ${x + 96},14! ${x + 84},34 ${x + 52},44 ${x + 20},32`),
      '#c79a4b',
    ) +
    stroke(`M${x},16Q${x + 60},96 ${x + 120},16`, '#7d5a22', 2.4) +
    stroke(`M${x + 26},18Q${x + 60},56 ${x + 94},18`, ink.brassLight, 1.8, 0.8);
  const pier = (x, side) =>
    box(x, 0, 84, 300, '#b99a66') +
    box(side > 0 ? x + 70 : x, 0, 14, 300, '#8d7449') +
    [12, 34, 56].map((dx) => box(x + dx, 34, 9, 250, '#d0b480', 0.9)).join('') +
    box(x - 4, 276, 92, 16, '#d0b480') +
    box(x - 4, 288, 92, 4, '#8d7449');
  return (
    within(boxPath(0, 0, 1200, 480), Array.from({ length: 10 }, (_, i) => swag(i * 120)).join('')) +
    box(0, 0, 1200, 16, '#d0b480') +
    box(0, 12, 1200, 4, '#8d7449') +
    pier(-14, 1) +
    pier(1130, -1)
  );
};
