import { ink } from '../draw/palette.mjs';
import { box, curve, fill, filtered, points, stroke } from '../draw/shapes.mjs';

const cloths = {
  red: ['#8a2f27', '#a8443a', '#641c18', '#c05a48'],
  green: ['#355344', '#47695a', '#223a30', '#638571'],
  blue: ['#3d5568', '#527084', '#293d4d', '#7592a3'],
  cream: ['#cdbd98', '#e2d5b4', '#a8976f', '#f1e7cd'],
  plum: ['#5f2d33', '#7a3f43', '#421c22', '#945752'],
};

const outline = (width, tie) =>
  curve(points`
    -30,-20! ${width},-20! ${width * 0.97},${tie * 0.34} ${width * 0.8},${tie * 0.68} ${width * 0.46},${tie - 8}
    ${width * 0.44},${tie + 8} ${width * 0.62},${tie + 70} ${width * 0.7},500! -30,500!`);

/** One fold, between two shares of the cloth's width, from the rail to the floor. */
const fold = (width, tie, from, to, colour, opacity = 1) => {
  const gathered = width * 0.46;
  const low = width * 0.68;
  return fill(
    curve(points`
      ${width * from},-20! ${width * from * 0.97},${tie * 0.4} ${width * from * 0.82},${tie * 0.7} ${gathered * from},${tie}!
      ${low * from},${tie + 80} ${low * from},500! ${low * to},500! ${low * to * 0.96},${tie + 80} ${gathered * to},${tie}!
      ${width * to * 0.82},${tie * 0.7} ${width * to * 0.97},${tie * 0.4} ${width * to},-20!`),
    colour,
    opacity,
  );
};

const tassel = (x, y) =>
  stroke(`M${x},${y}q5,10 3,20`, ink.brass, 3) +
  fill(
    curve(points`${x - 3},${y + 18}! ${x + 9},${y + 18}! ${x + 11},${y + 44}! ${x - 5},${y + 44}!`),
    ink.mustard,
  ) +
  box(x - 3, y + 16, 12, 6, ink.brassLight, 1, 2) +
  stroke(`M${x},${y + 24}v18M${x + 5},${y + 24}v18`, ink.mustardDark, 1.4);

const band = (width, tie) =>
  fill(
    curve(
      points`-10,${tie - 12}! ${width * 0.3},${tie - 2} ${width * 0.47},${tie - 10}! ${width * 0.48},${tie + 4}! ${width * 0.3},${tie + 12} -10,${tie + 2}!`,
    ),
    ink.mustardDark,
  ) +
  fill(
    curve(
      points`-10,${tie - 12}! ${width * 0.3},${tie - 2} ${width * 0.47},${tie - 10}! ${width * 0.47},${tie - 4}! ${width * 0.3},${tie + 4} -10,${tie - 6}!`,
    ),
    ink.mustard,
  );

const one = (width, tie, [base, light, deep, bright]) =>
  `<g transform="translate(9,7)" opacity=".36">${fill(outline(width, tie), ink.night)}</g>` +
  fill(outline(width, tie), base) +
  fold(width, tie, -0.2, 0.1, deep) +
  fold(width, tie, 0.17, 0.27, light) +
  fold(width, tie, 0.27, 0.37, deep) +
  fold(width, tie, 0.49, 0.6, light) +
  fold(width, tie, 0.51, 0.54, bright, 0.7) +
  fold(width, tie, 0.6, 0.7, deep) +
  fold(width, tie, 0.85, 0.93, light) +
  filtered(fold(width, tie, -0.3, 0.34, 'url(#dots-ink)', 0.4), 'crayon') +
  fold(width, tie, 0.7, 0.84, 'url(#dots-ink)', 0.28) +
  band(width, tie) +
  tassel(width * 0.34, tie + 6);

/** Heavy curtains that frame a room of that span at both its ends, each tied back with a cord. */
export const hangings = ({ colour = 'red', width = 92, tie = 236, span = 1200 }) => {
  const inks = cloths[colour];
  const drawn = one(width, tie, inks);
  return drawn + `<g transform="translate(${span},0) scale(-1,1)">${drawn}</g>`;
};

/** A pelmet over a window: a swag between two tails. */
export const pelmet = ({ x, y, width, drop = 34, colour = 'red' }) => {
  const [base, light, deep] = cloths[colour];
  const swag = (from, to) =>
    fill(
      curve(
        points`${from},${y}! ${to},${y}! ${to - 4},${y + drop * 0.5} ${(from + to) / 2},${y + drop} ${from + 4},${y + drop * 0.5}`,
      ),
      base,
    ) +
    stroke(
      `M${from + 4},${y + 6}Q${(from + to) / 2},${y + drop * 0.8} ${to - 4},${y + 6}M${from + 8},${y + 3}Q${(from + to) / 2},${y + drop * 0.46} ${to - 8},${y + 3}`,
      deep,
      2.4,
    ) +
    stroke(
      `M${from + 4},${y + drop * 0.5}Q${(from + to) / 2},${y + drop * 1.5} ${to - 4},${y + drop * 0.5}`,
      ink.brass,
      2,
    );
  const tail = (at, side) =>
    fill(
      curve(
        points`${at},${y}! ${at + 22 * side},${y}! ${at + 24 * side},${y + drop * 1.9}! ${at + 12 * side},${y + drop * 1.5}! ${at + 2 * side},${y + drop * 1.1}!`,
      ),
      light,
    ) +
    stroke(`M${at + 8 * side},${y}v${drop * 1.2}M${at + 16 * side},${y}v${drop * 1.5}`, deep, 2.6);
  const middle = x + width / 2;
  return (
    box(x - 8, y + 8, width + 20, drop * 0.8, ink.night, 0.2) +
    swag(x, middle) +
    swag(middle, x + width) +
    tail(x - 12, 1) +
    tail(x + width + 12, -1) +
    box(x - 16, y - 8, width + 32, 9, ink.walnut) +
    box(x - 16, y - 8, width + 32, 2.6, ink.walnutLight) +
    box(x - 16, y - 1, width + 32, 2, ink.brass)
  );
};
