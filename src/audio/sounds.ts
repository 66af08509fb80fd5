import type { Cue } from '../session/session.ts';

export const SOUNDS = [
  'bell',
  'card',
  'chair',
  'clock',
  'door',
  'gavel',
  'paper-slide',
  'paper-turn',
  'pen',
  'seal',
  'stamp',
  'teleprinter',
  'typewriter-key',
] as const;
export type Sound = (typeof SOUNDS)[number];

/** A sound and when it is heard, after the cue. */
export interface Heard {
  readonly sound: Sound;
  readonly afterMs: number;
}

const once = (sound: Sound, afterMs = 0): readonly Heard[] => [{ sound, afterMs }];

const KEYS_MS = [0, 110, 190] as const;
const typing = (afterMs: number): readonly Heard[] =>
  KEYS_MS.map((ms) => ({ sound: 'typewriter-key', afterMs: afterMs + ms }));

const HEARD: Readonly<Record<Cue['kind'], readonly Heard[]>> = {
  tabled: once('paper-slide'),
  sounded: once('card'),
  linked: [...once('card', 100), ...once('card', 420)],
  argued: once('paper-turn'),
  agreed: once('stamp', 450),
  leaked: once('paper-turn', 700),
  repudiated: typing(200),
  telegram: once('teleprinter', 250),
  recessed: once('bell', 150),
  extended: once('clock', 300),
  suspended: once('chair', 100),
  initialled: once('pen'),
  'text-closed': once('seal', 700),
  revealed: [...once('card', 150), ...once('card', 650)],
  voted: once('gavel', 500),
  'stage-ended': once('door', 1_600),
};

/** What a cue sounds like. Nothing is only audible: the papers say each of them in words. */
export const soundsFor = ({ kind }: Cue): readonly Heard[] => HEARD[kind];

/** All that is heard after several cues: a sound that two of them call for at one time is heard once. */
export const soundsForAll = (cues: readonly Cue[]): readonly Heard[] => {
  const heard = new Map<string, Heard>();
  for (const each of cues.flatMap(soundsFor)) heard.set(`${each.sound} ${each.afterMs}`, each);
  return [...heard.values()].toSorted((a, b) => a.afterMs - b.afterMs);
};
