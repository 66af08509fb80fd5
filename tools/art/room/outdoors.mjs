import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  ellipse,
  fill,
  filtered,
  group,
  points,
  stroke,
  within,
} from '../draw/shapes.mjs';
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

/** A row of far poplars over the wall. */
export const poplars = ({ x, y, count }) =>
  Array.from({ length: count }, (_, i) => {
    const at = x + (i - count / 2) * 30 + ((i * 17) % 9);
    const tall = 92 + ((i * 31) % 40);
    return (
      filtered(
        fill(
          curve(
            points`${at - 11},${y} ${at - 12},${y - tall * 0.5} ${at},${y - tall} ${at + 12},${y - tall * 0.5} ${at + 11},${y}`,
          ),
          '#6f8b72',
        ),
        'torn',
      ) +
      filtered(
        fill(
          curve(
            points`${at - 10},${y} ${at - 11},${y - tall * 0.5} ${at - 1},${y - tall * 0.94} ${at + 1},${y - tall * 0.5} ${at},${y}`,
          ),
          '#87a07c',
        ),
        'torn',
      )
    );
  }).join('');

/** An opening in the wall, with the green beyond it. */
export const archway = ({ x, y, width = 74, height = 108 }) => {
  const door = (grow) =>
    `M${x - width / 2 - grow},${y}V${y - height + width / 2}A${width / 2 + grow},${width / 2 + grow} 0 0 1 ${x + width / 2 + grow},${y - height + width / 2}V${y}Z`;
  return (
    fill(door(12), '#cdbf9f') +
    fill(door(10), '#b3a483') +
    fill(door(0), '#a9c0a0') +
    within(
      door(0),
      filtered(
        ellipse(x - 16, y - 66, 34, 30, '#5c7d4f') + ellipse(x + 26, y - 54, 26, 34, '#4b6b48'),
        'torn',
      ) +
        filtered(box(x - 60, y - 26, 120, 40, '#8fa765'), 'torn') +
        fill(
          `M${x - 8},${y - 24}L${x + 8},${y - 24}L${x + 30},${y + 4}L${x - 30},${y + 4}Z`,
          '#d8c9a1',
        ) +
        box(x - width / 2, y - height, 12, height, '#2c3b33', 0.32),
    )
  );
};

/** Gravel from the wall towards the table. */
export const path = ({ x, top = 262, bottom = 480 }) =>
  filtered(
    fill(
      `M${x - 34},${top}L${x + 34},${top}L${x + 190},${bottom}L${x - 190},${bottom}Z`,
      '#cdbd94',
    ),
    'crayon',
  ) +
  filtered(
    fill(
      `M${x - 20},${top}L${x + 20},${top}L${x + 110},${bottom}L${x - 110},${bottom}Z`,
      '#dccda6',
    ),
    'torn',
  ) +
  fill(
    `M${x - 34},${top}L${x + 34},${top}L${x + 190},${bottom}L${x - 190},${bottom}Z`,
    'url(#dots-paper)',
    0.5,
  );

/** Spots of sun and shade on the grass under the trees. */
export const dapples = () =>
  Array.from({ length: 26 }, (_, i) => {
    const [x, y] = [((i * 263) % 1180) + 10, 276 + ((i * 37) % 60)];
    return filtered(
      ellipse(x, y, 24 + ((i * 13) % 26), 5 + ((i * 7) % 5), i % 2 ? '#b6c67c' : '#4f7148', 0.6),
      'torn',
    );
  }).join('');

/** Leaves of a climber over the coping. */
export const creeper = ({ x, y, width }) =>
  Array.from({ length: Math.ceil(width / 15) }, (_, i) => {
    const [at, down] = [x + i * 15, y + ((i * 23) % 34)];
    return filtered(
      ellipse(at, down, 16, 14, i % 3 ? '#3f5f43' : '#5c7d4f') +
        ellipse(at - 4, down - 4, 7, 5, '#8fa765', 0.7),
      'torn',
    );
  }).join('');

/** A stone urn with geraniums; (x, y) is its foot. */
export const urn = ({ x, y, size = 1 }) =>
  group(
    ellipse(8, 2, 34, 7, '#2c3b33', 0.4) +
      box(-20, -14, 40, 16, '#c9bd9f') +
      box(4, -14, 16, 16, '#a3977a') +
      fill(
        curve(points`-8,-14! -10,-24 -28,-38 -30,-56! 30,-56! 28,-38 10,-24 8,-14!`),
        '#d8cdb0',
      ) +
      fill(curve(points`4,-14! 8,-14! 10,-24 28,-38 30,-56! 10,-56! 10,-34`), '#ada184') +
      box(-34, -62, 68, 7, '#e6dcc2') +
      filtered(ellipse(0, -74, 36, 18, '#3f5f43'), 'torn') +
      [
        [-22, -78],
        [-6, -88],
        [12, -84],
        [26, -74],
        [2, -72],
      ]
        .map(([dx, dy]) => bloom(dx, dy, '#b5403a'))
        .join(''),
    `translate(${x},${y}) scale(${size})`,
  );

/** A bough in the foreground that frames the sky from above. */
export const bough = () => {
  const leaf = (x, y, r, colour) => ellipse(x, y, r * 1.3, r, colour);
  const cluster = (x, y, size) =>
    filtered(
      leaf(x, y, 30 * size, '#2f4a38') +
        leaf(x + 34 * size, y - 10, 26 * size, '#3d5a41') +
        leaf(x - 30 * size, y - 14, 24 * size, '#3d5a41') +
        leaf(x + 8 * size, y - 16 * size, 20 * size, '#5c7d4f') +
        leaf(x + 30 * size, y - 22 * size, 12 * size, '#8fa765'),
      'torn',
    );
  return (
    stroke('M1210,-6Q1120,30 1010,18Q950,12 905,34', '#3c2d22', 9) +
    cluster(1176, 22, 1.5) +
    cluster(1080, 26, 1.25) +
    cluster(990, 22, 1) +
    cluster(918, 36, 0.72)
  );
};
