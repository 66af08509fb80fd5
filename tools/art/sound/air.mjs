import {
  atLevel,
  bed,
  breathing,
  decay,
  filter,
  lay,
  louder,
  noise,
  round,
  shaped,
  silence,
  struck,
  together,
  wave,
} from './signal.mjs';

/** How long every loop lasts, in seconds. */
export const LOOP = 16;

const TAIL = 4;

const stereo = (make) => ({ left: make(), right: make() });

const of = (take, change) => ({ left: change(take.left), right: change(take.right) });

const levelled = (take, decibels) => of(take, (samples) => atLevel(samples, decibels));

/** Sounds strewn over the loop by `strew(take)`, folded so that the loop has no seam. */
export const strewn = (strew, decibels) => {
  const take = silence(LOOP + TAIL);
  strew(take);
  const folded = round(take, LOOP);
  const top = Math.max(
    ...[folded.left, folded.right].map((each) =>
      each.reduce((m, v) => Math.max(m, Math.abs(v)), 0),
    ),
  );
  return of(folded, (samples) => louder(samples, 10 ** (decibels / 20) / (top || 1)));
};

/** The air of a closed room: mostly below 400 Hz. */
export const stillAir = (random, decibels) =>
  levelled(
    stereo(() =>
      bed(random, LOOP, (raw) =>
        together(
          louder(filter(filter(raw, 'low', 240, 0.6), 'low', 420, 0.6), 1.6),
          louder(filter(filter(raw, 'band', 1800, 0.4), 'low', 4200, 0.6), 0.06),
        ),
      ),
    ),
    decibels,
  );

const gusty = (random, shape, depth, turns, decibels) => {
  const gusts = breathing(random, LOOP, depth, turns);
  return levelled(
    stereo(() => shaped(bed(random, LOOP, shape), gusts)),
    decibels,
  );
};

export const wind = (random, decibels) =>
  gusty(
    random,
    (raw) => together(filter(raw, 'band', 310, 2.2), louder(filter(raw, 'band', 520, 3), 0.4)),
    0.8,
    [1, 2, 5],
    decibels,
  );

export const leaves = (random, decibels) =>
  gusty(
    random,
    (raw) => filter(filter(raw, 'high', 1900, 0.6), 'low', 7200, 0.6),
    0.85,
    [1, 3, 4, 11],
    decibels,
  );

/** Streets away: a low rumble through which single motors pass. */
export const traffic = (random, decibels) =>
  gusty(
    random,
    (raw) => together(filter(raw, 'low', 130, 0.8), louder(filter(raw, 'band', 330, 0.8), 0.35)),
    0.7,
    [1, 2, 3],
    decibels,
  );

/** Two waves to a loop, each a surge and a long hiss. */
export const sea = (random, decibels) => {
  const surge = (t) => {
    const at = (t % (LOOP / 2)) / (LOOP / 2);
    return 0.18 + 0.82 * Math.sin(Math.PI * at ** 0.6) ** 3;
  };
  return levelled(
    stereo(() =>
      shaped(
        bed(random, LOOP, (raw) =>
          together(filter(raw, 'low', 520, 0.6), louder(filter(raw, 'band', 2400, 0.5), 0.3)),
        ),
        surge,
      ),
    ),
    decibels,
  );
};

export const hum = (hertz, decibels) =>
  levelled(
    stereo(() =>
      wave(
        LOOP,
        (t) => Math.sin(2 * Math.PI * hertz * t) + 0.3 * Math.sin(4 * Math.PI * hertz * t + 0.7),
      ),
    ),
    decibels,
  );

/** Steam in a radiator. */
export const hiss = (random, decibels) =>
  gusty(
    random,
    (raw) => filter(filter(raw, 'high', 3200, 0.7), 'low', 6500, 0.7),
    0.3,
    [1, 2],
    decibels,
  );

export const rain = (random, decibels) => {
  const steady = gusty(
    random,
    (raw) => filter(filter(raw, 'high', 1300, 0.6), 'low', 8200, 0.6),
    0.25,
    [1, 2],
    -26,
  );
  const drops = strewn((take) => {
    for (let i = 0; i < 420; i++) {
      const drop = filter(noise(random, 0.02, decay(0.0025)), 'band', 1800 + random() * 3600, 2.5);
      lay(take, random() * LOOP, drop, 0.15 + random() ** 3, random() * 2 - 1);
    }
  }, -12);
  return levelled(mixed(steady, drops), decibels);
};

export const fire = (random, decibels) => {
  const breath = gusty(random, (raw) => filter(raw, 'band', 190, 0.7), 0.5, [1, 3, 7], -24);
  const crackle = strewn((take) => {
    for (let i = 0; i < 150; i++) {
      const pop = filter(
        noise(random, 0.03, decay(0.002 + random() * 0.004)),
        'band',
        900 + random() * 3800,
        1.2,
      );
      lay(take, random() * LOOP, pop, 0.1 + random() ** 5, random() * 0.8 - 0.6);
    }
    for (let i = 0; i < 5; i++)
      lay(take, random() * LOOP, struck(0.2, [[240 + random() * 90, 0.03, 0.7]]), 0.6, -0.2);
  }, -7);
  return levelled(mixed(breath, crackle), decibels);
};

/** Several takes of one length heard at once. */
export const mixed = (...takes) => ({
  left: together(...takes.map(({ left }) => left)),
  right: together(...takes.map(({ right }) => right)),
});
