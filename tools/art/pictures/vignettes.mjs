import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  ellipse,
  fill,
  filtered,
  group,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import { diet } from './cities.mjs';
import { fireplace, painting, sconce } from '../room/fittings.mjs';
import { finish } from '../room/finish.mjs';
import { leafyTree } from '../room/views.mjs';
import { cornice, tones, wainscot } from '../room/walls.mjs';
import { curtains, sash } from '../room/windows.mjs';

const width = 800;
const height = 450;

const armchair = (x, y, side) =>
  group(
    fill(
      curve(points`-70,60! -74,-30 -60,-84 -30,-104 20,-104 40,-84 46,-30 44,60!`),
      ink.redDark,
    ) +
      fill(curve(points`-56,40 -58,-30 -46,-76 -24,-90 14,-90 30,-72 34,-20 34,40`), ink.red) +
      fill(curve(points`-8,60! -6,6 8,-12 60,-12 84,0 88,60!`), '#8a342c') +
      fill(curve(points`-82,70! -84,-6 -72,-24 -52,-18 -44,10 -44,70!`), '#8a342c') +
      box(-40, 22, 110, 22, ink.redLight) +
      box(-40, 40, 110, 30, ink.redDark) +
      stroke('M-60,70V88M66,70V88', ink.walnutDark, 8),
    `translate(${x},${y}) scale(${side},1)`,
  );

/** The residence of an ambassador in August: a drawing room, two armchairs, nobody yet. */
const residence = () =>
  box(0, 0, width, height, tones.straw.dark) +
  filtered(ellipse(400, 200, 420, 250, tones.straw.base), 'edge') +
  filtered(ellipse(400, 210, 280, 190, tones.straw.light), 'edge') +
  cornice({ width, depth: 22 }, tones.straw) +
  wainscot({ width, top: 292, bottom: 372, panel: 116 }, tones.straw) +
  box(0, 370, width, 80, '#5a3b2a') +
  filtered(ellipse(400, 420, 330, 44, '#8d5b45'), 'edge') +
  [
    { x: 70, y: 60, width: 120, height: 216 },
    { x: 610, y: 60, width: 120, height: 216 },
  ]
    .map(
      (at) =>
        sash({ ...at, view: 'londonSummer', wood: 'white', rows: [0.5] }) +
        curtains({ ...at, colour: 'blue', drape: 44, rise: 20 }),
    )
    .join('') +
  painting({ scene: 'downs', x: 338, y: 58, width: 124, height: 84 }) +
  fireplace({ x: 400, y: 212, width: 196, height: 164 }) +
  sconce({ x: 262, y: 130 }) +
  sconce({ x: 538, y: 130 }) +
  armchair(232, 340, 1) +
  armchair(568, 340, -1) +
  finish(width, height, 0.16);

const councilSeat = (x, y, scale) =>
  group(
    fill(polygon(points`-20,-52 20,-52 23,0 -23,0`), '#365f74') +
      fill(polygon(points`4,-52 20,-52 23,0 6,0`), '#274857') +
      box(-25, -4, 50, 14, '#365f74'),
    `translate(${x},${y}) scale(${scale})`,
  );

/** A council chamber before its session: the horseshoe of seats, and the one outside it. */
const council = () =>
  box(0, 0, width, height, '#54635c') +
  filtered(ellipse(400, 150, 440, 230, '#6a7a6f'), 'edge') +
  Array.from({ length: 21 }, (_, i) => box(i * 40, 0, 20, 236, '#3d4b46', 0.28)).join('') +
  box(0, 230, width, 10, '#2c3833') +
  box(0, 240, width, 210, '#6f5f49') +
  filtered(ellipse(400, 360, 420, 110, '#836f55'), 'edge') +
  Array.from({ length: 11 }, (_, i) => {
    const t = (i / 10) * 2 - 1;
    return councilSeat(400 + t * 316, 244 + t * t * 70, 0.62 + t * t * 0.24);
  }).join('') +
  `<path d="M60,372Q70,262 400,256Q730,262 740,372" fill="none" stroke="${ink.walnutDark}" stroke-width="44"/>` +
  `<path d="M60,366Q70,256 400,250Q730,256 740,366" fill="none" stroke="#b98f5d" stroke-width="32"/>` +
  `<path d="M62,360Q74,252 400,246Q726,252 738,360" fill="none" stroke="#d6b07a" stroke-width="10"/>` +
  ellipse(400, 428, 60, 12, ink.night, 0.4) +
  group(
    fill(polygon(points`-30,-80 30,-80 34,0 -34,0`), ink.red) +
      fill(polygon(points`6,-80 30,-80 34,0 8,0`), ink.redDark) +
      box(-38, -6, 76, 20, ink.red) +
      box(-38, 8, 76, 6, ink.redDark) +
      stroke('M-28,14V34M28,14V34', ink.black, 7),
    'translate(400,396)',
  ) +
  finish(width, height, 0.16);

/** The Diet, grey on an autumn afternoon. */
const parliament = () =>
  box(0, 0, width, height, '#93a5a8') +
  filtered(box(-10, 120, 820, 330, '#b3bcb2'), 'torn') +
  filtered(box(-10, 220, 820, 230, '#d6cbaa'), 'torn') +
  filtered(ellipse(200, 90, 180, 14, '#c6cfca') + ellipse(620, 140, 200, 12, '#ced3c8'), 'torn') +
  diet(400, 356, 5.2) +
  box(0, 352, width, 100, '#6d7355') +
  filtered(fill(polygon(points`340,352 460,352 620,460 180,460`), '#b7ab90'), 'edge') +
  leafyTree(70, 400, 1.9, ['#8f7c3c', '#b89a4c', '#63592e']) +
  leafyTree(178, 376, 1.1, ['#7c7d43', '#a99a4c', '#55592f']) +
  leafyTree(636, 378, 1.2, ['#7c7d43', '#a99a4c', '#55592f']) +
  leafyTree(742, 404, 2, ['#8f7c3c', '#b89a4c', '#63592e']) +
  finish(width, height, 0.16);

/** A picture for each place where no table stands. */
export const vignettes = { residence, 'security-council': council, diet: parliament };
