import { ink } from '../draw/palette.mjs';
import {
  box,
  boxPath,
  curve,
  dashed,
  fill,
  filtered,
  frameLine,
  points,
  polygon,
  polyline,
  stroke,
  within,
} from '../draw/shapes.mjs';

const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A typed sheet lying on the table, seen from its near edge: `lean` shifts the near edge sideways. */
export const looseSheet = (lean) => {
  const [farLeft, farRight, nearRight, nearLeft] =
    points`-34,-20 34,-22 ${44 + lean},16 ${-44 + lean},18`;
  const sheet = polygon([farLeft, farRight, nearRight, nearLeft]);
  const lines = Array.from({ length: 6 }, (_, i) => {
    const down = 0.16 + i * 0.125;
    const [start, end] = [mix(farLeft, nearLeft, down), mix(farRight, nearRight, down)];
    const path = polyline([mix(start, end, 0.12), mix(start, end, i === 5 ? 0.5 : 0.88)]);
    return dashed(
      path,
      ink.blackSoft,
      1.4,
      i % 2 ? '9 2.4 14 2.4 6 2.4' : '13 2.4 7 2.4 10 2.4',
      0.6,
    );
  });
  const shadow = `<g transform="translate(3,4)">${fill(sheet, ink.shadow, 0.38)}</g>`;
  return shadow + fill(sheet, ink.paper) + stroke(sheet, ink.paperDeep, 0.8) + lines.join('');
};

/** A tent card 150 × 48 standing with its foot at y = 0. The face takes two lines of text. */
export const nameplate = (active) =>
  `<g transform="translate(4,3)">${fill(polygon(points`-78,0 82,0 76,-8 -72,-8`), ink.shadow, 0.45)}</g>` +
  fill(polygon(points`-69,-55 69,-55 75,-48 -75,-48`), active ? ink.brass : ink.paperDeep) +
  fill(polygon(points`-75,-48 75,-48 77,0 -77,0`), active ? ink.white : ink.paper) +
  fill(polygon(points`-77,0 77,0 76.8,-3.4 -76.8,-3.4`), active ? ink.red : ink.paperDeep) +
  frameLine(-71, -44, 142, 37, active ? ink.red : ink.mustardDark, active ? 2 : 1);

/** The draft: 280 × 160 from the origin, with the double rule of an official paper. Stretches from its middle. */
export const draftSheet = () =>
  box(6, 7, 280, 160, ink.shadow, 0.42) +
  box(3, 3, 280, 160, ink.paperDeep) +
  box(0, 0, 280, 160, ink.paper) +
  fill(boxPath(0, 0, 280, 6), ink.white, 0.8) +
  frameLine(10, 10, 260, 140, ink.black, 3) +
  frameLine(15, 15, 250, 130, ink.black, 1);

/** A telegram form 300 × 56 from the origin, punched on the left, torn on the right. Stretches sideways. */
export const telegramStrip = () => {
  const edge = points`0,0 292,0 298,7 293,14 299,21 293,28 299,35 293,42 298,49 292,56 0,56`;
  const strip = polygon(edge);
  const holes = [8, 21, 35, 48]
    .map((y) => `<circle cx="8" cy="${y}" r="2.8" fill="${ink.shadow}" opacity=".75"/>`)
    .join('');
  return (
    `<g transform="translate(4,5)">${fill(strip, ink.shadow, 0.42)}</g>` +
    fill(strip, '#efe0b4') +
    within(
      strip,
      box(18, 8, 266, 17, '#fbf3d8') +
        box(18, 31, 266, 17, '#fbf3d8') +
        box(0, 0, 16, 56, '#e3d09c'),
    ) +
    stroke('M16.5,0V56', ink.redDark, 1, 0.7) +
    holes
  );
};

const waxEdge = points`0,-44 17,-41 31,-34 41,-20 45,-3 42,15 33,31 17,41 0,45 -18,42 -32,33 -42,17 -44,-1 -40,-19 -31,-33 -16,-42`;

const sealRelief = (light, dark) => {
  const islands =
    curve(points`-19,12! -13,2 -7,-3 -2,4 3,12!`) + curve(points`-1,12! 5,-6 10,-15 15,-6 22,12!`);
  const ring = (radius, colour, width) =>
    `<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  return (
    ring(31, dark, 3) +
    ring(29.6, light, 1.6) +
    fill(islands, light) +
    stroke('M-22,17q5.5,-4 11,0t11,0t11,0t11,0', light, 2.2) +
    stroke('M-15,23q5,-3.4 10,0t10,0t10,0', light, 1.8)
  );
};

const sealInks = {
  ready: { base: ink.red, dark: ink.redDark, light: ink.redLight, shadow: [4, 6], shift: 0 },
  pressed: { base: '#8c2b23', dark: '#5d1a16', light: '#b34c3a', shadow: [1, 2], shift: 3 },
  disabled: { base: '#9b9384', dark: '#777061', light: '#bdb5a4', shadow: [2, 3], shift: 0 },
};

/** The wax seal that tables a turn, 96 × 96 about the origin. */
export const waxSeal = (state) => {
  const { base, dark, light, shadow, shift } = sealInks[state];
  const edge = curve(waxEdge);
  const shade = curve(
    points`8,-44 31,-34 41,-20 45,-3 42,15 33,31 17,41 0,45 -18,42 14,34 31,18 34,-6 24,-28`,
  );
  const disabledBars = state === 'disabled' ? stroke('M-30,26L26,-30', dark, 3, 0.8) : '';
  const gleam =
    state === 'ready'
      ? fill(curve(points`-33,-14 -24,-28 -9,-36 -16,-30 -25,-20 -30,-8`), '#f0c0a4', 0.75)
      : '';
  return (
    `<g transform="translate(${shadow})">${fill(edge, ink.shadow, 0.45)}</g>` +
    `<g transform="translate(0,${shift})">` +
    fill(edge, base) +
    filtered(fill(shade, dark), 'press') +
    sealRelief(light, dark) +
    gleam +
    disabledBars +
    '</g>'
  );
};

/** The print the seal leaves on paper. */
export const sealPrint = () =>
  filtered(
    `<circle r="40" fill="none" stroke="${ink.red}" stroke-width="3.4"/>${sealRelief(ink.red, ink.red)}`,
    'press',
  );

/** A sealed envelope lying on the desk. */
export const envelope = () => {
  const sheet = polygon(points`-44,-15 44,-17 54,16 -50,18`);
  return (
    `<g transform="translate(4,5)">${fill(sheet, ink.shadow, 0.4)}</g>` +
    fill(sheet, ink.white) +
    fill(polygon(points`-44,-15 44,-17 4,6`), ink.paperShade) +
    stroke('M-44,-15L4,6L44,-17', ink.paperDeep, 1.6) +
    stroke('M-50,18L-12,0M54,16L18,-1', ink.paperDeep, 1.2) +
    fill(curve(points`-3,2 5,0 12,4 11,10 3,12 -4,8`), ink.red)
  );
};
