import { ink } from '../draw/palette.mjs';
import {
  brush,
  curve,
  fill,
  filtered,
  points,
  polygon,
  polyline,
  stroke,
  within,
} from '../draw/shapes.mjs';

/** How far a person's shoulders reach behind (negative) and before the base of the neck. */
export const reach = ({ shoulder, stout }) => ({
  back: -88 * shoulder - stout * 0.5,
  front: 68 * shoulder + stout * 0.5,
});

const silhouette = (person) => {
  const { back, front } = reach(person);
  const { shoulder: wide, stout, hem } = person;
  return curve(points`
    ${-30 - stout * 0.1},2! -39,7 ${-60 * wide},19 ${back + 7},31 ${back - 8},54 ${back - 15 - stout * 0.4},100
    ${back - 21 - stout * 0.6},150 ${back - 18 - stout * 0.6},${hem}! ${front + 18 + stout * 0.6},${hem}!
    ${front + 19 + stout * 0.5},150 ${front + 13 + stout * 0.4},100 ${front + 6},52 ${front - 5},29 ${46 * wide},15 34,5 29,2! 0,40!`);
};

const shades = (person, suit) => {
  const { front } = reach(person);
  const { shoulder: wide, stout, hem } = person;
  const shade = curve(points`
    -34,0 ${-58 * wide},34 ${-66 * wide - stout * 0.3},80 ${-60 * wide - stout * 0.4},130 ${-66 * wide - stout * 0.4},${hem}!
    -190,${hem}! -190,0!`);
  const screen = curve(points`
    -27,-2 ${-55 * wide},34 ${-61 * wide - stout * 0.3},80 ${-54 * wide - stout * 0.4},130 ${-60 * wide},${hem} ${-66 * wide},${hem}
    ${-66 * wide - stout * 0.3},80 ${-58 * wide},34`);
  const rim = curve(points`
    36,6 ${50 * wide},20 ${front - 4},36 ${front + 7},62 ${front + 13 + stout * 0.5},110 ${front + 14 + stout * 0.6},${hem}!
    ${front + 4 + stout * 0.6},${hem}! ${front + 3 + stout * 0.5},112 ${front - 4},66 ${front - 14},44 ${46 * wide},28`);
  return (
    filtered(fill(shade, suit.deep), 'crayon') +
    fill(screen, 'url(#dots-ink)', 0.5) +
    fill(rim, suit.light, 0.9)
  );
};

const shirt = () =>
  fill(polygon(points`-26,4 -30,10 -6,92 16,110 34,70 36,8 26,4`), ink.white) +
  fill(polygon(points`-26,4 -30,10 -6,92 12,110 6,30 -10,12`), ink.linenShade, 0.75);

const tiePatterns = {
  plain: () => '',
  stripe: () =>
    [0, 1, 2, 3, 4, 5]
      .map((i) => stroke(`M0,${48 + i * 13}l20,-9`, ink.paperShade, 2.2, 0.65))
      .join(''),
  dots: () =>
    Array.from(
      { length: 12 },
      (_, i) =>
        `<circle cx="${6 + (i % 2) * 7 + (i % 3)}" cy="${40 + i * 6}" r="1.4" fill="${ink.paper}"/>`,
    ).join(''),
};

const tie = ({ tie: colour, tiePattern }) => {
  const knot = points`3,20 17,19 15,33 6,33`;
  const blade = points`6,33 15,33 21,84 15,118 4,116 1,84`;
  const shade = points`3,20 9,20 9,33 7,84 7,116 4,116 1,84 6,33`;
  return (
    fill(polygon(knot), colour) +
    fill(polygon(blade), colour) +
    within(polygon(blade), tiePatterns[tiePattern]()) +
    fill(polygon(shade), '#000', 0.24)
  );
};

const bowTie = ({ tie: colour }) =>
  fill(polygon(points`10,18 -7,10 -8,31 10,23 25,30 25,9`), colour) +
  fill(polygon(points`10,18 -7,10 -8,31 10,23`), '#000', 0.25) +
  fill(polygon(points`6,15 14,15 14,26 6,26`), colour) +
  stroke(polyline(points`6,15 6,26`), '#000', 1, 0.4);

const waistcoat = (suit) =>
  fill(polygon(points`-18,44 7,74 14,76 32,42 30,90 14,122 -10,90`), suit.deep) +
  fill(polygon(points`14,76 32,42 30,90 15,118`), suit.base) +
  stroke(polyline(points`-14,50 7,74 14,76 30,44`), suit.light, 1.6, 0.75) +
  [90, 104].map((y) => `<circle cx="11" cy="${y}" r="2" fill="${suit.light}"/>`).join('');

const lapels = ({ hem }, suit) =>
  fill(polygon(points`-28,-4 -36,6 -46,46 -32,51 -35,59 14,122 7,78 -14,30`), suit.base) +
  fill(polygon(points`-28,-4 -22,10 -14,30 7,78 14,122 8,115 1,74 -21,34 -29,8`), suit.light, 0.6) +
  stroke(polyline(points`-36,6 -46,46 -32,51 -35,59 14,122`), suit.deep, 1.9) +
  fill(polygon(points`27,-4 36,6 50,42 39,48 44,55 15,122 23,76 30,30`), suit.light) +
  fill(polygon(points`27,-4 30,30 23,76 15,122 20,112 30,76 36,32 33,6`), suit.base) +
  stroke(polyline(points`36,6 50,42 39,48 44,55 15,122`), suit.deep, 1.6) +
  stroke(`M14,122L16,${hem}`, suit.deep, 2) +
  `<circle cx="9" cy="142" r="3.4" fill="${suit.deep}"/><circle cx="9.8" cy="141.2" r="1.4" fill="${suit.light}"/>`;

const pocketSquare = (suit) =>
  fill(polygon(points`37,74 41,65 46,72 51,64 56,74`), ink.white) +
  stroke('M35,75l23,-1', suit.deep, 2);

const folds = (person, suit) => {
  const { hem } = person;
  const { back, front } = reach(person);
  const armhole = points`
    ${back + 24},58 ${back + 27},90 ${back + 24},130 ${back + 26},${hem} ${back + 34},${hem} ${back + 33},130 ${back + 33},92`;
  return (
    fill(curve(armhole), '#0c1014', 0.4) +
    fill(
      brush(points`${back + 22},50 ${back + 26},84 ${back + 23},140`, 4, [0.5, 0.1]),
      suit.deep,
    ) +
    fill(
      brush(points`${front - 12},50 ${front - 8},84 ${front - 12},150`, 3.6, [0.5, 0.1]),
      suit.deep,
    ) +
    fill(brush(points`${back + 2},92 ${back + 12},104 ${back + 18},122`, 2.6), suit.deep, 0.7) +
    fill(brush(points`${front + 8},100 ${front + 2},112 ${front - 2},126`, 2.4), suit.deep, 0.8)
  );
};

export const neck = ({ neck: thick }, skin) =>
  fill(
    polygon(points`${-36 - thick * 0.6},2 -34,30 0,70 38,28 ${34 + thick * 0.4},2`),
    ink.linenShade,
  ) +
  fill(
    polygon(
      points`${-30 - thick},-40 ${-31 - thick},10 6,23 ${29 + thick * 0.6},8 ${26 + thick * 0.6},-20`,
    ),
    skin.shade,
  ) +
  fill(
    curve(points`${-30 - thick},-40 ${-31 - thick},10 4,22 2,6 20,2 30,-8 24,-30`),
    skin.deep,
    0.75,
  );

const collar = ({ neck: thick }) =>
  fill(
    curve(points`${-31 - thick * 0.7},-3 ${-33 - thick * 0.7},9 -14,33! 6,23! -8,13 -22,3`),
    ink.linen,
  ) +
  fill(
    curve(points`${-31 - thick * 0.7},-3 ${-33 - thick * 0.7},9 -14,33! -9,28 -24,8`),
    ink.linenShade,
  ) +
  fill(
    curve(points`${27 + thick * 0.4},-4 ${30 + thick * 0.4},6 25,30! 14,22! 18,13 25,4`),
    ink.white,
  ) +
  stroke(polyline(points`6,23 -14,33`), ink.linenShade, 1.2) +
  stroke(polyline(points`14,22 25,30`), ink.linenShade, 1.2);

/** A stiff collar, its points folded over the tie. */
const wingCollar = ({ neck: thick }) =>
  fill(
    curve(
      points`${-31 - thick * 0.7},-8! ${-33 - thick * 0.7},9 -16,20! 4,26! 26,20! ${30 + thick * 0.4},6 ${27 + thick * 0.4},-8! 26,8 6,16 -20,6`,
    ),
    ink.white,
  ) +
  fill(
    curve(points`${-31 - thick * 0.7},-8! ${-33 - thick * 0.7},9 -16,20! -8,22! -20,8`),
    ink.linenShade,
  ) +
  fill(polygon(points`-14,11 2,18 -12,27`), ink.linen) +
  fill(polygon(points`26,11 12,18 25,26`), ink.white) +
  stroke(polyline(points`-14,11 2,18 -12,27`), ink.linenShade, 1.2) +
  stroke(polyline(points`26,11 12,18 25,26`), ink.linenShade, 1.2);

export const torso = (person, suit) => {
  const edge = silhouette(person);
  const clothes = [
    shades(person, suit),
    shirt(),
    person.bow ? '' : tie(person),
    person.waistcoat ? waistcoat(suit) : '',
    lapels(person, suit),
    person.pocket ? pocketSquare(suit) : '',
    folds(person, suit),
  ].join('');
  return fill(edge, suit.base) + within(edge, clothes);
};

export const throat = (person) =>
  (person.wing ? wingCollar(person) : collar(person)) + (person.bow ? bowTie(person) : '');
