import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/desk/takeAway/pageCount.ts';
import { PAPER_NAMES, papersAtFirst } from '../../../src/desk/takeAway/paperNames.ts';

describe('the pages papers come to', () => {
  test('are at least one for each', () => {
    expect(pagesOf([])).toBe(0);
    expect(
      pagesOf([
        { width: 45, height: 3 },
        { width: 45, height: 10 },
      ]),
    ).toBe(2);
  });

  test('grow with what stands on them', () => {
    expect(pagesOf([{ width: 45, height: 67 }])).toBe(2);
  });

  test('are fewer where narrow lines on a phone are set wider in print', () => {
    expect(pagesOf([{ width: 22.5, height: 132 }])).toBe(1);
  });
});

describe('the papers that are laid out at first', () => {
  test('leave the minutes of a road, and the whole debrief, to who asks for them', () => {
    expect(papersAtFirst(1)).toEqual(['sheet', 'comparison', 'answers', 'minutes']);
    expect(papersAtFirst(13)).toEqual(['sheet', 'comparison', 'answers']);
    expect(PAPER_NAMES).toEqual(expect.arrayContaining([...papersAtFirst(1)]));
  });
});
