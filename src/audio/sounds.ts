import type { Cue } from '../session/session.ts';

export const SOUNDS = [
  'clock',
  'door',
  'paper-slide',
  'paper-turn',
  'pen',
  'room-tone',
  'stamp',
  'typewriter-key',
] as const;
export type Sound = (typeof SOUNDS)[number];

/** A sound and when it is heard, after the cue. */
export interface Heard {
  readonly sound: Sound;
  readonly afterMs: number;
}

const once = (sound: Sound, afterMs = 0): readonly Heard[] => [{ sound, afterMs }];

const KEYS_MS = [0, 110, 190, 330, 420, 540, 610] as const;
const typing = (keys: number, afterMs: number): readonly Heard[] =>
  KEYS_MS.slice(0, keys).map((ms) => ({ sound: 'typewriter-key', afterMs: afterMs + ms }));

/** What a cue sounds like. Nothing is only audible: the papers say each of them in words. */
export const soundsFor = (cue: Cue): readonly Heard[] => {
  switch (cue.kind) {
    case 'tabled':
      return once('paper-slide');
    case 'argued':
      return once('paper-turn');
    case 'agreed':
      return once('stamp', 450);
    case 'repudiated':
      return typing(3, 200);
    case 'telegram':
      return typing(KEYS_MS.length, 200);
    case 'extended':
      return once('clock', 300);
    case 'initialled':
      return once('pen');
    case 'text-closed':
      return once('stamp', 700);
    case 'stage-ended':
      return once('door', 900);
  }
};

/** All that is heard after several cues: a sound that two of them call for at one time is heard once. */
export const soundsForAll = (cues: readonly Cue[]): readonly Heard[] => {
  const heard = new Map<string, Heard>();
  for (const each of cues.flatMap(soundsFor)) heard.set(`${each.sound} ${each.afterMs}`, each);
  return [...heard.values()].toSorted((a, b) => a.afterMs - b.afterMs);
};
