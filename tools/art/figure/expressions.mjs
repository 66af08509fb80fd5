/**
 * How a face departs from rest. Units are those of the head (crown to chin = 100), `tilt` is in degrees:
 * browRaise lifts the whole brow, browInner lifts (+) or lowers (−) its inner end, upperLid and lowerLid close the eye
 * (0 open, 1 shut), corners lifts (+) or lowers (−) the corners of the mouth, open parts the lips, crease deepens
 * the cheek fold, frown draws the fold between the brows.
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
};

const changes = {
  neutral: {},
  speak: {
    browRaise: 2.6,
    browInner: 0.5,
    upperLid: 0,
    open: 1,
    mouthWidth: 0.86,
    corners: -0.8,
    crease: 0.2,
    tilt: -2,
  },
  pleased: {
    browRaise: 2.4,
    lowerLid: 0.42,
    upperLid: 0.12,
    corners: 6.4,
    mouthWidth: 1.2,
    crease: 1,
    cheek: 1,
    tilt: -3,
  },
  stern: {
    browRaise: -2.4,
    browInner: -2.5,
    upperLid: 0.26,
    corners: -3.8,
    mouthWidth: 0.96,
    press: 1,
    frown: 1,
    crease: 0.5,
    tilt: 2,
  },
  weary: {
    browRaise: 1.4,
    browInner: 4,
    upperLid: 0.46,
    gazeDown: 1,
    corners: -1.8,
    mouthWidth: 0.9,
    crease: 0.7,
    bags: 1,
    tilt: 6,
  },
  blink: { blink: 1 },
};

export const expressionNames = Object.keys(changes);

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
