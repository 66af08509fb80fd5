import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  ellipse,
  fill,
  frameLine,
  group,
  place,
  points,
  polygon,
  ring,
  stroke,
} from '../draw/shapes.mjs';
import { wallMap } from '../room/wallMap.mjs';
import { nearest, scene, scroll, seal as agreed, shut, two } from './islands.mjs';
import { clausePaper, emptyLine, hourglass } from './october.mjs';
import {
  cloth,
  desk,
  helmet,
  lain,
  lines,
  penLaid,
  seal,
  sheet,
  signature,
  struck,
  twig,
} from './papers.mjs';
import { sea, sky } from './scenery.mjs';

const sleeve = (colour, edge) =>
  fill(polygon(points`-70,-16 -22,-13 -22,13 -70,18`), colour) +
  stroke('M-70,-10L-24,-8', edge, 2) +
  fill(polygon(points`-24,-13 -15,-12 -15,12 -24,13`), ink.white);

const handshake = () =>
  lain(sleeve('#39424a', '#5f676b'), 68, 46, 8) +
  group(sleeve('#6b5a41', '#8d7a58'), 'translate(82,46) rotate(-8) scale(-1,1)') +
  fill(curve(points`52,34! 66,32 82,36 96,34! 98,56! 84,60 66,60 52,56!`), '#e0b189') +
  fill(curve(points`66,33 80,35 96,34 98,56 90,58 92,48 84,42 74,40`), '#c98f70') +
  fill(curve(points`60,34 72,30 84,36 90,44 84,46 76,40 64,40`), '#f2d0a8') +
  stroke('M76,44Q84,46 90,52M72,49Q80,51 86,57M68,53Q74,55 79,59', '#935242', 1.6);

const padlock = () =>
  stroke('M-6,-1V-6Q0,-14 6,-6V-1', ink.mustardDark, 3) +
  box(-9, -2, 18, 14, ink.brass, 1, 2) +
  `<circle cx="0" cy="3.4" r="2.2" fill="${ink.black}"/>` +
  fill(polygon(points`-1,4 1,4 1.8,9 -1.8,9`), ink.black);

const leaving = group(
  helmet() + stroke('M-22,12H20M20,12l-7,-5M20,12l-7,5', ink.red, 3),
  'scale(.62)',
);

const noArms =
  group(helmet(), 'translate(0,4) scale(.66)') + stroke('M-12,-11L12,11', ink.red, 3.4);

const turningBack = stroke('M-9,5A10,10 0 1 1 5,9M5,9l1,-7M5,9l-7,-1', ink.redDark, 3);

/** What the guests ask for. */
export const plea = {
  neutral: () => scene(nearest, two, group(twig(), 'scale(.8)')),
  later: () => scene(nearest, two, hourglass()),
  friendship: () => cloth() + handshake(),
  now: () => scene(nearest, two, agreed),
};

/** What they hear of the two islands. */
export const islands = {
  unchanged: () => scene(nearest, two, padlock()),
  never: () => scene(nearest, [], shut),
  independent: () => scene(nearest, two, leaving),
  terms: () => scene(nearest, two, scroll),
  islands: () => scene(nearest, two, agreed),
};

const crate = (x, y) =>
  box(x, y, 26, 20, '#b58a53') +
  stroke(`M${x},${y}h26v20h-26zM${x},${y}l26,20M${x + 26},${y}l-26,20`, '#7c5a30', 1.6);

const quay = (laden) =>
  sky('#bccbca', '#ecdcb2', 50) +
  sea(52, '#7799a0', '#cbd8cd') +
  box(-2, 66, 154, 20, '#8a7a63') +
  box(-2, 66, 154, 3, '#b5a488') +
  [28, 122]
    .map((x) => box(x - 4, 56, 8, 11, '#4a3f33') + box(x - 7, 54, 14, 4, '#5f5244'))
    .join('') +
  laden;

const goods = crate(50, 46) + crate(78, 46) + crate(64, 26);

const salmon = (x, y, turn) =>
  lain(
    fill(curve(points`-24,0 -12,-8 6,-8 20,-2 31,-10! 28,0 31,10! 20,3 6,8 -12,8`), '#b8604a') +
      fill(curve(points`-22,2 -8,7 8,6 20,2 8,3 -8,4`), ink.paper, 0.85) +
      `<circle cx="-16" cy="-2" r="1.7" fill="${ink.black}"/>`,
    x,
    y,
    turn,
  );

/** What trade there might be. */
export const gains = {
  goods: () => quay(goods),
  'goods-and-fish': () =>
    quay(
      crate(36, 46) +
        crate(62, 46) +
        crate(49, 26) +
        box(94, 54, 44, 13, '#6d4530') +
        salmon(114, 50, -4) +
        salmon(118, 56, 5) +
        box(92, 58, 48, 9, '#8a6a41') +
        box(92, 58, 48, 2, '#b98f5d'),
    ),
  nothing: () => quay(stroke('M28,58Q75,76 122,58', '#4a3f33', 2.4)),
  'in-writing': () =>
    desk() +
    crate(104, 50) +
    crate(110, 30) +
    lain(sheet(84, 72) + lines(12, 15, 60, 4) + signature(12, 58) + seal(66, 56, 6), 12, 6, -4),
};

const book = (x, y, colour, turn) =>
  lain(
    box(3, 4, 40, 52, ink.shadow, 0.4) +
      box(0, 0, 40, 52, colour) +
      box(0, 0, 6, 52, ink.night, 0.3) +
      frameLine(11, 6, 23, 40, ink.brassLight, 1.4) +
      box(16, 14, 13, 2.4, ink.brassLight) +
      box(18, 20, 9, 2, ink.brassLight),
    x,
    y,
    turn,
  );

const plane = () =>
  fill(curve(points`-40,-2 -24,-7 22,-7 34,-3 36,1 30,5 -26,5 -38,2`), ink.white) +
  fill(curve(points`-38,1 -10,2 36,1 30,5 -26,5`), ink.paperDeep) +
  fill(polygon(points`-38,-2 -44,-20 -36,-20 -24,-5`), ink.white) +
  fill(polygon(points`-4,2 -18,22 -8,22 14,3`), ink.paperShade) +
  stroke('M-30,-2H28', ink.slate, 1.8) +
  [-20, -12, -4, 4, 12]
    .map((x) => `<circle cx="${x}" cy="-4" r="1.4" fill="${ink.slateDark}"/>`)
    .join('');

/** What may be agreed beside the rest. */
export const exchanges = {
  agreement: () =>
    cloth() +
    book(96, 20, '#35574a', 9) +
    lain(sheet(78, 70) + lines(12, 15, 54, 3) + signature(12, 54) + seal(62, 54, 6), 12, 8, -4),
  mikoyan: () =>
    sky('#9fbcc6', '#dfe0c6', 84) +
    ellipse(34, 66, 44, 7, ink.white, 0.6) +
    ellipse(120, 20, 36, 6, ink.white, 0.6) +
    lain(plane(), 58, 32, -8) +
    lain(
      box(3, 4, 52, 34, ink.shadow, 0.4) +
        box(0, 0, 52, 34, ink.white) +
        frameLine(4, 4, 44, 26, ink.brass, 1.4) +
        lines(10, 13, 32, 2, 8),
      86,
      42,
      6,
    ),
  none: () => cloth() + lain(sheet(78, 70), 36, 8, 3) + stroke('M60,44h30', ink.paperDeep, 3),
};

/** Whether the alliance with China is still needed. */
export const china = {
  needless: () =>
    clausePaper(
      [26, 62, 92].map((x, i) => box(x, 42, [30, 24, 30][i], 7, ink.blackSoft, 0.8)).join('') +
        struck(22, 45, 104),
    ),
  unsaid: () => clausePaper(emptyLine()),
};

const cup = () =>
  ellipse(4, 21, 44, 8, ink.shadow, 0.4) +
  ellipse(0, 17, 42, 8, ink.white) +
  ellipse(0, 16, 30, 5, ink.paperDeep) +
  fill(curve(points`-24,-12! -22,8 -12,16! 12,16! 22,8 24,-12!`), ink.white) +
  fill(curve(points`8,-12! 24,-12! 22,8 12,16! 2,16!`), ink.paperShade) +
  ellipse(0, -12, 24, 6, ink.paperShade) +
  ellipse(0, -12, 20, 4.4, '#a8692f') +
  stroke('M24,-8q14,2 2,14', ink.white, 4) +
  stroke('M-8,-24q-5,-6 0,-12M6,-24q-5,-6 0,-12', ink.paper, 2, 0.6);

const declaration = (clause) =>
  sheet(92, 76) + lines(14, 15, 64, 2) + clause + signature(14, 62) + signature(52, 62);

/** What the ambassador puts forward. */
export const ambassador = {
  courtesy: () =>
    desk() + place(cup(), 96, 44, 1.1) + lain(sheet(46, 30) + lines(8, 11, 28, 2, 8), 10, 34, -8),
  unfulfilled: () =>
    cloth() +
    lain(declaration(box(12, 33, 66, 12, ink.mustard, 0.6) + lines(14, 39, 62, 1)), 12, 4, -2) +
    ellipse(126, 44, 18, 20, ink.paper) +
    place(hourglass(), 126, 44, 1.1),
  guarantee: () => scene(nearest, two, noArms),
  title: () =>
    cloth() +
    fill(curve(points`14,14! 70,9 136,14! 136,74! 74,70 14,76!`), ink.paperShade) +
    wallMap({ x: 20, y: 17, width: 110, height: 50 }, nearest, two) +
    [12, 138]
      .map(
        (x) =>
          box(x - 5, 8, 10, 70, ink.walnut, 1, 4) + box(x - 5, 8, 3, 70, ink.walnutLight, 1, 2),
      )
      .join(''),
};

const chairAway = (x, flip) =>
  group(
    fill(polygon(points`18,-30 26,-30 24,0 16,0`), ink.walnutDark) +
      box(-4, -4, 28, 6, ink.walnut) +
      stroke('M-2,2V22M22,2V22', ink.walnutDark, 3.4),
    `translate(${x},54) scale(${flip},1)`,
  );

/** What he hears. */
export const ambassadorHears = {
  'no-talks': () =>
    box(0, 0, 150, 84, ink.wall) +
    box(0, 60, 150, 24, ink.wallDeep) +
    box(42, 44, 66, 8, ink.walnutLight) +
    box(42, 50, 66, 3, ink.walnutDark) +
    stroke('M50,52V78M100,52V78', ink.walnutDark, 4.4) +
    chairAway(14, 1) +
    chairAway(136, -1) +
    stroke('M62,20L88,38M88,20L62,38', ink.red, 4.6),
  condition: () => scene(nearest, two, leaving),
  reconsider: () => scene(nearest, two, turningBack),
  'in-writing': () =>
    desk() +
    lain(
      box(4, 5, 92, 58, ink.shadow, 0.4) +
        box(0, 0, 92, 58, ink.white) +
        fill(polygon(points`0,0 92,0 46,34`), ink.paperShade) +
        stroke('M0,0L46,34L92,0', ink.paperDeep, 2.4) +
        seal(46, 33, 9),
      14,
      14,
      -4,
    ) +
    penLaid(84, 72, -28),
  declaration: () =>
    cloth() +
    lain(declaration(lines(14, 37, 64, 1)), 6, 4, -3) +
    box(100, 14, 44, 56, ink.shadow, 0.4) +
    box(96, 10, 44, 56, ink.white) +
    wallMap({ x: 98, y: 12, width: 40, height: 52 }, nearest, two),
};

/** How far his frankness goes on record. */
export const record = {
  recorded: () =>
    desk() +
    lain(sheet(96, 74) + box(14, 13, 30, 3, ink.red) + lines(14, 26, 68, 5, 9), 20, 6, -2) +
    penLaid(86, 70, -32),
  renounced: () =>
    wallMap({ x: -4, y: -4, width: 158, height: 92 }, [140.6, 43.4, 157.6, 51.6], []) +
    box(0, 0, 150, 84, 'url(#hatch-renounced)', 0.35) +
    stroke('M20,70L128,14', ink.red, 6) +
    stroke('M20,70L128,14', ink.redDark, 1.6),
  aside: () =>
    cloth() +
    lain(sheet(70, 60, ink.paperShade), 74, 22, 12) +
    stroke('M62,24H22M22,24l8,-6M22,24l8,6', ink.brassLight, 3.4),
};

/** What becomes of the errands he brought. */
export const business = {
  'looked-into': () =>
    desk() +
    lain(sheet(96, 72) + lines(12, 15, 70, 5, 11), 14, 6, -3) +
    stroke('M108,58L130,78', ink.walnutDark, 8) +
    ellipse(96, 46, 19, 19, '#dbe7df', 0.75) +
    ring(96, 46, 19, 19, ink.brass, 4) +
    stroke('M84,42h24M84,50h18', ink.black, 3),
  settled: () =>
    cloth() +
    lain(
      box(4, 5, 100, 66, ink.shadow, 0.4) +
        box(0, 0, 50, 66, ink.white) +
        box(50, 0, 50, 66, ink.paper) +
        stroke('M50,0V66', ink.paperDeep, 2.4) +
        box(8, 9, 20, 24, ink.slateLight) +
        `<circle cx="18" cy="18" r="5" fill="${ink.slateDark}"/>` +
        fill('M9,33q9,-14 18,0z', ink.slateDark) +
        lines(8, 44, 34, 2, 9) +
        ring(76, 34, 17, 17, ink.red, 3) +
        ring(76, 34, 12, 12, ink.red, 1.4) +
        stroke('M68,34l6,6l11,-13', ink.red, 3.4),
      22,
      8,
      -4,
    ),
  aside: () =>
    desk() +
    box(38, 28, 80, 52, ink.shadow, 0.4, 5) +
    stroke('M64,26V18Q64,14 68,14H82Q86,14 86,18V26', '#2c1c15', 5) +
    box(34, 24, 80, 52, '#8a5a3a', 1, 5) +
    fill(polygon(points`34,24 114,24 110,48 38,48`), '#5f3d28', 0.8) +
    box(66, 42, 16, 11, ink.brass, 1, 2),
};
