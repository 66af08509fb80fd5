import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  filtered,
  group,
  place,
  points,
  polygon,
  polyline,
  stroke,
  within,
} from '../draw/shapes.mjs';
import { chair, lamp, teaGlass } from '../props/tableware.mjs';
import { finish } from './finish.mjs';
import { hangings } from './hangings.mjs';
import { pictureLamp } from './furniture.mjs';
import { framed, wallMap } from './wallMap.mjs';
import { cornice, moulding, pilaster, tones } from './walls.mjs';

const width = 800;
const height = 450;

const wall = () =>
  box(0, 0, width, height, ink.wallDeep) +
  filtered(ellipse(400, 190, 470, 300, ink.wallDark), 'edge') +
  filtered(ellipse(400, 190, 350, 230, ink.wall), 'edge') +
  ellipse(400, 190, 300, 200, 'url(#dots-light)', 0.22) +
  filtered(ellipse(400, 180, 250, 168, ink.wallLight), 'edge') +
  [186, 614].map((x) => pilaster({ x, top: 16, bottom: 262, width: 24 }, tones.teal)).join('') +
  [
    { x: 76, y: 38, width: 90, height: 190 },
    { x: 634, y: 38, width: 90, height: 190 },
  ]
    .map(moulding)
    .join('') +
  cornice({ width, depth: 12, dentils: true }, tones.teal);

const table = () => {
  const cloth = polygon(points`60,262 740,262 900,450 -100,450`);
  return (
    fill(polygon(points`48,252 752,252 920,450 -120,450`), ink.walnut) +
    fill(polygon(points`48,252 752,252 754,256 46,256`), ink.walnutLight) +
    fill(cloth, ink.baizeDark) +
    within(
      cloth,
      filtered(ellipse(400, 350, 400, 130, ink.baize), 'edge') +
        ellipse(400, 350, 300, 96, 'url(#dots-baize)', 0.3) +
        filtered(ellipse(400, 345, 250, 76, ink.baizeLight), 'edge') +
        box(0, 262, width, 6, ink.night, 0.35),
    )
  );
};

/** A point of the draft sheet: u across, v from its far edge to its near edge. */
const onSheet = (u, v) => [400 + (u - 0.5) * (212 + 92 * v), 292 + 118 * v];

const line = (v, from, to) => polyline([onSheet(from, v), onSheet(to, v)]);

const draft = () => {
  const sheet = polygon([onSheet(0, 0), onSheet(1, 0), onSheet(1, 1), onSheet(0, 1)]);
  const rule = (inset, weight) =>
    stroke(
      polygon([
        onSheet(inset, inset * 1.4),
        onSheet(1 - inset, inset * 1.4),
        onSheet(1 - inset, 1 - inset * 1.2),
        onSheet(inset, 1 - inset * 1.2),
      ]),
      ink.black,
      weight,
    );
  const text = [
    [0.2, 0.12, 0.88, '15 3 9 3 21 3 12 3'],
    [0.34, 0.12, 0.88, '9 3 22 3 14 3 18 3'],
    [0.5, 0.12, 0.3, '17 3 13 3'],
    [0.66, 0.12, 0.88, '12 3 20 3 8 3 24 3'],
    [0.82, 0.12, 0.6, '18 3 11 3 15 3'],
  ].map(([v, from, to, gaps]) => dashed(line(v, from, to), ink.black, 3, gaps, 0.78));
  const words = [
    [0.35, 0.49],
    [0.525, 0.58],
    [0.615, 0.73],
    [0.765, 0.87],
  ].map(([from, to]) => stroke(line(0.5, from, to), ink.black, 7));
  return (
    group(fill(sheet, ink.shadow, 0.45), 'translate(6,7)') +
    fill(sheet, ink.white) +
    rule(0.035, 2.4) +
    rule(0.055, 0.8) +
    text.join('') +
    words.join('') +
    filtered(stroke(polyline([onSheet(0.32, 0.545), onSheet(0.9, 0.45)]), ink.red, 4), 'press')
  );
};

const penOnCloth = () =>
  stroke('M566,398L640,352', ink.shadow, 6, 0.4) +
  stroke('M562,392L636,346', ink.black, 6) +
  stroke('M562,392L571,386.4', ink.brassLight, 4.4) +
  stroke('M600,368.4L610,362', ink.brass, 6.4) +
  fill(curve(points`556,396 561,389 566,393`), ink.brassLight);

/** The title: an empty table, the draft with one phrase struck, the two islands red on the map. */
export const titlePicture = () => {
  const map = { x: 272, y: 44, width: 256, height: 150 };
  return (
    wall() +
    framed(map, wallMap(map, [145.1, 43.05, 147.5, 44.15], ['habomai', 'shikotan'])) +
    pictureLamp({ x: 400, y: 26, reach: 70 }) +
    place(chair(), 132, 176, 0.92) +
    place(chair(), 668, 176, 0.92) +
    table() +
    place(lamp(), 254, 330, 1.15) +
    place(teaGlass(), 176, 306, 0.95) +
    place(teaGlass(), 612, 306, 0.95) +
    draft() +
    penOnCloth() +
    group(hangings({ width: 74, tie: 206, span: 842 }), 'scale(.95)') +
    finish(width, height, 0.14)
  );
};
