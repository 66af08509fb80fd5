import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode, encodeAt } from './sound/encode.mjs';
import { measureAll } from './sound/measure.mjs';
import { ROOMS, roomTake } from './sound/rooms.mjs';
import { overlapping, wavOf } from './sound/signal.mjs';
import { soundTakes } from './sound/sounds.mjs';
import { playThemes, THEMES } from './sound/themes.mjs';

const MUSIC_LUFS = -21;
const ROOM_LUFS = -42;
/** A loop stands in its file with so much of itself before and after it, in seconds: decoders may lose some. */
const AROUND = 0.2;

const output = fileURLToPath(new URL('../../assets/audio/', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'two-islands-sound-'));

const writeSounds = () => {
  for (const { name, peak, take } of soundTakes()) {
    const source = join(workshop, `${name}.wav`);
    writeFileSync(source, wavOf(take, peak));
    encode(source, join(output, name), { opus: '56k', aac: '80k' });
  }
};

const writeRoom = (name) => {
  const source = join(workshop, `${name}.wav`);
  writeFileSync(source, wavOf(overlapping(roomTake(name), AROUND, AROUND)));
  const target = join(output, `${name}.room-tone`);
  encodeAt(ROOM_LUFS, source, target, { opus: '20k', aac: '32k' });
};

const writeThemes = (names) => {
  for (const { name, source } of playThemes(workshop, names))
    encodeAt(MUSIC_LUFS, source, join(output, `${name}.theme`), { opus: '48k', aac: '80k' });
};

const JOBS = {
  sounds: writeSounds,
  themes: () => writeThemes(THEMES),
  ...Object.fromEntries(ROOMS.map((name) => [name, () => writeRoom(name)])),
  ...Object.fromEntries(THEMES.map((name) => [name, () => writeThemes([name])])),
};

mkdirSync(output, { recursive: true });
const asked = process.argv.slice(2);
const jobs = asked.length === 0 ? Object.keys(JOBS) : asked.filter((name) => name !== '--measure');
for (const job of jobs) {
  if (!JOBS[job]) throw new Error(`nothing is called ${job}: ${Object.keys(JOBS).join(', ')}`);
  JOBS[job]();
}
rmSync(workshop, { recursive: true });
measureAll(output);
