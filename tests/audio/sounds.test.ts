import { describe, expect, test } from 'vitest';
import { recordingOf } from '../../src/audio/recordings.ts';
import { SOUNDS, soundsFor, soundsForAll } from '../../src/audio/sounds.ts';
import type { Cue } from '../../src/session/session.ts';

const CUES: readonly Cue[] = [
  { kind: 'tabled', by: 'japan' },
  { kind: 'sounded', by: 'ussr' },
  { kind: 'linked', by: 'japan' },
  { kind: 'agreed', issue: 'okinawa' },
  { kind: 'argued', by: 'japan', bites: true },
  { kind: 'leaked' },
  { kind: 'repudiated', by: 'ussr' },
  { kind: 'telegram' },
  { kind: 'recessed', by: 'ussr' },
  { kind: 'extended' },
  { kind: 'suspended', by: 'japan' },
  { kind: 'initialled', by: 'japan' },
  { kind: 'text-closed' },
  { kind: 'revealed' },
  { kind: 'voted' },
  { kind: 'stage-ended' },
];

const heardOf = (...cues: readonly Cue[]): readonly string[] =>
  soundsForAll(cues).map(({ sound }) => sound);

describe('what is heard', () => {
  test.each(CUES.map((cue) => [cue.kind, cue] as const))('%s has a sound', (_kind, cue) => {
    expect(soundsFor(cue).length).toBeGreaterThan(0);
  });

  test('every sound belongs to a cue', () => {
    expect(new Set(CUES.flatMap(soundsFor).map(({ sound }) => sound))).toEqual(new Set(SOUNDS));
  });

  test('a telegram comes over a teleprinter', () => {
    expect(heardOf({ kind: 'telegram' })).toEqual(['teleprinter']);
  });

  test('who walks out pushes back a chair before the door closes', () => {
    expect(heardOf({ kind: 'suspended', by: 'ussr' }, { kind: 'stage-ended' })).toEqual([
      'chair',
      'door',
    ]);
  });

  test('a text is sealed once both pens have been heard', () => {
    const cues: readonly Cue[] = [
      { kind: 'initialled', by: 'ussr' },
      { kind: 'text-closed' },
      { kind: 'stage-ended' },
    ];
    expect(heardOf(...cues)).toEqual(['pen', 'seal', 'door']);
  });

  test('two agreements in one turn are stamped once', () => {
    const cues: readonly Cue[] = [
      { kind: 'agreed', issue: 'okinawa' },
      { kind: 'tabled', by: 'ussr' },
      { kind: 'agreed', issue: 'signing' },
    ];
    expect(heardOf(...cues)).toEqual(['paper-slide', 'stamp']);
  });

  test.each(SOUNDS)('%s is there for every browser', (sound) => {
    expect(recordingOf(sound).map((file) => file.split('.').at(-1))).toEqual(['webm', 'm4a']);
  });
});
