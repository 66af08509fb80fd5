import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  filtered,
  frameLine,
  group,
  place,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import { finish } from '../room/finish.mjs';
import { bareTree, leafyTree } from '../room/views.mjs';
import { diet } from './cities.mjs';
import { cloud, gateTower, height, sky, wall, water, width } from './parts.mjs';

const stone = { base: '#d8ccae', shade: '#b3a584', deep: '#8a7c5e' };

const tallWindow = (x, y, wide, tall) =>
  fill(
    `M${x},${y}v${-tall + wide / 2}a${wide / 2},${wide / 2} 0 0 1 ${wide},0v${tall - wide / 2}z`,
    '#3d525d',
  ) + stroke(`M${x + wide / 2},${y}v${-tall}M${x},${y - tall * 0.55}h${wide}`, stone.base, 1.6);

/** The opera house: a heavy base, a row of tall arches between pairs of columns, a steep roof behind. */
const operaFront = (x, base) => {
  const bays = Array.from({ length: 7 }, (_, i) => x + 26 + i * 38);
  return (
    fill(
      polygon([
        [x + 30, base - 128],
        [x + 270, base - 128],
        [x + 250, base - 172],
        [x + 50, base - 172],
      ]),
      '#5f7077',
    ) +
    fill(
      polygon([
        [x + 190, base - 128],
        [x + 270, base - 128],
        [x + 250, base - 172],
        [x + 190, base - 172],
      ]),
      '#4a5a61',
    ) +
    box(x, base - 132, 300, 132, stone.base) +
    box(x + 232, base - 132, 68, 132, stone.shade, 0.55) +
    box(x - 6, base - 138, 312, 9, stone.base) +
    box(x - 6, base - 131, 312, 3, stone.deep) +
    box(x, base - 44, 300, 44, stone.shade) +
    Array.from({ length: 4 }, (_, i) =>
      stroke(`M${x},${base - 34 + i * 10}h300`, stone.deep, 1, 0.6),
    ).join('') +
    bays.map((left) => tallWindow(left, base - 50, 20, 66)).join('') +
    bays
      .map(
        (left) =>
          box(left - 9, base - 120, 5, 72, '#efe6cd') +
          box(left - 5, base - 120, 2, 72, stone.deep, 0.6),
      )
      .join('') +
    bays.map((left) => box(left + 3, base - 30, 14, 30, '#4b3a2c')).join('') +
    Array.from({ length: 9 }, (_, i) =>
      group(
        stroke('M0,0V-26', '#5b4a36', 1.6) +
          fill(
            curve(points`0,-26! 8,-24 15,-26 15,-16 8,-14 0,-16!`),
            [ink.red, ink.white, '#2f4a70', '#3f6b4c', ink.mustard][i % 5],
          ),
        `translate(${x + 14 + i * 34},${base - 138})`,
      ),
    ).join('')
  );
};

const bridge = () => {
  const tower = (x, top) =>
    box(x - 6, top, 4, 240 - top, '#a8493a') +
    box(x + 4, top, 4, 240 - top, '#8a382d') +
    [0.06, 0.32, 0.58]
      .map((share) => box(x - 6, top + (240 - top) * share, 14, 5, '#a8493a'))
      .join('');
  return (
    stroke('M-20,150Q20,188 62,112Q150,238 262,138Q300,196 360,214', '#a8493a', 2.6) +
    Array.from({ length: 24 }, (_, i) => {
      const x = 74 + i * 8;
      const t = (x - 62) / 200;
      const y = 112 * (1 - t) * (1 - t) + 2 * 238 * t * (1 - t) + 138 * t * t;
      return stroke(`M${x},${y}V216`, '#a8493a', 0.8, 0.7);
    }).join('') +
    tower(62, 104) +
    tower(262, 130) +
    fill(polygon(points`-20,208 380,216 380,222 -20,216`), '#8a382d')
  );
};

const signatures = (rows, emptyRow) =>
  Array.from({ length: rows * 3 }, (_, i) => {
    const [x, y] = [22 + (i % 3) * 66, 66 + Math.floor(i / 3) * 25];
    const mark =
      Math.floor(i / 3) === emptyRow
        ? ''
        : stroke(
            `M${x + 4},${y - 3}q${6 + (i % 4)},-${10 + (i % 3) * 2} ${11},${-1}t${9},-3q4,-${5 + (i % 5)} 8,2t${8 + (i % 3)},-2`,
            ink.slateDark,
            2.2,
          );
    return stroke(`M${x},${y}h54`, ink.paperDeep, 1.6) + mark;
  }).join('');

const treatyOfMany = () =>
  group(
    box(10, 11, 232, 190, ink.shadow, 0.45) +
      box(0, 0, 232, 190, ink.white) +
      frameLine(8, 8, 216, 184, ink.black, 3) +
      frameLine(13, 13, 206, 174, ink.black, 1) +
      dashed('M30,30H202', ink.blackSoft, 4, '26 6 15 6 34 6 19 6', 0.75) +
      signatures(5, 3) +
      stroke('M16,124v22h8M216,124v22h-8M16,124h8M216,124h-8', ink.red, 3),
    'translate(92,120) rotate(-5)',
  );

/** San Francisco in September 1951: the bridge, the house with its flags, a treaty with three lines left empty. */
export const treatyUnsigned = () =>
  sky('#8fb2c2', '#bcd0c8', '#ead9a8') +
  cloud(520, 46, 130, '#dfe8e2') +
  cloud(200, 72, 110, '#d3ddd2') +
  filtered(
    fill(
      curve(points`-20,232! 60,186 150,176 260,200 380,186 480,226 480,260! -20,260!`),
      '#8d9a78',
    ),
    'torn',
  ) +
  water(216, '#6f97a0', '#bcd2cb', 3) +
  bridge() +
  box(396, 246, 420, 80, '#9aa06e') +
  filtered(ellipse(600, 292, 320, 26, '#b3b57e'), 'edge') +
  fill(polygon(points`540,256 640,256 700,322 470,322`), '#d8caa0') +
  operaFront(438, 258) +
  leafyTree(424, 282, 1.05, ['#5c7d4f', '#88a063', '#3d5a41']) +
  leafyTree(768, 286, 1.15, ['#5c7d4f', '#88a063', '#3d5a41']) +
  treatyOfMany() +
  finish(width, height, 0.16);

const floe = (x, y, reach) =>
  filtered(
    ellipse(x + 3, y + reach * 0.12, reach, reach * 0.2, '#3f5f68', 0.5) +
      ellipse(x, y, reach, reach * 0.17, '#e8ece4') +
      ellipse(x + reach * 0.2, y + reach * 0.05, reach * 0.6, reach * 0.07, '#c3cfcb'),
    'torn',
  );

const snow = () =>
  Array.from(
    { length: 60 },
    (_, i) =>
      `<circle cx="${(i * 197 + i * i * 31) % 800}" cy="${(i * 89 + i * i * 17) % 240}" r="${1.6 + (i % 3) * 0.6}" fill="#f4f2e8" opacity=".8"/>`,
  ).join('');

const whitened = (x, y, wide) =>
  filtered(
    fill(
      curve([
        [x, y, 1],
        [x + wide * 0.3, y - 7],
        [x + wide * 0.7, y - 6],
        [x + wide, y, 1],
        [x + wide, y + 5, 1],
        [x, y + 5, 1],
      ]),
      '#f0eee2',
    ),
    'press',
  );

const noteWithCondition = () =>
  group(
    box(9, 10, 224, 168, ink.shadow, 0.5) +
      box(0, 0, 224, 168, ink.white) +
      frameLine(8, 8, 208, 152, ink.black, 3) +
      frameLine(13, 13, 198, 142, ink.black, 1) +
      dashed('M28,36H196', ink.blackSoft, 5, '26 6 15 6 34 6 19 6', 0.75) +
      dashed('M28,58H196', ink.blackSoft, 5, '15 6 33 6 22 6', 0.75) +
      dashed('M28,80H150', ink.blackSoft, 5, '20 6 30 6', 0.75) +
      stroke('M158,92l8,-12l8,12', ink.red, 3) +
      [
        [28, 48],
        [82, 22],
        [110, 40],
        [156, 32],
      ]
        .map(([x, wide]) => box(x, 98, wide, 13, ink.red))
        .join('') +
      dashed('M28,132H150', ink.blackSoft, 5, '19 6 30 6 12 6 25 6', 0.75),
    'translate(288,112) rotate(-4)',
  );

/** January 1960: ice between two capitals in snow, and a note with a condition nobody had signed. */
export const iceAndNote = () =>
  sky('#5f7482', '#93a0a3', '#ccc6b4') +
  cloud(220, 60, 150, '#74868f') +
  cloud(620, 84, 140, '#a3aaa6') +
  filtered(
    fill(curve(points`250,206! 300,192 330,198 352,206!`), '#7d8a8c') +
      fill(curve(points`372,206! 420,184 446,180 470,194 500,206!`), '#74828a'),
    'torn',
  ) +
  water(204, '#4f7079', '#93aeac', 5) +
  [
    [226, 222, 34],
    [560, 218, 30],
    [612, 244, 46],
    [210, 262, 54],
    [660, 290, 66],
    [250, 306, 60],
    [540, 300, 50],
  ]
    .map((at) => floe(...at))
    .join('') +
  filtered(
    fill(curve(points`-10,226! 150,226 196,236 214,262 230,340! -10,340!`), '#dfe0d6'),
    'press',
  ) +
  filtered(ellipse(90, 236, 130, 14, '#f2f1e8'), 'edge') +
  diet(92, 230, 1.9) +
  whitened(4, 190, 176) +
  bareTree(18, 250, 1.3) +
  bareTree(176, 262, 1) +
  group(wall(260), 'translate(560,0)') +
  whitened(560, 190, 250) +
  gateTower(706, 262, true) +
  whitened(668, 158, 76) +
  filtered(fill(curve(points`530,340! 546,270 566,256! 820,256! 820,340!`), '#dcded6'), 'press') +
  filtered(ellipse(690, 268, 150, 14, '#f2f1e8'), 'edge') +
  bareTree(612, 278, 1.4) +
  bareTree(780, 284, 1.5) +
  place(noteWithCondition(), 0, 0) +
  snow() +
  finish(width, height, 0.16);
