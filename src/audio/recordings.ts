import type { RoomTone } from './roomTones.ts';
import type { Sound } from './sounds.ts';
import type { Theme } from './themes.ts';

/** A recording by its name, without its ending. */
export type Recording = Sound | `${RoomTone}.room-tone` | `${Theme}.theme`;

const FILES = import.meta.glob<string>('../../assets/audio/*.{webm,m4a}', {
  eager: true,
  query: '?url',
  import: 'default',
});

const fileOf = (name: string): string => {
  const file = FILES[`../../assets/audio/${name}`];
  if (file === undefined) throw new Error(`no recording ${name}`);
  return file;
};

/** Where a recording lies: Opus first, AAC for browsers that do not read it. */
export const recordingOf = (name: Recording): readonly [webm: string, m4a: string] => [
  fileOf(`${name}.webm`),
  fileOf(`${name}.m4a`),
];
