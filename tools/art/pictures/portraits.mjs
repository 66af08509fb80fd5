import { cast } from '../figure/cast.mjs';
import { headOf, seatedBody } from '../figure/person.mjs';

export const portraitCanvas = { x: -100, y: -132, width: 200, height: 220 };

/** Head and shoulders of everyone in the cast, facing right, as large as everyone else; a cane would be cut off. */
export const portraits = Object.fromEntries(
  Object.entries(cast).map(([id, person]) => [
    id,
    () => seatedBody({ ...person, aid: undefined }) + headOf(person, 'neutral'),
  ]),
);
