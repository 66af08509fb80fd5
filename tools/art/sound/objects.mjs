import { decay, filter, louder, noise, struck, swell, together, wave } from './signal.mjs';

/** A dry click of metal on metal. */
export const clack = (random, level) =>
  louder(
    together(
      louder(filter(noise(random, 0.03, decay(0.003)), 'band', 2300 + random() * 500, 1.6), 1.6),
      struck(0.05, [
        [1620, 0.008, 0.3],
        [2710, 0.006, 0.22],
        [390, 0.012, 0.35],
      ]),
    ),
    level,
  );

export const typewriterKey = (random) => {
  const pitch = 0.94 + random() * 0.12;
  return together(
    louder(filter(noise(random, 0.05, decay(0.006)), 'band', 2900 * pitch, 1.1), 2.2),
    filter(noise(random, 0.08, decay(0.014)), 'band', 1150 * pitch, 1.4),
    struck(0.09, [
      [3140 * pitch, 0.012, 0.34],
      [4720 * pitch, 0.009, 0.22],
      [6350 * pitch, 0.007, 0.13],
      [1870 * pitch, 0.016, 0.2],
    ]),
    struck(0.12, [
      [142 * pitch, 0.022, 0.26],
      [228 * pitch, 0.018, 0.3],
    ]),
  );
};

/** One tick of a clock; high and low ticks take turns. */
export const tick = (random, high) =>
  together(
    filter(noise(random, 0.03, decay(0.0035)), 'band', high ? 3100 : 2500, 2.2),
    struck(0.12, [
      [high ? 1780 : 1450, 0.018, 0.28],
      [high ? 505 : 420, 0.03, 0.42],
      [3900, 0.006, 0.2],
    ]),
  );

export const thud = (random, hertz) =>
  together(
    struck(0.4, [
      [hertz, 0.08, 1],
      [hertz * 1.58, 0.05, 0.7],
      [hertz * 2.86, 0.03, 0.4],
    ]),
    louder(filter(noise(random, 0.12, decay(0.018)), 'low', hertz * 14, 0.8), 1.4),
  );

/** A small bell rung by hand: the clapper, then partials that beat. */
export const handBell = (random, level) =>
  louder(
    together(
      struck(1.6, [
        [1568, 0.34, 0.6],
        [1573, 0.32, 0.3],
        [3190, 0.3, 0.34],
        [4390, 0.18, 0.22],
        [6890, 0.09, 0.14],
        [784, 0.22, 0.14],
      ]),
      louder(filter(noise(random, 0.02, decay(0.003)), 'high', 3000, 0.7), 0.4),
    ),
    level,
  );

/** A church bell, by its five old partials. */
export const towerBell = (hertz) =>
  struck(6, [
    [hertz * 0.5, 2.6, 0.5],
    [hertz, 1.8, 0.8],
    [hertz * 1.19, 1.3, 0.6],
    [hertz * 1.5, 0.9, 0.3],
    [hertz * 2, 0.8, 0.5],
    [hertz * 2.66, 0.4, 0.2],
  ]);

export const woodKnock = (random, hertz) =>
  together(
    struck(0.3, [
      [hertz, 0.035, 1],
      [hertz * 1.6, 0.028, 0.6],
      [hertz * 2.73, 0.018, 0.4],
      [hertz * 4.22, 0.012, 0.25],
    ]),
    louder(filter(noise(random, 0.03, decay(0.003)), 'high', 1500, 0.7), 0.9),
  );

/** Something dragged over a wooden floor: it sticks and slips. */
export const scrape = (random, seconds, hertz) => {
  const envelope = swell(seconds, 0.7);
  let phase = 0;
  const slips = wave(seconds, (t) => {
    phase += (hertz * (0.85 + 0.3 * (t / seconds)) * (0.9 + 0.2 * random())) / 48000;
    return ((phase % 1) * 2 - 1) * envelope(t) * (0.4 + 0.6 * random());
  });
  return together(filter(slips, 'band', 620, 1.1), louder(filter(slips, 'band', 1750, 1.6), 0.5));
};

/** International Telegraph Alphabet No. 2, letters only; the first unit sent is the lowest bit. */
const ITA2 = new Map(
  Object.entries({
    A: 3,
    B: 25,
    C: 14,
    D: 9,
    E: 1,
    G: 26,
    I: 6,
    K: 15,
    L: 18,
    M: 28,
    N: 12,
    O: 24,
    R: 10,
    S: 5,
    T: 16,
    U: 7,
    W: 19,
    Y: 21,
    ' ': 4,
    '\r': 8,
    '\n': 2,
  }),
);
const UNIT = 0.02;
/** A start unit, five units of code and one and a half to stop. */
const CHARACTER = 7.5 * UNIT;

const unitsOf = (letter) => {
  const code = ITA2.get(letter);
  if (code === undefined) throw new Error(`not in the code of the teleprinter: ${letter}`);
  return [0, 1, 2, 3, 4].map((bit) => (code >> bit) & 1);
};

/** The five units of every letter, 1 where current flows. */
export const teleprinterLetters = (text) => [...text].map(unitsOf);

/** When, in seconds, the armature of a teleprinter at 50 baud changes over, and when a type bar strikes. */
export const teleprinterTimes = (text) =>
  teleprinterLetters(text).flatMap((units, i) => {
    const starts = i * CHARACTER;
    const changes = units.flatMap((unit, bit) =>
      unit === (bit === 0 ? 0 : units[bit - 1]) ? [] : [starts + UNIT * (bit + 1)],
    );
    const clicks = [starts, ...changes].map((at) => ({ at, strikes: false }));
    return [...clicks, { at: starts + 6.4 * UNIT, strikes: true }];
  });
