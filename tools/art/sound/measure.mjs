import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOP } from './air.mjs';
import { loudnessOf, samplesOf } from './encode.mjs';

const RATE = 48_000;
const START = 0.1;
const STRIP = 0.05;

const decibels = (value) => Number((20 * Math.log10(Math.max(value, 1e-7))).toFixed(1));

const rms = (samples, from, count) => {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += samples[i * 2] ** 2 + samples[i * 2 + 1] ** 2;
  return Math.sqrt(sum / (2 * count));
};

const stepAt = (samples, i, j) =>
  Math.max(...[0, 1].map((side) => Math.abs(samples[j * 2 + side] - samples[i * 2 + side])));

/** The step from sample to sample that all but one in a thousand stay below. */
const usualStep = (samples) => {
  const steps = [];
  for (let i = 0; i + 1 < samples.length / 2; i += 7) steps.push(stepAt(samples, i, i + 1));
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.999)];
};

/** What one hears where a loop closes: the step beside the usual one, and the loudness before and after. */
const seamOf = (samples) => {
  const start = Math.round(START * RATE);
  const end = start + LOOP * RATE;
  const strip = Math.round(STRIP * RATE);
  const step = stepAt(samples, end - 1, start);
  const levels = [rms(samples, end - strip, strip), rms(samples, start, strip)];
  return {
    seamStep: Number((step / usualStep(samples)).toFixed(2)),
    seamLevel: Number(Math.abs(decibels(levels[0]) - decibels(levels[1])).toFixed(1)),
  };
};

const clippedIn = (samples) => samples.reduce((count, value) => count + (Math.abs(value) >= 1), 0);

const measure = (folder, file) => {
  const path = join(folder, file);
  const bytes = readFileSync(path);
  const samples = samplesOf(path);
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seconds: Number((samples.length / 2 / RATE).toFixed(2)),
    ...loudnessOf(path),
    clipped: clippedIn(samples),
    ...(file.includes('.room-tone.') ? seamOf(samples) : {}),
  };
};

/** Decodes every recording of a folder, measures it and writes the table beside them. */
export const measureAll = (folder) => {
  const files = readdirSync(folder).filter((file) => /\.(webm|m4a)$/.test(file));
  const table = Object.fromEntries(files.map((file) => [file, measure(folder, file)]));
  writeFileSync(join(folder, 'measured.json'), `${JSON.stringify(table, null, 2)}\n`);
  for (const [
    file,
    { bytes, seconds, lufs, peak, seamStep = '', seamLevel = '' },
  ] of Object.entries(table))
    process.stdout.write(
      `${[file.padEnd(32), bytes, seconds, `${lufs} LUFS`, `${peak} dBTP`, seamStep, seamLevel].join('  ')}\n`,
    );
};
