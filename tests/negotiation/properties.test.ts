import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityOf } from '../../src/negotiation/mandate.ts';
import { play, refusal } from '../../src/negotiation/negotiation.ts';
import type { Scenario, Stage } from '../../src/negotiation/scenarioData.ts';
import { REFUSAL_CODES, type Move, type Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { harbour, phraseScenario } from '../session/games.ts';
import { anyMove, choices, stateAfter } from './randomGames.ts';

const CASES = { numRuns: 600, seed: 1956 };

const cases: readonly (readonly [string, Scenario, string])[] = [
  ['The phrase', phraseScenario, 'phrase'],
  ['the harbour towns', harbour, harbour.stages[0].id],
];

const said = (after: Negotiation, before: Negotiation) =>
  after.log.slice(before.log.length).map(({ what }) => what);

describe.each(cases)('in %s', (_name, scenario, stage) => {
  test('a legal move plays; an illegal one is refused with a code and changes nothing', () => {
    fc.assert(
      fc.property(choices, anyMove(scenario), (numbers, move) => {
        const n = stateAfter(scenario, stage, numbers);
        const before = JSON.stringify(n);
        const refused = refusal(scenario, n, move);
        if (refused === null)
          expect(play(scenario, n, move).moves).toHaveLength(n.moves.length + 1);
        else {
          expect(REFUSAL_CODES).toContain(refused.code);
          expect(() => play(scenario, n, move)).toThrow(refused.code);
        }
        expect(JSON.stringify(n)).toBe(before);
      }),
      CASES,
    );
  });

  test('the nearest move named with a refusal leads in a few steps to a legal one', () => {
    fc.assert(
      fc.property(choices, anyMove(scenario), (numbers, move) => {
        const n = stateAfter(scenario, stage, numbers);
        let proposed: Move | null = { ...move };
        for (let step = 0; step < 6 && proposed; step += 1) {
          const refused = refusal(scenario, n, proposed);
          if (refused === null) return;
          proposed = refused.nearest;
        }
        expect(proposed).not.toBeNull();
        expect(refusal(scenario, n, proposed!)).toBeNull();
      }),
      CASES,
    );
  });

  test('every nearest option named by one’s own capital is accepted by it', () => {
    fc.assert(
      fc.property(choices, anyMove(scenario), (numbers, proposed) => {
        const n = stateAfter(scenario, stage, numbers);
        const move = { ...proposed, by: n.mover };
        if (refusal(scenario, n, move) !== null) return;
        for (const what of said(play(scenario, n, move), n)) {
          if (what.code !== 'repudiation-explained' && what.code !== 'denied') continue;
          if (what.nearest === null) continue;
          const { issue, nearest: option } = what;
          const consult: Move = {
            by: n.mover,
            positions: {},
            act: { kind: 'consult', issue, option },
          };
          const table: Move = { by: n.mover, positions: { [issue]: option } };
          const held = authorityOf(scenario, n, n.mover, issue, option) !== 'beyond';
          const accepting = what.code === 'denied' && !held ? consult : table;
          const codes = said(play(scenario, n, accepting), n).map(({ code }) => code);
          expect(codes).not.toContain('repudiated');
          expect(codes).not.toContain('denied');
        }
      }),
      CASES,
    );
  });

  test('states that differ only in the other side’s secrets look the same', () => {
    const [us, them] = scenario.parties;
    const secretive = (change: number): Scenario => ({
      ...scenario,
      parties: [
        us,
        {
          ...them,
          mandates: {},
          mood: [],
          ratification: { ...them.ratification, threshold: change },
          weights: Object.fromEntries(scenario.interests.map((id) => [id, change])),
        },
      ],
      stages: scenario.stages.map((s): Stage => ({
        ...s,
        threshold: { ...s.threshold, [them.id]: change },
        urgency: { ...s.urgency, [them.id]: change / 100 },
        deciders: { ...s.deciders, [them.id]: {} },
        mandates: { ...s.mandates, [them.id]: {} },
        mandateChanges: s.mandateChanges.filter(({ party }) => party !== them.id),
      })) as unknown as Scenario['stages'],
    });
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 99 }), (numbers, change) => {
        const n = stateAfter(scenario, stage, numbers);
        const other: Negotiation = {
          ...n,
          backing: {
            ...n.backing,
            [them.id]: Object.fromEntries(
              Object.keys(n.backing[them.id]!).map((id) => [id, change]),
            ),
          },
          widened: { ...n.widened, [them.id]: {} },
          cover: { ...n.cover, [them.id]: {} },
          seed: change,
        };
        expect(viewFor(secretive(change), other, us.id)).toEqual(viewFor(scenario, n, us.id));
      }),
      CASES,
    );
  });
});
