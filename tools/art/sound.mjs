import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode, encodeAt } from './sound/encode.mjs';
import { measureAll } from './sound/measure.mjs';
import { roomTakes } from './sound/rooms.mjs';
import { overlapping, wavOf } from './sound/signal.mjs';
import { soundTakes } from './sound/sounds.mjs';
import { playThemes } from './sound/themes.mjs';

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

const writeRooms = () => {
  for (const { name, take } of roomTakes()) {
    const source = join(workshop, `${name}.wav`);
    writeFileSync(source, wavOf(overlapping(take, AROUND, AROUND)));
    encodeAt(ROOM_LUFS, source, join(output, `${name}.room-tone`), { opus: '20k', aac: '32k' });
  }
};

const writeThemes = () => {
  for (const { name, source } of playThemes(workshop)) {
    encodeAt(MUSIC_LUFS, source, join(output, `${name}.theme`), { opus: '48k', aac: '80k' });
  }
};

const KINDS = { sounds: writeSounds, rooms: writeRooms, themes: writeThemes };

mkdirSync(output, { recursive: true });
const asked = process.argv.slice(2);
for (const [kind, write] of Object.entries(KINDS))
  if (asked.includes(kind) || asked.length === 0) write();
rmSync(workshop, { recursive: true });
measureAll(output);
