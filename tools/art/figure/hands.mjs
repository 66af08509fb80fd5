import { brush, curve, fill, group, points, stroke } from '../draw/shapes.mjs';

const knuckles = (lines, skin) => lines.map((path) => stroke(path, skin.deep, 1.3, 0.85)).join('');

const shapes = {
  rest: (skin) =>
    fill(curve(points`-13,-9 4,-12 18,-10 31,-5 35,1 30,6 18,10 4,11 -10,9 -14,0`), skin.base) +
    fill(curve(points`-13,2 6,4 22,5 34,1 30,7 18,11 4,12 -10,10`), skin.shade) +
    knuckles(['M12,-8Q22,-6 33,-1', 'M14,-4Q24,-1 33,3', 'M12,0.6Q21,4 28,6.4'], skin) +
    fill(curve(points`-3,-9 8,-14 18,-14 21,-9.6 11,-7 2,-5`), skin.light) +
    knuckles(['M6,-7Q14,-8.6 20.6,-9.6'], skin),
  fist: (skin) =>
    fill(curve(points`-13,-10 3,-14 16,-12 22,-4 20,7 7,12 -10,10`), skin.base) +
    fill(curve(points`-13,1 4,4 21,2 19,8 7,13 -10,11`), skin.shade) +
    knuckles(['M8,-12Q14,-5 9,7', 'M14.4,-11Q20,-4 15,7'], skin) +
    fill(curve(points`-1,-12 9,-16.4 16,-13.4 9,-8.4`), skin.light),
  open: (skin) =>
    fill(
      curve(
        points`
          -12,-10 4,-13 14,-12 22,-15 34,-19 37,-16 28,-10 38,-11.6 43,-9 40,-6 29,-4
          40,-3 43,0 38,2.6 27,2 34,5.6 32,9 20,7.6 6,11 -10,9`,
      ),
      skin.base,
    ) +
    fill(curve(points`-12,1 6,5 20,3 33,6 32,9 20,8 6,12 -10,10`), skin.shade) +
    fill(curve(points`-2,-10 4,-18 9,-25 14,-25 13,-18 9,-10`), skin.light) +
    knuckles(['M17,-9.6L28,-10', 'M18,-4.4L29,-4', 'M17,1L27,2'], skin),
  chop: (skin) =>
    fill(
      curve(points`-12,-9 6,-12 22,-12 38,-10 44,-6 40,-2 41,1 36,3 34,6 20,8 6,10 -10,9`),
      skin.base,
    ) +
    fill(curve(points`-12,2 6,5 20,5 35,4 33,7 20,9 6,11 -10,10`), skin.shade) +
    fill(curve(points`-1,-9 6,-17 14,-22 19,-20 16,-14 9,-9`), skin.light) +
    knuckles(['M20,-7.4Q32,-7 42,-4.6', 'M20,-2.4Q30,-1.6 39,-0.6', 'M18,2.4Q28,3.6 35,3.4'], skin),
};

/** One hand at the wrist point, fingers along +x before turning. */
export const hand = (kind, [x, y], turn, skin, flip = 1) =>
  group(shapes[kind](skin), `translate(${x},${y}) rotate(${turn}) scale(1,${flip})`);

export const pen = ([x, y], turn, ink) =>
  group(
    stroke('M0,0L0,-46', ink.black, 3.8) +
      stroke('M0,0L0,-6', ink.brassLight, 2.6) +
      stroke('M0,-22L0,-29', ink.brass, 3.8) +
      fill(brush(points`-1.4,-8 -1.4,-26 -1,-44`, 1), '#fff6dc', 0.5),
    `translate(${x},${y}) rotate(${turn})`,
  );
