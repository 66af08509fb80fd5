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
  ring,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { pool } from './light.mjs';
import { bareTree, leafyTree, pine } from './views.mjs';
import { framed } from './wallMap.mjs';

const scenes = {
  ink: ({ x, y, width, height }) =>
    box(x, y, width, height, '#e7dcbf') +
    filtered(
      fill(
        curve(
          points`${x},${y + height * 0.62} ${x + width * 0.22},${y + height * 0.3} ${x + width * 0.4},${y + height * 0.5} ${x + width * 0.62},${y + height * 0.22} ${x + width},${y + height * 0.6} ${x + width},${y + height * 0.7} ${x},${y + height * 0.72}`,
        ),
        '#9aa198',
      ),
      'torn',
    ) +
    ellipse(x + width * 0.5, y + height * 0.7, width * 0.46, 6, '#e7dcbf', 0.9) +
    pine(x + width * 0.24, y + height - 4, height / 130),
  downs: ({ x, y, width, height }) =>
    box(x, y, width, height, '#b9c6bd') +
    box(x, y + height * 0.4, width, height * 0.6, '#d9c99a') +
    fill(
      curve(
        points`${x},${y + height * 0.66}! ${x + width * 0.3},${y + height * 0.5} ${x + width * 0.7},${y + height * 0.64} ${x + width},${y + height * 0.52}! ${x + width},${y + height}! ${x},${y + height}!`,
      ),
      '#6d7c50',
    ) +
    leafyTree(x + width * 0.74, y + height * 0.84, height / 190, ['#4d6444', '#74885a', '#33482f']),
  river: ({ x, y, width, height }) =>
    box(x, y, width, height, '#b3c2b8') +
    filtered(box(x - 6, y + height * 0.3, width + 12, height, '#d8cfa8'), 'torn') +
    filtered(
      ellipse(x + width * 0.2, y + height * 0.5, width * 0.3, 12, '#6d7c5c') +
        ellipse(x + width * 0.86, y + height * 0.48, width * 0.24, 14, '#5b6c50'),
      'torn',
    ) +
    box(x, y + height * 0.52, width, height, '#8ea7a4') +
    box(x, y + height * 0.52, width, height * 0.2, 'url(#dots-light)', 0.5) +
    filtered(
      fill(
        curve(
          points`${x},${y + height * 0.74}! ${x + width * 0.36},${y + height * 0.7} ${x + width * 0.58},${y + height * 0.86} ${x + width},${y + height * 0.8}! ${x + width},${y + height}! ${x},${y + height}!`,
        ),
        '#77773f',
      ),
      'torn',
    ) +
    [0.08, 0.15, 0.27]
      .map((at) =>
        stroke(
          `M${x + width * at},${y + height * 0.9}q2,-${height * 0.4} 0,-${height * 0.76}`,
          '#ece6d3',
          4,
        ),
      )
      .join('') +
    filtered(ellipse(x + width * 0.17, y + height * 0.2, width * 0.16, 20, '#b08f3f'), 'torn') +
    filtered(ellipse(x + width * 0.2, y + height * 0.13, width * 0.1, 10, '#d6a03c'), 'torn'),
  steamer: ({ x, y, width, height }) =>
    box(x, y, width, height, '#c2cbbd') +
    filtered(box(x - 6, y + height * 0.28, width + 12, height, '#e0d4ae'), 'torn') +
    box(x, y + height * 0.6, width, height, '#6d8a8f') +
    [0.66, 0.76, 0.88]
      .map((at, i) =>
        stroke(
          `M${x - 8 - i * 7},${y + height * at}${'q9,-6 18,0'.repeat(Math.ceil(width / 17))}`,
          '#dfe6dc',
          1.8,
          0.7,
        ),
      )
      .join('') +
    fill(
      curve(
        points`${x + width * 0.26},${y + height * 0.55}! ${x + width * 0.72},${y + height * 0.55}! ${x + width * 0.67},${y + height * 0.68}! ${x + width * 0.31},${y + height * 0.68}!`,
      ),
      ink.slateDark,
    ) +
    box(x + width * 0.38, y + height * 0.44, width * 0.2, height * 0.11, ink.linen) +
    box(x + width * 0.5, y + height * 0.3, width * 0.05, height * 0.15, ink.redDark) +
    stroke(
      `M${x + width * 0.32},${y + height * 0.55}V${y + height * 0.26}M${x + width * 0.65},${y + height * 0.55}V${y + height * 0.3}`,
      ink.black,
      2,
    ) +
    filtered(
      ellipse(x + width * 0.6, y + height * 0.22, width * 0.12, 7, '#8d968f', 0.8) +
        ellipse(x + width * 0.74, y + height * 0.16, width * 0.14, 7, '#a3aaa0', 0.8),
      'torn',
    ),
  birches: ({ x, y, width, height }) =>
    box(x, y, width, height, '#c3cdbf') +
    box(x, y + height * 0.62, width, height * 0.38, '#8b8a56') +
    [0.2, 0.34, 0.62, 0.8]
      .map((at) => stroke(`M${x + width * at},${y + height * 0.9}V${y + 4}`, '#ece6d3', 4))
      .join('') +
    bareTree(x + width * 0.48, y + height * 0.9, height / 100, '#4a4238'),
};

/** A framed picture of a landscape. */
export const painting = ({ scene, ...frame }) =>
  framed(frame, within(boxPath(frame.x, frame.y, frame.width, frame.height), scenes[scene](frame)));

/** A clock on the wall. */
export const wallClock = ({ x, y, radius = 24, hour = 10, minute = 10 }) => {
  const hand = (turn, reach, weight) => {
    const angle = (turn * Math.PI) / 180;
    return stroke(
      `M${x},${y}L${x + Math.sin(angle) * reach},${y - Math.cos(angle) * reach}`,
      ink.black,
      weight,
    );
  };
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    return stroke(
      `M${x + dx * radius * 0.78},${y + dy * radius * 0.78}L${x + dx * radius * 0.9},${y + dy * radius * 0.9}`,
      ink.black,
      1.6,
    );
  });
  return (
    `<circle cx="${x + 4}" cy="${y + 5}" r="${radius + 5}" fill="${ink.night}" opacity=".35"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius + 5}" fill="${ink.walnutDark}"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.white}"/>` +
    ticks.join('') +
    hand(hour * 30 + minute / 2, radius * 0.5, 3) +
    hand(minute * 6, radius * 0.74, 2)
  );
};

const flame = (x, base, size, colour) =>
  fill(
    curve(
      points`${x - 34 * size},${base}! ${x - 26 * size},${base - 34 * size} ${x - 12 * size},${base - 26 * size} ${x + 2 * size},${base - 62 * size} ${x + 14 * size},${base - 28 * size} ${x + 28 * size},${base - 40 * size} ${x + 36 * size},${base}!`,
    ),
    colour,
  );

const logs = (x, base, colour = '#4a3024') =>
  box(x - 36, base - 6, 72, 9, colour, 1, 4) +
  box(x - 28, base - 14, 56, 9, '#5d3d2c', 1, 4) +
  `<circle cx="${x + 26}" cy="${base - 9.5}" r="4.5" fill="#a47f58"/>` +
  stroke(`M${x - 42},${base + 8}V${base - 26}M${x + 42},${base + 8}V${base - 26}`, ink.brass, 4);

/** What a hearth holds in each season. */
const hearths = {
  laid: logs,
  low: (x, base) =>
    ellipse(x, base - 8, 46, 22, '#7a3a22', 0.6) +
    logs(x, base) +
    flame(x, base - 8, 0.5, '#d97a3a') +
    flame(x + 2, base - 8, 0.28, '#f3c165'),
  high: (x, base, { x: left, y, width, height }) =>
    box(left, y, width, height, '#5a2a1a', 0.7) +
    filtered(ellipse(x, base - 24, 50, 54, '#a84a25'), 'torn') +
    logs(x, base) +
    flame(x, base - 6, 1, '#e0803a') +
    flame(x + 4, base - 6, 0.68, '#f0a94f') +
    flame(x + 1, base - 6, 0.38, '#fbe2a0'),
  screen: (x, base) =>
    fill(
      curve(
        points`${x - 44},${base + 12}! ${x - 44},${base - 40} ${x},${base - 78} ${x + 44},${base - 40} ${x + 44},${base + 12}!`,
      ),
      '#6f8a80',
    ) +
    [-2, -1, 0, 1, 2]
      .map((i) =>
        stroke(`M${x},${base + 10}L${x + i * 19},${base - 74 + Math.abs(i) * 14}`, '#4d6a63', 2),
      )
      .join('') +
    stroke(`M${x - 44},${base - 40}Q${x},${base - 116} ${x + 44},${base - 40}`, ink.brass, 3),
};

/** A marble fireplace with a mantel clock; (x, y) is the middle of its shelf. */
export const fireplace = ({ x, y, width = 200, height = 190, fire = 'laid' }) => {
  const left = x - width / 2;
  const opening = { x: x - width * 0.3, y: y + 44, width: width * 0.6, height: height - 44 };
  const base = y + height - 48;
  return (
    box(left + 8, y + 8, width, height, ink.night, 0.3) +
    box(left, y, width, height, '#d9d0ba') +
    box(left, y, 12, height, '#f1ead6') +
    box(left + width - 14, y, 14, height, '#b5ab94') +
    frameLine(left + 14, y + 16, width - 28, 20, '#a79d86', 1.4) +
    box(opening.x, opening.y, opening.width, opening.height, '#1c1613') +
    hearths[fire](x, base, opening) +
    frameLine(opening.x, opening.y, opening.width, opening.height, '#8b8270', 3) +
    box(left - 14, y - 10, width + 28, 12, '#efe7d2') +
    box(left - 14, y, width + 28, 4, '#a79d86') +
    mantelClock(x, y - 10)
  );
};

const mantelClock = (x, y) =>
  fill(
    curve(
      points`${x - 26},${y}! ${x - 22},${y - 22} ${x},${y - 44} ${x + 22},${y - 22} ${x + 26},${y}!`,
    ),
    ink.walnutDark,
  ) +
  `<circle cx="${x}" cy="${y - 21}" r="12" fill="${ink.white}"/>` +
  ring(x, y - 21, 12, 12, ink.brass, 2.4) +
  stroke(`M${x},${y - 21}V${y - 29}M${x},${y - 21}L${x + 6},${y - 18}`, ink.black, 1.8);

/** A chandelier of two rings; (x, y) is where its chain ends. */
export const chandelier = ({ x, y, size = 1 }) => {
  const candle = (dx, dy) =>
    box(dx - 2, dy - 12, 4, 12, '#f7f0da') +
    ellipse(dx, dy - 16, 3, 5, '#ffe9ae') +
    ellipse(dx, dy - 15, 9, 9, '#fff0c4', 0.25);
  const ringOf = (reach, drop, count) =>
    stroke(`M${-reach},${drop}Q0,${drop + 18} ${reach},${drop}`, ink.brass, 4) +
    stroke(`M${-reach},${drop}Q0,${drop - 10} ${reach},${drop}`, ink.mustardDark, 3) +
    Array.from({ length: count }, (_, i) => {
      const t = (i / (count - 1)) * 2 - 1;
      return candle(t * reach, drop + (1 - t * t) * 8 - 1);
    }).join('');
  return (
    `<g transform="translate(${x},${y}) scale(${size})">` +
    stroke('M0,-60V14', ink.mustardDark, 2.4) +
    ellipse(0, 34, 110, 40, '#fff0c4', 0.1) +
    stroke('M0,10L-66,40M0,10L66,40M0,10L-38,20M0,10L38,20', ink.brass, 1.6) +
    ringOf(38, 20, 4) +
    ringOf(68, 42, 6) +
    fill(polygon(points`-5,50 5,50 0,68`), ink.brassLight) +
    '</g>'
  );
};

/** Two lamps on a bracket. */
export const sconce = ({ x, y, lit = false }) =>
  (lit ? pool({ x, y: y - 8, rx: 84, ry: 70 }) : '') +
  stroke(
    `M${x - 16},${y - 2}Q${x - 16},${y + 14} ${x},${y + 14}Q${x + 16},${y + 14} ${x + 16},${y - 2}`,
    ink.brass,
    3,
  ) +
  box(x - 2, y + 4, 4, 26, ink.brass) +
  [-16, 16]
    .map((dx) =>
      fill(
        polygon(
          points`${x + dx - 10},${y - 2} ${x + dx + 10},${y - 2} ${x + dx + 6},${y - 20} ${x + dx - 6},${y - 20}`,
        ),
        lit ? '#fdeeb8' : '#d9c89a',
      ),
    )
    .join('');

/** A steel or wooden cupboard for papers. */
export const cabinet = ({ x, y, width, height, drawers = 4 }) => {
  const step = (height - 8) / drawers;
  return (
    box(x + 8, y + 6, width, height, ink.night, 0.32) +
    box(x, y, width, height, ink.walnutDark) +
    Array.from(
      { length: drawers },
      (_, i) =>
        box(x + 5, y + 6 + i * step, width - 10, step - 5, ink.walnut) +
        box(x + 5, y + 6 + i * step, width - 10, 1.6, ink.walnutLight) +
        box(x + width / 2 - 12, y + 6 + i * step + step * 0.34, 24, 9, ink.paperShade) +
        box(x + width / 2 - 8, y + 6 + i * step + step * 0.62, 16, 3, ink.brass),
    ).join('') +
    box(x - 4, y - 4, width + 8, 8, ink.walnut)
  );
};
