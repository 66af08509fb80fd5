import { execFileSync, spawnSync } from 'node:child_process';

const program = process.env.FFMPEG_PATH ?? 'ffmpeg';

const run = (options) =>
  execFileSync(program, ['-nostdin', '-v', 'error', '-y', ...options], { maxBuffer: 2 ** 28 });

const lastOf = (pattern, text) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);

/** Integrated loudness in LUFS and true peak in dBTP, as ITU-R BS.1770 has them. */
export const loudnessOf = (file) => {
  const options = ['-nostdin', '-hide_banner', '-nostats', '-i', file];
  const report = spawnSync(program, [...options, '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
    encoding: 'utf8',
  }).stderr;
  return {
    lufs: lastOf(/I:\s+(-?[\d.]+) LUFS/g, report),
    peak: lastOf(/Peak:\s+(-?[\d.]+) dBFS/g, report),
  };
};

/** The samples of a recording at 48 kHz, left and right by turns. */
export const samplesOf = (file) => {
  const raw = run(['-i', file, '-f', 'f32le', '-ac', '2', '-ar', '48000', '-']);
  return new Float32Array(raw.buffer, raw.byteOffset, Math.floor(raw.length / 4));
};

const CODERS = {
  webm: ({ opus }) => ['-c:a', 'libopus', '-b:a', opus, '-vbr', 'on', '-application', 'audio'],
  m4a: ({ aac }) => ['-c:a', 'aac', '-b:a', aac, '-movflags', '+faststart'],
};

const write = (source, target, coder, gain) =>
  run([
    '-i',
    source,
    '-map_metadata',
    '-1',
    '-af',
    `volume=${gain.toFixed(2)}dB`,
    ...coder,
    target,
  ]);

/** Writes a WAV as Opus in WebM and as AAC; `rates` are bits per second. */
export const encode = (source, target, rates) => {
  for (const [ending, coder] of Object.entries(CODERS))
    write(source, `${target}.${ending}`, coder(rates), 0);
};

/** Like `encode`, but at a loudness: what a coder loses at a low rate is given back to it. */
export const encodeAt = (lufs, source, target, rates) => {
  for (const [ending, coder] of Object.entries(CODERS)) {
    const file = `${target}.${ending}`;
    const gain = lufs - loudnessOf(source).lufs;
    write(source, file, coder(rates), gain);
    const lost = lufs - loudnessOf(file).lufs;
    if (Math.abs(lost) > 0.4) write(source, file, coder(rates), gain + lost);
  }
};

/** Writes a WAV from a WAV, through a chain of filters. */
export const filtered = (source, target, change) =>
  void run(['-i', source, '-af', change.join(','), target]);
