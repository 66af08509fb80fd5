import { expect, test } from 'vitest';
import { openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import recorded from '../fixtures/oracle/phrase.json';
import { phraseScenario as scenario } from '../session/games.ts';

interface Recorded {
  readonly moves: readonly {
    readonly move: Move;
    readonly agreed?: string;
    readonly climate: number;
    readonly backing?: readonly number[];
  }[];
  readonly text: Terms | null;
}

const CLAUSES = ['continuation', 'okinawa', 'signing', 'territory'];

const agreedIn = (n: Negotiation): string =>
  CLAUSES.filter((issue) => n.agreed[issue] !== undefined)
    .map((issue) => `${issue}=${n.agreed[issue]}`)
    .join(' ');

const backingIn = (n: Negotiation): readonly number[] =>
  Object.values(n.backing).flatMap((party) =>
    Object.values(party).map((value) => Math.round(value * 1000) / 1000),
  );

const games = recorded as unknown as readonly Recorded[];

test.each(games.map((game, index) => [index, game] as const))(
  'recorded game %i goes as in the reference model: agreements, climate, backing and text',
  (_index, { moves, text }) => {
    let n = openStage(scenario, 'phrase', 1);
    for (const { move, agreed, climate, backing } of moves) {
      expect(refusal(scenario, n, move)).toBeNull();
      n = play(scenario, n, move);
      expect(n.climate).toBe(climate);
      if (agreed !== undefined) expect(agreedIn(n)).toBe(agreed);
      if (backing) expect(backingIn(n)).toEqual(backing);
    }
    expect(n.over).not.toBeNull();
    expect(n.text).toEqual(text);
  },
);
