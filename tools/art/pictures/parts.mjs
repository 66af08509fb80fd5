import { ink } from '../draw/palette.mjs';
import {
  box,
  brush,
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
import { bareTree, leafyTree, pine } from '../room/views.mjs';
import { finish } from '../room/finish.mjs';
import { diet } from './cities.mjs';
import { boat } from './scenery.mjs';

export const width = 800;
export const height = 320;

export const sky = (high, middle, low) =>
  box(0, 0, width, height, high) +
  filtered(box(-20, 86, width + 40, height, middle), 'torn') +
  filtered(box(-20, 164, width + 40, height, low), 'torn');

export const cloud = (x, y, reach, colour) =>
  filtered(
    ellipse(x, y, reach, 10, colour) + ellipse(x + reach * 0.4, y + 11, reach * 0.6, 6, colour),
    'torn',
  );

export const water = (top, colour, crest, rows = 5) =>
  box(0, top, width, height - top, colour) +
  Array.from({ length: rows }, (_, i) =>
    stroke(`M${-20 - i * 13},${top + 12 + i * 19}q13,-7 26,0${'t26,0'.repeat(32)}`, crest, 2, 0.65),
  ).join('');

const clockTower = (x, base) =>
  box(x - 22, base - 150, 44, 150, '#b79e6c') +
  box(x + 4, base - 150, 18, 150, '#8d774c') +
  box(x - 26, base - 176, 52, 48, '#c6ad79') +
  box(x + 8, base - 176, 18, 48, '#a38a5b') +
  `<circle cx="${x}" cy="${base - 152}" r="18" fill="${ink.white}"/>` +
  `<circle cx="${x}" cy="${base - 152}" r="18" fill="none" stroke="#54624f" stroke-width="3"/>` +
  stroke(`M${x},${base - 152}v-12M${x},${base - 152}l8,6`, ink.black, 3) +
  fill(
    polygon([
      [x - 26, base - 176],
      [x + 26, base - 176],
      [x + 12, base - 208],
      [x, base - 238],
      [x - 12, base - 208],
    ]),
    '#54624f',
  );

const house = (x, base, wide, tall, wall, pane) =>
  box(x, base - tall, wide, tall, wall) +
  box(x + wide * 0.7, base - tall, wide * 0.3, tall, ink.night, 0.16) +
  box(x - 4, base - tall - 6, wide + 8, 8, ink.white) +
  [0.16, 0.42, 0.68]
    .map((down) =>
      [0.2, 0.5, 0.8]
        .map((along) => box(x + wide * along - 6, base - tall + tall * down, 12, tall * 0.17, pane))
        .join(''),
    )
    .join('') +
  box(x + wide / 2 - 9, base - tall * 0.13, 18, tall * 0.13, ink.redDark);

const unsignedLetter = () =>
  group(
    box(10, 11, 196, 124, ink.shadow, 0.42) +
      box(0, 0, 196, 124, ink.white) +
      fill(polygon(points`0,0 196,0 98,74`), ink.paperShade) +
      stroke('M0,0L98,74L196,0', ink.paperDeep, 3) +
      stroke('M0,124L74,56M196,124L122,56', ink.paperDeep, 2) +
      filtered(fill(curve(points`82,58 100,50 116,60 116,80 98,88 80,78`), ink.red), 'press') +
      fill(curve(points`96,60 108,60 110,74 98,80`), ink.redDark),
    'translate(302,86) rotate(-9)',
  );

/** A letter on its way from one sea to another: the Diet at one edge, London at the other. */
export const letterToLondon = () =>
  sky('#a9bcc0', '#c6cdbc', '#e3d6b0') +
  cloud(250, 54, 120, '#cdd6d0') +
  cloud(610, 84, 130, '#d8d6c2') +
  filtered(box(-20, 206, width + 40, 60, '#9db0ac'), 'torn') +
  water(232, '#6f9094', '#b7cac2') +
  box(-10, 226, 190, 20, '#6f7a56') +
  diet(92, 230, 1.9) +
  leafyTree(18, 238, 0.7, ['#7c7d43', '#8d8a52', '#55592f']) +
  box(590, 228, 220, 18, '#7d7660') +
  house(648, 232, 76, 112, '#e4d7b8', '#4d5b63') +
  house(728, 232, 76, 124, '#d8c8a2', '#4d5b63') +
  clockTower(612, 250) +
  dashed('M176,196Q250,112 318,128', ink.red, 4, '2 11') +
  dashed('M500,110Q556,98 588,132', ink.red, 4, '2 11') +
  unsignedLetter() +
  finish(width, height, 0.16);

const salmon = () =>
  fill(brush(points`-150,40 -60,-10 50,-24 150,22`, 54, [0.5, 0.4]), ink.shadow, 0) +
  fill(
    curve(
      points`-132,44 -86,2 -20,-30 60,-34 122,-8! 164,-34! 158,8 176,44! 126,22! 60,42 -20,52 -90,58`,
    ),
    '#b8604a',
  ) +
  fill(curve(points`-132,44 -90,20 -20,8 60,10 124,14! 60,42 -20,52 -90,58`), '#d99a7a') +
  fill(curve(points`-128,46 -90,40 -20,34 60,30 112,20! 60,42 -20,52 -90,58`), ink.paper, 0.85) +
  fill(curve(points`-8,-30 16,-52 44,-50 40,-33`), '#8f4436') +
  fill(curve(points`-20,50 2,70 26,66 22,46`), '#8f4436') +
  stroke('M-84,10Q-72,28 -82,52', '#8f4436', 3) +
  `<circle cx="-104" cy="26" r="5" fill="${ink.white}"/><circle cx="-105" cy="26" r="2.8" fill="${ink.black}"/>` +
  [-40, -12, 18, 48, 78]
    .map((x, i) => `<circle cx="${x}" cy="${-10 + (i % 2) * 8}" r="3" fill="#8f4436"/>`)
    .join('') +
  stroke('M-130,46Q-116,48 -104,42', '#8f4436', 2);

const net = () =>
  Array.from({ length: 12 }, (_, i) =>
    stroke(`M${560 + i * 22},232q-30,50 -80,96`, '#e9e0cc', 1.6, 0.6),
  ).join('') +
  Array.from({ length: 5 }, (_, i) =>
    stroke(`M${556 - i * 20},${244 + i * 20}q130,26 300,4`, '#e9e0cc', 1.6, 0.6),
  ).join('');

/** Salmon and boats in cold water, and a line drawn over it. */
export const salmonAndShips = () =>
  sky('#b3c0c2', '#c9d0c8', '#dcd8c0') +
  cloud(160, 60, 130, '#d6dcd6') +
  cloud(520, 44, 160, '#dadfd6') +
  filtered(
    fill(curve(points`-20,208! 60,176 120,190 190,164 260,196 330,208!`), '#8ba0a2'),
    'torn',
  ) +
  filtered(fill(curve(points`120,178 190,164 226,182 196,186 170,184`), ink.white), 'torn') +
  water(204, '#55808a', '#a8c3c0', 6) +
  place(boat(), 668, 216, 1.75) +
  group(boat(), 'translate(486,208) scale(-.9,.9)') +
  place(boat(), 64, 214, 0.8) +
  net() +
  dashed('M430,206L348,322', ink.red, 7, '22 12') +
  place(salmon(), 218, 196, 1.02) +
  finish(width, height, 0.16);

const gable = (x, base, wide, tall) =>
  box(x - wide / 2, base - tall, wide, tall, '#c4a671') +
  box(x + wide * 0.16, base - tall, wide * 0.34, tall, '#9d8253') +
  fill(
    polygon([
      [x - wide / 2 - 6, base - tall],
      [x + wide / 2 + 6, base - tall],
      [x, base - tall - wide * 0.72],
    ]),
    '#5b4636',
  ) +
  [-0.26, 0.04, 0.32]
    .map((along) =>
      fill(
        `M${x + wide * along - 7},${base - 24}v-${tall * 0.36}q7,-16 14,0v${tall * 0.36}z`,
        '#39505c',
      ),
    )
    .join('');

const palace = (base) =>
  box(420, base - 84, 330, 84, '#b99a66') +
  box(420, base - 92, 330, 10, '#8d7449') +
  Array.from({ length: 9 }, (_, i) =>
    fill(`M${438 + i * 36},${base - 16}v-38q8,-18 16,0v38z`, '#39505c'),
  ).join('') +
  gable(470, base, 78, 112) +
  gable(612, base, 96, 134) +
  gable(728, base, 66, 100) +
  box(664, base - 160, 34, 160, '#a98d5b') +
  box(684, base - 160, 14, 160, '#87703f') +
  fill(
    polygon([
      [658, base - 160],
      [704, base - 160],
      [681, base - 208],
    ]),
    '#5b4636',
  );

const warningTape = () =>
  fill(
    curve(points`-10,40! 90,66 180,46 270,78 340,124! 336,152! 262,108 176,78 92,98 -10,72!`),
    ink.shadow,
    0.3,
  ) +
  fill(
    curve(points`-10,30! 90,56 180,36 270,68 344,116! 340,144! 262,98 176,68 92,88 -10,62!`),
    ink.paper,
  ) +
  dashed('M-4,46Q60,72 120,62T210,56T300,96L332,124', ink.black, 8, '10 5 16 5 6 5 20 12', 0.85);

/** A palace in summer, and a tape with a word from the west over the trees. */
export const palaceAndTape = () =>
  sky('#9fc0c6', '#c3d3c2', '#e8dcae') +
  cloud(430, 50, 140, '#dde5dc') +
  cloud(120, 150, 110, '#dfe2cd') +
  filtered(ellipse(60, 230, 200, 40, '#6d8a62'), 'torn') +
  filtered(ellipse(330, 240, 180, 34, '#5c7d4f'), 'torn') +
  palace(256) +
  box(0, 252, width, 70, '#7f9a5c') +
  filtered(ellipse(420, 300, 380, 30, '#96ab68'), 'edge') +
  filtered(fill(polygon(points`560,254 660,254 760,322 430,322`), '#d8c89c'), 'edge') +
  leafyTree(62, 284, 1.7, ['#5c7d4f', '#88a063', '#3d5a41']) +
  leafyTree(184, 270, 1.2, ['#5c7d4f', '#88a063', '#3d5a41']) +
  leafyTree(392, 272, 1.1, ['#5c7d4f', '#88a063', '#3d5a41']) +
  pine(290, 276, 1.3) +
  leafyTree(780, 296, 1.4, ['#5c7d4f', '#88a063', '#3d5a41']) +
  warningTape() +
  finish(width, height, 0.16);

const clockFace = (x, y) =>
  `<circle cx="${x}" cy="${y}" r="16" fill="${ink.black}"/>` +
  `<circle cx="${x}" cy="${y}" r="16" fill="none" stroke="${ink.brassLight}" stroke-width="3"/>` +
  stroke(`M${x},${y}v-10M${x},${y}l8,4`, ink.brassLight, 2.6);

export const gateTower = (x, base, clock) =>
  box(x - 38, base - 104, 76, 104, '#8b3f33') +
  box(x + 10, base - 104, 28, 104, '#6d3028') +
  box(x - 38, base - 104, 76, 7, '#b9604c') +
  box(x - 28, base - 150, 56, 48, '#9c4b3c') +
  box(x + 8, base - 150, 20, 48, '#7a382d') +
  (clock ? clockFace(x, base - 126) : box(x - 7, base - 138, 14, 24, ink.night, 1, 7)) +
  fill(
    polygon([
      [x - 24, base - 150],
      [x + 24, base - 150],
      [x, base - 214],
    ]),
    ink.baizeDark,
  ) +
  fill(
    polygon([
      [x + 4, base - 150],
      [x + 24, base - 150],
      [x, base - 214],
    ]),
    '#1f372e',
  ) +
  stroke(`M${x},${base - 212}v-16`, ink.brass, 3) +
  `<circle cx="${x}" cy="${base - 230}" r="4" fill="${ink.brassLight}"/>` +
  fill(`M${x - 13},${base}v-34q13,-20 26,0v34z`, ink.night);

export const wall = (base) =>
  box(0, base - 54, width, 54, '#7a3f34') +
  box(0, base - 54, width, 54, 'url(#dots-ink)', 0.22) +
  Array.from({ length: 34 }, (_, i) =>
    fill(
      polygon([
        [i * 24, base - 54],
        [i * 24, base - 74],
        [i * 24 + 8, base - 66],
        [i * 24 + 16, base - 74],
        [i * 24 + 16, base - 54],
      ]),
      '#7a3f34',
    ),
  ).join('');

const engine = (x, y) =>
  fill(
    curve(
      points`${x - 26},${y - 4} ${x + 8},${y - 8} ${x + 18},${y} ${x + 8},${y + 8} ${x - 26},${y + 4}`,
    ),
    ink.slate,
  ) + ellipse(x + 20, y, 3, 24, ink.white, 0.7);

/** A propeller airliner of the years, of no airline. */
const aircraft = () =>
  fill(polygon(points`-14,-6 -22,-30 -4,-30 16,-6`), ink.linenShade) +
  engine(-2, -20) +
  fill(curve(points`-92,-4 -60,-12 40,-13 70,-9 78,-1 70,6 36,11 -50,8 -88,2`), ink.white) +
  fill(curve(points`-90,0 -40,1 40,1 77,0 70,6 36,11 -50,8 -88,3`), ink.paperDeep) +
  fill(curve(points`-92,-2! -98,-38! -82,-40 -60,-8!`), ink.white) +
  fill(polygon(points`-98,-2 -112,8 -96,8 -78,2`), ink.paperShade) +
  stroke('M-84,-2H66', ink.slate, 2.4) +
  [-52, -38, -24, -10, 4, 18, 32]
    .map((x) => `<circle cx="${x}" cy="-6" r="2.6" fill="${ink.slateDark}"/>`)
    .join('') +
  fill(polygon(points`56,-10 68,-8 70,-4 56,-5`), ink.slateDark) +
  fill(polygon(points`-18,4 -40,44 -18,44 24,5`), ink.paper) +
  fill(polygon(points`-10,6 -28,44 -18,44 24,5`), ink.paperShade) +
  engine(-6, 26);

const draftWithWords = () =>
  group(
    box(9, 10, 236, 150, ink.shadow, 0.5) +
      box(0, 0, 236, 150, ink.white) +
      frameLine(9, 9, 218, 140, ink.black, 3) +
      frameLine(14, 14, 208, 140, ink.black, 1) +
      dashed('M30,40H206', ink.blackSoft, 5, '26 6 15 6 34 6 19 6', 0.75) +
      dashed('M30,62H206', ink.blackSoft, 5, '15 6 33 6 22 6', 0.75) +
      dashed('M30,84H82', ink.blackSoft, 5, '20 6 30 6', 0.75) +
      [
        [92, 32],
        [130, 14],
        [150, 28],
        [184, 22],
      ]
        .map(([x, wide]) => box(x, 78, wide, 13, ink.red))
        .join('') +
      dashed('M30,108H206', ink.blackSoft, 5, '19 6 30 6 12 6 25 6', 0.75),
    'translate(64,186) rotate(-5)',
  );

/** The Kremlin at dusk, an aircraft coming in, and a draft with four words in red. */
export const kremlinInOctober = () =>
  sky('#41596a', '#8d8377', '#e0ad6a') +
  box(0, 70, width, 90, 'url(#dots-light)', 0.22) +
  box(0, 168, width, 70, 'url(#dots-amber)', 0.4) +
  cloud(560, 70, 130, '#576b76') +
  cloud(240, 126, 120, '#a98d72') +
  filtered(box(330, 182, 480, 60, '#54443f'), 'torn') +
  wall(276) +
  gateTower(470, 278, true) +
  gateTower(722, 290, false) +
  box(0, 272, width, 50, '#3a3530') +
  filtered(ellipse(560, 300, 300, 22, '#55493c'), 'edge') +
  bareTree(612, 300, 1.9) +
  bareTree(372, 300, 1.5) +
  group(aircraft(), 'translate(300,82) rotate(7) scale(1.25)') +
  draftWithWords() +
  [
    [420, 128],
    [566, 206],
    [640, 120],
    [344, 176],
    [772, 146],
  ]
    .map(([x, y]) =>
      fill(
        curve([
          [x - 7, y],
          [x, y - 6],
          [x + 8, y + 1],
          [x, y + 5],
        ]),
        ink.mustard,
      ),
    )
    .join('') +
  finish(width, height, 0.16);
