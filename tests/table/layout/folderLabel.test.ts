import { describe, expect, test } from 'vitest';
import { labelOf, type LabelLine } from '../../../src/table/layout/folderLabel.ts';
import { evenLetters } from '../tables.ts';

const entries: readonly LabelLine[] = [
  { of: 'name', text: 'The islands' },
  { of: 'yours', text: 'yours: four islands' },
  { of: 'theirs', text: 'theirs: two, after a treaty' },
];

const label = (height: number, width = 110) =>
  labelOf(evenLetters, entries, { width, height, size: 16 });

describe('the label of a folder', () => {
  test('says whose position is which, in two lines each where they are long', () => {
    expect(label(100).lines.map(({ of, text }) => [of, text])).toEqual([
      ['name', 'The islands'],
      ['yours', 'yours: four'],
      ['yours', 'islands'],
      ['theirs', 'theirs: two,'],
      ['theirs', 'after a treaty'],
    ]);
  });

  test('is cut short where its cover is low, and never set smaller than can be read', () => {
    const { lines, height } = label(56);
    expect(lines.map(({ text }) => text)).toEqual([
      'The islands',
      'yours: four …',
      'theirs: two, …',
    ]);
    expect(Math.min(...lines.map(({ size }) => size))).toBe(13);
    expect(height).toBeLessThanOrEqual(56);
  });

  test('is set as large as its cover allows', () => {
    expect(label(400, 400).lines[0]?.size).toBe(16);
  });
});
