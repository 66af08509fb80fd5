import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LOOP } from './air.mjs';
import { loudnessOf, samplesOf } from './encode.mjs';

const RATE = 48_000;
/** So much before and after the seam is compared: a quarter of a second. */
const STRIP = RATE / 4;
/** Where a loop may begin in its file, in samples, tried in steps of an eighth of a millisecond. */
const BEGINNINGS = Array.from({ length: 2_400 }, (_, i) => 2_400 + i * 6);

const decibels = (value) => Number((20 * Math.log10(Math.max(value, 1e-7))).toFixed(1));

const stepAt = (samples, from, to) =>
  Math.max(...[0, 1].map((side) => Math.abs(samples[to * 2 + side] - samples[from * 2 + side])));

/** The step from sample to sample that all but one in a thousand stay below. */
const usualStep = (samples) => {
  const steps = [];
  for (let i = 0; i + 1 < samples.length / 2; i += 7) steps.push(stepAt(samples, i, i + 1));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.999)];
};

/** How far the sound jumps where the loop goes from its end to its start, beside the step usual in it. */
const jumpAt = (samples, usual, start) => stepAt(samples, start + LOOP * RATE - 1, start) / usual;

const rms = (samples, from) => {
  const strip = samples.subarray(from * 2, (from + STRIP) * 2);
  return Math.sqrt(strip.reduce((sum, value) => sum + value * value, 0) / strip.length);
};

const readLoop = (path) => {
  const samples = samplesOf(path);
  return { samples, usual: usualStep(samples) };
};

/** The beginning at which a loop closes most smoothly in all its files. */
const bestBeginning = (loops) => {
  const worst = (start) =>
    Math.max(...loops.map(({ samples, usual }) => jumpAt(samples, usual, start)));
  return BEGINNINGS.reduce((best, start) => (worst(start) < worst(best) ? start : best));
};

const seamOf = (path, start) => {
  const { samples, usual } = readLoop(path);
  const levels = [rms(samples, start + LOOP * RATE - STRIP), rms(samples, start)];
  return {
    seamStep: Number(jumpAt(samples, usual, start).toFixed(2)),
    seamLevel: Number(Math.abs(decibels(levels[0]) - decibels(levels[1])).toFixed(1)),
  };
};

const clippedIn = (samples) => samples.reduce((count, value) => count + (Math.abs(value) >= 1), 0);

const measure = (path) => {
  const bytes = readFileSync(path);
  const samples = samplesOf(path);
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seconds: Number((samples.length / 2 / RATE).toFixed(2)),
    ...loudnessOf(path),
    clipped: clippedIn(samples),
  };
};

const write = (folder, name, table) =>
  writeFileSync(join(folder, name), `${JSON.stringify(table, null, 2)}\n`);

const ROOM = '.room-tone.';
const toneOf = (file) => file.slice(0, file.indexOf(ROOM));

/** Where each loop begins in its files, in milliseconds. */
const loopsOf = (folder, files) => {
  const tones = [...new Set(files.filter((file) => file.includes(ROOM)).map(toneOf))];
  return Object.fromEntries(
    tones.map((tone) => {
      const own = files.filter((file) => file.startsWith(tone + ROOM));
      const start = bestBeginning(own.map((file) => readLoop(join(folder, file))));
      return [tone, (start / RATE) * 1000];
    }),
  );
};

/** Decodes every recording of a folder, measures it, and writes the table and the loops beside them. */
export const measureAll = (folder) => {
  const files = readdirSync(folder).filter((file) => /\.(webm|m4a)$/.test(file));
  const loops = loopsOf(folder, files);
  write(folder, 'loops.json', loops);
  const table = files.map((file) => {
    const path = join(folder, file);
    const begins = loops[toneOf(file)];
    const seam = begins === undefined ? {} : seamOf(path, Math.round((begins * RATE) / 1000));
    const found = { ...measure(path), ...seam };
    const { bytes, seconds, lufs, peak } = found;
    process.stdout.write(
      `${[basename(file).padEnd(32), bytes, `${seconds} s`, `${lufs} LUFS`, `${peak} dBTP`, seam.seamStep ?? '', seam.seamLevel ?? ''].join('  ')}\n`,
    );
    return [file, found];
  });
  write(folder, 'measured.json', Object.fromEntries(table));
};
