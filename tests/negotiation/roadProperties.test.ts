import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { roadOutcome } from '../../src/history/compareRoad.ts';
import { shiftBacking } from '../../src/negotiation/agreement.ts';
import { optionById } from '../../src/negotiation/lookup.ts';
import { authorityOf } from '../../src/negotiation/mandate.ts';
import { play, refusal } from '../../src/negotiation/negotiation.ts';
import { withPositions } from '../../src/negotiation/refusal.ts';
import type { ByParty, Scenario, Stage, Terms } from '../../src/negotiation/scenarioData.ts';
import { REFUSAL_CODES, type Move, type Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road } from '../session/games.ts';
import { anyMove } from './randomGames.ts';
import { MOST_MOVES, randomRoad } from './randomRoads.ts';
import { said } from './situations.ts';

const GAMES = Array.from({ length: 60 }, (_, index) => index + 1);
const CASES = { numRuns: 600, seed: 1955 };

const anyState = fc.tuple(fc.constantFrom(...GAMES), fc.nat(9_999)).map(([seed, at]) => {
  const { states } = randomRoad(seed);
  return states[at % states.length]!;
});

/** Half of the proposals come from whoever is to move. */
const proposal = fc
  .tuple(anyState, anyMove(road), fc.boolean())
  .map(([n, move, own]) => ({ n, move: own ? { ...move, by: n.mover } : move }));

const news = (before: Negotiation, move: Move) =>
  said(play(road, before, move)).slice(before.log.length);

/** Backing less what each agreement that stands no more had done to it; a link may undo two at once. */
const withoutBackingOf = (before: Negotiation, after: Negotiation): Negotiation['backing'] =>
  Object.entries(before.agreed)
    .filter(([issue]) => after.agreed[issue] === undefined)
    .reduce(
      (backing, [issue, option]) =>
        shiftBacking(backing, optionById(road, issue, option).backing, -1),
      before.backing,
    );

describe('on the whole road, from the first letter', () => {
  test('every game comes to one of the outcomes within two hundred moves', () => {
    const known = road.outcomes.map(({ id }) => id);
    for (const seed of GAMES) {
      const { states, stages } = randomRoad(seed);
      const { ended } = stages.at(-1)!;
      expect(states.length).toBeLessThanOrEqual(MOST_MOVES);
      expect(ended.over?.to).toBeNull();
      expect(known).toContain(roadOutcome(road, ended));
    }
  });

  test('the same moves give the same game again', () => {
    for (const seed of GAMES)
      for (const { opened, ended } of randomRoad(seed).stages)
        expect(ended.moves.reduce((n, move) => play(road, n, move), opened)).toEqual(ended);
  });

  test('a legal move plays; an illegal one is refused with a code and changes nothing', () => {
    fc.assert(
      fc.property(proposal, ({ n, move }) => {
        const before = JSON.stringify(n);
        const refused = refusal(road, n, move);
        if (refused === null) expect(play(road, n, move).moves.at(-1)).toEqual(move);
        else {
          expect(REFUSAL_CODES).toContain(refused.code);
          expect(() => play(road, n, move)).toThrow(refused.code);
        }
        expect(JSON.stringify(n)).toBe(before);
      }),
      CASES,
    );
  });

  test('the nearest move named with a refusal leads in a few steps to one that is accepted', () => {
    fc.assert(
      fc.property(proposal, ({ n, move }) => {
        let proposed: Move | null = move;
        for (let step = 0; step < 6 && proposed; step += 1) {
          const refused = refusal(road, n, proposed);
          if (refused === null) return;
          proposed = refused.nearest;
        }
        expect(proposed && refusal(road, n, proposed)).toBeNull();
        expect(proposed).not.toBeNull();
      }),
      CASES,
    );
  });

  test('wording named as what would free a text is never repudiated by one’s own capital', () => {
    fc.assert(
      fc.property(anyState, (n) => {
        const initial: Move = { by: n.mover, positions: {}, act: { kind: 'initial' } };
        const refused = refusal(road, n, initial);
        if (refused?.code !== 'text-not-complete' || !refused.nearest) return;
        expect(refusal(road, n, refused.nearest)).toBeNull();
        expect(news(n, refused.nearest).map(({ code }) => code)).not.toContain('repudiated');
      }),
      CASES,
    );
  });

  test('every nearest option named by one’s own capital is accepted by it', () => {
    fc.assert(
      fc.property(proposal, ({ n, move }) => {
        if (refusal(road, n, move) !== null) return;
        for (const what of news(n, move)) {
          if (what.code !== 'repudiation-explained' && what.code !== 'denied') continue;
          if (what.nearest === null) continue;
          const { issue, nearest: option } = what;
          const held = authorityOf(road, n, n.mover, issue, option) !== 'beyond';
          const asked: Move = {
            by: n.mover,
            positions: {},
            act: { kind: 'consult', issue, option },
          };
          const tabled: Move = { by: n.mover, positions: { [issue]: option } };
          const answer = news(n, what.code === 'denied' && !held ? asked : tabled);
          expect(answer.map(({ code }) => code)).not.toContain('repudiated');
          expect(answer.map(({ code }) => code)).not.toContain('denied');
        }
      }),
      { ...CASES, numRuns: 2_000 },
    );
  });

  test('a counterpart never leaves its instructions, whoever it plays', () => {
    fc.assert(
      fc.property(anyState, (n) => {
        const { positions, act } = reply(road, n, n.mover, BARGAINER).move;
        const named: Terms =
          act?.kind === 'sound' ? { ...positions, [act.issue]: act.option } : positions;
        for (const [issue, option] of Object.entries(named)) {
          const stood = n.agreed[issue] ?? n.positions[issue]?.[n.mover]?.option;
          if (stood !== option)
            expect(authorityOf(road, n, n.mover, issue, option)).not.toBe('beyond');
        }
      }),
      CASES,
    );
  });

  test('more than two islands after a treaty is never agreed with a counterpart on its instructions', () => {
    for (const seed of GAMES)
      for (const { ended } of randomRoad(seed).stages)
        expect([undefined, 'none', 'HS']).toContain(
          ended.text?.['territory'] ?? ended.agreed['territory'],
        );
  });

  test('what an agreement did to backing is taken back exactly when it is undone', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const n = withPositions(road, state, { by: state.mover, positions: {} });
        const other = (issue: string): string =>
          Object.keys(road.issues[issue]!.options).find((option) => option !== n.agreed[issue])!;
        for (const [issue, option] of Object.entries(n.agreed)) {
          const undone = withPositions(road, n, {
            by: n.mover,
            positions: { [issue]: other(issue) },
          });
          expect(undone.agreed[issue]).toBeUndefined();
          expect(undone.backing).toEqual(withoutBackingOf(n, undone));
          const again = withPositions(road, undone, {
            by: n.mover,
            positions: { [issue]: option },
          });
          expect([again.backing, again.agreed]).toEqual([n.backing, n.agreed]);
        }
      }),
      CASES,
    );
  });
});

const [japan, ussr] = road.parties;
const sides = [
  [japan.id, ussr.id],
  [ussr.id, japan.id],
] as const;

/** The same scenario with everything about a party that the other may not know made different. */
const secretive = (them: string, change: number): Scenario => {
  const theirs = <T>(all: ByParty<T>, other: T): ByParty<T> => ({ ...all, [them]: other });
  return {
    ...road,
    parties: road.parties.map((party) =>
      party.id === them
        ? {
            ...party,
            mandates: {},
            mood: [],
            redLines: {},
            ratification: { ...party.ratification, threshold: change },
            weights: Object.fromEntries(road.interests.map((id) => [id, change])),
          }
        : party,
    ) as unknown as Scenario['parties'],
    stages: road.stages.map((stage): Stage => ({
      ...stage,
      threshold: theirs(stage.threshold, change),
      urgency: theirs(stage.urgency, change / 100),
      deciders: theirs(stage.deciders, {}),
      mandates: theirs(stage.mandates, {}),
      mandateChanges: stage.mandateChanges.filter(({ party }) => party !== them),
    })) as unknown as Scenario['stages'],
  };
};

/** The same game with other backing, authority and cover at the other home, and another unseen choice there. */
const otherSecrets = (n: Negotiation, them: string, change: number): Negotiation => {
  const courses = Object.keys(road.stages.find(({ id }) => id === n.stage)?.choices?.[them] ?? {});
  const course = courses[change % Math.max(1, courses.length)];
  const unseen = (move: Move): Move =>
    move.by === them && move.act?.kind === 'decide' && course !== undefined
      ? { ...move, act: { kind: 'decide', choice: course } }
      : move;
  return {
    ...n,
    backing: {
      ...n.backing,
      [them]: Object.fromEntries(Object.keys(n.backing[them]!).map((id) => [id, change])),
    },
    facts: n.facts.filter((fact) => !fact.startsWith(`price:${them}`)),
    widened: { ...n.widened, [them]: {} },
    cover: { ...n.cover, [them]: {} },
    eased: { ...n.eased, [them]: change },
    log: n.log.filter(({ seenBy }) => seenBy !== them),
    moves: n.moves.map(unseen),
    seed: change,
  };
};

test.each(sides)(
  '%s sees the same whatever %s keeps to itself, at the table and at home',
  (us, them) => {
    let atHome = 0;
    fc.assert(
      fc.property(anyState, fc.integer({ min: 1, max: 99 }), (n, change) => {
        if (n.moves.some(({ act }) => act?.kind === 'decide')) atHome += 1;
        expect(viewFor(secretive(them, change), otherSecrets(n, them, change), us)).toEqual(
          viewFor(road, n, us),
        );
      }),
      CASES,
    );
    expect(atHome).toBeGreaterThan(10);
  },
);
