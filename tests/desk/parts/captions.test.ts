import { describe, expect, test } from 'vitest';
import { makeHearing, stillShown, withHeard } from '../../../src/desk/parts/captions.tsx';
import { CAPTIONS } from '../../../src/i18n/en/captions.ts';
import { ROOM_TONES } from '../../../src/audio/roomTones.ts';
import { SOUNDS } from '../../../src/audio/sounds.ts';
import { THEMES } from '../../../src/audio/themes.ts';

describe('a caption', () => {
  test('is there for everything that can be heard, and for nothing else', () => {
    const heard = [...SOUNDS, ...ROOM_TONES, ...THEMES].map((name) => `caption.${name}`);
    expect(Object.keys(CAPTIONS).toSorted()).toEqual(heard.toSorted());
  });

  test('stays for four seconds', () => {
    const shown = withHeard([], 'stamp', 1_000);
    expect([stillShown(shown, 4_999), stillShown(shown, 5_000)]).toEqual([
      [{ what: 'stamp', until: 5_000 }],
      [],
    ]);
  });

  test('of a sound heard again is shown once, and longer', () => {
    const first = withHeard([], 'typewriter-key', 0);
    expect(withHeard(withHeard(first, 'stamp', 100), 'typewriter-key', 200)).toEqual([
      { what: 'stamp', until: 4_100 },
      { what: 'typewriter-key', until: 4_200 },
    ]);
  });

  test('gives way when a fourth is heard', () => {
    const heard = ['pen', 'seal', 'door', 'signing'] as const;
    const shown = heard.reduce(
      (captions, what, i) => withHeard(captions, what, i),
      withHeard([], 'stamp', 0),
    );
    expect(shown.map(({ what }) => what)).toEqual(['seal', 'door', 'signing']);
  });

  test('is told to everyone who listens, until they leave', () => {
    const hearing = makeHearing();
    const heard: string[] = [];
    const leave = hearing.listen((what) => heard.push(what));
    hearing.tell('bell');
    leave();
    hearing.tell('gavel');
    expect(heard).toEqual(['bell']);
  });
});
