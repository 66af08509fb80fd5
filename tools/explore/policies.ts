import { positionsOf } from '../../src/counterpart/aspiration.ts';
import { bargain } from '../../src/counterpart/bargain.ts';
import { reply, AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import type { Temper } from '../../src/counterpart/temper.ts';
import { otherParty, stageOf } from '../../src/negotiation/lookup.ts';
import { isBorne, mandateOf } from '../../src/negotiation/mandate.ts';
import { legalMoves, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { Act, PartyId, Scenario, Terms } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { utility } from '../../src/negotiation/utility.ts';

export type Random = () => number;
export type Policy = (scenario: Scenario, n: Negotiation, party: PartyId) => Move;

/** A repeatable stream of numbers in [0, 1). */
export const randomFrom = (seed: number): Random => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

/** Tempers as varied as people: five paces, three degrees of reciprocity, two of firmness. */
export const variedTemper = (random: Random): Temper => ({
  pace: pick(random, [0.5, 0.8, 1, 1.4, 2]),
  reciprocity: pick(random, [0.2, 0.5, 0.8]),
  firmness: pick(random, [0, 0, 0.12]),
  argues: random(),
  consults: random(),
});

export const bargainer =
  (temper: Temper): Policy =>
  (scenario, n, party) =>
    bargain(scenario, n, party, temper).move;

export const asInstructed: Policy = (scenario, n, party) =>
  reply(scenario, n, party, AS_INSTRUCTED).move;

const playable = (scenario: Scenario, n: Negotiation, ...moves: readonly Move[]): Move =>
  moves.find((move) => refusal(scenario, n, move) === null) ?? { by: n.mover, positions: {} };

const INITIAL: Act = { kind: 'initial' };

/** Any single legal step, leaving the room rarely. */
export const random =
  (next: Random): Policy =>
  (scenario, n) => {
    const moves = legalMoves(scenario, n).filter(({ act }) => act?.kind !== 'suspend');
    return pick(next, moves);
  };

const takingTheirs = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  allows: (issue: string, option: string) => boolean,
): Terms => {
  const ask = positionsOf(scenario, n, otherParty(scenario, party));
  return Object.fromEntries(
    stageOf(scenario, n).live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      const asked = ask[issue];
      const option =
        asked !== undefined && allows(issue, asked) ? asked : (reserve.at(-1) ?? instructed[0]);
      return option === undefined ? [] : [[issue, option]];
    }),
  );
};

/** Takes whatever the other side has put down, as far as the capital bears it; gives its reserves unasked. */
export const alwaysConcedes: Policy = (scenario, n, party) => {
  const positions = takingTheirs(scenario, n, party, (issue, option) =>
    isBorne(scenario, n, party, issue, option),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
};

/** Repeats its first instruction on every issue and initials nothing else. */
export const neverConcedes: Policy = (scenario, n, party) => {
  const positions = Object.fromEntries(
    stageOf(scenario, n).live.flatMap((issue) => {
      const first = mandateOf(scenario, n, party, issue).instructed[0];
      return first === undefined || n.agreed[issue] === first ? [] : [[issue, first]];
    }),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
};

/** Gives its first reserve in its first turn, then bargains. */
export const strikesAtOnce =
  (temper: Temper): Policy =>
  (scenario, n, party) => {
    if ((n.turns[party] ?? 0) > 0) return bargain(scenario, n, party, temper).move;
    const { live } = stageOf(scenario, n);
    const first = live.find((issue) => mandateOf(scenario, n, party, issue).reserve.length > 0);
    const given = live.map((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      return [issue, issue === first ? reserve[0] : instructed[0]];
    });
    return { by: party, positions: Object.fromEntries(given) };
  };

const UNSIGNED = -8;

/** What an ended stage is worth to a party: its text, or the cost of going home without one. */
export const worthOf = (scenario: Scenario, n: Negotiation, party: PartyId): number =>
  n.text ? utility(scenario, party, n.text, n.facts) : UNSIGNED;

const MANNERS: readonly (readonly [number, number])[] = [
  [0.5, 0.2],
  [1, 0.5],
  [2, 0.2],
  [6, 0],
];

const withCitations = (scenario: Scenario, n: Negotiation, move: Move): readonly Move[] => {
  const { act: _act, ...bare } = move;
  const cited = stageOf(scenario, n).arguments.map((argument): Move => ({
    ...bare,
    act: { kind: 'argue', argument },
  }));
  const standing: Move = { by: n.mover, positions: {} };
  return [move, bare, ...cited, standing].filter((m) => refusal(scenario, n, m) === null);
};

/** Bargains, but does not move on one issue before the last hour. */
const holding =
  (issue: string, temper: Temper): Policy =>
  (scenario, n, party) => {
    const move = bargain(scenario, n, party, temper).move;
    if (n.extended || n.closing || n.agreed[issue] !== undefined) return move;
    const { [issue]: moved, ...positions } = move.positions;
    if (moved === undefined || n.positions[issue]?.[party] === undefined) return move;
    const { act: _act, ...bare } = move;
    return playable(scenario, n, { ...move, positions }, { ...bare, positions });
  };

const playOut = (
  scenario: Scenario,
  start: Negotiation,
  party: PartyId,
  mine: Policy,
  theirs: Policy,
): Negotiation => {
  let n = start;
  for (let turns = 0; !n.over && turns < 30; turns += 1)
    n = play(scenario, n, (n.mover === party ? mine : theirs)(scenario, n, n.mover));
  return n;
};

/** Opponents it imagines: people differ, so it does not count on the mildest. */
const IMAGINED: readonly Temper[] = [
  { pace: 1, reciprocity: 0.5, firmness: 0, argues: 0.5, consults: 0.5 },
  { pace: 0.6, reciprocity: 0.7, firmness: 0.05, argues: 1, consults: 0 },
];

const candidatesFor = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  temper: Temper,
): readonly Move[] => {
  const policies: readonly Policy[] = [
    ...MANNERS.map(([pace, reciprocity]) =>
      bargainer({ ...temper, firmness: 0, pace, reciprocity, argues: 1 }),
    ),
    ...stageOf(scenario, n).live.map((issue) => holding(issue, { ...temper, pace: 1.4 })),
  ];
  const moves = policies.flatMap((policy) =>
    withCitations(scenario, n, policy(scenario, n, party)),
  );
  return [...new Map(moves.map((move) => [JSON.stringify(move), move])).values()];
};

/** Looks ahead: tries several manners of going on and every source, plays each to the end in its mind, keeps the best. */
export const attentive =
  (temper: Temper): Policy =>
  (scenario, n, party) => {
    const eager: Temper = { ...temper, firmness: 0, argues: 1, pace: 1.4 };
    const ways = [bargainer(eager), ...stageOf(scenario, n).live.map((i) => holding(i, eager))];
    const candidates = candidatesFor(scenario, n, party, temper);
    let best = { move: candidates[0]!, worth: -Infinity };
    for (const move of candidates)
      for (const way of ways) {
        const after = play(scenario, n, move);
        const ends = IMAGINED.map((other) =>
          worthOf(scenario, playOut(scenario, after, party, way, bargainer(other)), party),
        );
        const worth = ends.reduce((sum, end) => sum + end, 0) / ends.length;
        if (worth > best.worth) best = { move, worth };
      }
    return best.move;
  };

/** A bargainer that handles its sources in one way: never, at random, or where they bite. */
export const withArguments =
  (how: 'none' | 'random' | 'apt', temper: Temper, next: Random): Policy =>
  (scenario, n, party) => {
    const { move } = bargain(scenario, n, party, { ...temper, argues: how === 'apt' ? 1 : 0 });
    if (how !== 'random' || move.act) return move;
    const argument = pick(next, stageOf(scenario, n).arguments);
    return playable(scenario, n, { ...move, act: { kind: 'argue', argument } }, move);
  };
