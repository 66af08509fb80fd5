import { ink } from '../draw/palette.mjs';
import { box, curve, ellipse, fill, points, polygon, ring, star, stroke } from '../draw/shapes.mjs';

export const waterGlass = () =>
  ellipse(3, 1, 13, 4, ink.shadow, 0.4) +
  fill(polygon(points`-9,-30 9,-30 7,0 -7,0`), '#dfe9e0', 0.42) +
  fill(polygon(points`-8.4,-20 8.4,-20 7,0 -7,0`), '#9fbfbd', 0.65) +
  fill(polygon(points`-7,-28 -4,-28 -3,-2 -5.4,-2`), '#fffdf2', 0.75) +
  ellipse(0, -20, 8.3, 2, '#cfe0da', 0.9) +
  ring(0, -30, 9, 2.2, '#f3f6ea', 1, 0.9);

export const teaGlass = () =>
  ellipse(4, 1, 19, 5, ink.shadow, 0.4) +
  fill(polygon(points`-9,-36 9,-36 8.4,-4 -8.4,-4`), '#b9652a', 0.92) +
  fill(polygon(points`-9,-36 9,-36 8.8,-28 -8.8,-28`), '#efe4c8', 0.6) +
  fill(polygon(points`-7,-35 -4.4,-35 -4.4,-6 -6.6,-6`), '#ffe9c4', 0.65) +
  fill(polygon(points`-10,-21 10,-21 11,0 -11,0`), ink.brass) +
  fill(polygon(points`2,-21 10,-21 11,0 3,0`), ink.mustardDark) +
  stroke('M-9,-17h18M-9.6,-4h19', ink.brassLight, 1.2) +
  [-5, 0, 5].map((x) => stroke(`M${x},-14v7`, ink.brassLight, 1.4)).join('') +
  stroke('M10,-18q12,-1 11,7q-1,6 -10,5', ink.brass, 2.8) +
  stroke('M3,-37L8,-47', '#e8e6da', 1.6) +
  ring(0, -36, 9, 2.1, '#f3f0e0', 1, 0.9);

export const ashtray = () =>
  ellipse(2, 3, 24, 7, ink.shadow, 0.4) +
  ellipse(0, -1, 22, 7.4, ink.slateLight) +
  ellipse(0, -3, 18, 5.2, ink.slateDark) +
  fill(curve(points`-12,-3 -4,-5.4 4,-4 6,-2 -2,-0.6`), '#8d8f87', 0.7) +
  stroke('M4,-5L25,-11', ink.white, 3) +
  stroke('M23,-10.5L26,-11.3', '#d8704a', 3.2);

export const inkwell = () =>
  fill(polygon(points`-32,8 38,8 32,-5 -24,-5`), ink.shadow, 0.4) +
  fill(polygon(points`-34,2 34,2 28,-10 -28,-10`), ink.walnutLight) +
  fill(polygon(points`-34,2 34,2 34,6 -34,6`), ink.walnutDark) +
  fill(polygon(points`-24,-6 -8,-6 -9,-22 -23,-22`), ink.slateDark) +
  fill(polygon(points`-23,-22 -9,-22 -11,-26 -21,-26`), ink.brassLight) +
  fill(polygon(points`8,-6 24,-6 23,-22 9,-22`), ink.black) +
  fill(polygon(points`9,-22 23,-22 21,-26 11,-26`), ink.brassLight) +
  fill(polygon(points`-22,-20 -19,-20 -20,-8 -22,-8`), ink.slateLight) +
  fill(polygon(points`10,-20 13,-20 12,-8 10,-8`), ink.blackSoft) +
  stroke('M-2,-4L14,-54', ink.walnutDark, 3.4) +
  stroke('M-2,-4L1,-13', ink.brassLight, 2.6) +
  stroke('M8,-35l2,-6', ink.brassLight, 3.6);

export const lamp = () =>
  ellipse(5, 1, 30, 7, ink.shadow, 0.45) +
  fill(curve(points`-24,0! -19,-8 0,-11 19,-8 24,0!`), ink.brass) +
  fill(curve(points`2,-11 19,-8 24,0! 5,0!`), ink.mustardDark) +
  box(-3, -78, 6, 70, ink.brassLight) +
  box(0, -78, 3, 70, ink.mustardDark) +
  stroke('M9,-72v20', ink.brassLight, 1.2) +
  `<circle cx="9" cy="-50" r="2.4" fill="${ink.brassLight}"/>` +
  fill(curve(points`-44,-72! -34,-95 0,-106 34,-95 44,-72!`), '#2f6a4c') +
  fill(curve(points`5,-106 34,-95 44,-72! 15,-72!`), '#22503a') +
  fill(curve(points`-34,-77 -26,-92 -10,-101 -17,-88 -24,-77`), '#69a183', 0.8) +
  box(-3, -112, 6, 8, ink.brass, 1, 2) +
  ellipse(0, -72, 44, 5.4, '#ffe9ae') +
  ellipse(0, -71.4, 30, 3, '#fff8df');

export const bell = () =>
  ellipse(3, 1, 24, 6, ink.shadow, 0.42) +
  fill(curve(points`-23,0! -22,-5 0,-8 22,-5 23,0! 0,4`), ink.walnutDark) +
  fill(curve(points`-19,-5! -17,-18 -9,-25 0,-27 9,-25 17,-18 19,-5! 0,-2`), ink.brass) +
  fill(curve(points`3,-27 10,-25 17,-18 19,-5! 7,-3.2!`), ink.mustardDark) +
  fill(curve(points`-14,-8 -12,-18 -5,-23 -8,-15 -9,-8`), ink.brassLight, 0.9) +
  box(-2, -33, 4, 7, ink.mustardDark) +
  ellipse(0, -34, 5, 3.4, ink.brassLight);

const hammerAndSickle = (colour) =>
  fill(
    'M-3,-17C9,-17 17,-8 17,2C17,12 9,18 -1,18C-7,18 -11,16 -14,13L-18,17L-20.5,14.5L-16.2,10.2L-12.2,10.4C-9,13.2 -5.4,14.2' +
      ' -1.6,13.6C5,12.6 9.6,7 9.2,0.4C8.8,-7.4 4,-13.6 -3,-17Z',
    colour,
  ) +
  fill(
    'M-15,-8.5L-7.6,-16L-3.2,-12.6L-6.4,-9.2L16.6,14.6L13,18.2L-10,-5.4L-12.2,-3.4L-15.8,-3.2Z',
    colour,
  );

const cloths = {
  japan: (height) => {
    const width = height / 0.7;
    const disc = `<circle cx="${width / 2 - width / 100}" cy="${height / 2}" r="${height * 0.3}" fill="#b5322b"/>`;
    return { width, art: box(0, 0, width, height, ink.white) + disc };
  },
  ussr: (height) => ({
    width: height * 2,
    art:
      box(0, 0, height * 2, height, '#b02a22') +
      `<g transform="translate(${height * 0.36},${height * 0.42}) scale(${height / 96})">${hammerAndSickle('#e2b24a')}</g>` +
      star(height * 0.36, height * 0.13, height * 0.09, '#e2b24a') +
      star(height * 0.36, height * 0.13, height * 0.045, '#b02a22'),
  }),
};

/** A small flag on a brass stand; the cloth always flies to the right of its pole. */
export const deskFlag = (party) => {
  const height = 32;
  const { width, art } = cloths[party](height);
  const ripple = (x, colour, opacity) =>
    fill(
      `M${x},0q6,${height / 2} 0,${height}h${width * 0.15}q5,${-height / 2} 0,${-height}z`,
      colour,
      opacity,
    );
  return (
    ellipse(3, 2, 20, 5, ink.shadow, 0.4) +
    fill(polygon(points`-13,0 13,0 9,-5 -9,-5`), ink.brass) +
    fill(polygon(points`0,0 13,0 9,-5 0,-5`), ink.mustardDark) +
    box(-1.6, -88, 3.2, 84, ink.brassLight) +
    box(0, -88, 1.6, 84, ink.mustardDark) +
    `<circle cx="0" cy="-90" r="3.2" fill="${ink.brassLight}"/>` +
    `<g transform="translate(2,-85) skewY(3.5)">${art}` +
    ripple(width * 0.24, '#12181c', 0.16) +
    ripple(width * 0.45, '#fff6dc', 0.2) +
    ripple(width * 0.7, '#12181c', 0.16) +
    '</g>'
  );
};

export const chair = () =>
  fill(
    curve(points`-78,230! -82,20 -72,-18 -44,-32 0,-37 44,-32 72,-18 82,20 78,230!`),
    ink.walnutDark,
  ) +
  fill(
    curve(points`-68,230! -71,22 -62,-10 -39,-22 0,-26 39,-22 62,-10 71,22 68,230!`),
    ink.slateDark,
  ) +
  fill(curve(points`-68,230! -71,22 -62,-10 -39,-22 -12,-25 -42,-10 -53,24 -53,230!`), ink.slate) +
  stroke('M-73,60L-76,20Q-70,-12 -42,-26Q-20,-32 0,-32', ink.walnutLight, 2) +
  Array.from({ length: 11 }, (_, i) => {
    const lift = Math.sin(((i + 0.5) / 11) * Math.PI);
    return `<circle cx="${-57 + i * 11.4}" cy="${-11 - 11 * lift}" r="1.8" fill="${ink.brassLight}"/>`;
  }).join('');

/** A small cup without a handle on its saucer. */
export const teaCup = () =>
  ellipse(4, 1, 24, 6, ink.shadow, 0.38) +
  ellipse(0, -2, 22, 6, ink.paperShade) +
  ellipse(0, -3, 18, 4.4, ink.white) +
  fill(curve(points`-14,-22! 14,-22! 11,-9 6,-4 -6,-4 -11,-9`), ink.white) +
  fill(curve(points`2,-22! 14,-22! 11,-9 6,-4 1,-4`), ink.paperShade) +
  stroke('M-12.6,-14Q0,-10 12.6,-14', ink.slate, 1.8) +
  ellipse(0, -22, 14, 3.6, ink.white) +
  ellipse(0, -21.6, 11.6, 2.6, '#8d9a4f');

/** A garden chair: slats in a white frame. */
export const gardenChair = () =>
  fill(
    curve(points`-80,230! -82,10 -74,-14 -50,-26 0,-30 50,-26 74,-14 82,10 80,230!`),
    '#e9e1cb',
  ) +
  Array.from({ length: 6 }, (_, i) =>
    box(-66 + i * 23.4, -16 - Math.sin(((i + 0.5) / 6) * Math.PI) * 5, 14, 250, '#6f7f5c'),
  ).join('') +
  stroke('M-78,70V12Q-74,-10 -50,-22Q-20,-28 0,-28Q24,-28 50,-23', '#fbf6e6', 2.4) +
  stroke('M-76,96H76', '#cfc5aa', 9) +
  stroke('M-76,93H76', '#f4edda', 3);
