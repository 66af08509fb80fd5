import { describe, expect, test } from 'vitest';
import { recordingOf } from '../../src/audio/recordings.ts';
import { THEMES } from '../../src/audio/themes.ts';

describe('music', () => {
  test.each(THEMES)('%s is there for every browser', (theme) => {
    const files = recordingOf(`${theme}.theme`);
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['webm', 'm4a']);
  });
});
