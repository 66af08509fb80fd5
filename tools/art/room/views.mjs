import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, filtered, points, polygon, stroke } from '../draw/shapes.mjs';

const cloudBand = (x, y, width, colour) =>
  filtered(
    ellipse(x, y, width, 7, colour) + ellipse(x + width * 0.5, y + 8, width * 0.6, 4, colour),
    'torn',
  );

/** A tree without leaves, its foot at (x, y). */
export const bareTree = (x, y, scale, colour = ink.night) =>
  `<g transform="translate(${x},${y}) scale(${scale})">` +
  stroke('M0,0Q2,-22 -1,-46M0,-18Q10,-28 16,-44M-1,-26Q-10,-34 -15,-50', colour, 2.4) +
  stroke('M9,-30Q8,-40 11,-50M-9,-35Q-5,-46 -8,-58M-1,-40Q4,-50 3,-60', colour, 1.3) +
  stroke('M-13,-45l-8,-6M14,-40l9,-5M3,-54l6,-8', colour, 1) +
  '</g>';

/** A tree in leaf, its foot at (x, y), 100 units high at scale 1. */
export const leafyTree = (x, y, scale, [base, light, deep]) =>
  `<g transform="translate(${x},${y}) scale(${scale})">` +
  stroke('M0,0Q2,-20 -1,-46M0,-28Q10,-36 18,-48', '#3c2d22', 5) +
  filtered(
    fill(curve(points`-44,-46 -40,-70 -20,-92 8,-98 34,-86 46,-62 38,-40 10,-34 -22,-34`), deep) +
      fill(curve(points`-34,-56 -28,-76 -8,-92 14,-94 34,-78 40,-62 18,-52 -10,-50`), base) +
      fill(curve(points`-4,-76 6,-90 20,-90 32,-76 24,-66 6,-66`), light),
    'torn',
  ) +
  '</g>';

/** A pine, its foot at (x, y). */
export const pine = (x, y, scale) =>
  `<g transform="translate(${x},${y}) scale(${scale})">` +
  stroke('M0,0Q6,-24 -2,-48Q-6,-62 2,-80', '#4a3426', 5) +
  [
    [-16, -40, 22],
    [14, -54, 20],
    [-12, -70, 18],
    [6, -86, 17],
  ]
    .map(
      ([dx, dy, reach]) =>
        ellipse(dx, dy, reach, 7, '#2c4a3f') +
        ellipse(dx + 3, dy - 2.4, reach * 0.7, 3.4, '#4f7159'),
    )
    .join('') +
  '</g>';

const leaves = {
  summer: ['#5c7d4f', '#88a063', '#3d5a41'],
  late: ['#7c7d43', '#a99a4c', '#55592f'],
};

const bands = ({ x, y, width, height }, colours) =>
  colours
    .map((colour, i) =>
      i === 0
        ? box(x, y, width, height, colour)
        : filtered(
            box(x - 10, y + (height * i) / colours.length, width + 20, height, colour),
            'torn',
          ),
    )
    .join('');

const roofs = ({ x, width }, base, colour, lit) => {
  const u = width / 100;
  const skyline = points`
    ${x - 5},${base + 60} ${x - 5},${base - 8} ${x + 12 * u},${base - 8} ${x + 12 * u},${base - 20} ${x + 17 * u},${base - 25}
    ${x + 22 * u},${base - 20} ${x + 22 * u},${base - 4} ${x + 40 * u},${base - 4} ${x + 40 * u},${base - 15}
    ${x + 62 * u},${base - 15} ${x + 62 * u},${base + 2} ${x + 74 * u},${base + 2} ${x + 74 * u},${base - 10}
    ${x + 90 * u},${base - 10} ${x + 90 * u},${base - 1} ${x + width + 5},${base - 1} ${x + width + 5},${base + 60}`;
  const lights = lit
    ? [6, 27, 33, 46, 52, 57, 79, 84].map((along, i) =>
        box(x + along * u, base + 2 + (i % 3) * 6, 2.6, 4, i % 2 ? ink.brassLight : ink.mustard),
      )
    : [];
  return fill(polygon(skyline), colour) + lights.join('');
};

/** A terrace of tall London houses across the road. */
const terrace = ({ x, y, width, height }, wall, pane) => {
  const top = y + height * 0.3;
  const bays = Array.from({ length: 4 }, (_, i) => {
    const at = x + (width / 4) * (i + 0.5);
    return [0.42, 0.66, 0.88]
      .map((down) => box(at - 5, y + height * down - 8, 10, 16, pane))
      .join('');
  });
  return (
    box(x, top, width, height, wall) +
    box(x, top, width, 4, '#00000030') +
    box(x, top - 4, width, 4, '#e8dfc8') +
    bays.join('')
  );
};

const battlements = ({ x, y, width, height }) => {
  const base = y + height * 0.7;
  const merlons = Array.from({ length: Math.ceil(width / 13) + 1 }, (_, i) => {
    const at = x + i * 13;
    return fill(
      polygon([
        [at, base],
        [at, base - 15],
        [at + 4, base - 10],
        [at + 8, base - 15],
        [at + 8, base],
      ]),
      '#7a3f34',
    );
  });
  return (
    box(x, base, width, height * 0.4, '#7a3f34') +
    box(x, base, width, 3, '#a25a48') +
    box(x, base + 3, width, height * 0.4, 'url(#dots-ink)', 0.25) +
    merlons.join('')
  );
};

const foot = ({ y, height }) => y + height;

/** What is seen through a window, by place and season. */
export const views = {
  moscowDusk: (at) =>
    box(at.x, at.y, at.width, at.height, '#41596a') +
    filtered(box(at.x - 10, at.y + at.height * 0.26, at.width + 20, at.height, '#6b7a80'), 'torn') +
    box(at.x, at.y + at.height * 0.3, at.width, at.height * 0.2, 'url(#dots-light)', 0.3) +
    filtered(box(at.x - 10, at.y + at.height * 0.46, at.width + 20, at.height, '#b98f72'), 'torn') +
    box(at.x, at.y + at.height * 0.5, at.width, at.height * 0.2, 'url(#dots-amber)', 0.4) +
    filtered(box(at.x - 10, at.y + at.height * 0.61, at.width + 20, at.height, '#e0ad6a'), 'torn') +
    cloudBand(at.x + at.width * 0.3, at.y + at.height * 0.38, at.width * 0.34, '#576b76') +
    cloudBand(at.x + at.width * 0.72, at.y + at.height * 0.57, at.width * 0.26, '#9d7f6e') +
    roofs(at, at.y + at.height * 0.78, '#2b3d47', true) +
    bareTree(at.x + at.width * 0.2, foot(at) + 4, at.height / 150) +
    bareTree(at.x + at.width * 0.86, foot(at) + 8, at.height / 120),
  tokyoWinter: (at) =>
    bands(at, ['#9fb4bd', '#bccac8', '#dcdcc8']) +
    cloudBand(at.x + at.width * 0.6, at.y + at.height * 0.2, at.width * 0.3, '#d4dbd6') +
    box(at.x, at.y + at.height * 0.74, at.width, at.height * 0.3, '#8b8a63') +
    box(at.x, at.y + at.height * 0.66, at.width, at.height * 0.1, '#4d5b4b') +
    pine(at.x + at.width * 0.22, foot(at) - 8, at.height / 125) +
    bareTree(at.x + at.width * 0.78, foot(at) - 6, at.height / 105, '#4a3b30'),
  tokyoSeptember: (at) =>
    bands(at, ['#8fb0bf', '#b5c9c3', '#e0dbbd']) +
    box(at.x, at.y + at.height * 0.72, at.width, at.height * 0.3, '#6b8052') +
    pine(at.x + at.width * 0.3, foot(at) - 6, at.height / 120) +
    leafyTree(at.x + at.width * 0.8, foot(at), at.height / 150, leaves.summer),
  londonSummer: (at) =>
    bands(at, ['#9db9c4', '#c2d0c8', '#dfdcc4']) +
    terrace(at, '#d5cab0', '#6f8c98') +
    leafyTree(at.x + at.width * 0.2, foot(at) + 8, at.height / 125, leaves.summer) +
    leafyTree(at.x + at.width * 0.86, foot(at) + 14, at.height / 115, leaves.summer),
  londonWinter: (at) =>
    bands(at, ['#8f999c', '#a7aca7', '#bdbcae']) +
    terrace(at, '#a9a391', '#e0b866') +
    bareTree(at.x + at.width * 0.22, foot(at) + 6, at.height / 78, '#2a2c2a') +
    bareTree(at.x + at.width * 0.84, foot(at) + 10, at.height / 70, '#2a2c2a') +
    box(at.x, at.y, at.width, at.height, '#c9c8bc', 0.26),
  moscowSpring: (at) =>
    bands(at, ['#a9b7bb', '#c3c9c2', '#d8d6c6']) +
    roofs(at, at.y + at.height * 0.72, '#76807d', false) +
    box(at.x, at.y + at.height * 0.9, at.width, at.height * 0.1, '#e8e6da') +
    bareTree(at.x + at.width * 0.3, foot(at) + 4, at.height / 95, '#3d3a34') +
    bareTree(at.x + at.width * 0.8, foot(at) + 6, at.height / 110, '#3d3a34'),
  moscowSummer: (at) =>
    bands(at, ['#95b6c6', '#bcd0cb', '#e6e0c2']) +
    leafyTree(at.x + at.width * 0.3, foot(at) + 10, at.height / 130, leaves.summer) +
    leafyTree(at.x + at.width * 0.85, foot(at) + 14, at.height / 140, leaves.summer),
  moscowSeptember: (at) =>
    bands(at, ['#9cb0b8', '#c0c6bb', '#dfd3b2']) +
    roofs(at, at.y + at.height * 0.74, '#7d7f74', false) +
    leafyTree(at.x + at.width * 0.75, foot(at) + 10, at.height / 140, leaves.late),
  kremlinWall: (at) =>
    bands(at, ['#8a9aa3', '#abb2ae', '#cfc8b2']) +
    cloudBand(at.x + at.width * 0.5, at.y + at.height * 0.25, at.width * 0.4, '#9ca7aa') +
    battlements(at) +
    leafyTree(at.x + at.width * 0.28, foot(at) + 14, at.height / 190, leaves.late),
};
