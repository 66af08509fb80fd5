import { brush, curve, fill, points, stroke, within } from '../draw/shapes.mjs';

const lidInk = '#1d1b1b';
const eyeWhite = '#f9f0de';
const lipInk = '#5b2a24';
const mouthDark = '#451a18';

export const nose = ({ noseWidth: wide, hook }, { noseFront: front, noseTip: tip }, skin) =>
  fill(
    curve(points`
      12,-75 ${16 + hook * 0.5},-70 ${17 + hook},-61 ${front - 6 + hook * 0.4},${tip - 4} ${front - 2},${tip + 2} 17,${tip + 4.5} ${9 - wide},${tip + 2}
      ${8 - wide},${tip - 4} 13,${tip - 10} 12,-66`),
    skin.shade,
  ) +
  fill(
    curve(
      points`17,-73 ${21 + hook},-66 ${23 + hook * 1.6},-60 ${front},${tip - 4} ${front + 0.5},${tip} ${front - 5},${tip - 1} 18,-58 16.5,-68`,
    ),
    skin.light,
  ) +
  fill(
    brush(
      points`${10 - wide},${tip + 3} 15,${tip + 5.4} 21,${tip + 4} ${front - 3},${tip + 3}`,
      2.6,
    ),
    skin.deep,
    0.9,
  );

const sockets = ({ eye, nearEye: near, farEye: far }, skin) =>
  fill(
    curve(points`
      ${near - 12},${eye - 6} ${near},${eye - 10} ${near + 12},${eye - 6}
      ${near + 13},${eye + 2} ${near + 2},${eye + 6} ${near - 10},${eye + 3}`),
    skin.shade,
    0.75,
  ) +
  fill(
    curve(
      points`
        ${far - 8},${eye - 5} ${far + 2},${eye - 9} ${far + 9},${eye - 5}
        ${far + 8},${eye + 2} ${far},${eye + 5} ${far - 7},${eye + 2}`,
    ),
    skin.shade,
    0.65,
  );

const closedEye = (x, y, half) =>
  fill(
    brush(
      points`${x - half - 1.2},${y + 0.4} ${x},${y + 3.4} ${x + half + 1},${y + 0.4}`,
      2.8,
      [0.3, 0.2],
    ),
    lidInk,
  );

const openEye = (x, y, half, face, skin) => {
  const top = y - 4.4 + 7 * face.upperLid;
  const bottom = y + 3.4 - 6 * face.lowerLid;
  const inner = y + 1 - 1.2 * face.lowerLid;
  const iris = y - 0.2 + 2.2 * face.upperLid - 1.2 * face.lowerLid + 1.2 * face.gazeDown;
  const shape = curve(points`
    ${x - half},${inner} ${x - half * 0.35},${top} ${x + half * 0.55},${top + 0.4} ${x + half},${inner - 0.4}
    ${x + half * 0.4},${bottom - 0.2} ${x - half * 0.4},${bottom}`);
  const ball =
    fill(shape, eyeWhite) +
    `<circle cx="${x + half * 0.24}" cy="${iris}" r="3.5" fill="${lidInk}"/>` +
    `<circle cx="${x + half * 0.24 + 1.1}" cy="${iris - 1.2}" r="1" fill="#fff8e8"/>`;
  const upper = points`
    ${x - half - 1.4},${inner + 0.4} ${x - half * 0.35},${top - 0.4} ${x + half * 0.55},${top} ${x + half + 1.2},${inner}`;
  const lower = points`
    ${x - half * 0.75},${bottom - 0.3} ${x + half * 0.1},${bottom + 0.9 - 1.4 * face.lowerLid}
    ${x + half * 0.8},${bottom - 0.5}`;
  return (
    within(shape, ball) +
    fill(brush(upper, 2.7, [0.3, 0.2]), lidInk) +
    fill(brush(lower, 1.2 + face.lowerLid), skin.deep, 0.75)
  );
};

const bags = ({ eye, nearEye: near, farEye: far }, { age }, face, skin) => {
  const depth = age * 0.14 + face.bags * 0.4 + face.cheek * 0.2;
  if (depth === 0) return '';
  const drop = eye + 7 + face.bags;
  return (
    fill(
      brush(points`${near - 8},${drop} ${near},${drop + 2.8} ${near + 8},${drop}`, 1.4 + face.bags),
      skin.deep,
      Math.min(0.8, 0.15 + depth),
    ) +
    fill(
      brush(
        points`${far - 6},${drop} ${far},${drop + 2} ${far + 6},${drop}`,
        1.2 + face.bags * 0.8,
      ),
      skin.deep,
      Math.min(0.7, 0.05 + depth),
    )
  );
};

const brows = (person, { eye, nearEye: near, farEye: far }, face, colour, skin) => {
  const base = eye - 9.5 - face.browRaise;
  const innerLift = face.browInner;
  const outerDrop = innerLift * 0.35;
  const high = base - face.cock;
  const nearBrow = points`
    ${near - 12},${high + outerDrop + 0.6} ${near - 4},${high - 4 + outerDrop * 0.4} ${near + 5},${high - 2.4 - innerLift * 0.5}
    ${near + 10.5},${high - innerLift}`;
  const low = base + face.cock * 0.3;
  const farBrow = points`
    ${far - 6.5},${low - innerLift} ${far - 1},${low - 2.8 - innerLift * 0.4}
    ${far + 4},${low - 3 + outerDrop * 0.4} ${far + 10},${low + outerDrop}`;
  const fold =
    face.frown > 0
      ? fill(brush(points`13,${base + 6} 14.4,${base - 1} 13.4,${base - 7}`, 2), skin.deep, 0.85) +
        fill(brush(points`17.4,${base + 4} 18,${base - 1} 17.2,${base - 5}`, 1.5), skin.deep, 0.6)
      : '';
  return (
    fold +
    fill(brush(nearBrow, person.browWeight * 1.15, [0.45, 0.12]), colour) +
    fill(brush(farBrow, person.browWeight, [0.12, 0.5]), colour)
  );
};

export const eyes = (person, at, face, skin, browColour) => {
  const { eye, nearEye, farEye } = at;
  const pair = face.blink
    ? closedEye(nearEye, eye, 8) + closedEye(farEye, eye, 6.2)
    : openEye(nearEye, eye, 8, face, skin) + openEye(farEye, eye, 6.2, face, skin);
  return (
    sockets(at, skin) +
    bags(at, person, face, skin) +
    pair +
    brows(person, at, face, browColour, skin)
  );
};

const cheekFold = ({ age, noseWidth: wide }, { noseTip: tip, mouth }, face, skin) => {
  const depth = age * 0.2 + face.crease * 0.5;
  if (depth === 0) return '';
  const bow = face.cheek * 4;
  const fold = points`${7 - wide},${tip + 1} ${1 - bow * 0.7},${mouth - 6} ${0 - bow * 0.5},${mouth + 2 + bow * 0.4}`;
  const apple = face.cheek
    ? fill(
        curve(points`-11,${tip - 7} -2,${tip - 10} 6,${tip - 5} 4,${tip + 3} -5,${tip + 4}`),
        skin.light,
        0.6,
      ) +
      fill(curve(points`29,${tip - 8} 36,${tip - 8} 38,${tip - 2} 33,${tip + 3}`), skin.light, 0.8)
    : '';
  return apple + fill(brush(fold, 1.6 + depth), skin.deep, Math.min(0.85, 0.25 + depth * 0.5));
};

const partedLips = (left, right, y, lift, open, skin) => {
  const depth = 3 + open * 6.4;
  const cavity = curve(
    points`${left + 2},${y - lift * 0.7} 17,${y - 1.8} ${right - 1},${y - lift * 0.6} 23,${y + depth * 0.86} 14,${y + depth}`,
  );
  const teeth = curve(
    points`${left + 4},${y - lift * 0.5 - 0.6} 18,${y - 1.4} ${right - 2.4},${y - lift * 0.5 - 0.6} 22,${y + 2.4} 13,${y + 2.6}`,
  );
  const tongue = curve(
    points`12,${y + depth - 0.6} 17,${y + depth - 3.2} 23,${y + depth - 1.4} 18,${y + depth + 0.6}`,
  );
  return (
    fill(cavity, mouthDark) +
    within(cavity, fill(teeth, '#f3e8d4') + fill(tongue, '#9c4b40')) +
    fill(
      curve(
        points`11,${y + depth - 0.4} 18,${y + depth + 0.4} 25,${y + depth - 1.2} 19,${y + depth + 3.4}`,
      ),
      skin.shade,
      0.75,
    )
  );
};

/** The upper teeth between lips drawn apart by a smile. */
const teethShown = (left, right, y, lift) => {
  const at = (share) => left + share * (right - left);
  const upper = points`
    ${at(0.06)},${y - lift * 0.7} ${at(0.3)},${y + lift * 0.16} ${at(0.66)},${y + lift * 0.2} ${at(0.95)},${y - lift * 0.6}`;
  const gap = curve([...upper, ...points`${at(0.7)},${y + 5.4} ${at(0.3)},${y + 5.4}`]);
  const row = curve([...upper, ...points`${at(0.7)},${y + 3.8} ${at(0.3)},${y + 3.8}`]);
  return fill(gap, mouthDark) + fill(row, '#f6ecd9');
};

export const mouth = (person, at, face, skin) => {
  const wide = person.mouthWidth * face.mouthWidth;
  const lift = face.corners;
  const y = at.mouth + face.cheek * 0.6;
  const left = 17 - 11.5 * wide;
  const right = 24 + 6.5 * wide;
  const line = points`${left},${y - lift + face.slant} ${left + 0.3 * (right - left)},${y + lift * 0.16} ${left + 0.66 * (right - left)},${y + 0.2 + lift * 0.2} ${right},${y - lift * 0.86 - face.slant}`;
  const lower = face.open
    ? partedLips(left, right, y, lift, face.open, skin)
    : fill(
        curve(points`11,${y + 2.2} 19,${y + 2.6 + lift * 0.2} 26,${y + 1.8} 19,${y + 6}`),
        skin.shade,
        0.6,
      );
  const upper = face.press
    ? fill(brush(points`9,${y - 3} 17,${y - 4.4} 25,${y - 3}`, 1.6), skin.deep, 0.6)
    : '';
  const chinFold = fill(
    brush(
      points`11,${y + 10 + face.open * 5} 18,${y + 11.4 + face.open * 5 - face.press * 2.4} 25,${y + 9.6 + face.open * 5}`,
      2.2 + face.press * 0.6,
    ),
    skin.shade,
    0.85,
  );
  const tuck =
    lift > 2
      ? fill(
          brush(
            points`${left - 1.6},${y - lift - 2.6} ${left - 1.8},${y - lift} ${left + 0.4},${y - lift + 2.4}`,
            1.8,
          ),
          skin.deep,
          0.7,
        )
      : '';
  const light = fill(
    curve(points`14,-24 22,-24.5 21,${-19 + person.chin} 15,${-18.5 + person.chin}`),
    skin.light,
    face.open ? 0.15 : 0.4,
  );
  return (
    cheekFold(person, at, face, skin) +
    light +
    lower +
    (face.smile ? teethShown(left, right, y, lift) : '') +
    upper +
    chinFold +
    tuck +
    fill(brush(line, 3.2, [0.3, 0.3]), lipInk)
  );
};

/** Spectacles on the eyes; `shape` is round or square; without `bows` they sit on the nose alone. */
export const glasses = (
  { radius, weight, colour, shape, bows = true },
  { eye, nearEye, farEye },
) => {
  const y = eye + 0.6;
  const lens = (x, rx) =>
    shape === 'square'
      ? curve(points`
          ${x - rx},${y - radius * 0.7} ${x},${y - radius * 0.86} ${x + rx},${y - radius * 0.72} ${x + rx * 0.92},${y + radius * 0.3}
          ${x + rx * 0.4},${y + radius * 0.86} ${x - rx * 0.5},${y + radius * 0.84} ${x - rx},${y + radius * 0.2}`)
      : `M${x - rx},${y}a${rx},${radius} 0 1,0 ${rx * 2},0a${rx},${radius} 0 1,0 ${-rx * 2},0Z`;
  const near = nearEye + 1;
  const far = farEye + 0.6;
  const farRadius = radius * 0.82;
  const shine = (x, rx) =>
    stroke(
      `M${x - rx * 0.55},${y + radius * 0.35}L${x - rx * 0.05},${y - radius * 0.6}`,
      '#fffaf0',
      2,
      0.45,
    );
  return (
    fill(lens(near, radius) + lens(far, farRadius), '#fff8e6', 0.16) +
    shine(near, radius) +
    shine(far, farRadius) +
    stroke(lens(near, radius), colour, weight) +
    stroke(lens(far, farRadius), colour, weight) +
    stroke(
      `M${near + radius},${y - 1}Q${(near + far) / 2 + 1.6},${y - 5} ${far - farRadius},${y - 1}`,
      colour,
      weight,
    ) +
    (bows ? stroke(`M${near - radius},${y - 2}L-28,${y - 3}`, colour, weight) : '')
  );
};
