import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  frameLine,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import { wallMap } from '../room/wallMap.mjs';
import { four, scene, scroll, southern } from './islands.mjs';
import { clausePaper } from './october.mjs';
import { cloth, lain, lines, penAt, sheet, signature } from './papers.mjs';

const renounced = [140.6, 43.4, 157.6, 51.6];

const question = (x, y, size, colour = ink.redDark) =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="Old Standard" font-weight="700" ` +
  `font-size="${size}" fill="${colour}">?</text>`;

/** To whom go the islands that Japan renounces. */
export const title = {
  'soviet-title': () => scene(renounced, ['kuril-south', 'kuril-north', 'sakhalin-south'], scroll),
  'no-recipient': () =>
    clausePaper(
      box(26, 40, 62, 8, ink.blackSoft, 0.8) +
        frameLine(94, 37, 28, 14, ink.red, 1.6) +
        question(108, 49, 14),
    ),
};

const roll = (last) =>
  cloth() +
  lain(
    sheet(116, 78) +
      lines(12, 13, 90, 1) +
      signature(12, 32) +
      signature(64, 32) +
      signature(12, 50) +
      signature(64, 50) +
      signature(12, 68) +
      last,
    10,
    4,
    -2,
  );

const lectern = () =>
  fill(polygon(points`50,34 100,34 106,44 44,44`), ink.walnutLight) +
  box(50, 44, 50, 42, ink.walnut) +
  frameLine(57, 51, 36, 30, ink.walnutDark, 2) +
  fill(polygon(points`58,37 92,37 95,42 55,42`), ink.white) +
  stroke('M64,36V20M86,36V20', ink.black, 2.4) +
  [64, 86].map((x) => ellipse(x, 17, 4, 6, ink.blackSoft)).join('');

const seatRow = (y, gap) =>
  Array.from({ length: 7 }, (_, i) => {
    const x = 12 + i * 21;
    const empty = gap && i === 3;
    return (
      (empty
        ? ''
        : ellipse(x, y - 22, 6, 7.4, '#27333a') +
          fill(
            curve(
              points`${x - 11},${y}! ${x - 9},${y - 10} ${x},${y - 15} ${x + 9},${y - 10} ${x + 11},${y}!`,
            ),
            '#27333a',
          )) + box(x - 10, y - 6, 20, 10, empty ? ink.red : ink.walnut, 1, 2)
    );
  }).join('');

/** What the Soviet delegate does when the others sign. */
export const signing = {
  sign: () => roll(signature(64, 68)) + penAt(112, 68),
  stay: () =>
    box(0, 0, 150, 84, '#4e6472') +
    box(0, 0, 150, 84, 'url(#dots-light)', 0.3) +
    [16, 32, 118, 134]
      .map(
        (x, i) =>
          stroke(`M${x},84V6`, '#8a6a3a', 2) +
          fill(
            curve(points`${x},8! ${x + 9},12 ${x + 11},40 ${x + 8},46! ${x + 3},44 ${x},30!`),
            ['#a3342a', '#2f4a70', '#3f6b4c', ink.mustard][i],
          ),
      )
      .join('') +
    lectern(),
  'walk-out': () =>
    box(0, 0, 150, 84, '#4e6472') +
    box(0, 0, 150, 84, 'url(#dots-ink)', 0.12) +
    box(58, 6, 34, 40, '#ffe9b0') +
    fill(polygon(points`58,6 44,2 44,50 58,46`), ink.walnut) +
    fill(polygon(points`92,6 106,2 106,50 92,46`), ink.walnut) +
    fill(polygon(points`58,46 92,46 104,56 46,56`), '#ffe9b0', 0.5) +
    ellipse(75, 21, 4.4, 5.4, ink.black) +
    fill(curve(points`66,46! 66,30 75,26 84,30 84,46!`), ink.black) +
    seatRow(78, true),
};

const plate = (x, y, wide) =>
  box(x + 2, y + 3, wide, 16, ink.shadow, 0.4) +
  box(x, y, wide, 16, ink.white) +
  frameLine(x + 2, y + 2, wide - 4, 12, ink.red, 1.2) +
  stroke(`M${x + 7},${y + 8}h${wide - 14}`, ink.black, 3);

/** What Japan calls the islands before it signs. */
export const naming = {
  'say-nothing': () =>
    box(0, 0, 150, 84, '#4e6472') + box(0, 0, 150, 84, 'url(#dots-light)', 0.3) + lectern(),
  'south-kuriles': () =>
    wallMap({ x: -4, y: -4, width: 158, height: 92 }, southern, ['kuril-south']) +
    plate(90, 54, 52),
  'not-kuriles': () =>
    scene(southern, four, '') + dashed('M116,-4L136,34', ink.redDark, 3.4, '7 4'),
};
