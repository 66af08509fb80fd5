import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  ellipse,
  fill,
  filtered,
  group,
  polygon,
  star,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { bust, namePlate } from './company.mjs';

/** The council’s table as seen from its open end, its members in the order of their names about the chair. */
const members = [
  'BELGIUM',
  'BRAZIL',
  'CHINA',
  'FRANCE',
  'IRAN',
  'NEW ZEALAND',
  'PERU',
  'TURKEY',
  'U.S.S.R.',
  'U.K.',
  'U.S.A.',
];

const along = (i) => (i / (members.length - 1)) * 2 - 1;
const arc = (t) => ({ x: 600 + t * 470, y: 232 + t * t * 96, size: 0.58 + t * t * 0.2 });

/** Where a member of the council sits. */
export const placeOf = (name) => arc(along(members.indexOf(name)));

const band = (outer, inner, colour) =>
  fill(
    `M${600 - outer},480Q${600 - outer},${300 - (outer - 470) * 0.3} 600,${266 - (outer - 470) * 0.2}Q${600 + outer},${300 - (outer - 470) * 0.3} ${600 + outer},480L${600 + inner},480Q${600 + inner - 10},${336} 600,${316}Q${600 - inner + 10},${336} ${600 - inner},480Z`,
    colour,
  );

/** Those who sit behind the members: shapes in the gallery. */
export const gallery = ({ y = 150, count = 13, rows = 2 }) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: count }, (_unused, i) =>
      bust({
        x: 90 + (i + (row % 2) * 0.5) * (1060 / count),
        y: y + row * 34,
        size: 0.36 + row * 0.05,
        colour: row ? '#3d4f4a' : '#46595a',
        light: row ? '#566a60' : '#5d7168',
      }),
    ).join(''),
  ).join('');

/** The members nobody here names, each behind a plate; `named` seats are left to the cast. */
export const councillors = ({ named = [] }) =>
  members
    .map((name, i) => ({ name, ...arc(along(i)) }))
    .filter(({ name }) => !named.includes(name))
    .map(({ x, y, size }, i) =>
      bust({ x, y, size: size * 0.92, colour: i % 2 ? '#2b3a3d' : '#313f3c', light: '#5b7069' }),
    )
    .join('');

/** The horseshoe with its plates; `speaks` has the floor. */
export const horseshoe = ({ speaks }) =>
  fill('M170,480Q180,330 600,300Q1020,330 1030,480Z', '#6f5f49') +
  filtered(ellipse(600, 440, 300, 60, '#84725a'), 'edge') +
  band(560, 380, ink.walnutDark) +
  band(552, 392, '#a37a4c') +
  band(540, 420, '#b98f5d') +
  filtered(ellipse(600, 318, 300, 16, '#d6b07a', 0.8), 'torn') +
  members
    .map((name, i) => {
      const t = along(i);
      const { x, y, size } = arc(t);
      return namePlate({
        x: x - t * 30,
        y: y + 62 + t * t * 26,
        width: 40 + name.length * 7.4 * (0.6 + size * 0.5),
        text: name,
        size: 8.6 + size * 4,
        active: name === speaks,
      });
    })
    .join('');

/** Tall curtains and pillars of a modern chamber. */
export const chamberWall = () =>
  box(0, 0, 1200, 480, '#4c5f5a') +
  filtered(ellipse(600, 130, 640, 210, '#5f7369'), 'edge') +
  ellipse(600, 130, 520, 170, 'url(#dots-light)', 0.2) +
  filtered(ellipse(600, 140, 360, 150, '#75877a'), 'edge') +
  Array.from({ length: 24 }, (_, i) =>
    i > 7 && i < 16
      ? ''
      : box(i * 50 + 6, 0, 16, 220, '#324440', 0.4) + box(i * 50 + 26, 0, 5, 220, '#8b9b8b', 0.3),
  ).join('') +
  box(0, 0, 1200, 12, '#2c3b38') +
  box(398, 12, 404, 186, '#3a4c4a') +
  box(406, 18, 388, 174, '#6d5a45') +
  Array.from({ length: 8 }, (_, i) =>
    box(410 + i * 48, 22, 42, 166, i % 2 ? '#7d6850' : '#75614a'),
  ).join('') +
  box(406, 96, 388, 4, ink.brass, 0.7) +
  box(0, 214, 1200, 8, '#2c3b38') +
  box(0, 222, 1200, 258, '#5f5140') +
  filtered(ellipse(600, 420, 420, 110, '#7a684f'), 'edge');

/** Rows of members from behind, each with a name block that nobody can read from here. */
export const benches = ({ y = 392, rows = 2 }) =>
  Array.from({ length: rows }, (_, row) => {
    const count = 13 - row * 2;
    const step = 1280 / count;
    const top = y + row * 52;
    return (
      Array.from({ length: count }, (_unused, i) =>
        bust({
          x: -40 + step * (i + 0.5),
          y: top + ((i * 7) % 5),
          size: 0.5 + row * 0.14,
          colour: row ? '#191f22' : '#252c2e',
          light: row ? '#2d3538' : '#3b4446',
          turn: i < count / 2 ? 0.4 : -0.4,
        }),
      ).join('') +
      box(0, top + 40, 1200, 60, row ? '#2c1c15' : '#3a261c') +
      box(0, top + 40, 1200, 3, row ? '#5d3f2e' : '#77553c')
    );
  }).join('');

/** The wall of a chamber of parliament: carved wood, a canopy over the chair, the rostrum before it. */
export const rostrum = () =>
  box(0, 0, 1200, 480, '#3f2a1e') +
  filtered(ellipse(600, 150, 620, 240, '#5d3f2b'), 'edge') +
  ellipse(600, 150, 500, 200, 'url(#dots-amber)', 0.14) +
  filtered(ellipse(600, 150, 380, 190, '#74523a'), 'edge') +
  Array.from({ length: 12 }, (_, i) => {
    const x = i * 104 - 20;
    return Math.abs(x + 46 - 600) < 150
      ? ''
      : box(x, 24, 92, 190, '#2e1d14', 0.35) +
          stroke(`M${x + 8},212V34H${x + 84}`, '#a37a55', 1.8, 0.6) +
          stroke(`M${x + 84},40V208H${x + 12}`, '#23150e', 2, 0.7);
  }).join('') +
  box(0, 0, 1200, 20, '#2a1a12') +
  box(0, 20, 1200, 3, ink.brass, 0.6) +
  box(0, 216, 1200, 10, '#2a1a12') +
  box(0, 216, 1200, 2.4, '#a37a55') +
  fill(
    polygon([
      [440, 30],
      [760, 30],
      [742, 60],
      [458, 60],
    ]),
    '#5f2a22',
  ) +
  fill(
    polygon([
      [440, 30],
      [760, 30],
      [758, 36],
      [442, 36],
    ]),
    ink.brass,
  ) +
  box(462, 58, 276, 150, '#4a211c') +
  Array.from({ length: 11 }, (_, i) =>
    box(466 + i * 25, 60, 11, 148, i % 2 ? '#6b2c24' : '#7e352b'),
  ).join('') +
  [452, 736].map((x) => box(x, 50, 14, 160, '#3a2418') + box(x, 50, 4, 160, '#a37a55')).join('') +
  box(410, 186, 380, 44, '#6a4630') +
  box(410, 186, 380, 5, '#b98a5d') +
  Array.from({ length: 7 }, (_, i) => stroke(`M${424 + i * 52},198h40v26h-40z`, '#3a2418', 2)).join(
    '',
  ) +
  box(360, 228, 480, 60, '#55361f') +
  box(360, 228, 480, 5, '#a37a55') +
  Array.from({ length: 8 }, (_, i) => stroke(`M${376 + i * 58},242h44v40h-44z`, '#33200f', 2)).join(
    '',
  ) +
  box(0, 288, 1200, 192, '#5d2f2a') +
  filtered(ellipse(600, 330, 560, 60, '#74403a'), 'edge');

/** The American flag of 48 stars on a staff in the corner of a room; (x, y) is its foot. */
export const staffFlag = ({ x, y, height = 300, lean = 1 }) => {
  const cloth = { width: 104, height: 66 };
  const stripes = Array.from({ length: 13 }, (_, i) =>
    box(
      0,
      (i * cloth.height) / 13,
      cloth.width,
      cloth.height / 13 + 0.2,
      i % 2 ? ink.white : '#a3342a',
    ),
  ).join('');
  const stars = Array.from({ length: 48 }, (_, i) =>
    star(3.6 + (i % 8) * 5, 3.6 + Math.floor(i / 8) * 5.4, 1.7, ink.white),
  ).join('');
  return (
    ellipse(x + 4, y, 22, 5, ink.night, 0.4) +
    fill(
      polygon([
        [x - 16, y],
        [x + 16, y],
        [x + 8, y - 10],
        [x - 8, y - 10],
      ]),
      ink.brass,
    ) +
    box(x - 2, y - height, 4, height - 6, ink.mustardDark) +
    box(x - 2, y - height, 1.6, height - 6, ink.brassLight) +
    `<circle cx="${x}" cy="${y - height - 5}" r="6" fill="${ink.brassLight}"/>` +
    group(
      stripes +
        box(0, 0, 41.6, (cloth.height * 7) / 13, '#2a3f57') +
        stars +
        fill(`M${cloth.width * 0.5},0q5,33 0,66h12q5,-33 0,-66z`, ink.night, 0.22) +
        fill(`M${cloth.width * 0.8},0q5,33 0,66h10q5,-33 0,-66z`, ink.night, 0.16) +
        fill(`M${cloth.width * 0.66},0q4,33 0,66h8q4,-33 0,-66z`, '#fffbe8', 0.22),
      `translate(${x + 2 * lean},${y - height + 8}) scale(${lean},1) skewY(9)`,
    )
  );
};

/** The desk of those who may listen, in the foreground, with its plate. */
export const visitorsDesk = ({ x, y, width, text }) =>
  box(x, y, width, 480 - y, ink.walnutDark) +
  box(x - 8, y - 6, width + 16, 14, ink.walnut) +
  box(x - 8, y - 6, width + 16, 3, ink.walnutLight) +
  Array.from({ length: Math.floor(width / 60) }, (_, i) =>
    stroke(`M${x + 12 + i * 60},${y + 22}h40v40h-40z`, '#2c1c15', 2),
  ).join('') +
  namePlate({ x: x + width / 2, y: y - 4, width: 96, text, size: 13 });

/** The long table of a meeting, seen from its near side, and the light on its cloth. */
export const longTable = ({ y }) =>
  box(0, y, 1200, 480 - y, ink.walnut) +
  box(0, y, 1200, 4, ink.walnutLight) +
  box(0, y + 10, 1200, 480 - y, ink.baizeDark) +
  within(
    boxPath(0, y + 10, 1200, 480 - y),
    filtered(ellipse(600, y + 60, 520, 60, ink.baize), 'edge') +
      ellipse(600, y + 60, 400, 46, 'url(#dots-baize)', 0.3) +
      filtered(ellipse(600, y + 60, 300, 34, ink.baizeLight), 'edge'),
  );

/** People in a row, as shapes. */
export const row = ({ y, xs, size = 0.8, colour = '#39433f', light = '#5d6a60' }) =>
  xs.map((x) => bust({ x, y, size, colour, light, turn: x < 600 ? 0.5 : -0.5 })).join('');
