import { cloth, flesh, hairInk } from '../draw/palette.mjs';
import { group } from '../draw/shapes.mjs';
import { walkingAid } from './aids.mjs';
import { armsIn } from './arms.mjs';
import { beardOf } from './beard.mjs';
import { faceOf } from './expressions.mjs';
import { eyes, glasses, mouth, nose } from './features.mjs';
import { hair } from './hair.mjs';
import { ear, measure, skullParts } from './skull.mjs';
import { neck, throat, torso } from './torso.mjs';

const ordinary = {
  width: 1,
  jowl: 0,
  cheek: 0,
  chin: 0,
  crown: 0,
  skull: 0,
  noseLength: 0,
  noseWidth: 0,
  hook: 0,
  browWeight: 3.2,
  mouthWidth: 1,
  age: 0,
  shoulder: 1,
  stout: 0,
  neck: 0,
  drop: 0,
  hem: 210,
  tiePattern: 'plain',
};

const complete = (record) => ({ ...ordinary, ...record });

const placed = (person, content, tilt = 0) =>
  group(content, `translate(3,${15 + person.drop}) rotate(${tilt} 0 -20) scale(${person.width} 1)`);

const skullIn = (person) => {
  const at = measure(person);
  const skin = flesh[person.skin];
  return [skullParts(person, at, skin), hair(person, at, hairInk[person.hairInk]), ear(skin)].join(
    '',
  );
};

const featuresIn = (person, face) => {
  const at = measure(person);
  const skin = flesh[person.skin];
  const hairColours = hairInk[person.hairInk];
  const browColour = person.browInk ?? hairColours.base;
  return [
    nose(person, at, skin),
    mouth(person, at, face, skin),
    beardOf(person, at, face, hairInk[person.beardInk ?? person.hairInk]),
    eyes(person, at, face, skin, browColour),
    person.glasses ? glasses(person.glasses, at) : '',
  ].join('');
};

/** Skull, hair and ear, seen three-quarters, facing right, without a face. */
export const skullOf = (record) => {
  const person = complete(record);
  return placed(person, skullIn(person));
};

/** What changes in a face, held upright, to lie over the skull. */
export const featuresOf = (record, expression) => {
  const person = complete(record);
  return placed(person, featuresIn(person, faceOf(person, expression)));
};

/** The head with a face. */
export const headOf = (record, expression) => {
  const person = complete(record);
  const face = faceOf(person, expression);
  return placed(person, skullIn(person) + featuresIn(person, face), face.tilt);
};

const bodyOf = (record) => {
  const person = complete(record);
  return neck(person, flesh[person.skin]) + torso(person, cloth[person.cloth]) + throat(person);
};

/** The body with its shadow and what the person walks with. */
export const seatedBody = (record) => shadowOf(record) + walkingAid(record) + bodyOf(record);

export const armsOf = (record, pose) => {
  const person = complete(record);
  return armsIn(pose, person, cloth[person.cloth], flesh[person.skin]);
};

/** The hard shadow a figure throws outward, away from the lamp on the table. */
const shadowOf = (record) =>
  `<g filter="url(#silhouette)" transform="translate(-7,5)">${bodyOf(record)}${headOf(record, 'neutral')}</g>`;
