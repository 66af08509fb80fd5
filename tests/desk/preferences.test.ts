import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  parsePreferences,
  type Preferences,
  soundWishes,
} from '../../src/desk/preferences.ts';

describe('what is kept of a reader’s wishes', () => {
  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"size":"huge","motion":1,"captions":true,"shade":"grey","projector":null}',
    '{"effects":"70","room":-1,"music":101}',
    '{"effects":12.5,"room":null,"music":{}}',
  ])('%s falls back to the defaults', (text) => {
    expect(parsePreferences(text, 'maybe')).toEqual(DEFAULTS);
  });

  test('one broken wish does not take the others with it', () => {
    expect(parsePreferences('{"size":"large","effects":400,"music":0}', null)).toEqual({
      ...DEFAULTS,
      size: 'large',
      music: 0,
    });
  });

  test('what was kept before there were volumes still holds', () => {
    expect(parsePreferences('{"size":"largest","motion":"reduced","sound":"off"}', null)).toEqual({
      ...DEFAULTS,
      size: 'largest',
      motion: 'reduced',
      sound: 'off',
    });
  });

  test('what was chosen is read as it was written', () => {
    const chosen = {
      size: 'largest',
      motion: 'reduced',
      sound: 'off',
      effects: 0,
      room: 100,
      music: 35,
      captions: 'on',
      shade: 'dark',
    } as const;
    const read = parsePreferences(JSON.stringify(chosen), 'off');
    expect(read).toEqual({ ...chosen, projector: 'off' } satisfies Preferences);
  });

  test('the projector belongs to a window, not to a reader', () => {
    expect(parsePreferences('{"projector":"on"}', null).projector).toBe('off');
    expect(parsePreferences(null, 'on').projector).toBe('on');
  });
});

test('volumes are handed on as shares of the whole', () => {
  expect(soundWishes({ ...DEFAULTS, effects: 70, room: 0, music: 100, sound: 'off' })).toEqual({
    sound: false,
    effects: 0.7,
    room: 0,
    music: 1,
  });
});
