import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AS_INSTRUCTED, BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { isOnLine } from '../../src/negotiation/historicalLine.ts';
import { authorityOf } from '../../src/negotiation/mandate.ts';
import { openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { choices, stateAfter } from '../negotiation/randomGames.ts';
import { harbour, phrase, phraseScenario as scenario } from '../session/games.ts';

const CASES = { numRuns: 600, seed: 1956 };

const oneMove = (n: Negotiation, character = AS_INSTRUCTED) =>
  reply(scenario, n, n.mover, character);

describe('as instructed', () => {
  test('both sides together replay the evening of 18 October', () => {
    let n = openStage(scenario, 'phrase', 1);
    const moves = [];
    while (!n.over) {
      const { move, reasons } = oneMove(n);
      expect(reasons).toEqual({ rule: 'historical-line' });
      moves.push(move);
      n = play(scenario, n, move);
    }
    expect(moves).toEqual(phrase.line);
  });

  test('a delegation that says nothing of the fishermen is told nothing of them', () => {
    const n = play(scenario, openStage(scenario, 'phrase', 1), {
      by: 'japan',
      positions: { okinawa: 'no-link', continuation: 'phrase' },
    });
    expect(oneMove(n)).toEqual({
      move: { by: 'ussr', positions: { okinawa: 'no-link', continuation: 'silent' } },
      reasons: { rule: 'historical-line' },
    });
  });

  test('an argument that bites takes the evening off its historical line', () => {
    const n = play(scenario, openStage(scenario, 'phrase', 1), {
      by: 'japan',
      positions: { okinawa: 'no-link', continuation: 'phrase' },
      act: { kind: 'argue', argument: 'letters-29-september' },
    });
    expect(isOnLine(scenario, n)).toBe(false);
    expect(oneMove(n).reasons).toMatchObject({
      rule: 'nearest-at-target',
      movedBy: ['letters-29-september'],
    });
  });
});

describe.each([
  ['The phrase', scenario],
  ['the harbour towns', harbour],
] as const)('a bargainer in %s', (_name, played) => {
  const stage = played.stages[0].id;

  test('always has a legal move and gives equal replies to equal games', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const n = stateAfter(played, stage, numbers);
        const first = reply(played, n, n.mover, BARGAINER);
        expect(refusal(played, n, first.move)).toBeNull();
        expect(reply(played, n, n.mover, BARGAINER)).toEqual(first);
      }),
      CASES,
    );
  });

  test('never leaves its instructions of its own accord', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const n = stateAfter(played, stage, numbers);
        const { move } = reply(played, n, n.mover, BARGAINER);
        for (const [issue, option] of Object.entries(move.positions)) {
          const kept =
            n.agreed[issue] === option || n.positions[issue]?.[n.mover]?.option === option;
          if (!kept) expect(authorityOf(played, n, n.mover, issue, option)).not.toBe('beyond');
        }
      }),
      CASES,
    );
  });
});

test('a Soviet bargainer never offers more than two islands and a silent text unless the letters bite', () => {
  let n = openStage(scenario, 'phrase', 5);
  while (!n.over) {
    const asks = { okinawa: 'no-link', continuation: 'phrase', signing: 'oct-21' };
    const move =
      n.mover === 'japan'
        ? { by: 'japan', positions: n.round === 1 ? asks : {} }
        : oneMove(n, BARGAINER).move;
    n = play(scenario, n, move);
    expect(n.positions['continuation']?.['ussr']?.option ?? 'silent').toBe('silent');
  }
  expect(n.over.ending).toBe('collapse');
});
