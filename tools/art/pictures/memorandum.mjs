import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  frameLine,
  group,
  place,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import { talksAtOnce } from './documents.mjs';
import { four, nearest, scene, seal as agreed, shut, southern, token, two } from './islands.mjs';
import { chain } from './october.mjs';
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
  twig,
} from './papers.mjs';
import { sea, sky, stripedFlag } from './scenery.mjs';
import { wallMap } from '../room/wallMap.mjs';

const exclamation = (size = 1) =>
  group(
    fill(polygon(points`-3.4,-12 3.4,-12 2,3 -2,3`), ink.red) +
      `<circle cx="0" cy="8.4" r="3" fill="${ink.red}"/>`,
    `scale(${size})`,
  );

const balance = () =>
  stroke('M0,-12V12M-14,-8H14M-7,12H7', ink.black, 2) +
  stroke('M-14,-8l-5,10h10zM14,-8l-5,10h10z', ink.black, 1.2) +
  fill('M-20,2a6,5 0 0 0 12,0z', ink.brass) +
  fill('M8,2a6,5 0 0 0 12,0z', ink.brass);

const page = (middle, over) =>
  desk() + lain(sheet(84, 80) + middle, 10, 7, -3) + place(stripedFlag(), 106, 12, 1.4) + over;

/** A page that attacks, one that praises, one that does neither; the small flag says of whom. */
export const tone = {
  aggressor: () =>
    page(
      lines(12, 16, 60, 1) +
        box(12, 25, 60, 6, ink.red) +
        box(12, 36, 48, 6, ink.red) +
        box(12, 47, 60, 6, ink.red) +
        lines(12, 63, 60, 1),
      token(122, 62, exclamation()),
    ),
  praise: () => page(lines(12, 16, 60, 6), token(122, 62, group(twig(), 'scale(.8)'))),
  restrained: () => page(lines(12, 16, 60, 6), token(122, 62, group(balance(), 'scale(.72)'))),
};

const leaving = helmet() + stroke('M-22,12H20M20,12l-7,-5M20,12l-7,5', ink.red, 3);

/** What becomes of the two islands that were promised. */
export const condition = {
  lapsed: () => scene(nearest, two, shut),
  troops: () => scene(nearest, two, place(leaving, 0, 1, 0.62)),
  neutral: () => scene(nearest, two, group(twig(), 'scale(.8)')),
  protest: () => scene(nearest, two, agreed) + token(22, 24, exclamation(0.9)),
};

const tray = () =>
  fill(polygon(points`24,52 126,52 136,76 14,76`), ink.walnutDark) +
  box(14, 72, 122, 6, ink.walnutDark) +
  fill(polygon(points`28,55 122,55 130,72 20,72`), '#2c1c15') +
  box(14, 76, 122, 3, ink.walnutLight);

const twoNames = () =>
  sheet(88, 74) +
  lines(13, 15, 62, 3) +
  signature(14, 52) +
  signature(50, 52) +
  seal(28, 62, 4.5) +
  seal(62, 62, 4.5);

/** What Tokyo sends back. */
export const answer = {
  silence: () =>
    desk() +
    tray() +
    lain(
      box(-34, -20, 68, 42, ink.shadow, 0.4) +
        box(-37, -23, 68, 42, ink.white) +
        stroke('M-37,-23L-3,2L31,-23', ink.paperDeep, 2) +
        frameLine(2, -4, 22, 14, ink.red, 1.8) +
        stroke('M5,1h16M5,5h10', ink.red, 1.4),
      76,
      40,
      -4,
    ),
  talks: talksAtOnce,
  principle: () => cloth() + lain(twoNames(), 30, 5, -2) + chain([44, 70], [106, 68]),
  claims: () =>
    cloth() +
    lain(twoNames(), 4, 8, -4) +
    box(88, 8, 60, 70, ink.shadow, 0.4) +
    box(84, 4, 60, 70, ink.white) +
    wallMap({ x: 86, y: 6, width: 56, height: 66 }, southern, four),
};

const bomber = () =>
  fill(
    polygon(points`20,0 -14,4 -20,12 -24,12 -22,2 -26,0 -22,-2 -24,-12 -20,-12 -14,-4`),
    ink.slateDark,
  ) + fill(polygon(points`6,-2 -6,-22 -11,-22 -6,-2 -6,2 -11,22 -6,22 6,2`), ink.slateDark);

const wire = () =>
  [14, 56, 98, 140].map((x) => box(x - 2, 40, 4, 44, ink.walnutDark)).join('') +
  [48, 60, 72].map((y) => stroke(`M-4,${y}H154`, ink.black, 1.3)).join('') +
  Array.from({ length: 33 }, (_, i) => {
    const [x, y] = [4 + (i % 11) * 14.5, [48, 60, 72][Math.floor(i / 11)]];
    return stroke(`M${x - 2.4},${y - 2.4}l4.8,4.8M${x + 2.4},${y - 2.4}l-4.8,4.8`, ink.black, 1.1);
  }).join('');

const farmhouse = () =>
  fill(curve(points`-40,0! -28,-8 -12,-30 0,-33 12,-30 28,-8 40,0!`), '#5b5a4a') +
  fill(curve(points`4,-32 12,-30 28,-8 40,0! 12,0! 16,-12`), '#45463b') +
  box(-26, 0, 52, 22, '#d8caa2') +
  [-20, -6, 8]
    .map(
      (x) =>
        box(x, 4, 11, 18, '#f0e7cf') +
        stroke(`M${x},4h11v18h-11zM${x},13h11M${x + 5.5},4v18`, '#6b5a41', 1),
    )
    .join('');

const rifle = () =>
  stroke('M-44,0H-8', ink.black, 4) +
  fill(polygon(points`-70,-4 -44,-4 -40,4 -66,12`), ink.walnut) +
  stroke('M-34,4v6h6', ink.black, 2);

/** What a memorandum to Japan is to speak of. */
export const theme = {
  threat: () =>
    sky('#8fa2a8', '#d0c9a8', 60) +
    fill(curve(points`150,30! 128,38 118,52 124,66 110,84! 150,84!`), '#7f8c5c') +
    sea(84, '#6f9094', '#6f9094') +
    [
      [34, 24, 14],
      [62, 44, 8],
      [30, 62, 2],
    ]
      .map(
        ([x, y, turn]) =>
          lain(group(bomber(), 'scale(.74)'), x, y, turn) +
          dashed(`M${x + 20},${y + turn * 0.4}L${x + 62},${y + turn * 0.9}`, ink.red, 2.4, '6 4'),
      )
      .join(''),
  disarmament: () =>
    cloth() +
    lain(rifle(), 72, 34, -14) +
    lain(
      stroke('M8,0H62', ink.black, 4) +
        box(56, -7, 3, 5, ink.black) +
        stroke('M8,-3l-3,2l3,2l-3,2', ink.black, 1.6),
      78,
      42,
      16,
    ) +
    lain(group(twig(), 'scale(1.3)'), 74, 66, -6),
  independence: () =>
    sky('#b9c8c6', '#ecdcb0', 50) +
    fill(polygon(points`84,52 118,14 124,18 128,14 162,52`), '#8798a0') +
    fill(
      polygon(points`106,27 118,14 124,18 128,14 139,26 132,24 126,30 120,24 113,30`),
      ink.white,
    ) +
    box(0, 50, 150, 34, '#8a9a60') +
    place(farmhouse(), 56, 46, 0.9) +
    wire(),
};

const leafOf = (i) => sheet(46, 62) + lines(8, 12, 30, 5, 9) + (i === 0 ? seal(36, 52, 4) : '');

/** A stack of pages, or four. */
export const length = {
  long: () =>
    desk() +
    Array.from(
      { length: 13 },
      (_, i) =>
        fill(
          polygon(
            points`${38 + (i % 3)},${76 - i * 3.6} ${112 + (i % 2) * 2},${76 - i * 3.6} ${104 + (i % 2) * 2},${66 - i * 3.6} ${46 + (i % 3)},${66 - i * 3.6}`,
          ),
          i % 2 ? ink.white : ink.paperShade,
        ) + stroke(`M${38 + (i % 3)},${76 - i * 3.6}H${112 + (i % 2) * 2}`, ink.paperDeep, 1.2),
    ).join('') +
    [25, 28]
      .map((y, i) => dashed(`M${54 - i * 2},${y}h40`, ink.blackSoft, 1.4, '8 2 12 2'))
      .join('') +
    ellipse(76, 79, 44, 3, ink.shadow, 0.3),
  pages: () =>
    desk() +
    [0, 1, 2, 3]
      .map((i) => lain(leafOf(3 - i), 16 + i * 24, 14 + Math.abs(i - 1.5) * 2, -9 + i * 6))
      .join('') +
    penLaid(88, 78, -4),
};
