import { randomFrom } from './signal.mjs';

const PULSES = 480;
const NOTES = new Map(
  Object.entries({
    C: 0,
    'C#': 1,
    D: 2,
    Eb: 3,
    E: 4,
    F: 5,
    'F#': 6,
    G: 7,
    Ab: 8,
    A: 9,
    Bb: 10,
    B: 11,
  }),
);

/** The MIDI number of a note such as `F#4`. */
const numberOf = (name) => {
  const [, letter, octave] = /^([A-G][b#]?)(\d)$/.exec(name) ?? [];
  return NOTES.get(letter) + 12 * (Number(octave) + 1);
};

/** The same letter `up` octaves higher. */
export const raised = (name, up) => name.replace(/\d/, (octave) => String(Number(octave) + up));

/**
 * A score of parts; each part is `{ program, volume, pan, reverb }`. Bars count from 1, beats and lengths in crotchets.
 * Notes fall a little beside the beat, as players do, always in the same way.
 */
export const makeScore = ({ beats, tempo, seed, parts }) => {
  const random = randomFrom(seed);
  const events = parts.map(({ program, volume, pan, reverb }, channel) => [
    [0, [0xc0 | channel, program]],
    [0, [0xb0 | channel, 7, volume]],
    [0, [0xb0 | channel, 10, pan]],
    [0, [0xb0 | channel, 91, reverb]],
  ]);
  const tempi = [];
  const at = (bar, beat) => Math.round(((bar - 1) * beats + beat) * PULSES);
  const tempoAt = (bar, beat, perMinute) => {
    const micro = Math.round(6e7 / perMinute);
    tempi.push([
      at(bar, beat),
      [0xff, 0x51, 3, (micro >> 16) & 255, (micro >> 8) & 255, micro & 255],
    ]);
  };
  tempoAt(1, 0, tempo);

  const note = (channel, bar, beat, length, name, strength) => {
    const start = Math.max(0, at(bar, beat) + Math.round((random() - 0.5) * 22));
    const pitch = numberOf(name);
    events[channel].push(
      [start, [0x90 | channel, pitch, Math.round(strength + (random() - 0.5) * 8)]],
      [start + Math.round(length * PULSES * 0.97), [0x80 | channel, pitch, 0]],
    );
  };
  /** A line of [note or null, length, how much stronger], one after the other. */
  const line = (channel, bar, beat, notes, strength) => {
    let now = beat;
    for (const [name, length, stronger = 0] of notes) {
      if (name) note(channel, bar, now, length, name, strength + stronger);
      now += length;
    }
  };
  /** Swells from `low` to `top` in the middle and down to `end`, from one bar to another. */
  const swell = (channel, from, to, [low, top, end]) => {
    for (let i = 0; i <= 24; i++) {
      const way = i / 24;
      const value = way < 0.5 ? low + (top - low) * way * 2 : top + (end - top) * (way - 0.5) * 2;
      const when = at(from, 0) + Math.round((at(to, 0) - at(from, 0)) * way);
      events[channel].push([when, [0xb0 | channel, 11, Math.round(value)]]);
    }
  };
  return { note, line, swell, tempoAt, file: () => midiOf([tempi, ...events]) };
};

const lengthOf = (value) => {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
};

const chunk = (id, bytes) => [
  ...Buffer.from(id),
  ...[24, 16, 8, 0].map((shift) => (bytes.length >> shift) & 255),
  ...bytes,
];

const trackOf = (events) => {
  const order = events
    .map(([at, bytes], i) => ({ at, bytes, i }))
    .toSorted((a, b) => a.at - b.at || (a.bytes[0] >> 4) - (b.bytes[0] >> 4) || a.i - b.i);
  let now = 0;
  const track = [];
  for (const { at, bytes } of order) {
    track.push(...lengthOf(at - now), ...bytes);
    now = at;
  }
  return [...track, ...lengthOf(PULSES * 2), 0xff, 0x2f, 0];
};

const midiOf = (tracks) =>
  Buffer.from([
    ...chunk('MThd', [0, 1, 0, tracks.length, PULSES >> 8, PULSES & 255]),
    ...tracks.flatMap((events) => chunk('MTrk', trackOf(events))),
  ]);
