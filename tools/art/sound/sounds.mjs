import {
  clack,
  handBell,
  scrape,
  teleprinterTimes,
  thud,
  tick,
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
  randomFrom,
  saturated,
  silence,
  struck,
  swell,
  together,
  wave,
} from './signal.mjs';

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

const cardDown = (random, take) => {
  lay(
    take,
    0.02,
    filter(filter(noise(random, 0.16, swell(0.16)), 'high', 2400, 0.7), 'low', 9000, 0.7),
    0.3,
    0.1,
  );
  lay(take, 0.17, filter(noise(random, 0.05, decay(0.008)), 'band', 1500, 0.9), 1.4);
  lay(take, 0.17, louder(thud(random, 150), 0.35));
};

const bellRung = (random, take) =>
  [0.03, 0.19, 0.34, 0.52].forEach((at, i) =>
    lay(take, at, handBell(random, 1 - i * 0.12), 1, 0.3),
  );

const gavelDown = (random, take) => {
  lay(take, 0.03, woodKnock(random, 410));
  lay(take, 0.4, woodKnock(random, 405), 0.9);
};

const chairBack = (random, take) => {
  lay(take, 0.03, scrape(random, 0.62, 118), 0.9, -0.2);
  lay(take, 0.72, louder(thud(random, 84), 0.7), 0.5, -0.2);
  [1.15, 1.62, 2.1].forEach((at, i) => {
    lay(take, at, louder(thud(random, 96), 0.5), 0.6 - i * 0.12, i * 0.25);
    lay(take, at + 0.05, louder(woodKnock(random, 700), 0.16), 0.6 - i * 0.12, i * 0.25);
  });
};

/** A screw press: the lever comes round, the plates meet, the lever goes back. */
const sealPressed = (random, take) => {
  lay(take, 0.02, filter(scrape(random, 0.42, 210), 'band', 1100, 1.4), 0.25, 0.2);
  lay(take, 0.46, together(thud(random, 66), louder(clack(random, 1), 0.3)));
  lay(take, 0.62, filter(noise(random, 0.3, swell(0.3)), 'band', 2100, 0.8), 0.05);
  lay(take, 0.98, clack(random, 0.5), 0.6, 0.25);
};

/** What the teleprinter sends is what the code of such machines makes of these letters; no telegram is quoted. */
const cable = (random, take) => {
  const text = 'URGENT\r\nTOKYO';
  const seconds = 2.3;
  const running = (t) => Math.min(1, t / 0.15) * Math.min(1, (seconds - t) / 0.4);
  const motor = wave(
    seconds,
    (t) =>
      running(t) * (0.5 * Math.sin(100 * Math.PI * t) + 0.32 * Math.sin(200 * Math.PI * t + 0.4)),
  );
  lay(take, 0, motor, 0.04, 0.1);
  lay(take, 0, filter(noise(random, seconds, running), 'band', 900, 0.6), 0.03, 0.1);
  for (const { at, strikes } of teleprinterTimes(text))
    lay(take, 0.2 + at, strikes ? louder(typewriterKey(random), 0.75) : clack(random, 0.2), 1, 0.1);
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
  card: { peak: 0.4, play: inAir(0.6, cardDown, { wet: 0.12, tail: 0.35 }) },
  bell: { peak: 0.26, play: inAir(2.2, bellRung, { wet: 0.25, tail: 0.8 }) },
  gavel: { peak: 0.6, play: inAir(1.1, gavelDown, { wet: 0.3, tail: 0.7 }) },
  chair: { peak: 0.45, play: inAir(2.6, chairBack, { wet: 0.3, tail: 0.9 }) },
  seal: { peak: 0.6, play: inAir(1.5, sealPressed, { wet: 0.2 }) },
  teleprinter: { peak: 0.4, play: inAir(2.5, cable, { wet: 0.14, tail: 0.42, drive: 1.8 }) },
};

/** Every single sound as a stereo take, with the peak it is written at. */
export const soundTakes = () =>
  Object.entries(sounds).map(([name, { peak, play }], i) => ({
    name,
    peak,
    take: play(randomFrom(1955 + i)),
  }));
