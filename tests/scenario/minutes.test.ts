import { describe, expect, test } from 'vitest';
import { minutesOfStages, stagesOfWindow } from '../../src/scenario/minutes.ts';
import { road, roadBundle } from '../session/games.ts';

const minutes = (id: string, level = 'standard'): number => {
  const window = road.windows.find((known) => known.id === id);
  if (!window) throw new Error(`no window ${id}`);
  return minutesOfStages(roadBundle, stagesOfWindow(road, window), level);
};

/** The lessons the windows are made for, in minutes. */
const LESSONS = [
  ['the-phrase', 12, 18],
  ['the-garden', 22, 32],
  ['summer-in-moscow', 24, 34],
  ['october-1956', 38, 65],
  ['whole-road', 100, 150],
] as const;

describe('a window', () => {
  test.each(LESSONS)('%s takes between %i and %i minutes', (id, least, most) => {
    expect(minutes(id)).toBeGreaterThanOrEqual(least);
    expect(minutes(id)).toBeLessThanOrEqual(most);
  });

  test('takes no longer in plain words', () => {
    expect(LESSONS.filter(([id]) => minutes(id, 'plain') > minutes(id))).toEqual([]);
  });

  test('runs through the stages history went through', () => {
    expect(stagesOfWindow(road, { from: 'kremlin', until: 'ratification' })).toEqual([
      'kremlin',
      'phrase',
      'ratification',
    ]);
  });
});
