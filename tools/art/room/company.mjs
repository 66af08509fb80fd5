import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  ellipse,
  fill,
  filtered,
  group,
  points,
  polygon,
  ring,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { cast } from '../figure/cast.mjs';
import { armsOf, headOf, seatedBody } from '../figure/person.mjs';

/**
 * Somebody of the cast; (x, y) is the base of the neck, `facing` −1 looks left, `cut` is where what stands before them
 * begins.
 */
export const sitter = ({
  who,
  x,
  y,
  size = 1,
  facing = 1,
  pose = 'rest',
  face = 'neutral',
  cut = 480,
}) => {
  const person = cast[who];
  return within(
    boxPath(0, 0, 1200, cut),
    group(
      seatedBody(person) + headOf(person, face) + armsOf(person, person.poses[pose]),
      `translate(${x},${y}) scale(${size * facing},${size})`,
    ),
  );
};

/** Somebody nobody names, seen as a shape alone; (x, y) is the base of the neck. */
export const bust = ({ x, y, size = 1, colour = '#33433f', light = '#566a60', turn = 0 }) => {
  const lean = turn * 7;
  return group(
    fill(
      curve(points`-86,190! -88,66 -74,30 -40,14 -20,6! 20,6! 40,14 74,30 88,66 86,190!`),
      colour,
    ) +
      fill(curve(points`-19,16! -18,-20 18,-20 19,16!`), colour) +
      ellipse(lean, -46, 30, 37, colour) +
      ellipse(lean - 30 + turn * 5, -40, 5, 9, colour) +
      ellipse(lean + 30 + turn * 5, -40, 5, 9, colour) +
      stroke(
        `M${lean + 12},-79Q${lean + 30},-66 ${lean + 28},-40Q${lean + 27},-24 18,-14`,
        light,
        4.4,
      ) +
      stroke('M46,18Q74,32 82,66Q85,92 84,186', light, 5),
    `translate(${x},${y}) scale(${size})`,
  );
};

const seatInks = {
  red: [ink.redDark, ink.red, ink.redLight],
  blue: ['#263d4d', '#3d5a6e', '#5a7a8d'],
  green: ['#22362f', '#35574a', '#4f7763'],
};

/** A wing chair turned three quarters; (x, y) is the neck of whoever sits in it. */
export const wingChair = ({ x, y, size = 1, facing = 1, colour = 'red' }) => {
  const [deep, base, light] = seatInks[colour];
  return group(
    fill(
      curve(points`-118,290! -124,60 -116,-30 -84,-66 -20,-78 50,-66 84,-40 96,20 100,290!`),
      ink.night,
      0.3,
    ) +
      fill(
        curve(points`-112,290! -120,60 -110,-34 -80,-66 -20,-78 46,-66 76,-40 86,20 90,290!`),
        deep,
      ) +
      fill(
        curve(points`-92,290! -96,60 -86,-20 -60,-48 -16,-58 36,-50 60,-28 68,20 70,290!`),
        base,
      ) +
      fill(
        curve(points`-92,290! -96,60 -86,-20 -60,-48 -30,-55 -62,-30 -74,30 -72,290!`),
        light,
        0.7,
      ) +
      fill(curve(points`-122,290! -130,70 -122,10 -104,-8 -92,20 -90,90 -86,290!`), base) +
      stroke('M-112,-30Q-84,-70 -20,-78Q50,-70 78,-38', light, 2.2, 0.8) +
      Array.from(
        { length: 9 },
        (_, i) =>
          `<circle cx="${-78 + i * 18}" cy="${-38 - Math.sin(((i + 0.5) / 9) * Math.PI) * 24}" r="2" fill="${ink.brassLight}"/>`,
      ).join(''),
    `translate(${x},${y}) scale(${size * facing},${size})`,
  );
};

/** A round table in the foreground, and the light on it. */
export const roundTable = ({ x, y, rx, ry = 60 }) =>
  ellipse(x + 8, y + 14, rx, ry, ink.night, 0.4) +
  ellipse(x, y + 9, rx, ry, ink.walnutDark) +
  ellipse(x, y, rx, ry, ink.walnut) +
  filtered(ellipse(x, y, rx * 0.72, ry * 0.7, '#7d5238'), 'torn') +
  filtered(ellipse(x, y - 2, rx * 0.4, ry * 0.42, ink.walnutLight), 'torn') +
  ring(x, y, rx - 4, ry - 3, ink.walnutLight, 1.6, 0.7);

/** A chair on wheels; (x, y) is the neck of whoever sits in it. What lies behind him. */
export const wheelchairBack = ({ x, y, size = 1 }) =>
  group(
    box(-96, 40, 16, 170, '#59412c') +
      box(-96, 40, 4, 170, '#8b6a48') +
      fill(curve(points`-108,36! -104,26 -84,24 -72,34! -72,44! -108,46!`), '#3a2b20') +
      box(-104, 60, 150, 150, '#6b4f37') +
      Array.from({ length: 7 }, (_, i) =>
        stroke(`M-100,${74 + i * 20}H44`, '#4a3525', 2, 0.7),
      ).join('') +
      stroke('M-96,30L-128,16', '#3a3f42', 7),
    `translate(${x},${y}) scale(${size})`,
  );

const wheel = (cx, cy, r, spokes) =>
  ring(cx, cy, r, r, '#22282b', 8) +
  ring(cx, cy, r - 5, r - 5, '#8d9690', 2.4) +
  Array.from({ length: spokes }, (_, i) => {
    const angle = (i * Math.PI * 2) / spokes;
    return stroke(
      `M${cx},${cy}L${cx + Math.cos(angle) * (r - 5)},${cy + Math.sin(angle) * (r - 5)}`,
      '#a7aea6',
      1.3,
      0.9,
    );
  }).join('') +
  `<circle cx="${cx}" cy="${cy}" r="7" fill="#3a3f42"/><circle cx="${cx}" cy="${cy}" r="3" fill="${ink.brassLight}"/>`;

/** The rug over the knees, the arm rest and the wheels, before him. */
export const wheelchairFront = ({ x, y, size = 1 }) =>
  group(
    ellipse(20, 338, 150, 12, ink.night, 0.4) +
      fill(
        curve(points`-84,196! -40,178 40,180 92,196 118,220 120,316! 56,326! 40,250 -70,262!`),
        '#4a3b3f',
      ) +
      fill(curve(points`56,326! 44,246 60,206 96,200 118,220 120,316!`), '#5f4c50') +
      stroke(
        'M-76,214Q10,196 104,212M-70,238Q0,226 50,240M50,280L120,276M20,184Q40,230 52,320M70,186Q92,240 96,320',
        '#7d6668',
        2,
        0.7,
      ) +
      box(-98, 168, 130, 13, '#6b4f37', 1, 5) +
      box(-98, 168, 130, 4, '#9a7750', 1, 2) +
      box(20, 176, 8, 74, '#59412c') +
      wheel(-34, 262, 76, 16) +
      wheel(104, 312, 26, 8) +
      stroke('M104,284V250', '#3a3f42', 6) +
      fill(polygon(points`92,326 156,322 156,331 92,334`), '#3a3f42'),
    `translate(${x},${y}) scale(${size})`,
  );

/** A name on a plate on the table. */
export const namePlate = ({ x, y, width = 92, text, size = 13, active = false }) =>
  fill(
    polygon([
      [x - width / 2 + 4, y - 22],
      [x + width / 2 - 4, y - 22],
      [x + width / 2, y],
      [x - width / 2, y],
    ]),
    active ? '#fff6dd' : ink.paperShade,
  ) +
  fill(
    polygon([
      [x - width / 2, y],
      [x + width / 2, y],
      [x + width / 2, y + 4],
      [x - width / 2, y + 4],
    ]),
    ink.paperDeep,
  ) +
  (active ? stroke(`M${x - width / 2 + 6},${y - 3}H${x + width / 2 - 6}`, ink.red, 2) : '') +
  `<text x="${x}" y="${y - 7}" text-anchor="middle" font-family="Old Standard" font-weight="700" font-size="${size}" fill="${ink.black}">${text}</text>`;
