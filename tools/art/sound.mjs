import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wavOf } from './sound/signal.mjs';
import { takes } from './sound/sounds.mjs';

const output = fileURLToPath(new URL('../../assets/audio/', import.meta.url));
const encoder = process.env.FFMPEG_PATH ?? 'ffmpeg';
const workshop = mkdtempSync(join(tmpdir(), 'two-islands-sound-'));

const encode = (source, target, options) => {
  execFileSync(encoder, [
    '-v',
    'error',
    '-y',
    '-i',
    source,
    '-map_metadata',
    '-1',
    ...options,
    target,
  ]);
  process.stdout.write(`${String(statSync(target).size).padStart(8)}  ${target}\n`);
};

mkdirSync(output, { recursive: true });
for (const { name, peak, quiet, take } of takes()) {
  const source = join(workshop, `${name}.wav`);
  writeFileSync(source, wavOf(take, peak));
  const opus = [
    '-c:a',
    'libopus',
    '-b:a',
    quiet ? '32k' : '56k',
    '-vbr',
    'on',
    '-application',
    'audio',
  ];
  encode(source, join(output, `${name}.webm`), opus);
  encode(source, join(output, `${name}.m4a`), [
    '-c:a',
    'aac',
    '-b:a',
    quiet ? '48k' : '80k',
    '-movflags',
    '+faststart',
  ]);
}
rmSync(workshop, { recursive: true });
