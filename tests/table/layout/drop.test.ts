import { expect, test } from 'vitest';
import { dropOf } from '../../../src/table/layout/drop.ts';

const hand = { x: 200, y: 420, width: 400, height: 160 };
const from = { x: 300, y: 500 };

test.each([
  ['on the table puts it forward', false, { x: 320, y: 300 }, 'forward'],
  ['among the cards changes nothing', false, { x: 420, y: 470 }, 'nowhere'],
  ['toward oneself takes it back, once it has been put forward', true, { x: 300, y: 540 }, 'back'],
  ['on the table again changes nothing', true, { x: 320, y: 300 }, 'nowhere'],
  ['hardly moved changes nothing', true, { x: 306, y: 510 }, 'nowhere'],
] as const)('a card let go %s', (_where, isForward, to, drop) => {
  expect(dropOf(isForward, from, to, hand)).toBe(drop);
});
