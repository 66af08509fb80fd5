/**
 * How a face departs from rest. Units are those of the head (crown to chin = 100), `tilt` is in degrees:
 * browRaise lifts the whole brow, browInner lifts (+) or lowers (−) its inner end, upperLid and lowerLid close the eye
 * (0 open, 1 shut), corners lifts (+) or lowers (−) the corners of the mouth, open parts the lips, crease deepens
 * the cheek fold, frown draws the fold between the brows, cock lifts the near brow alone, slant draws the mouth to one
 * side, smile shows the teeth.
 */
const rest = {
  browRaise: 0,
  browInner: 0,
  upperLid: 0.08,
  lowerLid: 0,
  gazeDown: 0,
  corners: 0,
  mouthWidth: 1,
  open: 0,
  press: 0,
  crease: 0,
  frown: 0,
  cheek: 0,
  bags: 0,
  tilt: 0,
  blink: 0,
  cock: 0,
  slant: 0,
  smile: 0,
};

const changes = {
  neutral: {},
  speak: {
    browRaise: 3.4,
    browInner: 0.6,
    upperLid: -0.04,
    open: 1.25,
    mouthWidth: 0.86,
    corners: -0.6,
    crease: 0.3,
    tilt: -2,
  },
  pleased: {
    browRaise: 3.6,
    browInner: 1.2,
    lowerLid: 0.6,
    upperLid: 0.1,
    corners: 8.4,
    smile: 1,
    mouthWidth: 1.3,
    crease: 1.2,
    cheek: 1.2,
    tilt: -3,
  },
  stern: {
    browRaise: -3.8,
    browInner: -4.6,
    upperLid: 0.3,
    lowerLid: 0.14,
    corners: -6.4,
    mouthWidth: 1.02,
    press: 1,
    frown: 1.4,
    crease: 0.9,
    tilt: 3,
  },
  weary: {
    browRaise: 2.4,
    browInner: 6.4,
    upperLid: 0.56,
    gazeDown: 1.4,
    corners: -4.2,
    mouthWidth: 0.86,
    crease: 0.8,
    bags: 1.4,
    tilt: 8,
  },
  doubt: {
    browRaise: 1,
    cock: 9,
    upperLid: 0.14,
    corners: -2.4,
    slant: 2.6,
    mouthWidth: 0.94,
    crease: 0.4,
    tilt: -3,
  },
  papers: {
    browRaise: 0.8,
    upperLid: 0.62,
    gazeDown: 1.8,
    corners: -0.8,
    mouthWidth: 0.92,
    tilt: 9,
  },
  blink: { blink: 1 },
};

export const expressionNames = Object.keys(changes);

/** How far the head leans forward (+) or back (−) with each expression, in degrees. */
export const tilts = Object.fromEntries(
  Object.entries(changes).map(([name, { tilt = 0 }]) => [name, tilt]),
);

/** The face of `person` when it wears the named expression. */
export const faceOf = (person, name) => {
  const face = { ...rest };
  for (const source of [person.restingFace ?? {}, changes[name]]) {
    for (const [key, amount] of Object.entries(source)) {
      face[key] = key === 'mouthWidth' ? face[key] * amount : face[key] + amount;
    }
  }
  return face;
};
