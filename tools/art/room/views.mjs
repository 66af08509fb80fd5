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
  evening: ['#656b3d', '#a79a4f', '#434a2f'],
  october: ['#a8772f', '#d6a03c', '#74501f'],
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

const stoneLantern = (x, y, scale) =>
  `<g transform="translate(${x},${y}) scale(${scale})">` +
  box(-4, -26, 8, 26, '#8d9187') +
  box(-12, -4, 24, 5, '#7b8079') +
  fill(polygon(points`-10,-26 10,-26 13,-31 -13,-31`), '#a3a699') +
  box(-9, -44, 18, 13, '#8d9187') +
  box(-4, -41, 8, 8, '#4a4f4b') +
  fill(curve(points`-18,-43! -8,-51 0,-57 8,-51 18,-43!`), '#767b74') +
  box(-2, -62, 4, 7, '#767b74') +
  '</g>';

const rain = ({ x, y, width, height }) =>
  Array.from({ length: 22 }, (_, i) => {
    const [left, top] = [x + ((i * 37) % 97) * (width / 97), y + ((i * 53) % 89) * (height / 89)];
    return stroke(`M${left},${top}l-4,13`, '#eef0e6', 1, 0.5);
  }).join('');

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
  moscowAfternoon: (at) =>
    bands(at, ['#8ea3a6', '#b9bda8', '#e3cd97', '#f0c877']) +
    box(at.x, at.y + at.height * 0.3, at.width, at.height * 0.22, 'url(#dots-amber)', 0.5) +
    `<circle cx="${at.x + at.width * 0.68}" cy="${at.y + at.height * 0.6}" r="${at.height * 0.085}" fill="#fbe7b0"/>` +
    cloudBand(at.x + at.width * 0.3, at.y + at.height * 0.3, at.width * 0.34, '#a3ada2') +
    cloudBand(at.x + at.width * 0.74, at.y + at.height * 0.5, at.width * 0.26, '#d9b98a') +
    roofs(at, at.y + at.height * 0.78, '#54605f', false) +
    bareTree(at.x + at.width * 0.2, foot(at) + 4, at.height / 150, '#33393a') +
    bareTree(at.x + at.width * 0.86, foot(at) + 8, at.height / 120, '#33393a'),
  tokyoWinter: (at) =>
    bands(at, ['#9fb4bd', '#bccac8', '#e2ddc6']) +
    cloudBand(at.x + at.width * 0.6, at.y + at.height * 0.2, at.width * 0.3, '#d4dbd6') +
    box(at.x, at.y + at.height * 0.74, at.width, at.height * 0.3, '#a09a77') +
    filtered(
      ellipse(at.x + at.width * 0.5, foot(at) - 10, at.width * 0.42, 12, '#dcdccb'),
      'torn',
    ) +
    filtered(
      box(at.x - 10, at.y + at.height * 0.64, at.width + 20, at.height * 0.12, '#4d5b4b'),
      'torn',
    ) +
    pine(at.x + at.width * 0.16, foot(at) - 8, at.height / 125) +
    stoneLantern(at.x + at.width * 0.6, foot(at) - 10, at.height / 150) +
    bareTree(at.x + at.width * 0.84, foot(at) - 6, at.height / 105, '#4a3b30') +
    bareTree(at.x + at.width * 0.4, foot(at) - 18, at.height / 170, '#5b4a3b'),
  tokyoSeptember: (at) =>
    bands(at, ['#8fb0bf', '#b5c9c3', '#e0dbbd']) +
    box(at.x, at.y + at.height * 0.72, at.width, at.height * 0.3, '#6b8052') +
    pine(at.x + at.width * 0.3, foot(at) - 6, at.height / 120) +
    leafyTree(at.x + at.width * 0.8, foot(at), at.height / 150, leaves.summer),
  londonSummer: (at) =>
    bands(at, ['#9db9c4', '#c2d0c8', '#dfdcc4']) +
    terrace(at, '#d5cab0', '#6f8c98') +
    filtered(box(at.x - 10, at.y + at.height * 0.86, at.width + 20, at.height, '#7f9a62'), 'torn') +
    leafyTree(at.x + at.width * 0.2, foot(at) + 8, at.height / 125, leaves.summer) +
    leafyTree(at.x + at.width * 0.86, foot(at) + 14, at.height / 115, leaves.summer),
  londonWinter: (at) =>
    bands(at, ['#6f7b82', '#8b9290', '#a9a798']) +
    terrace(at, '#857f70', '#f0c667') +
    bareTree(at.x + at.width * 0.22, foot(at) + 6, at.height / 78, '#2a2c2a') +
    bareTree(at.x + at.width * 0.84, foot(at) + 10, at.height / 70, '#2a2c2a') +
    filtered(
      box(at.x - 10, at.y + at.height * 0.62, at.width + 20, at.height, '#c3bfae', 0.42),
      'torn',
    ),
  londonEvening: (at) =>
    bands(at, ['#b9ad9c', '#e0bd85', '#eecf93']) +
    box(at.x, at.y + at.height * 0.16, at.width, at.height * 0.2, 'url(#dots-amber)', 0.6) +
    terrace(at, '#c29f72', '#f3d583') +
    leafyTree(at.x + at.width * 0.2, foot(at) + 8, at.height / 125, leaves.evening) +
    leafyTree(at.x + at.width * 0.86, foot(at) + 14, at.height / 115, leaves.evening),
  londonSpring: (at) =>
    bands(at, ['#98a4a6', '#b0b8b1', '#c9cabb']) +
    terrace(at, '#bdb39b', '#7d8f93') +
    bareTree(at.x + at.width * 0.22, foot(at) + 6, at.height / 78, '#47433a') +
    filtered(
      ellipse(
        at.x + at.width * 0.22,
        foot(at) - at.height * 0.5,
        at.width * 0.26,
        16,
        '#8fa565',
        0.55,
      ) +
        ellipse(
          at.x + at.width * 0.84,
          foot(at) - at.height * 0.46,
          at.width * 0.24,
          14,
          '#8fa565',
          0.55,
        ),
      'torn',
    ) +
    bareTree(at.x + at.width * 0.84, foot(at) + 10, at.height / 80, '#47433a') +
    rain(at),
  moscowSpring: (at) =>
    bands(at, ['#a9b7bb', '#c3c9c2', '#d8d6c6']) +
    roofs(at, at.y + at.height * 0.72, '#76807d', false) +
    box(at.x, at.y + at.height * 0.9, at.width, at.height * 0.1, '#e8e6da') +
    bareTree(at.x + at.width * 0.3, foot(at) + 4, at.height / 95, '#3d3a34') +
    bareTree(at.x + at.width * 0.8, foot(at) + 6, at.height / 110, '#3d3a34'),
  moscowWinter: (at) =>
    bands(at, ['#8c9aa3', '#b3bab9', '#d9d6c8']) +
    roofs(at, at.y + at.height * 0.72, '#6a7478', true) +
    filtered(box(at.x - 10, at.y + at.height * 0.86, at.width + 20, at.height, '#eceade'), 'torn') +
    bareTree(at.x + at.width * 0.3, foot(at) + 4, at.height / 95, '#3d3a34') +
    bareTree(at.x + at.width * 0.8, foot(at) + 6, at.height / 110, '#3d3a34'),
  parkSummer: (at) =>
    bands(at, ['#95b6c6', '#bcd0cb', '#e6e0c2']) +
    filtered(
      box(at.x - 10, at.y + at.height * 0.62, at.width + 20, at.height, '#7f9a62') +
        ellipse(at.x + at.width * 0.6, at.y + at.height * 0.64, at.width * 0.4, 16, '#6a8757'),
      'torn',
    ) +
    leafyTree(at.x + at.width * 0.3, foot(at) + 10, at.height / 130, leaves.summer) +
    leafyTree(at.x + at.width * 0.85, foot(at) + 14, at.height / 140, leaves.summer),
  moscowSeptember: (at) =>
    bands(at, ['#9cb0b8', '#c0c6bb', '#dfd3b2']) +
    roofs(at, at.y + at.height * 0.74, '#7d7f74', false) +
    leafyTree(at.x + at.width * 0.75, foot(at) + 10, at.height / 140, leaves.late),
  kremlinAugust: (at) =>
    bands(at, ['#8fb4c8', '#b9d0cf', '#e4dfc0']) +
    cloudBand(at.x + at.width * 0.5, at.y + at.height * 0.3, at.width * 0.4, '#dfe7e0') +
    battlements(at) +
    leafyTree(at.x + at.width * 0.2, foot(at) + 14, at.height / 220, leaves.summer) +
    leafyTree(at.x + at.width * 0.86, foot(at) + 14, at.height / 260, leaves.summer),
  kremlinSeptember: (at) =>
    bands(at, ['#a9aaa0', '#d3bd8e', '#efd596']) +
    box(at.x, at.y + at.height * 0.24, at.width, at.height * 0.24, 'url(#dots-amber)', 0.5) +
    battlements(at) +
    leafyTree(at.x + at.width * 0.2, foot(at) + 14, at.height / 220, leaves.late) +
    leafyTree(at.x + at.width * 0.86, foot(at) + 14, at.height / 260, leaves.october),
  kremlinWall: (at) =>
    bands(at, ['#8a9aa3', '#abb2ae', '#cfc8b2']) +
    cloudBand(at.x + at.width * 0.5, at.y + at.height * 0.25, at.width * 0.4, '#9ca7aa') +
    battlements(at) +
    leafyTree(at.x + at.width * 0.26, foot(at) + 14, at.height / 180, leaves.october) +
    leafyTree(at.x + at.width * 0.9, foot(at) + 16, at.height / 220, leaves.late),
};
