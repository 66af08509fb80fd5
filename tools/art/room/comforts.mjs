import { ink } from '../draw/palette.mjs';
import {
  box,
  brush,
  curve,
  ellipse,
  fill,
  filtered,
  frameLine,
  group,
  points,
  polygon,
  ring,
  stroke,
  within,
  boxPath,
} from '../draw/shapes.mjs';
import { pool } from './light.mjs';

/** A palm in a brass pot; (x, y) is its foot. */
export const palm = ({ x, y, size = 1 }) => {
  const frond = (dx, dy, bend, colour) =>
    fill(
      brush(
        [
          [0, -44],
          [dx * 0.4, dy * 0.62 - bend],
          [dx, dy],
        ],
        13,
        [0.2, 0.9],
      ),
      colour,
    );
  const leaves = [
    [-58, -96, 30, '#2c4a3f'],
    [56, -104, 28, '#2c4a3f'],
    [-34, -140, 12, '#3f6350'],
    [30, -146, 10, '#3f6350'],
    [-66, -62, 34, '#3f6350'],
    [64, -66, 34, '#35573f'],
    [-2, -150, 4, '#5d7f56'],
    [-46, -118, 18, '#5d7f56'],
    [44, -126, 16, '#5d7f56'],
  ];
  return group(
    ellipse(6, 2, 34, 7, ink.night, 0.4) +
      leaves.map((leaf) => frond(...leaf)).join('') +
      fill(polygon(points`-25,-46 25,-46 18,0 -18,0`), ink.brass) +
      fill(polygon(points`6,-46 25,-46 18,0 4,0`), ink.mustardDark) +
      box(-28, -52, 56, 8, ink.brassLight) +
      box(4, -52, 24, 8, ink.brass),
    `translate(${x},${y}) scale(${size})`,
  );
};

const bouquets = {
  roses: ['#c75b45', '#f0d9b8', '#a3342a', '#d98c78'],
  chrysanthemums: ['#d6a03c', '#faf4e4', '#b8862f', '#ecd08a'],
  daffodils: ['#e6c04f', '#f2de8e', '#d6a03c', '#f5e9b4'],
  asters: ['#6f7c98', '#a7a9bd', '#54617f', '#c9c4d0'],
  pine: ['#2c4a3f', '#4f7159', '#3f6350', '#a3342a'],
};

/** A vase of what is in flower; (x, y) is its foot. */
export const vase = ({ x, y, flowers, size = 1, glaze = '#dfe3d6' }) => {
  const heads = [
    [-20, -62, 9, 0],
    [2, -74, 10, 1],
    [22, -60, 9, 2],
    [-9, -54, 8, 3],
    [12, -50, 8, 0],
    [-28, -46, 7, 1],
    [30, -44, 7, 3],
  ];
  const inks = bouquets[flowers];
  return group(
    ellipse(4, 1, 18, 4, ink.night, 0.35) +
      heads
        .map(([dx, dy]) => stroke(`M0,-26Q${dx * 0.3},${dy * 0.7} ${dx},${dy}`, '#3f6350', 2.4))
        .join('') +
      filtered(ellipse(0, -44, 26, 15, '#35573f'), 'torn') +
      heads
        .map(
          ([dx, dy, r, at]) =>
            `<circle cx="${dx}" cy="${dy}" r="${r}" fill="${inks[at]}"/>` +
            `<circle cx="${dx - r * 0.28}" cy="${dy - r * 0.28}" r="${r * 0.45}" fill="#fffbe8" opacity=".4"/>`,
        )
        .join('') +
      fill(curve(points`-7,-32! -15,-20 -14,-8 -8,0! 8,0! 14,-8 15,-20 7,-32!`), glaze) +
      fill(curve(points`2,-32! 7,-32! 15,-20 14,-8 8,0! 1,0!`), ink.night, 0.2),
    `translate(${x},${y}) scale(${size})`,
  );
};

const lampColours = {
  cream: ['#f3dfa8', '#d9bd7c'],
  green: ['#2f6a4c', '#22503a'],
  red: ['#b65a44', '#8a342c'],
  white: ['#f7f1df', '#d8cfb8'],
};

/** A lamp with a shade; (x, y) is its foot. Lit, it throws its pool on the wall. */
export const shadedLamp = ({ x, y, size = 1, shade = 'cream', lit = true, reach = 120 }) => {
  const [light, dark] = lampColours[shade];
  return (
    (lit ? pool({ x, y: y - 74 * size, rx: reach * size, ry: reach * 0.86 * size }) : '') +
    group(
      ellipse(3, 0, 18, 4, ink.night, 0.35) +
        fill(
          curve(
            points`-15,0! -12,-6 -5,-10 -6,-22 -9,-32 -3,-44! 3,-44! 9,-32 6,-22 5,-10 12,-6 15,0!`,
          ),
          ink.brass,
        ) +
        fill(curve(points`1,-44! 3,-44! 9,-32 6,-22 5,-10 12,-6 15,0! 2,0!`), ink.mustardDark) +
        fill(polygon(points`-32,-46 32,-46 19,-92 -19,-92`), light) +
        fill(polygon(points`10,-46 32,-46 19,-92 8,-92`), dark, lit ? 0.55 : 1) +
        (lit ? fill(polygon(points`-20,-46 -2,-46 -3,-92 -13,-92`), '#fffbe8', 0.5) : '') +
        stroke('M-32,-46H32M-19,-92H19', ink.brassLight, 2),
      `translate(${x},${y}) scale(${size})`,
    )
  );
};

/** A console table against the wall; (x, y) is the middle of its top. */
export const sideTable = ({ x, y, width = 100, height = 120 }) => {
  const left = x - width / 2;
  return (
    box(left + 6, y + 6, width, 12, ink.night, 0.35) +
    box(left - 4, y, width + 8, 8, ink.walnut) +
    box(left - 4, y, width + 8, 2.4, ink.walnutLight) +
    box(left, y + 8, width, 18, ink.walnutDark) +
    box(left + width / 2 - 5, y + 14, 10, 3, ink.brass) +
    [left, left + width - 8]
      .map(
        (at) =>
          box(at, y + 26, 8, height - 26, ink.walnutDark) +
          box(at, y + 26, 2, height - 26, ink.walnutLight),
      )
      .join('')
  );
};

/** A mirror in a gilt frame, with what it has of the light. */
export const mirror = ({ x, y, width, height, glass = ['#8fa39c', '#b7c2b2', '#d8d8c2'] }) => {
  const path = `M${x},${y + height}V${y + 26}Q${x},${y} ${x + width / 2},${y - 10}Q${x + width},${y} ${x + width},${y + 26}V${y + height}Z`;
  const grown = (grow) =>
    `M${x - grow},${y + height + grow}V${y + 26}Q${x - grow},${y - grow} ${x + width / 2},${y - 10 - grow * 1.2}Q${x + width + grow},${y - grow} ${x + width + grow},${y + 26}V${y + height + grow}Z`;
  return (
    `<g transform="translate(8,7)" opacity=".36">${fill(grown(11), ink.night)}</g>` +
    fill(grown(11), ink.mustardDark) +
    fill(grown(8), ink.brass) +
    stroke(grown(9.5), ink.brassLight, 1.6) +
    fill(grown(2), ink.walnutDark) +
    within(
      path,
      box(x, y - 12, width, height + 12, glass[0]) +
        filtered(
          fill(
            polygon([
              [x - 10, y + height * 0.9],
              [x + width * 0.7, y - 20],
              [x + width * 1.2, y - 20],
              [x + width * 0.5, y + height + 10],
              [x - 10, y + height + 10],
            ]),
            glass[1],
          ),
          'crayon',
        ) +
        filtered(
          fill(
            polygon([
              [x + width * 0.2, y + height + 10],
              [x + width * 1.0, y - 20],
              [x + width * 1.2, y - 20],
              [x + width * 0.5, y + height + 10],
            ]),
            glass[2],
            0.7,
          ),
          'crayon',
        ) +
        box(x, y - 12, width, height + 12, 'url(#dots-light)', 0.3),
    ) +
    fill(
      curve(
        points`${x + width / 2 - 16},${y - 16}! ${x + width / 2},${y - 34} ${x + width / 2 + 16},${y - 16}!`,
      ),
      ink.brass,
    ) +
    ring(x + width / 2, y - 22, 5, 5, ink.brassLight, 1.6)
  );
};

/** A clock as tall as a man; (x, y) is the middle of its foot. */
export const tallClock = ({ x, y, size = 1, hour = 10, minute = 10 }) => {
  const hand = (turn, reach, weight) => {
    const angle = (turn * Math.PI) / 180;
    return stroke(
      `M0,-196L${Math.sin(angle) * reach},${-196 - Math.cos(angle) * reach}`,
      ink.black,
      weight,
    );
  };
  return group(
    box(-20, -232, 54, 234, ink.night, 0.32) +
      fill(curve(points`-30,-222! -22,-240 0,-250 22,-240 30,-222!`), ink.walnutDark) +
      box(-27, -224, 54, 58, ink.walnut) +
      box(-20, -166, 40, 110, ink.walnutDark) +
      box(-20, -166, 3, 110, ink.walnutLight) +
      frameLine(-13, -158, 26, 94, ink.brass, 1.2) +
      stroke('M0,-150V-98', ink.brassLight, 1.6) +
      `<circle cx="0" cy="-92" r="8" fill="${ink.brass}"/>` +
      box(-27, -56, 54, 56, ink.walnut) +
      frameLine(-19, -48, 38, 38, ink.walnutDark, 2) +
      box(-30, -224, 60, 4, ink.walnutLight) +
      box(-30, -60, 60, 5, ink.walnutLight) +
      `<circle cx="0" cy="-196" r="21" fill="${ink.brass}"/><circle cx="0" cy="-196" r="18" fill="${ink.white}"/>` +
      hand(hour * 30 + minute / 2, 9, 2.6) +
      hand(minute * 6, 14, 1.8),
    `translate(${x},${y}) scale(${size})`,
  );
};

/** A radiator under a window. */
export const radiator = ({ x, y, width, height = 74 }) =>
  box(x + 5, y + 5, width, height, ink.night, 0.3) +
  Array.from(
    { length: Math.floor(width / 13) },
    (_, i) =>
      box(x + i * 13, y, 10.4, height, '#cfc6ae', 1, 4) +
      box(x + i * 13 + 6.4, y + 3, 4, height - 6, '#9d947d', 1, 2),
  ).join('') +
  box(x - 3, y + height - 14, width + 6, 4, '#b3a98f');

/** Two telephones on a small table; (x, y) is where they stand. */
export const telephones = ({ x, y, count = 2 }) =>
  Array.from({ length: count }, (_, i) =>
    group(
      ellipse(3, 0, 22, 4, ink.night, 0.35) +
        fill(
          curve(points`-20,0! -15,-18 -8,-24 8,-24 15,-18 20,0!`),
          i % 2 ? '#2d3336' : ink.black,
        ) +
        `<circle cx="0" cy="-11" r="8.4" fill="${ink.blackSoft}"/><circle cx="0" cy="-11" r="3" fill="${ink.linen}"/>` +
        fill(
          curve(points`-27,-27! -25,-35 -14,-32 0,-33 14,-32 25,-35 27,-27! 16,-26 0,-28 -16,-26`),
          ink.black,
        ) +
        stroke('M-18,-32Q0,-35 18,-32', '#59646a', 1.6),
      `translate(${x + i * 52},${y})`,
    ),
  ).join('');

/** A globe on a stand; (x, y) is its foot. */
export const globe = ({ x, y, size = 1 }) =>
  group(
    ellipse(4, 1, 26, 5, ink.night, 0.35) +
      fill(curve(points`-20,0! -14,-8 -3,-12 -3,-26! 3,-26! 3,-12 14,-8 20,0!`), ink.walnutDark) +
      `<circle cx="0" cy="-54" r="30" fill="#8fb0ad"/>` +
      filtered(
        fill(curve(points`-22,-70 -8,-78 2,-70 -2,-60 6,-52 -4,-40 -14,-46 -20,-56`), '#c9a866') +
          fill(curve(points`8,-76 20,-72 26,-60 18,-54 10,-62`), '#c9a866'),
        'press',
      ) +
      fill('M0,-84A30,30 0 0 1 0,-24Q20,-54 0,-84Z', ink.night, 0.25) +
      stroke('M-22,-82A36,36 0 1 0 24,-28', ink.brass, 3.4),
    `translate(${x},${y}) scale(${size})`,
  );

/** A brazier of bronze with embers and a kettle; (x, y) is its foot. */
export const brazier = ({ x, y, size = 1 }) =>
  pool({ x, y: y - 50 * size, rx: 74 * size, ry: 54 * size, colour: '#f2a05a', strength: 0.9 }) +
  group(
    ellipse(6, 2, 50, 9, ink.night, 0.4) +
      fill(curve(points`-42,-44! -46,-22 -34,-2! 34,-2! 46,-22 42,-44!`), '#3d5a5c') +
      fill(curve(points`8,-44! 42,-44! 46,-22 34,-2! 12,-2! 20,-22`), '#263d42') +
      stroke('M-40,-30Q0,-22 42,-30', ink.brass, 2) +
      ellipse(0, -44, 44, 9, '#6b5a4a') +
      ellipse(0, -43, 37, 6.4, '#cfc3ad') +
      ellipse(0, -44, 18, 3.6, '#d8653a') +
      ellipse(-3, -45, 9, 2, '#f6b35c') +
      fill(curve(points`-20,-48! -26,-62 -14,-76 14,-76 26,-62 20,-48!`), '#2b2f31') +
      fill(curve(points`6,-76 14,-76 26,-62 20,-48! 8,-48! 14,-62`), ink.black) +
      stroke('M24,-66l14,-8', '#2b2f31', 5) +
      stroke('M-18,-74Q0,-102 18,-74', '#4a5256', 3) +
      ellipse(0, -76, 9, 2.6, '#4a5256'),
    `translate(${x},${y}) scale(${size})`,
  );

/** A globe of milk glass on a rod from the ceiling. */
export const pendant = ({ x, y, radius = 24, lit = true }) =>
  (lit ? pool({ x, y, rx: radius * 4.4, ry: radius * 3 }) : '') +
  stroke(`M${x},-10V${y - radius}`, ink.mustardDark, 3) +
  box(x - 9, y - radius - 5, 18, 8, ink.brass, 1, 2) +
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${lit ? '#fdf3d2' : '#e3dfd0'}"/>` +
  fill(
    `M${x},${y + radius}A${radius},${radius} 0 0 0 ${x + radius},${y}Q${x + radius * 0.6},${y + radius * 0.7} ${x},${y + radius}Z`,
    ink.paperDeep,
    0.9,
  );

/** A sideboard; with a samovar, a carafe and glasses on it. (x, y) is its upper left corner. */
export const sideboard = ({ x, y, width = 170, height = 130, samovar = true }) => {
  const door = width / 3;
  return (
    box(x + 8, y + 6, width, height, ink.night, 0.34) +
    box(x, y, width, height, ink.walnutDark) +
    [0, 1, 2]
      .map(
        (i) =>
          box(x + i * door + 6, y + 14, door - 12, height - 24, ink.walnut) +
          frameLine(x + i * door + 11, y + 20, door - 22, height - 36, ink.walnutDark, 2) +
          `<circle cx="${x + i * door + door - 15}" cy="${y + height * 0.5}" r="2.6" fill="${ink.brassLight}"/>`,
      )
      .join('') +
    box(x - 6, y - 4, width + 12, 10, ink.walnut) +
    box(x - 6, y - 4, width + 12, 2.6, ink.walnutLight) +
    (samovar ? samovarAt(x + width * 0.3, y - 4) : '') +
    carafeAt(x + width * 0.66, y - 4) +
    [0.78, 0.88].map((at) => tumbler(x + width * at, y - 4)).join('')
  );
};

const samovarAt = (x, y) =>
  group(
    ellipse(3, 0, 22, 4, ink.night, 0.35) +
      fill(polygon(points`-14,0 14,0 9,-8 -9,-8`), ink.mustardDark) +
      fill(curve(points`-9,-8! -24,-30 -22,-50 -12,-58! 12,-58! 22,-50 24,-30 9,-8!`), ink.brass) +
      fill(curve(points`3,-8! 9,-8! 24,-30 22,-50 12,-58! 6,-58! 12,-34`), ink.mustardDark) +
      fill(curve(points`-18,-34 -16,-48 -9,-54 -12,-36`), ink.brassLight) +
      box(-15, -62, 30, 5, ink.brassLight) +
      fill(curve(points`-10,-62! -9,-72 0,-76 9,-72 10,-62!`), ink.white) +
      stroke('M-22,-42q-12,2 -6,14M22,-42q12,2 6,14M0,-14h-14v8', ink.brass, 3),
    `translate(${x},${y})`,
  );

const carafeAt = (x, y) =>
  fill(
    curve(
      points`${x - 6},${y - 44}! ${x - 5},${y - 28} ${x - 15},${y - 14} ${x - 12},${y}! ${x + 12},${y}! ${x + 15},${y - 14} ${x + 5},${y - 28} ${x + 6},${y - 44}!`,
    ),
    '#dbe7df',
    0.6,
  ) +
  fill(
    curve(points`${x - 13},${y - 14} ${x - 12},${y}! ${x + 12},${y}! ${x + 13},${y - 14}`),
    '#9fbfbd',
    0.8,
  );

const tumbler = (x, y) =>
  fill(
    polygon([
      [x - 6, y - 18],
      [x + 6, y - 18],
      [x + 5, y],
      [x - 5, y],
    ]),
    '#e7efe6',
    0.7,
  );

/** A Japanese hanging scroll in an alcove of plain wood. */
export const alcove = ({ x, y, width, height }) =>
  box(x - 8, y - 10, width + 16, height + 12, '#4a3527') +
  box(x, y, width, height, '#d8caa2') +
  within(
    boxPath(x, y, width, height),
    filtered(
      ellipse(x + width / 2, y + height * 0.45, width * 0.6, height * 0.36, '#e8ddbc'),
      'edge',
    ) + box(x, y, width * 0.18, height, ink.night, 0.22),
  ) +
  box(x + width * 0.26, y + 8, width * 0.48, height * 0.66, '#7d8a72') +
  box(x + width * 0.31, y + 20, width * 0.38, height * 0.5, '#f0e7cf') +
  stroke(
    `M${x + width * 0.38},${y + height * 0.48}q${width * 0.08},-${height * 0.22} ${width * 0.2},-${height * 0.26}`,
    ink.black,
    3,
  ) +
  ellipse(x + width * 0.42, y + height * 0.34, width * 0.06, 4, ink.blackSoft) +
  ellipse(x + width * 0.58, y + height * 0.22, width * 0.05, 3.4, ink.blackSoft) +
  box(x + width * 0.23, y + height * 0.66 + 8, width * 0.54, 6, ink.walnutDark) +
  box(x - 8, y + height - 8, width + 16, 12, '#6b4a33') +
  box(x - 8, y + height - 8, width + 16, 2.6, ink.walnutLight);
