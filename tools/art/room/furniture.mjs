import { ink } from '../draw/palette.mjs';
import { box, curve, fill, points, polygon, stroke } from '../draw/shapes.mjs';

const spineInks = [
  '#4b3a33',
  '#5d3b33',
  '#38474d',
  '#59563d',
  '#6a5238',
  '#3d4d44',
  '#705f48',
  '#2f3b43',
];

const shelfOfBooks = (x, y, width, height, seed) => {
  const books = [];
  let at = x + 3;
  let n = seed;
  while (at < x + width - 8) {
    n = (n * 73 + 41) % 997;
    const thick = 6 + (n % 8);
    const tall = height * (0.68 + ((n >> 3) % 7) * 0.04);
    const top = y + height - tall;
    if (n % 13 === 0 && at < x + width - 30) {
      books.push(
        fill(
          polygon(
            points`${at + 2},${y + height} ${at + 12},${top + 4} ${at + 19},${top + 8} ${at + 10},${y + height}`,
          ),
          spineInks[n % 8],
        ),
      );
      at += 22;
      continue;
    }
    books.push(
      box(at, top, Math.min(thick, x + width - 3 - at), tall, spineInks[n % 8]) +
        box(at, top, 1.2, tall, ink.brassLight, 0.14) +
        box(at + 1.4, top + tall * 0.2, Math.max(1, thick - 3), 2, ink.brass, n % 3 ? 0.65 : 0),
    );
    at += thick + 0.8;
  }
  return books.join('');
};

/** A bookcase with a cornice and open shelves down to `height`. */
export const bookcase = ({ x, y, width, height, shelves = 4 }) => {
  const step = (height - 14) / shelves;
  const rows = Array.from({ length: shelves }, (_, i) => {
    const top = y + 14 + i * step;
    return (
      box(x + 8, top, width - 16, step, '#241712') +
      shelfOfBooks(x + 8, top + 4, width - 16, step - 9, 17 + i * 29) +
      box(x + 6, top + step - 5, width - 12, 5, ink.walnut) +
      box(x + 6, top + step - 5, width - 12, 1.4, ink.walnutLight)
    );
  });
  return (
    box(x + 8, y + 6, width + 6, height, ink.night, 0.35) +
    box(x, y, width, height, ink.walnutDark) +
    rows.join('') +
    box(x, y + 10, 7, height - 10, ink.walnut) +
    box(x + width - 7, y + 10, 7, height - 10, ink.walnut) +
    box(x, y + 10, 1.6, height - 10, ink.walnutLight) +
    box(x - 7, y, width + 14, 10, ink.walnut) +
    box(x - 7, y, width + 14, 2.4, ink.walnutLight) +
    box(x - 4, y + 10, width + 8, 3, ink.night, 0.5)
  );
};

const doorPanel = (x, y, width, height) =>
  box(x, y, width, height, ink.walnutDark, 0.55) +
  box(x + 3, y + 3, width - 6, height - 6, ink.walnut) +
  stroke(`M${x + 1},${y + height - 1}V${y + 1}H${x + width - 1}`, '#2c1a13', 1.6) +
  stroke(`M${x + width - 4},${y + 5}V${y + height - 4}H${x + 5}`, ink.walnutLight, 1.3, 0.8);

/** Double doors, closed, in a moulded case. */
export const doubleDoors = ({ x, y, width, height }, tone) => {
  const leaf = width / 2;
  const leaves = [0, 1].map((i) => {
    const left = x + i * leaf;
    return (
      box(left, y, leaf, height, ink.walnut) +
      doorPanel(left + 8, y + 12, leaf - 16, height * 0.42) +
      doorPanel(left + 8, y + 12 + height * 0.46, leaf - 16, height * 0.5)
    );
  });
  const mid = x + leaf;
  return (
    box(x - 16, y - 18, width + 32, height + 18, tone.deep) +
    box(x - 16, y - 18, width + 32, 4, tone.glow, 0.4) +
    box(x - 12, y - 12, 2, height + 12, tone.glow, 0.35) +
    box(x - 4, y - 4, width + 8, height + 4, ink.walnutDark) +
    leaves.join('') +
    stroke(`M${mid},${y}V${y + height}`, '#2c1a13', 2.4) +
    [-9, 9].map((dx) => box(mid + dx - 2.4, y + height * 0.5, 4.8, 20, ink.brass, 1, 2)).join('') +
    [-9, 9]
      .map(
        (dx) =>
          `<circle cx="${mid + dx}" cy="${y + height * 0.5 + 5}" r="3.6" fill="${ink.brassLight}"/>`,
      )
      .join('')
  );
};

/** A coat stand with an overcoat and a hat. */
export const coatStand = ({ x, y, height }) =>
  stroke(`M${x},${y}V${y + height}`, ink.walnutDark, 7) +
  stroke(`M${x - 1.6},${y}V${y + height}`, ink.walnutLight, 1.8) +
  stroke(
    `M${x - 24},${y + 2}Q${x - 20},${y + 20} ${x},${y + 20}Q${x + 20},${y + 20} ${x + 24},${y + 2}`,
    ink.walnutDark,
    5,
  ) +
  `<circle cx="${x}" cy="${y - 3}" r="5.4" fill="${ink.walnutLight}"/>` +
  fill(
    curve(points`
      ${x - 24},${y + 8} ${x - 8},${y + 14} ${x + 4},${y + 30} ${x + 12},${y + 90} ${x + 14},${y + 200}! ${x - 46},${y + 200}!
      ${x - 46},${y + 120} ${x - 40},${y + 50} ${x - 34},${y + 18}`),
    '#2d3336',
  ) +
  fill(
    curve(
      points`${x - 24},${y + 8} ${x - 34},${y + 18} ${x - 40},${y + 50} ${x - 46},${y + 200}! ${x - 30},${y + 200}! ${x - 30},${y + 60}`,
    ),
    '#1b2023',
  ) +
  stroke(`M${x - 14},${y + 26}Q${x - 8},${y + 100} ${x - 12},${y + 200}`, '#4a5256', 1.6) +
  fill(
    curve(
      points`${x + 4},${y + 4}! ${x + 10},${y - 14} ${x + 26},${y - 17} ${x + 38},${y - 11} ${x + 42},${y + 4}!`,
    ),
    '#4a4038',
  ) +
  fill(
    curve(points`${x - 4},${y + 4} ${x + 22},${y - 2} ${x + 50},${y + 4} ${x + 22},${y + 9}`),
    '#332b25',
  ) +
  stroke(`M${x + 7},${y}Q${x + 24},${y - 5} ${x + 40},${y}`, ink.black, 3);

/** A brass lamp over a picture, with its cone of light. */
export const pictureLamp = ({ x, y, reach }) =>
  fill(
    polygon(
      points`${x - reach * 0.7},${y + 4} ${x + reach * 0.7},${y + 4} ${x + reach * 1.25},${y + 130} ${x - reach * 1.25},${y + 130}`,
    ),
    '#fff0c4',
    0.12,
  ) +
  stroke(`M${x},${y - 6}v12`, ink.brass, 4) +
  fill(
    curve(
      points`${x - reach},${y + 4}! ${x - reach + 6},${y - 7} ${x},${y - 10} ${x + reach - 6},${y - 7} ${x + reach},${y + 4}!`,
    ),
    ink.brass,
  ) +
  fill(
    curve(
      points`${x - reach},${y + 4}! ${x - reach + 4},${y - 1} ${x},${y} ${x + reach - 4},${y - 1} ${x + reach},${y + 4}!`,
    ),
    ink.mustardDark,
  ) +
  box(x - reach + 6, y + 3, reach * 2 - 12, 2.6, '#fff2c6');
