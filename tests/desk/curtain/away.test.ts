import { expect, test } from 'vitest';
import {
  awayFor,
  CLOSE_AFTER_MS,
  untilNext,
  WARN_AFTER_MS,
} from '../../../src/desk/curtain/away.ts';

test('a curtain closes when nothing has been touched for a minute, twenty seconds after it said so', () => {
  expect([0, 39_999, 40_000, 59_999, 60_000, 3_600_000].map(awayFor)).toEqual([
    'no',
    'no',
    'soon',
    'soon',
    'yes',
    'yes',
  ]);
  expect(CLOSE_AFTER_MS - WARN_AFTER_MS).toBe(20_000);
});

test('it is looked at again when it would say something else', () => {
  for (const idle of [0, 12_345, 40_000, 59_000]) {
    const next = idle + untilNext(idle);
    expect([awayFor(next - 1), awayFor(next)]).not.toEqual([awayFor(next), awayFor(next)]);
  }
});
