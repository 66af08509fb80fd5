import { flesh, ink } from '../draw/palette.mjs';
import { brush, curve, fill, group, points, polygon, stroke } from '../draw/shapes.mjs';

const sleeveOf = (sleeve, edge) =>
  fill(curve(points`-30,-34! -190,20! -230,150! -60,150! -18,44!`), sleeve) +
  fill(curve(points`-60,30 -130,90 -150,150! -60,150! -18,44!`), ink.night, 0.3) +
  stroke('M-34,-30Q-110,-4 -186,30', edge, 3) +
  fill(curve(points`-34,-36! -14,-40 2,40 -18,48!`), ink.linen) +
  fill(curve(points`-20,4! -4,0 2,40 -18,48!`), ink.linenShade);

const palm = (skin) =>
  fill(curve(points`-12,-36 24,-46 62,-44 84,-30 90,-8 84,18 56,38 20,44 -8,40`), skin.base) +
  fill(curve(points`-8,16 24,22 60,10 88,0 84,20 56,39 20,45 -8,41`), skin.shade) +
  fill(curve(points`38,14 66,4 96,6 104,18 96,30 70,38 42,36`), skin.base) +
  fill(curve(points`42,30 70,26 100,18 98,30 70,39 44,38`), skin.shade) +
  stroke('M56,18Q78,10 100,14M60,28Q80,22 98,24', skin.deep, 1.8, 0.85);

const fingers = (skin) =>
  fill(curve(points`52,-44 84,-36 112,-12 126,12 120,20 108,12 90,-8 64,-18`), skin.light) +
  fill(curve(points`64,-20 90,-10 108,11 119,20 112,22 96,8 74,-8`), skin.shade) +
  fill(curve(points`118,6 127,14 121,20 113,13`), '#f6e0c4') +
  fill(curve(points`8,-22 44,-18 80,-8 108,10 112,22 100,24 72,10 34,6`), skin.base) +
  fill(curve(points`20,2 56,6 84,16 104,24 72,16 36,10`), skin.shade) +
  stroke('M84,-28Q92,-24 96,-18M70,-4Q78,0 82,6', skin.deep, 1.6, 0.8);

const penIn = () =>
  group(
    stroke('M0,0L0,-150', ink.black, 10) +
      stroke('M-2.6,-20L-2.6,-140', ink.blackSoft, 2.4) +
      stroke('M0,-70L0,-84', ink.brass, 11) +
      fill(polygon(points`-5,0 5,0 1,24 -1,24`), ink.brassLight) +
      stroke('M0,6V22', ink.mustardDark, 1.2),
    'translate(122,22) rotate(-38)',
  );

/** A right hand that writes, seen by whom it belongs to; (x, y) is the wrist. */
export const signingHand = (x, y, { sleeve, edge, skin }) =>
  group(
    fill(brush(points`-150,120 -20,60 90,56 140,50`, 36), ink.shadow, 0.35) +
      palm(flesh[skin]) +
      penIn() +
      fingers(flesh[skin]) +
      sleeveOf(sleeve, edge),
    `translate(${x},${y}) scale(-.86,.86) rotate(-30)`,
  );
