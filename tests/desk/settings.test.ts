import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/desk/preferences.ts';
import { volumeWords } from '../../src/desk/words/volumeWords.ts';
import { printedSettings } from './printed.tsx';

const chosenIn = (html: string): readonly string[] =>
  [...html.matchAll(/name="([a-z]+)" checked[^>]*\/?>\s*<span>([^<]+)</g)].map(
    ([, group, label]) => `${group}: ${label}`,
  );

const slidersIn = (html: string): readonly string[] =>
  [...html.matchAll(/aria-valuetext="([^"]*)"/g)].map(([, words]) => words ?? '');

describe('the settings', () => {
  test('show what has been chosen, one of each row', () => {
    const html = printedSettings({ size: 'large', shade: 'dark', captions: 'on' });
    expect(chosenIn(html)).toEqual([
      'size: Large',
      'shade: Dark room',
      'level: Standard',
      'motion: As this device says',
      'sound: On',
      'captions: Shown',
    ]);
  });

  test('say how loud each kind of sound is', () => {
    expect(slidersIn(printedSettings({ effects: 100, room: 25, music: 0 }))).toEqual([
      'full',
      'soft, 25',
      'off',
    ]);
  });

  test.each(['effects', 'room', 'music'])('%s has a slider with a label of its own', (volume) => {
    const html = printedSettings({});
    expect(html).toContain(`<label for="volume-${volume}">`);
    expect(html).toContain(`id="volume-${volume}" type="range"`);
  });

  test('take the sliders away from the keyboard where there is no sound', () => {
    expect(printedSettings({ sound: 'off' })).toContain('<fieldset class="volumes" disabled');
    expect(printedSettings({ sound: 'on' })).not.toContain('disabled');
  });
});

test.each([
  [0, 'off'],
  [5, 'soft, 5'],
  [DEFAULTS.music, 'medium, 50'],
  [70, 'loud, 70'],
  [100, 'full'],
])('a volume of %i is called “%s”', (volume, words) => {
  expect(volumeWords(volume)).toBe(words);
});
