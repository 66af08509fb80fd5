import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import LOOPS from '../../assets/audio/loops.json';
import MEASURED from '../../assets/audio/measured.json';
import { ROOM_TONES } from '../../src/audio/roomTones.ts';
import { SOUNDS } from '../../src/audio/sounds.ts';
import { THEMES } from '../../src/audio/themes.ts';
import { root } from '../architecture/importGraph.ts';

/** What `node tools/art/sound.mjs` has found in a recording once it was decoded again. */
interface Measured {
  readonly bytes: number;
  readonly sha256: string;
  readonly seconds: number;
  readonly lufs: number;
  /** True peak in dBTP. */
  readonly peak: number;
  /** Samples at full scale. */
  readonly clipped: number;
  /** The jump where a loop closes, beside the step from sample to sample usual in it. */
  readonly seamStep?: number;
  /** Decibels between the quarter of a second before the seam and that after it. */
  readonly seamLevel?: number;
}

const folder = join(root, 'assets/audio');
const table = Object.entries<Measured>(MEASURED);
const filesOf = (ending: string) => table.filter(([file]) => file.includes(ending));
const rooms = filesOf('.room-tone.');
const themes = filesOf('.theme.');
const single = table.filter(([file]) => !/\.(room-tone|theme)\./.test(file));

describe('the recordings', () => {
  test('are those that were measured, byte for byte', () => {
    const found = readdirSync(folder)
      .filter((file) => !file.endsWith('.json'))
      .map((file) => {
        const bytes = readFileSync(join(folder, file));
        return [file, bytes.length, createHash('sha256').update(bytes).digest('hex')];
      });
    expect(found).toEqual(table.map(([file, { bytes, sha256 }]) => [file, bytes, sha256]));
  });

  test('are those that can be heard, each twice', () => {
    const names = [
      ...SOUNDS,
      ...ROOM_TONES.map((tone) => `${tone}.room-tone`),
      ...THEMES.map((theme) => `${theme}.theme`),
    ];
    const files = names.flatMap((name) => [`${name}.webm`, `${name}.m4a`]);
    expect(Object.keys(MEASURED).toSorted()).toEqual(files.toSorted());
  });

  test.each(table)('%s is nowhere clipped', (_file, { clipped, peak }) => {
    expect([clipped, peak < -2.9]).toEqual([0, true]);
  });

  test.each(single)('%s is short and small', (_file, { bytes, seconds }) => {
    expect([bytes < 32 * 1024, seconds < 3]).toEqual([true, true]);
  });

  test.each(themes)('%s is as loud as the other music', (_file, { lufs }) => {
    expect(Math.abs(lufs - -21)).toBeLessThanOrEqual(1);
  });

  test.each(rooms)('%s is as quiet as the other rooms', (_file, { lufs }) => {
    expect(Math.abs(lufs - -42)).toBeLessThanOrEqual(2);
  });

  test.each(rooms)('%s goes round without a click or a gap', (_file, { seamStep, seamLevel }) => {
    expect(seamStep).toBeLessThan(0.5);
    expect(seamLevel).toBeLessThan(4);
  });

  test.each(filesOf('.room-tone.webm'))('%s is small enough for a school', (_file, { bytes }) => {
    expect(bytes).toBeLessThanOrEqual(45 * 1024);
  });

  test.each(Object.entries(LOOPS))('%s lies inside its file as a loop', (tone, beginsMs) => {
    const lengths = filesOf(`${tone}.room-tone.`).map(([, { seconds }]) => seconds);
    expect(beginsMs).toBeGreaterThanOrEqual(50);
    expect(beginsMs / 1000 + 16).toBeLessThanOrEqual(Math.min(...lengths) - 0.05);
  });
});
