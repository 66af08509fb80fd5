import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, group, points, within } from '../draw/shapes.mjs';

const red = '#a3342a';
const blue = '#2f4a70';
const sky = '#8db0c8';
const white = ink.white;
const gold = '#d9a93f';
const green = '#3f6b4c';
const dark = ink.black;

const along = (...inks) => ({ along: inks });
const across = (...inks) => ({ across: inks });
const plain = (ground, mark) => ({ along: [ground], mark });

/**
 * Who was at San Francisco, in the order of the English names: a cloth that hangs shows its upper stripe outside, and
 * the stripe at the staff above.
 */
const cloths = [
  along(sky, white, sky),
  plain(blue, white),
  across(dark, gold, red),
  along(red, gold, green),
  plain(green, gold),
  along(blue, red, blue),
  plain(red, blue),
  across(green, '#c8762f', '#74221d'),
  along(white, red),
  along(gold, blue, red),
  along(blue, white, red, white, blue),
  along(blue, white, blue, white, blue),
  along(white, red),
  across(blue, white, red),
  along(gold, blue, red),
  plain(green, white),
  along(blue, white, blue),
  along(green, gold, red),
  across(blue, white, red),
  along(sky, white, sky, white, sky),
  across(sky, white, sky),
  along(blue, red),
  along(sky, white, sky),
  along(red, white),
  along(green, white, red),
  along(dark, white, green),
  plain(white, red),
  plain(red, white),
  along(red, white, red),
  along(red, white, red, white, red),
  along(red, white, sky),
  across(green, white, red),
  along(red, white, blue),
  plain(blue, red),
  along(sky, white, sky),
  plain(red, blue),
  across(white, green),
  along(white, red),
  along(red, white, blue),
  across(red, white, red),
  along(blue, red),
  along(white, red),
  plain(green, white),
  along('#c8762f', white, blue),
  along(green, white, dark),
  plain(red, white),
  plain(red, gold),
  plain(blue, red),
  along(red, white, red, white, red),
  along(white, sky, white, sky, white),
  along(gold, blue, red),
  plain(gold, red),
];

const WIDTH = 17;
const LENGTH = 66;

const shape = curve(points`0,0! 9,3 15,12 17,30 16,50 17,63! 11,66 6,60 4,63! 3,46 0,36!`);

/** The upper stripe of a cloth that hangs lies outside, that at the staff above. */
const dyed = ({ along: lengths = [], across: widths = [], mark }) =>
  lengths
    .map((colour, i) => {
      const step = (WIDTH + 1) / lengths.length;
      return box(WIDTH + 1 - (i + 1) * step, -1, step + 0.3, LENGTH + 3, colour);
    })
    .join('') +
  widths
    .map((colour, i) => {
      const step = (LENGTH + 2) / widths.length;
      return box(-1, -1 + i * step, WIDTH + 3, step + 0.3, colour);
    })
    .join('') +
  (mark ? ellipse(11, 28, 4, 8, mark) : '');

const folds =
  fill(curve(points`6,4! 9,30 7,62! 9.6,64! 11.6,34 9,6!`), ink.night, 0.28) +
  fill(curve(points`12,12! 14,34 12.6,60! 14.2,60! 15.6,34 14,14!`), '#fffbe8', 0.3);

/** A cloth on its staff; (x, y) is where the staff stands, `size` 1 is 128 units high. */
const standing = (cloth, x, y, size) =>
  group(
    ellipse(2, 0, 7, 2, ink.night, 0.45) +
      box(-1.2, -126, 2.4, 126, '#8a6a3a') +
      `<circle cx="0" cy="-128" r="2.6" fill="${ink.brassLight}"/>` +
      group(within(shape, dyed(cloth) + folds), 'translate(1,-122)'),
    `translate(${x},${y}) scale(${size})`,
  );

/** The flags of all who came, in a shallow arc that comes forward at its ends. */
export const flagRow = ({ from, to, y, bow }) =>
  cloths
    .map((cloth, i) => {
      const t = (i / (cloths.length - 1)) * 2 - 1;
      return standing(
        cloth,
        from + ((to - from) * (t + 1)) / 2,
        y + bow * t * t,
        0.92 + 0.14 * t * t,
      );
    })
    .join('');
