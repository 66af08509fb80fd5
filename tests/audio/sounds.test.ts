import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOUNDS, soundsFor, soundsForAll } from '../../src/audio/sounds.ts';
import type { Cue } from '../../src/session/session.ts';
import { root } from '../architecture/importGraph.ts';

const CUES: readonly Cue[] = [
  { kind: 'tabled', by: 'japan' },
  { kind: 'agreed', issue: 'okinawa' },
  { kind: 'argued', by: 'japan', bites: true },
  { kind: 'repudiated', by: 'ussr' },
  { kind: 'telegram' },
  { kind: 'extended' },
  { kind: 'initialled', by: 'japan' },
  { kind: 'text-closed' },
  { kind: 'stage-ended' },
];

describe('what is heard', () => {
  test.each(CUES.map((cue) => [cue.kind, cue] as const))('%s has a sound', (_kind, cue) => {
    expect(soundsFor(cue).length).toBeGreaterThan(0);
  });

  test('a cable is typed, key after key', () => {
    const heard = soundsFor({ kind: 'telegram' });
    expect(heard.every(({ sound }) => sound === 'typewriter-key')).toBe(true);
    expect(heard.map(({ afterMs }) => afterMs)).toEqual(
      heard.map(({ afterMs }) => afterMs).toSorted((a, b) => a - b),
    );
  });

  test('two agreements in one turn are stamped once', () => {
    const cues: readonly Cue[] = [
      { kind: 'agreed', issue: 'okinawa' },
      { kind: 'tabled', by: 'ussr' },
      { kind: 'agreed', issue: 'signing' },
    ];
    expect(soundsForAll(cues).map(({ sound }) => sound)).toEqual(['paper-slide', 'stamp']);
  });

  test.each(SOUNDS)('%s is there for every browser', (sound) => {
    const file = (ending: string) => existsSync(join(root, `assets/audio/${sound}.${ending}`));
    expect([file('webm'), file('m4a')]).toEqual([true, true]);
  });
});
