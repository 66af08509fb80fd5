import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  ellipse,
  fill,
  frameLine,
  points,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { views } from './views.mjs';

const woods = {
  walnut: { deep: ink.walnutDark, base: ink.walnut, light: ink.walnutLight },
  white: { deep: '#a89f87', base: '#e3dac2', light: '#f7f1df' },
  oak: { deep: '#2c1e16', base: '#4a3324', light: '#7a5a3e' },
};

const bars = (path, wood, weight = 8) =>
  stroke(path, wood.deep, weight) + stroke(path, wood.base, weight * 0.62);

const sill = ({ x, y, width, height }, wood) =>
  box(x - 20, y + height + 4, width + 40, 9, wood.light) +
  box(x - 20, y + height + 11, width + 40, 4, wood.deep);

/** Small coloured lights along the head of a window. */
const coloured = ({ x, y, width, height }, columns) => {
  const inks = ['#d6a03c', '#6f9a86', '#c75b45', '#8fb0bf'];
  const step = width / (columns * 4);
  return Array.from({ length: columns * 4 }, (_, i) => {
    const middle = x + (i + 0.5) * step;
    return (
      box(x + i * step, y, step, height, inks[(i * 3) % 4], 0.6) +
      fill(
        `M${middle},${y + 4}L${middle + step * 0.38},${y + height / 2}L${middle},${y + height - 4}L${middle - step * 0.38},${y + height / 2}Z`,
        '#f4e6bf',
        0.7,
      ) +
      stroke(`M${x + i * step},${y}v${height}`, '#4a4238', 1.6)
    );
  }).join('');
};

/** A rectangular window; `rows` are the heights of its cross bars as shares. */
export const sash = ({
  x,
  y,
  width,
  height,
  view,
  wood = 'walnut',
  rows = [0.34],
  columns = 2,
  lights = null,
}) => {
  const timber = woods[wood];
  const uprights = Array.from(
    { length: columns - 1 },
    (_, i) => `M${x + (width * (i + 1)) / columns},${y}v${height}`,
  );
  const crossings = rows.map((share) => `M${x},${y + height * share}h${width}`);
  return (
    box(x - 12, y - 12, width + 24, height + 18, timber.deep) +
    box(x - 8, y - 8, width + 16, height + 14, timber.base) +
    within(
      boxPath(x, y, width, height),
      views[view]({ x, y, width, height }) +
        (lights ? coloured({ x, y, width, height: height * rows[0] }, columns) : ''),
    ) +
    bars([...uprights, ...crossings].join(''), timber) +
    frameLine(x, y, width, height, timber.deep, 2.4) +
    sill({ x, y, width, height }, timber)
  );
};

const roundTop = (x, y, width, height, grow = 0) =>
  `M${x - grow},${y + height + grow}V${y + width / 2}A${width / 2 + grow},${width / 2 + grow} 0 0 1 ${x + width + grow},${y + width / 2}V${y + height + grow}Z`;

const pointedTop = (x, y, width, height, grow = 0) =>
  `M${x - grow},${y + height + grow}V${y + width * 0.72}Q${x - grow},${y + width * 0.22} ${x + width / 2},${y - grow * 1.4}Q${x + width + grow},${y + width * 0.22} ${x + width + grow},${y + width * 0.72}V${y + height + grow}Z`;

/** A tall window with a round head. */
export const arched = ({ x, y, width, height, view, wood = 'white' }) => {
  const timber = woods[wood];
  const middle = x + width / 2;
  const spring = y + width / 2;
  return (
    fill(roundTop(x, y, width, height, 12), timber.deep) +
    fill(roundTop(x, y, width, height, 8), timber.base) +
    within(roundTop(x, y, width, height), views[view]({ x, y, width, height })) +
    within(
      roundTop(x, y, width, height),
      bars(
        `M${middle},${y}v${height}M${x},${spring}h${width}M${x},${y + height * 0.66}h${width}`,
        timber,
        7,
      ),
    ) +
    stroke(roundTop(x, y, width, height), timber.deep, 2.2) +
    sill({ x, y, width, height }, timber)
  );
};

const star4 = (x, y, r) =>
  `M${x},${y - r}Q${x},${y} ${x + r},${y}Q${x},${y} ${x},${y + r}Q${x},${y} ${x - r},${y}Q${x},${y} ${x},${y - r}Z`;

/** A pointed window with coloured glass in its head, and tracery of stone or oak. */
export const gothic = ({ x, y, width, height, view, wood = 'oak' }) => {
  const pane = (dx, top, colour) =>
    box(x + width * dx, y + top, width * 0.25, height * 0.1, colour, 0.62);
  const glazing =
    ellipse(x + width / 2, y + width * 0.4, width * 0.15, width * 0.15, ink.red, 0.7) +
    fill(star4(x + width / 2, y + width * 0.4, width * 0.11), ink.brassLight, 0.85) +
    [0, 1, 2, 3].map((i) => pane(i * 0.25, width * 0.62, i % 3 ? '#c99a4b' : '#4f7d6a')).join('');
  const timber = woods[wood];
  const glass = pointedTop(x, y, width, height);
  const middle = x + width / 2;
  const low = y + width * 0.78;
  const lancet = (from, to) =>
    `M${from},${y + height}V${low}Q${from},${low - 26} ${(from + to) / 2},${low - 36}Q${to},${low - 26} ${to},${low}V${y + height}`;
  return (
    fill(pointedTop(x, y, width, height, 13), timber.deep) +
    fill(pointedTop(x, y, width, height, 8), timber.light) +
    fill(pointedTop(x, y, width, height, 5), timber.base) +
    within(
      glass,
      views[view]({ x, y, width, height }) +
        glazing +
        bars(lancet(x, middle) + lancet(middle, x + width), timber, 6) +
        `<circle cx="${middle}" cy="${y + width * 0.4}" r="${width * 0.15}" fill="none" stroke="${timber.base}" stroke-width="4.4"/>` +
        stroke(`M${x},${y + height * 0.66}h${width}`, timber.base, 3.4),
    ) +
    stroke(glass, timber.deep, 2.4) +
    sill({ x, y, width, height }, timber)
  );
};

const drapes = {
  green: ['#43584a', '#566a52', ink.baizeDark],
  red: ['#8a342c', '#a3483b', '#641f1b'],
  cream: ['#d8c9a6', '#e8dcbe', '#b9a883'],
  plum: ['#5f2d33', '#7a3f43', '#421c22'],
  blue: ['#4a6172', '#5f7788', '#35495a'],
};

const curtain = (x, y, width, height, side, [base, light, deep]) => {
  const cloth = curve(points`
    0,0! ${width},0! ${width * 0.94},${height * 0.3} ${width * 0.74},${height * 0.62} ${width * 0.8},${height}! 0,${height}!`);
  const folds = [0.1, 0.32, 0.54, 0.76].map((at, i) =>
    fill(
      curve(points`
        ${width * at},-4 ${width * (at - 0.01)},${height * 0.4} ${width * (at * 0.86)},${height + 4}
        ${width * (at * 0.86 + 0.1)},${height + 4} ${width * (at + 0.09)},${height * 0.4} ${width * (at + 0.1)},-4`),
      i % 2 ? light : deep,
      0.9,
    ),
  );
  return (
    `<g transform="translate(${x},${y}) scale(${side},1)">` +
    fill(cloth, base) +
    within(cloth, folds.join('')) +
    '</g>'
  );
};

const rod = (x, y, width) =>
  box(x, y, width, 5, ink.brass) +
  box(x, y + 3, width, 2, ink.mustardDark) +
  `<circle cx="${x}" cy="${y + 2.5}" r="5" fill="${ink.brassLight}"/>` +
  `<circle cx="${x + width}" cy="${y + 2.5}" r="5" fill="${ink.brassLight}"/>`;

/** A pair of curtains on a rod, about the window at (x, y). */
export const curtains = ({ x, y, width, height, drape = 46, colour = 'green', rise = 16 }) => {
  const top = y - rise;
  const length = height + rise + 22;
  const inks = drapes[colour];
  return (
    curtain(x - drape * 0.72, top + 2, drape, length, 1, inks) +
    curtain(x + width + drape * 0.72, top + 2, drape, length, -1, inks) +
    rod(x - drape * 0.9, top, width + drape * 1.8)
  );
};
