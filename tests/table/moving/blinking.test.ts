import { expect, test } from 'vitest';
import { pauseMs } from '../../../src/table/moving/blinking.ts';

test('somebody stirs every few seconds after something has happened', () => {
  const pauses = Array.from({ length: 10 }, (_, stirs) => pauseMs(stirs, 0));
  expect([Math.min(...pauses), Math.max(...pauses)]).toEqual([5_700, 7_000]);
});

test('where nothing happens they stir less and less, and never stop', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 6, 7, 40].map((sinceThen) => pauseMs(0, sinceThen) / 6_200);
  expect(pauses).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4, 4, 4]);
});
