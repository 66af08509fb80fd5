import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, filtered, points, stroke } from '../draw/shapes.mjs';
import { leafyTree } from './views.mjs';

/** A summer sky to the height of the wall. */
export const skyAbove = ({ bottom = 240 }) =>
  box(0, 0, 1200, bottom, '#a4c4cb') +
  filtered(box(-10, bottom * 0.34, 1220, bottom, '#c3d6cf'), 'torn') +
  box(0, bottom * 0.36, 1200, bottom * 0.3, 'url(#dots-light)', 0.35) +
  filtered(box(-10, bottom * 0.64, 1220, bottom, '#e2e0c4'), 'torn') +
  filtered(
    ellipse(300, 60, 120, 14, '#eef0e2') +
      ellipse(370, 72, 90, 9, '#eef0e2') +
      ellipse(860, 44, 130, 12, '#eef0e2') +
      ellipse(930, 55, 80, 8, '#eef0e2'),
    'torn',
  );

/** A garden wall of brick with a coping. */
export const brickWall = ({ top = 172, bottom = 262 }) => {
  const courses = Array.from({ length: Math.ceil((bottom - top) / 9) }, (_, row) => {
    const y = top + 8 + row * 9;
    const joints = Array.from(
      { length: 52 },
      (_unused, i) => `M${i * 24 + (row % 2) * 12},${y}v9`,
    ).join('');
    return stroke(`M0,${y}H1200${joints}`, '#6f4436', 1.1, 0.6);
  });
  return (
    box(0, top, 1200, bottom - top, '#9c6650') +
    box(0, top, 1200, bottom - top, 'url(#dots-ink)', 0.1) +
    courses.join('') +
    box(0, top - 4, 1200, 9, '#cdbf9f') +
    box(0, top + 5, 1200, 4, ink.night, 0.3)
  );
};

export const lawn = ({ top = 256, bottom = 480 }) =>
  box(0, top, 1200, bottom - top, '#73905a') +
  filtered(box(-10, top + 26, 1220, bottom, '#86a163'), 'torn') +
  filtered(ellipse(600, top + 90, 470, 62, '#a2b870'), 'edge') +
  box(0, top, 1200, 8, '#3f5a3c', 0.6);

const bloom = (x, y, colour) =>
  `<circle cx="${x}" cy="${y}" r="5.4" fill="${colour}"/><circle cx="${x - 1.4}" cy="${y - 1.4}" r="2.2" fill="#f3ddc0" opacity=".7"/>`;

/** A bed of roses before the wall, from x over the width. */
export const roses = ({ x, width, y = 262 }) => {
  const bushes = Array.from({ length: Math.ceil(width / 44) }, (_, i) => {
    const at = x + i * 44;
    const tall = 34 + ((i * 7) % 3) * 8;
    return (
      filtered(
        fill(
          curve(
            points`${at - 26},${y} ${at - 20},${y - tall * 0.7} ${at},${y - tall} ${at + 22},${y - tall * 0.66} ${at + 26},${y}`,
          ),
          '#3f5f43',
        ),
        'torn',
      ) +
      [
        [-10, 0.45, '#c75b45'],
        [6, 0.7, '#f0d9b8'],
        [12, 0.36, '#d98c78'],
        [-2, 0.86, '#c75b45'],
      ]
        .map(([dx, up, colour]) => bloom(at + dx, y - tall * up, colour))
        .join('')
    );
  });
  return bushes.join('');
};

export const tree = ({ x, y, size = 2.4 }) =>
  leafyTree(x, y, size, ['#5c7d4f', '#8fa765', '#3d5a41']);

/** The side of a white house with a glazed door to the garden. */
export const houseCorner = ({ x, width, bottom = 270 }) =>
  box(x, -10, width, bottom + 10, '#e6ddc6') +
  box(x + width - 8, -10, 8, bottom + 10, '#b9ae93') +
  box(x, bottom - 14, width, 14, '#b9ae93') +
  [0, 1].map((i) => box(x + 24 + i * 62, 52, 54, bottom - 66, '#7d766a')).join('') +
  [0, 1]
    .map(
      (i) =>
        box(x + 28 + i * 62, 56, 46, bottom - 74, '#5d7680') +
        stroke(
          `M${x + 51 + i * 62},56V${bottom - 18}M${x + 28 + i * 62},118h46M${x + 28 + i * 62},180h46`,
          '#efe7d2',
          4,
        ) +
        fill(`M${x + 32 + i * 62},110l30,-46h10l-34,54z`, '#fffbe8', 0.25),
    )
    .join('') +
  box(x + 14, 36, 136, 10, '#cfc4a8');
