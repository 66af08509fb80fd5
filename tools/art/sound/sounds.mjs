import {
  decay,
  filter,
  inRoom,
  lay,
  louder,
  noise,
  randomFrom,
  rate,
  saturated,
  silence,
  struck,
  swell,
  together,
  wave,
} from './signal.mjs';

const clack = (random, level) =>
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

const typewriterKey = (random) => {
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

const tick = (random, high) =>
  together(
    filter(noise(random, 0.03, decay(0.0035)), 'band', high ? 3100 : 2500, 2.2),
    struck(0.12, [
      [high ? 1780 : 1450, 0.018, 0.28],
      [high ? 505 : 420, 0.03, 0.42],
      [3900, 0.006, 0.2],
    ]),
  );

const rustle = (random, take, start, seconds, level) => {
  const envelope = swell(seconds, 0.8);
  let crease = 0;
  const rough = wave(seconds, (t, i) => {
    if (i % Math.floor(220 + random() * 400) === 0) crease = random();
    return (random() * 2 - 1) * (0.25 + 0.75 * crease) * envelope(t) * (random() < 0.5 ? 1 : 0.35);
  });
  lay(take, start, filter(filter(rough, 'high', 1800, 0.7), 'low', 8200, 0.7), level, -0.2);
  lay(take, start, filter(rough, 'band', 3400, 1.2), level * 0.6, 0.2);
};

const penStrokes = (random, take) => {
  let at = 0.05;
  for (const length of [0.22, 0.16, 0.3, 0.12, 0.4, 0.2]) {
    const bell = swell(length);
    const scratch = noise(
      random,
      length,
      (t) => (0.5 + 0.5 * Math.sin(2 * Math.PI * 9 * t)) * bell(t),
    );
    lay(take, at, filter(scratch, 'band', 3600 + random() * 1500, 1.1), 0.7, at * 0.12 - 0.1);
    at += length + 0.05 + random() * 0.06;
  }
  lay(
    take,
    at,
    struck(0.06, [
      [2100, 0.008, 0.4],
      [700, 0.014, 0.4],
    ]),
  );
};

const stampDown = (random, take) => {
  const thud = struck(0.35, [
    [74, 0.07, 1.1],
    [118, 0.05, 0.8],
    [212, 0.03, 0.5],
  ]);
  lay(
    take,
    0.06,
    together(thud, louder(filter(noise(random, 0.12, decay(0.018)), 'low', 1300, 0.8), 1.6)),
  );
  lay(take, 0.34, clack(random, 0.35));
};

const doorShut = (random, take) => {
  const creakEnvelope = swell(0.55);
  const creak = wave(0.55, (t) => {
    const buzz = Math.sign(
      Math.sin(2 * Math.PI * (210 + 290 * t) * t + 5 * Math.sin(14 * Math.PI * t)),
    );
    return buzz * creakEnvelope(t) * (random() < 0.3 ? 1 : 0);
  });
  lay(take, 0.05, filter(creak, 'band', 900, 3), 0.1);
  lay(take, 0.66, clack(random, 0.5));
  const slam = struck(0.5, [
    [62, 0.1, 1],
    [97, 0.08, 0.8],
    [176, 0.05, 0.5],
  ]);
  lay(
    take,
    0.95,
    together(slam, louder(filter(noise(random, 0.2, decay(0.03)), 'low', 700, 0.7), 1.4)),
  );
  lay(take, 0.98, clack(random, 0.8));
};

/** Air that loops without a seam: its last two seconds fade into its first. */
const air = (random, seconds) => {
  const length = seconds * rate;
  const overlap = 2 * rate;
  const raw = wave(seconds + 2, () => random() * 2 - 1);
  const low = filter(filter(raw, 'low', 240, 0.6), 'low', 420, 0.6);
  const high = filter(filter(raw, 'band', 1800, 0.4), 'low', 4200, 0.6);
  const hum = (i) => 0.012 * Math.sin((2 * Math.PI * 100 * i) / rate);
  const whole = low.map((value, i) => value * 1.6 + high[i] * 0.06 + hum(i));
  return whole.slice(0, length).map((value, i) => {
    if (i >= overlap) return value;
    const mix = i / overlap;
    return value * Math.sqrt(mix) + whole[length + i] * Math.sqrt(1 - mix);
  });
};

const inAir =
  (seconds, play, { wet = 0.16, tail = 0.5, drive = 0 } = {}) =>
  (random) => {
    const take = silence(seconds);
    play(random, take);
    return saturated(inRoom(take, wet, tail), drive);
  };

const sounds = {
  'typewriter-key': {
    peak: 0.5,
    play: inAir(0.35, (random, take) => lay(take, 0.01, typewriterKey(random)), {
      wet: 0.1,
      tail: 0.3,
      drive: 1.6,
    }),
  },
  'paper-slide': {
    peak: 0.38,
    play: inAir(
      0.9,
      (random, take) => {
        rustle(random, take, 0.02, 0.42, 1);
        lay(take, 0.44, filter(noise(random, 0.12, decay(0.03)), 'low', 900, 0.7), 1.2);
      },
      { wet: 0.12, tail: 0.35 },
    ),
  },
  'paper-turn': {
    peak: 0.38,
    play: inAir(
      1.1,
      (random, take) => {
        rustle(random, take, 0.02, 0.28, 0.6);
        rustle(random, take, 0.26, 0.34, 1);
        rustle(random, take, 0.56, 0.2, 0.5);
      },
      { wet: 0.12, tail: 0.35 },
    ),
  },
  pen: { peak: 0.3, play: inAir(2.2, penStrokes, { wet: 0.1, tail: 0.3 }) },
  stamp: { peak: 0.7, play: inAir(0.9, stampDown, { wet: 0.2 }) },
  door: { peak: 0.6, play: inAir(1.9, doorShut, { wet: 0.26, tail: 0.8 }) },
  clock: {
    peak: 0.28,
    play: inAir(
      2,
      (random, take) =>
        [0, 1, 2, 3].forEach((i) => lay(take, i * 0.5 + 0.02, tick(random, i % 2 === 0), 1, 0.2)),
      { wet: 0.2, tail: 0.35 },
    ),
  },
  'room-tone': {
    peak: 0.036,
    quiet: true,
    play: (random) => ({ left: air(random, 12), right: air(random, 12) }),
  },
};

/** Every sound of the stage: its stereo take, the peak it is written at, whether it is quiet enough for a low bit rate. */
export const takes = () =>
  Object.entries(sounds).map(([name, { peak, quiet = false, play }], i) => ({
    name,
    peak,
    quiet,
    take: play(randomFrom(1955 + i)),
  }));
