import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/negotiation/state.ts';
import { cuesSince } from '../../src/session/cues.ts';
import { tableOf } from '../desk/papers.ts';
import { asJapan, begin, carryOut, openSession, walkOut } from './games.ts';

const session = carryOut(openSession(), ...begin(asJapan));
const before = tableOf(session);

/** The cues of something that the Japanese delegation does, or that happens to nobody in particular. */
const cuesOf = (what: Happening, by: string | null = 'japan') =>
  cuesSince(before, {
    ...before,
    minutes: [...before.minutes, { round: before.round, by, what }],
  });

describe('a cue', () => {
  test.each<readonly [Happening, unknown]>([
    [{ code: 'recessed' }, { kind: 'recessed', by: 'japan' }],
    [{ code: 'suspended' }, { kind: 'suspended', by: 'japan' }],
    [
      { code: 'linked', issues: ['okinawa', 'signing'] },
      { kind: 'linked', by: 'japan' },
    ],
    [
      { code: 'sounded', issue: 'okinawa', option: 'no-link' },
      { kind: 'sounded', by: 'japan' },
    ],
    [{ code: 'leaked', issue: 'okinawa', option: 'no-link' }, { kind: 'leaked' }],
    [{ code: 'initialled' }, { kind: 'initialled', by: 'japan' }],
    [{ code: 'event', event: 'wires' }, { kind: 'telegram' }],
  ])('is given for %o', (what, cue) => {
    expect(cuesOf(what)).toEqual([cue]);
  });

  test('is given of a course once both capitals have chosen, not while one still waits', () => {
    const choice = { stage: 'warning', choice: 'wait' };
    expect(cuesOf({ code: 'chose', ...choice })).toEqual([]);
    expect(cuesOf({ code: 'revealed', ...choice })).toEqual([{ kind: 'revealed' }]);
  });

  test('is not given for what passes without a sound', () => {
    expect(cuesOf({ code: 'waits-for-capital' })).toEqual([]);
  });

  test('of a walk-out comes before that of the end', () => {
    const heard: string[] = [];
    const leaving = carryOut(openSession(), ...begin(asJapan));
    leaving.subscribe((_, cues) => heard.push(...cues.map(({ kind }) => kind)));
    carryOut(leaving, ...walkOut);
    expect(heard.slice(-2)).toEqual(['suspended', 'stage-ended']);
  });
});
