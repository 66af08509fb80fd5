import { curve, fill, filtered, points, stroke, thread, within } from '../draw/shapes.mjs';

/** The fixed heights of one person's head: units of a head of 100, x forward, y down, origin at the base of the neck. */
export const measure = (person) => ({
  crown: -119 - person.crown,
  chin: -15 + person.chin,
  eye: -69,
  nearEye: -1,
  farEye: 25,
  noseTip: -49 + person.noseLength * 0.25,
  noseFront: 30 + person.noseLength * 0.6,
  mouth: -34.5 + person.chin * 0.25,
});

const outline = ({ jowl, cheek, skull, crown: high }, { crown, chin }) =>
  curve(points`
    -6,${crown} 19,${crown + 5} 35,${-98 - high * 0.5} 38.5,-80 36,-69 ${38.5 + cheek * 0.5},-56
    ${36 + cheek * 0.6 + jowl * 0.45},-41 ${29 + jowl * 0.7},${-26 + jowl * 0.2} 17,${chin + jowl * 0.1} 4,${chin + 1}
    ${-17 - jowl * 0.7},${-29 + jowl * 0.35} ${-30 - jowl * 0.75},-47 -36,-66 ${-46 - skull},-86 ${-38 - skull * 0.6},${crown + 13}`);

const shadeEdge = points`-8,-128 -13,-108 -6,-92 -13,-80 -10,-71 -15,-61 -9,-52 -3,-45 -9,-36 -3,-27 4,-21 6,-6`;
const behind = points`-70,-6! -70,-130!`;

const litPlanes = (skin) =>
  fill(
    curve(points`14,-114 40,-104 44,-60 37,-44 27,-47 21,-57 27,-63 22,-78 12,-90`),
    skin.light,
    0.85,
  ) + fill(curve(points`-2,-58 8,-60 10,-52 3,-45 -5,-49`), skin.light, 0.45);

const shadedPlanes = (person, skin) =>
  filtered(fill(curve([...shadeEdge, ...behind]), skin.shade), 'crayon') +
  fill(
    curve([...shadeEdge.map(([x, y]) => [x + 5, y]), ...behind]),
    `url(#dots-${person.skin})`,
    0.85,
  );

const jawShadow = ({ jowl }, { chin }, skin) =>
  fill(
    curve(
      points`${-30 - jowl},-40 -12,${-30 + jowl * 0.3} 6,${chin - 3} 20,${chin - 2.5} ${31 + jowl * 0.7},-24 30,6 -40,6`,
    ),
    skin.deep,
    0.42,
  ) +
  (jowl > 4
    ? stroke(thread(points`-4,-22 8,${chin - 6.5} 22,${chin - 8}`), skin.deep, 1.5, 0.5)
    : '');

const forehead = ({ age }, skin) =>
  age < 2
    ? ''
    : stroke(thread(points`2,-99 16,-101 29,-98`), skin.shade, 1.5, 0.8) +
      stroke(thread(points`5,-93.5 17,-95 28,-92.5`), skin.shade, 1.3, 0.7);

export const skullParts = (person, at, skin) => {
  const edge = outline(person, at);
  return (
    fill(edge, skin.base) +
    within(
      edge,
      litPlanes(skin) +
        shadedPlanes(person, skin) +
        jawShadow(person, at, skin) +
        forehead(person, skin),
    )
  );
};

export const ear = (skin) =>
  fill(curve(points`-31,-75 -24,-73 -22.5,-64 -25,-54 -30,-50 -35,-58 -35.5,-69`), skin.shade) +
  fill(curve(points`-30,-71 -26,-69 -26,-62 -29.5,-56 -31,-63`), skin.deep, 0.65) +
  stroke(thread(points`-33.5,-70 -29,-73.5 -24.5,-70`), skin.base, 1.6);
