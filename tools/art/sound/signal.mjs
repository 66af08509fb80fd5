const rate = 48000;

/** Repeatable noise: each sound starts from its own seed. */
export const randomFrom = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const wave = (seconds, valueAt) =>
  Float32Array.from({ length: Math.ceil(seconds * rate) }, (_, i) => valueAt(i / rate, i));

export const noise = (random, seconds, envelope) =>
  wave(seconds, (t) => (random() * 2 - 1) * envelope(t));

/** Struck resonances: each mode is [hertz, decay in seconds, level]. */
export const struck = (seconds, modes) =>
  wave(seconds, (t) =>
    modes.reduce(
      (sum, [hertz, decay, level]) =>
        sum + level * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / decay),
      0,
    ),
  );

export const decay =
  (seconds, attack = 0.0008) =>
  (t) =>
    Math.min(1, t / attack) * Math.exp(-t / seconds);

export const swell =
  (seconds, power = 1) =>
  (t) =>
    Math.sin(Math.PI * Math.min(1, t / seconds)) ** power;

const coefficients = {
  band: (cosine, alpha) => [alpha, 0, -alpha],
  low: (cosine) => [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2],
  high: (cosine) => [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2],
};

/** A second-order filter; `kind` is band, low or high. */
export const filter = (samples, kind, hertz, quality) => {
  const angle = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(angle) / (2 * quality);
  const cosine = Math.cos(angle);
  const [b0, b1, b2] = coefficients[kind](cosine, alpha).map((value) => value / (1 + alpha));
  const [a1, a2] = [(-2 * cosine) / (1 + alpha), (1 - alpha) / (1 + alpha)];
  const output = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const value = b0 * samples[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, samples[i], y1, value];
    output[i] = value;
  }
  return output;
};

export const louder = (samples, gain) => samples.map((value) => value * gain);

export const together = (...layers) => {
  const sum = new Float32Array(Math.max(...layers.map((layer) => layer.length)));
  for (const layer of layers) layer.forEach((value, i) => (sum[i] += value));
  return sum;
};

export const silence = (seconds) => ({
  left: new Float32Array(Math.ceil(seconds * rate)),
  right: new Float32Array(Math.ceil(seconds * rate)),
});

/** Adds mono samples to a stereo take at `start` seconds; pan runs from −1 to 1. */
export const lay = (take, start, samples, gain = 1, pan = 0) => {
  const offset = Math.round(start * rate);
  const angle = ((pan + 1) * Math.PI) / 4;
  const [toLeft, toRight] = [
    gain * Math.cos(angle) * Math.SQRT2,
    gain * Math.sin(angle) * Math.SQRT2,
  ];
  for (let i = 0; i < samples.length && offset + i < take.left.length; i++) {
    take.left[offset + i] += samples[i] * toLeft;
    take.right[offset + i] += samples[i] * toRight;
  }
};

const fadedOver = (long, length, overlap) =>
  long.slice(0, length).map((value, i) => {
    if (i >= overlap) return value;
    const mix = i / overlap;
    return value * Math.sqrt(mix) + long[length + i] * Math.sqrt(1 - mix);
  });

/** Noise that goes round without a seam: what `shape` makes of it, its last two seconds faded into its first. */
export const bed = (random, seconds, shape) => {
  const overlap = 2 * rate;
  const raw = wave(seconds + 2, () => random() * 2 - 1);
  return fadedOver(shape(raw), seconds * rate, overlap);
};

/** Folds what rings on past the end back onto the start, so that the take goes round without a seam. */
export const round = ({ left, right }, seconds) => {
  const length = seconds * rate;
  const folded = (samples) => {
    const output = samples.slice(0, length);
    for (let i = length; i < samples.length; i++) output[i % length] += samples[i];
    return output;
  };
  return { left: folded(left), right: folded(right) };
};

/** The take from `before` seconds before its start to `after` seconds past its end, going round. */
export const overlapping = ({ left, right }, before, after) => {
  const length = left.length;
  const lead = Math.round(before * rate);
  const long = (samples) =>
    Float32Array.from(
      { length: lead + length + Math.round(after * rate) },
      (_, i) => samples[(i - lead + length) % length],
    );
  return { left: long(left), right: long(right) };
};

/** A slow change between 1 − depth and 1 that comes round after `seconds`. */
export const breathing = (random, seconds, depth, turns) => {
  const phases = turns.map(() => random() * 2 * Math.PI);
  return (t) => {
    const sum = turns.reduce(
      (total, turn, i) => total + Math.sin((2 * Math.PI * turn * t) / seconds + phases[i]),
      0,
    );
    return 1 - depth / 2 + (depth / 2) * (sum / turns.length);
  };
};

export const shaped = (samples, valueAt) => samples.map((value, i) => value * valueAt(i / rate));

const meanSquare = (samples) =>
  samples.reduce((sum, value) => sum + value * value, 0) / samples.length;

/** The samples at a level in decibels, by their root mean square. */
export const atLevel = (samples, decibels) =>
  louder(samples, 10 ** (decibels / 20) / (Math.sqrt(meanSquare(samples)) || 1));

const comb = (samples, length, feedback) => {
  const line = new Float32Array(length);
  let damped = 0;
  return samples.map((value, i) => {
    const echo = line[i % length];
    damped = echo * 0.62 + damped * 0.38;
    line[i % length] = value + damped * feedback;
    return echo;
  });
};

const diffuse = (samples, length) => {
  const line = new Float32Array(length);
  return samples.map((value, i) => {
    const echo = line[i % length];
    const fed = value + echo * 0.5;
    line[i % length] = fed;
    return echo - fed * 0.5;
  });
};

const reverberated = (samples, spread, wet, seconds) => {
  const echoes = [1116, 1188, 1277, 1356, 1422, 1491].map((length) =>
    comb(samples, length + spread, 10 ** ((-3 * (length + spread)) / rate / seconds)),
  );
  const tail = [556, 441, 341].reduce(
    (sound, length) => diffuse(sound, length + spread),
    together(...echoes),
  );
  return samples.map((value, i) => value + (tail[i] * wet) / 3);
};

/** The take as heard in a small room. */
export const inRoom = ({ left, right }, wet, seconds) => ({
  left: reverberated(left, 0, wet, seconds),
  right: reverberated(right, 23, wet, seconds),
});

const loudest = ({ left, right }) =>
  Math.max(
    left.reduce((top, value) => Math.max(top, Math.abs(value)), 0),
    right.reduce((top, value) => Math.max(top, Math.abs(value)), 0),
  ) || 1;

export const saturated = (take, drive) => {
  if (drive === 0) return take;
  const top = loudest(take);
  const bend = (samples) => samples.map((value) => Math.tanh((value / top) * drive));
  return { left: bend(take.left), right: bend(take.right) };
};

/** A 16-bit stereo WAV whose loudest sample reaches `peak`. */
export const wavOf = (take, peak = 0.5) => {
  const gain = (peak / loudest(take)) * 32767;
  const count = take.left.length;
  const file = Buffer.alloc(44 + count * 4);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + count * 4, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(count * 4, 40);
  for (let i = 0; i < count; i++) {
    file.writeInt16LE(Math.round(take.left[i] * gain), 44 + i * 4);
    file.writeInt16LE(Math.round(take.right[i] * gain), 46 + i * 4);
  }
  return file;
};
