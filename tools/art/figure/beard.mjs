import { brush, curve, fill, points, stroke, thread } from '../draw/shapes.mjs';

const goatee = ({ chin }, { mouth }, { open, corners }, ink) => {
  const fall = open * 4;
  const top = mouth + 8 + fall * 0.7;
  const tip = 3 + chin + fall;
  const lift = corners * 0.5;
  const tuft = curve(points`
    9,${top} 18,${top + 1.6} 27,${top - 1} 29,${top + 8} 25,${tip - 10} 19,${tip} 13,${tip - 9} 8,${top + 9}`);
  const whiskers =
    fill(
      brush(
        points`3,${mouth - 2.6 - lift} 10,${mouth - 6} 18,${mouth - 7.4} 19,${mouth - 5}`,
        6,
        [0.5, 0.1],
      ),
      ink.base,
    ) +
    fill(
      brush(
        points`18,${mouth - 5} 21,${mouth - 7.2} 28,${mouth - 5.6} 32,${mouth - 2.4 - lift}`,
        5,
        [0.1, 0.5],
      ),
      ink.base,
    );
  return (
    fill(tuft, ink.base) +
    fill(
      curve(points`9,${top} 15,${top + 2} 16,${tip - 8} 17,${tip - 3} 13,${tip - 9} 8,${top + 9}`),
      ink.deep,
      0.7,
    ) +
    stroke(thread(points`21,${top + 4} 22,${top + 10} 20,${tip - 5}`), ink.light, 1.4, 0.9) +
    whiskers
  );
};

/** A full moustache as wide as the mouth, its ends turned down. */
const moustache = (_at, { mouth }, { corners, slant }, ink) => {
  const lift = corners * 0.4;
  const top = mouth - 9;
  const mass = curve(points`
    3,${mouth + 0.6 - lift + slant * 0.4} 5,${mouth - 5} 11,${top} 18,${top + 1.4} 25,${top + 0.6} 31,${mouth - 4.6} 33,${mouth + 0.4 - lift - slant * 0.4}
    27,${mouth - 1.8} 18,${mouth - 2.2} 9,${mouth - 1.4}`);
  return (
    fill(mass, ink.base) +
    stroke(thread(points`6,${mouth - 3} 12,${top + 2.4} 17,${top + 3.6}`), ink.light, 1.2, 0.8) +
    stroke(thread(points`21,${top + 3} 26,${top + 3} 30,${mouth - 3}`), ink.light, 1.2, 0.8)
  );
};

/** A trim moustache whose points are turned up beyond the mouth. */
const upswept = (_at, { mouth }, { corners, slant }, ink) => {
  const lift = corners * 0.4;
  const top = mouth - 9.4;
  const mass = curve(points`
    1,${mouth - 6.4 - lift + slant * 0.4} 5,${mouth - 6} 11,${top + 0.6} 18,${top + 2} 25,${top + 0.8} 30,${mouth - 6} 34,${mouth - 6.6 - lift - slant * 0.4}
    31,${mouth - 2.6} 25,${mouth - 1.8} 18,${mouth - 3.2} 10,${mouth - 1.4} 4,${mouth - 2.4}`);
  return (
    fill(mass, ink.base) +
    stroke(thread(points`5,${mouth - 4.4} 10,${top + 3.2} 16,${top + 4.2}`), ink.light, 1.2, 0.8) +
    stroke(thread(points`21,${top + 4} 26,${top + 3.4} 31,${mouth - 4.6}`), ink.light, 1.2, 0.8)
  );
};

const beards = { goatee, moustache, upswept };

/** A beard lies over the mouth's surroundings and follows the jaw when it opens. */
export const beardOf = (person, at, face, ink) =>
  person.beard ? beards[person.beard](person, at, face, ink) : '';
