import { describe, expect, test } from 'vitest';
import { type Hint, HINTS, hintFor } from '../../../src/desk/words/hints.ts';
import type { Command } from '../../../src/session/session.ts';
import { asJapan, begin, carryOut, compose, openSession, turn } from '../../session/games.ts';

const hintAfter = (commands: readonly Command[], putAway: readonly Hint[] = []): Hint | null => {
  const { table, pending } = carryOut(openSession(), ...begin(asJapan), ...commands).view();
  return table && hintFor(table, pending, putAway);
};

const opening = turn({ positions: { okinawa: 'no-link', continuation: 'phrase' } });

describe('one act is taught when it becomes useful', () => {
  test('striking words comes first', () => {
    expect(hintAfter([])).toBe('strike');
  });

  test('a source is worth citing once the other side has objected', () => {
    expect(hintAfter(opening)).toBe('argue');
  });

  test('the capital is worth asking when a position lies beyond instructions', () => {
    const beyond = compose({ kind: 'position', issue: 'continuation', option: 'closed' });
    expect(hintAfter([beyond], ['strike'])).toBe('consult');
  });

  test('what was put away does not come back', () => {
    expect(hintAfter(opening, HINTS)).toBe(null);
  });
});
