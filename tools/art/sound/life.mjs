import { LOOP, strewn } from './air.mjs';
import {
  clack,
  teleprinterTimes,
  thud,
  tick,
  towerBell,
  typewriterKey,
  woodKnock,
} from './objects.mjs';
import {
  decay,
  filter,
  inRoom,
  lay,
  louder,
  noise,
  struck,
  swell,
  together,
  wave,
} from './signal.mjs';

/** The same sounds as heard through walls and air. */
const far = (hertz) => (samples) => filter(samples, 'low', hertz, 0.7);

const inHall = (strew, wet, seconds) => (take) => {
  strew(take);
  const heard = inRoom(take, wet, seconds);
  take.left.set(heard.left);
  take.right.set(heard.right);
};

/** A clock that ticks every `beat` seconds, which must go into the loop an even number of times. */
export const clock = (random, beat, decibels, { pan = 0.4, wet = 0.2, tail = 0.35 } = {}) =>
  strewn(
    inHall(
      (take) => {
        for (let i = 0; i * beat < LOOP; i++)
          lay(take, i * beat + 0.02, tick(random, i % 2 === 0), 0.9 + random() * 0.15, pan);
      },
      wet,
      tail,
    ),
    decibels,
  );

const glide = (seconds, from, to, trill = 0) => {
  const envelope = swell(seconds, 0.6);
  let phase = 0;
  return wave(seconds, (t) => {
    const hertz = from + (to - from) * (t / seconds) + trill * Math.sin(2 * Math.PI * 38 * t);
    phase += (2 * Math.PI * hertz) / 48000;
    return Math.sin(phase) * envelope(t);
  });
};

/** A bird that sings in phrases of flute-like notes. */
export const songbird = (random, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const starts of [1.2, 6.1, 11.4]) {
          let at = starts + random();
          const pan = random() * 1.4 - 0.7;
          for (let i = 0; i < 4 + random() * 4; i++) {
            const hertz = 1750 + random() * 1300;
            const seconds = 0.09 + random() * 0.16;
            lay(
              take,
              at,
              glide(seconds, hertz, hertz * (0.85 + random() * 0.35), random() < 0.3 ? 160 : 0),
              0.5 + random() * 0.5,
              pan,
            );
            at += seconds + 0.04 + random() * 0.12;
          }
        }
      },
      0.35,
      1.2,
    ),
    decibels,
  );

/** Sparrows: short chirps without a tune. */
export const sparrows = (random, decibels) =>
  strewn((take) => {
    for (let flock = 0; flock < 9; flock++) {
      let at = random() * LOOP;
      const pan = random() * 1.6 - 0.8;
      for (let i = 0; i < 2 + random() * 4; i++) {
        const hertz = 3600 + random() * 1400;
        lay(
          take,
          at,
          glide(0.05 + random() * 0.05, hertz, hertz * 0.72),
          0.3 + random() * 0.7,
          pan,
        );
        at += 0.14 + random() * 0.2;
      }
    }
  }, decibels);

/** Swifts high over a street: thin, falling screams. */
export const swifts = (random, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const at of [2.5, 3.1, 8.8, 9.2, 13.6])
          lay(
            take,
            at + random(),
            glide(0.5 + random() * 0.3, 6300, 4700, 420),
            0.4 + random() * 0.6,
            random() * 2 - 1,
          );
      },
      0.4,
      1.6,
    ),
    decibels,
  );

const caw = (random) => {
  const seconds = 0.3 + random() * 0.08;
  const envelope = swell(seconds, 0.5);
  let phase = 0;
  const rough = wave(seconds, (t) => {
    phase += (430 + 90 * Math.sin((Math.PI * t) / seconds) + 40 * random()) / 48000;
    return ((phase % 1) * 2 - 1) * envelope(t);
  });
  return together(filter(rough, 'band', 1350, 2), louder(filter(rough, 'band', 2300, 2.5), 0.6));
};

export const crows = (random, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const [starts, calls] of [
          [3, 3],
          [11, 2],
        ])
          for (let i = 0; i < calls; i++)
            lay(
              take,
              starts + i * 0.62 + random() * 0.08,
              far(1900)(caw(random)),
              1 - i * 0.2,
              0.5,
            );
      },
      0.6,
      1.8,
    ),
    decibels,
  );

export const churchBell = (hertz, times, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const at of times) lay(take, at, far(1100)(towerBell(hertz)), 1, -0.5);
      },
      0.5,
      1.8,
    ),
    decibels,
  );

/** Heels on stone, coming and going; `walks` are [start, paces, pan from, pan to]. */
export const steps = (random, walks, decibels, hall = 2) =>
  strewn(
    inHall(
      (take) => {
        for (const [starts, paces, from, to] of walks)
          for (let i = 0; i < paces; i++) {
            const near = 0.35 + 0.65 * Math.sin((Math.PI * (i + 1)) / (paces + 1));
            const heel = together(
              louder(thud(random, 92), 0.5),
              louder(woodKnock(random, 620), 0.3),
            );
            const pan = from + ((to - from) * i) / paces;
            lay(
              take,
              starts + i * 0.56 + random() * 0.03,
              far(1500 + 1500 * near)(heel),
              near,
              pan,
            );
          }
      },
      0.7,
      hall,
    ),
    decibels,
  );

const creakOf = (random) => {
  const seconds = 0.35 + random() * 0.3;
  const envelope = swell(seconds);
  const pitch = 150 + random() * 120;
  const rub = wave(seconds, (t) => {
    const buzz = Math.sign(
      Math.sin(2 * Math.PI * pitch * (1 + 0.4 * t) * t + 4 * Math.sin(30 * t)),
    );
    return buzz * envelope(t) * (random() < 0.35 ? 1 : 0);
  });
  return filter(rub, 'band', 760, 2.6);
};

/** Old boards that give under a weight. */
export const creaks = (random, times, decibels, hall = 1.2) =>
  strewn(
    inHall(
      (take) => {
        for (const at of times)
          lay(take, at, creakOf(random), 0.6 + random() * 0.4, random() - 0.5);
      },
      0.4,
      hall,
    ),
    decibels,
  );

export const farTypewriter = (random, bursts, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const [starts, keys] of bursts) {
          let at = starts;
          for (let i = 0; i < keys; i++) {
            lay(take, at, far(1400)(typewriterKey(random)), 0.7 + random() * 0.3, -0.6);
            at += 0.1 + random() * 0.13;
          }
        }
      },
      0.6,
      1.4,
    ),
    decibels,
  );

export const farTeleprinter = (random, starts, text, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (const { at, strikes } of teleprinterTimes(text)) {
          const struckNow = strikes ? louder(typewriterKey(random), 0.8) : clack(random, 0.25);
          lay(take, starts + at, far(1700)(struckNow), 1, 0.55);
        }
      },
      0.4,
      0.8,
    ),
    decibels,
  );

export const radiatorTicks = (random, decibels) =>
  strewn(
    inHall(
      (take) => {
        for (let i = 0; i < 7; i++)
          lay(
            take,
            random() * LOOP,
            struck(0.3, [
              [1240 + random() * 500, 0.04, 1],
              [3050, 0.02, 0.4],
            ]),
            0.3 + random() * 0.7,
            -0.5,
          );
      },
      0.2,
      0.4,
    ),
    decibels,
  );

const VOWELS = [
  [310, 870],
  [450, 1050],
  [620, 1180],
  [400, 1700],
  [290, 1950],
];

const syllable = (random, pitch) => {
  const seconds = 0.1 + random() * 0.16;
  const envelope = swell(seconds, 0.6);
  const [first, second] = VOWELS[Math.floor(random() * VOWELS.length)];
  let phase = random();
  const voice = wave(seconds, (t) => {
    phase += (pitch * (1 - 0.08 * (t / seconds))) / 48000;
    return ((phase % 1) * 2 - 1) * envelope(t);
  });
  const breath = noise(random, seconds, (t) => 0.04 * decay(0.03)(t));
  return together(
    filter(voice, 'band', first, 4),
    louder(filter(voice, 'band', second, 6), 0.35),
    filter(breath, 'high', 2500, 0.7),
  );
};

/** Many voices at once, so muffled that nobody says a word. */
export const murmur = (random, voices, decibels, { wet, hall, dull }) =>
  strewn(
    inHall(
      (take) => {
        for (let voice = 0; voice < voices; voice++) {
          const base = 92 + random() * 70;
          const pan = random() * 1.8 - 0.9;
          let at = random() * 2;
          while (at < LOOP) {
            const syllables = 4 + Math.floor(random() * 10);
            for (let i = 0; i < syllables; i++) {
              const pitch = base * (1.12 - (0.24 * i) / syllables + random() * 0.1);
              lay(take, at, far(dull)(syllable(random, pitch)), 0.4 + random() * 0.4, pan);
              at += 0.13 + random() * 0.12;
            }
            at += 0.4 + random() * 1.6;
          }
        }
      },
      wet,
      hall,
    ),
    decibels,
  );
