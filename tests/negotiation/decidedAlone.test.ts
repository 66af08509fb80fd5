import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AS_INSTRUCTED, BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { compare } from '../../src/history/compare.ts';
import { startAfter } from '../../src/history/historicalRoad.ts';
import { isOpen, stageOf } from '../../src/negotiation/lookup.ts';
import {
  legalMoves,
  nextStage,
  openStage,
  play,
  refusal,
} from '../../src/negotiation/negotiation.ts';
import type { Act, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { anyMove, choices, stateAfter } from './randomGames.ts';
import { after, opened, outOfTime, quay } from './oneSided.ts';
import { citing } from './walks.ts';

const cited = {
  by: 'birk',
  positions: {},
  act: { kind: 'argue', argument: 'lost-sloop' },
} as const;

describe('an issue that one party alone decides', () => {
  const attempts: readonly (readonly [string, Omit<Move, 'by'>])[] = [
    ['position', { positions: { beacon: 'lit' } }],
    ['sounding', { positions: {}, act: { kind: 'sound', issue: 'beacon', option: 'lit' } }],
    [
      'question to the capital',
      { positions: {}, act: { kind: 'consult', issue: 'beacon', option: 'lit' } },
    ],
  ];

  test.each(attempts)('takes no %s of the other party, which may cite a source', (_what, move) => {
    expect(refusal(quay, opened, { by: 'birk', ...move })).toEqual({
      code: 'not-yours-to-decide',
      who: 'agenda',
      issue: 'beacon',
      nearest: cited,
    });
  });

  test('leaves a party without a source on it the rest of its turn', () => {
    const spent = after(opened, citing('lost-sloop'), {});
    const both: Move = { by: 'birk', positions: { beacon: 'lit', ferry: 'shared' } };
    const rest = { by: 'birk', positions: { ferry: 'shared' } };
    expect(refusal(quay, spent, both)?.nearest).toEqual(rest);
    const beside = refusal(quay, opened, { by: 'birk', positions: { 'fog-horn': 'lit' } });
    expect(beside).toMatchObject({ issue: 'fog-horn', nearest: { by: 'birk', positions: {} } });
  });

  test('is never linked with another', () => {
    const act: Act = { kind: 'link', issues: ['ferry', 'beacon'] };
    expect(refusal(quay, opened, { by: 'birk', positions: {}, act })?.code).toBe(
      'link-needs-two-live',
    );
  });

  test('is not agreed while the talks go on, and stands as tabled when they end', () => {
    const tabled = after(opened, {}, { positions: { beacon: 'dark' } });
    expect(tabled.agreed).toEqual({});
    const ended = outOfTime(tabled);
    expect(ended.agreed).toEqual({ beacon: 'dark' });
    expect(ended.over?.ending).toBe('night');
    expect(ended.climate).toBe(tabled.climate);
    expect(ended.log.map(({ what }) => what)).toContainEqual({
      code: 'decided-alone',
      issue: 'beacon',
      option: 'dark',
    });
  });

  test('is not decided by what was only sounded', () => {
    const sounded = after(opened, {}, { act: { kind: 'sound', issue: 'beacon', option: 'lit' } });
    expect(outOfTime(sounded).agreed).toEqual({});
  });

  test('moves backing at home when it is decided, and has shown the other side no reserve', () => {
    const lit = after(opened, {}, {}, {}, { positions: { beacon: 'lit' } });
    const ended = outOfTime(lit);
    expect(ended.over?.ending).toBe('light');
    expect(ended.backing['alder']!['council']).toBe(lit.backing['alder']!['council']! + 4);
    expect(ended.facts.filter((fact) => fact.startsWith('disclosed:alder:beacon'))).toEqual([]);
  });

  test('is a fact at the next stage, and no agreement any more', () => {
    const ended = outOfTime(after(opened, {}, { positions: { beacon: 'dark' } }));
    const next = nextStage(quay, ended, 'lamp-room');
    expect(next.agreed).toEqual({});
    expect(next.facts).toContain('decided:beacon:dark');
    expect(startAfter(ended, next)).toMatchObject({ agreed: {}, tabled: {} });
  });

  test('offers options to those who decide it alone, and says to both whose it is', () => {
    const ofBeacon = (side: string) => {
      const issue = viewFor(quay, opened, side).issues.find(({ id }) => id === 'beacon');
      return [issue?.decidedBy, issue?.options.map(({ id }) => id)];
    };
    expect(ofBeacon('alder')).toEqual(['alder', ['dark', 'lit', 'burnt']]);
    expect(ofBeacon('birk')).toEqual(['alder', []]);
  });

  test('stands beside history in a comparison', () => {
    const ended = outOfTime(after(opened, {}, { positions: { beacon: 'dark' } }));
    const comparison = compare(quay, ended, opened);
    expect(comparison.terms).toEqual([
      { issue: 'beacon', yours: 'dark', history: 'lit' },
      { issue: 'fog-horn', yours: null, history: 'dark' },
    ]);
    expect(comparison).toMatchObject({ same: false, historicalEnding: 'light', ending: 'night' });
  });
});

test('history decides alone as it did, move by move', () => {
  const played = quay.stages[0].line.reduce(
    (n) => play(quay, n, reply(quay, n, n.mover, AS_INSTRUCTED).move),
    opened,
  );
  expect(played.moves).toEqual(quay.stages[0].line);
  expect(played.agreed).toEqual({ beacon: 'lit', 'fog-horn': 'dark' });
});

describe('a counterpart', () => {
  const birkHasSpoken = after(opened, { positions: { ferry: 'birk-runs' } });
  const answers = (n: typeof opened) => reply(quay, n, n.mover, BARGAINER).move;

  test('decides alone what it values most of its instructions', () => {
    expect(answers(birkHasSpoken).positions).toMatchObject({ beacon: 'dark', 'fog-horn': 'dark' });
  });

  test('is moved to its reserve by a source that bites', () => {
    const told = after(opened, citing('lost-sloop', { ferry: 'birk-runs' }));
    expect(answers(told).positions).toMatchObject({ beacon: 'lit', 'fog-horn': 'dark' });
  });

  test('proposes nothing on what the other decides, and argues once the other has spoken', () => {
    const first = answers(opened);
    expect(Object.keys(first.positions)).toEqual(['ferry']);
    const dark = after(opened, {}, { positions: { beacon: 'dark' } });
    const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
    const acts = seeds.map((seed) => answers({ ...dark, seed }).act);
    expect(acts).toContainEqual(cited.act);
  });
});

const CASES = { numRuns: 300, seed: 1960 };

const holdsNothing = (scenario: Scenario, move: Move): boolean =>
  move.by === 'alder' || Object.keys(move.positions).every((id) => !scenario.issues[id]?.decidedBy);

describe('in any game', () => {
  test('no legal turn of the other party touches what one decides alone', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const n = stateAfter(quay, 'jetty', numbers);
        for (const move of legalMoves(quay, n)) expect(holdsNothing(quay, move)).toBe(true);
      }),
      CASES,
    );
  });

  test('every refusal leads in a few steps to a legal turn', () => {
    fc.assert(
      fc.property(choices, anyMove(quay), (numbers, move) => {
        const n = stateAfter(quay, 'jetty', numbers);
        let proposed: Move | null = move;
        for (let step = 0; step < 6 && proposed; step += 1) {
          const refused = refusal(quay, n, proposed);
          if (refused === null) return;
          proposed = refused.nearest;
        }
        expect(proposed).not.toBeNull();
        expect(refusal(quay, n, proposed!)).toBeNull();
      }),
      CASES,
    );
  });

  test('two bargainers come to an end with every such issue decided as its party tabled it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (seed) => {
        let n = openStage(quay, 'jetty', seed);
        while (!n.over) n = play(quay, n, reply(quay, n, n.mover, BARGAINER).move);
        expect(isOpen(stageOf(quay, n), 'beacon')).toBe(true);
        expect(['dark', 'lit']).toContain(n.agreed['beacon']);
      }),
      CASES,
    );
  });
});
