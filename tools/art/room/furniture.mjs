import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  ellipse,
  fill,
  filtered,
  frameLine,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';

const glazing = (x, y, width, height) => {
  const bar = (path, weight, colour) => stroke(path, colour, weight);
  const cross = `M${x + width / 2},${y}v${height}M${x},${y + height * 0.34}h${width}`;
  return (
    bar(cross, 8, ink.walnutDark) +
    bar(cross, 5, ink.walnut) +
    bar(`M${x + width / 2 - 2},${y}v${height}`, 1.4, ink.walnutLight)
  );
};

const roofs = (x, base, width) => {
  const u = width / 100;
  const skyline = points`
    ${x - 5},${base + 40} ${x - 5},${base - 8} ${x + 12 * u},${base - 8} ${x + 12 * u},${base - 20} ${x + 17 * u},${base - 25}
    ${x + 22 * u},${base - 20} ${x + 22 * u},${base - 4} ${x + 40 * u},${base - 4} ${x + 40 * u},${base - 15}
    ${x + 62 * u},${base - 15} ${x + 62 * u},${base + 2} ${x + 74 * u},${base + 2} ${x + 74 * u},${base - 10}
    ${x + 90 * u},${base - 10} ${x + 90 * u},${base - 1} ${x + width + 5},${base - 1} ${x + width + 5},${base + 40}`;
  const lights = [6, 27, 33, 46, 52, 57, 79, 84].map((along, i) =>
    box(x + along * u, base + 2 + (i % 3) * 6, 2.6, 4, i % 2 ? ink.brassLight : ink.mustard),
  );
  return fill(polygon(skyline), '#2b3d47') + lights.join('');
};

const bareTree = (x, y, scale) =>
  `<g transform="translate(${x},${y}) scale(${scale})">` +
  stroke('M0,0Q2,-22 -1,-46M0,-18Q10,-28 16,-44M-1,-26Q-10,-34 -15,-50', ink.night, 2.4) +
  stroke('M9,-30Q8,-40 11,-50M-9,-35Q-5,-46 -8,-58M-1,-40Q4,-50 3,-60', ink.night, 1.3) +
  stroke('M-13,-45l-8,-6M14,-40l9,-5M3,-54l6,-8', ink.night, 1) +
  '</g>';

const cloudBand = (x, y, width, colour) =>
  filtered(
    ellipse(x, y, width, 7, colour) + ellipse(x + width * 0.5, y + 8, width * 0.6, 4, colour),
    'torn',
  );

/** A tall window with an October dusk behind it. */
export const duskWindow = ({ x, y, width, height }) => {
  const glass = boxPath(x, y, width, height);
  const low = y + height * 0.78;
  const sky =
    box(x, y, width, height, '#41596a') +
    filtered(box(x - 10, y + height * 0.26, width + 20, height, '#6b7a80'), 'torn') +
    box(x, y + height * 0.3, width, height * 0.2, 'url(#dots-light)', 0.3) +
    filtered(box(x - 10, y + height * 0.46, width + 20, height, '#b98f72'), 'torn') +
    box(x, y + height * 0.5, width, height * 0.2, 'url(#dots-amber)', 0.4) +
    filtered(box(x - 10, y + height * 0.61, width + 20, height, '#e0ad6a'), 'torn') +
    cloudBand(x + width * 0.3, y + height * 0.38, width * 0.34, '#576b76') +
    cloudBand(x + width * 0.72, y + height * 0.57, width * 0.26, '#9d7f6e') +
    roofs(x, low, width) +
    bareTree(x + width * 0.2, y + height + 4, height / 150) +
    bareTree(x + width * 0.86, y + height + 8, height / 120);
  return (
    box(x - 12, y - 12, width + 24, height + 18, ink.walnutDark) +
    box(x - 8, y - 8, width + 16, height + 14, ink.walnut) +
    within(glass, sky) +
    glazing(x, y, width, height) +
    frameLine(x, y, width, height, ink.walnutDark, 2.4) +
    box(x - 20, y + height + 4, width + 40, 9, ink.walnutLight) +
    box(x - 20, y + height + 11, width + 40, 4, ink.walnutDark)
  );
};

/** One curtain hanging to the left of its rod end; `side` −1 hangs to the right. */
export const curtain = (x, y, width, height, side) => {
  const cloth = curve(points`
    0,0! ${width},0! ${width * 0.94},${height * 0.3} ${width * 0.74},${height * 0.62} ${width * 0.8},${height}! 0,${height}!`);
  const folds = [0.1, 0.32, 0.54, 0.76].map((at, i) =>
    fill(
      curve(points`
        ${width * at},-4 ${width * (at - 0.01)},${height * 0.4} ${width * (at * 0.86)},${height + 4}
        ${width * (at * 0.86 + 0.1)},${height + 4} ${width * (at + 0.09)},${height * 0.4} ${width * (at + 0.1)},-4`),
      i % 2 ? '#566a52' : ink.baizeDark,
      0.9,
    ),
  );
  return (
    `<g transform="translate(${x},${y}) scale(${side},1)">` +
    fill(cloth, '#43584a') +
    within(cloth, folds.join('')) +
    '</g>'
  );
};

export const curtainRod = (x, y, width) =>
  box(x, y, width, 5, ink.brass) +
  box(x, y + 3, width, 2, ink.mustardDark) +
  `<circle cx="${x}" cy="${y + 2.5}" r="5" fill="${ink.brassLight}"/>` +
  `<circle cx="${x + width}" cy="${y + 2.5}" r="5" fill="${ink.brassLight}"/>`;

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
export const bookcase = ({ x, y, width, height }, shelves = 4) => {
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
export const doubleDoors = ({ x, y, width, height }) => {
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
    box(x - 16, y - 18, width + 32, height + 18, ink.wallDeep) +
    box(x - 16, y - 18, width + 32, 4, ink.wallGlow, 0.4) +
    box(x - 12, y - 12, 2, height + 12, ink.wallGlow, 0.35) +
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
export const coatStand = (x, y, height) =>
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
export const pictureLamp = (x, y, reach) =>
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
