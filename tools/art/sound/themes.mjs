import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filtered } from './encode.mjs';
import { cable } from './themes/cable.mjs';
import { deadlock } from './themes/deadlock.mjs';
import { farShore } from './themes/farShore.mjs';
import { greenBaize } from './themes/greenBaize.mjs';
import { signing } from './themes/signing.mjs';

/** FluidR3 GM of Frank Wen, under the MIT licence; Debian's package `fluid-soundfont-gm`. */
const SOUNDFONT = process.env.SOUNDFONT_PATH ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const HALL = { active: 'yes', 'room-size': '0.72', damp: '0.35', width: '0.9', level: '0.55' };

const themes = {
  'green-baize': greenBaize,
  cable,
  deadlock,
  signing,
  'far-shore': farShore,
};

export const THEMES = Object.keys(themes);

const shaping = (seconds) => [
  `atrim=0:${seconds}`,
  'highpass=f=35',
  'acompressor=threshold=-34dB:ratio=2:attack=60:release=700:makeup=1',
  'equalizer=f=3200:t=q:w=1:g=-2.5',
  `afade=t=out:st=${seconds - 3.5}:d=3.4`,
];

/** Plays the themes of those names, each into a WAV in the folder. */
export const playThemes = (folder, names) =>
  names.map((name) => {
    const { seconds, file } = themes[name];
    const score = join(folder, `${name}.mid`);
    const dry = join(folder, `${name}-dry.wav`);
    const source = join(folder, `${name}.wav`);
    writeFileSync(score, file);
    const hall = Object.entries(HALL).flatMap(([key, value]) => [
      '-o',
      `synth.reverb.${key}=${value}`,
    ]);
    const options = [
      '-q',
      '-ni',
      '-r',
      '48000',
      '-g',
      '0.7',
      ...hall,
      '-o',
      'synth.chorus.active=no',
    ];
    execFileSync('fluidsynth', [...options, '-F', dry, SOUNDFONT, score], { stdio: 'ignore' });
    filtered(dry, source, shaping(seconds));
    return { name, source };
  });
