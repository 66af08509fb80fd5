import { bargainedBy, positionsOf } from '../../src/counterpart/aspiration.ts';
import { reply, AS_INSTRUCTED, BARGAINER } from '../../src/counterpart/counterpart.ts';
import type { Temper } from '../../src/counterpart/temper.ts';
import {
  mayHold,
  openIssues,
  optionIds,
  otherParty,
  stageOf,
} from '../../src/negotiation/lookup.ts';
import { authorityOf, isBorne, mandateOf } from '../../src/negotiation/mandate.ts';
import { legalMoves, refusal } from '../../src/negotiation/negotiation.ts';
import type { Act, PartyId, Scenario, Terms } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';

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
  leans: 1,
});

export const bargainer =
  (temper: Temper): Policy =>
  (scenario, n, party) =>
    reply(scenario, n, party, { followsLine: false, temper }).move;

/** In a home stage the capital chooses as any capital does; at the table the policy speaks. */
const atTheTable =
  (policy: Policy): Policy =>
  (scenario, n, party) =>
    stageOf(scenario, n).choices
      ? reply(scenario, n, party, BARGAINER).move
      : policy(scenario, n, party);

export const asInstructed: Policy = (scenario, n, party) =>
  reply(scenario, n, party, AS_INSTRUCTED).move;

export const playable = (scenario: Scenario, n: Negotiation, ...moves: readonly Move[]): Move =>
  moves.find((move) => refusal(scenario, n, move) === null) ?? { by: n.mover, positions: {} };

const INITIAL: Act = { kind: 'initial' };

const ACT_CHANCES: readonly (readonly [Act['kind'], number])[] = [
  ['suspend', 0.03],
  ['recess', 0.06],
  ['link', 0.12],
  ['sound', 0.2],
  ['consult', 0.28],
  ['argue', 0.4],
  ['initial', 0.75],
];

/** Positions and acts at random, within the rules; leaves the room rarely. */
export const random =
  (next: Random): Policy =>
  (scenario, n, party) => {
    const moves = legalMoves(scenario, n);
    if (stageOf(scenario, n).choices) return pick(next, moves);
    const positions = Object.fromEntries(
      openIssues(stageOf(scenario, n))
        .filter((issue) => mayHold(scenario, party, issue) && next() < 0.6)
        .map((issue) => [issue, pick(next, optionIds(scenario, issue))] as const),
    );
    const drawn = next();
    const kind = ACT_CHANCES.find(([, below]) => drawn < below)?.[0];
    const acts = moves.filter(({ act }) => act !== undefined && act.kind === kind);
    const act = acts.length === 0 ? undefined : pick(next, acts).act;
    const bare: Move = { by: party, positions };
    return act
      ? playable(scenario, n, { ...bare, act }, { ...bare, positions: {}, act })
      : playable(scenario, n, bare);
  };

const takingTheirs = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  allows: (issue: string, option: string) => boolean,
): Terms => {
  const ask = positionsOf(scenario, n, otherParty(scenario, party));
  return Object.fromEntries(
    bargainedBy(scenario, n, party).flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      const asked = ask[issue];
      const option =
        asked !== undefined && allows(issue, asked) ? asked : (reserve.at(-1) ?? instructed[0]);
      return option === undefined ? [] : [[issue, option]];
    }),
  );
};

/** Takes whatever the other side has put down, as far as the capital bears it; gives its reserves unasked. */
export const alwaysConcedes: Policy = atTheTable((scenario, n, party) => {
  const positions = takingTheirs(scenario, n, party, (issue, option) =>
    isBorne(scenario, n, party, issue, option),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
});

/** Repeats its first instruction on every issue and initials nothing else. */
export const neverConcedes: Policy = atTheTable((scenario, n, party) => {
  const positions = Object.fromEntries(
    bargainedBy(scenario, n, party).flatMap((issue) => {
      const first = mandateOf(scenario, n, party, issue).instructed[0];
      return first === undefined || n.agreed[issue] === first ? [] : [[issue, first]];
    }),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
});

/** Asks its capital for whatever the other side wants beyond its instructions; gives what it may in the last round. */
export const alwaysConsults: Policy = atTheTable((scenario, n, party) => {
  const ask = positionsOf(scenario, n, otherParty(scenario, party));
  const live = bargainedBy(scenario, n, party);
  const last = n.closing || n.round >= n.rounds;
  const beyond = live.filter(
    (issue) =>
      ask[issue] !== undefined && authorityOf(scenario, n, party, issue, ask[issue]) === 'beyond',
  );
  const questions = last
    ? []
    : beyond.map((issue): Move => ({
        by: party,
        positions: {},
        act: { kind: 'consult', issue, option: ask[issue]! },
      }));
  const positions = Object.fromEntries(
    live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      const gives = last && ask[issue] !== undefined && !beyond.includes(issue);
      const option = gives ? ask[issue] : (n.agreed[issue] ?? instructed[0] ?? reserve[0]);
      return option === undefined ? [] : [[issue, option] as const];
    }),
  );
  const bare: Move = { by: party, positions };
  return playable(scenario, n, ...questions, { ...bare, act: INITIAL }, bare);
});

/** A bargainer that handles its sources in one way: never, at random, or where they bite; so it leans to none. */
export const withArguments =
  (how: 'none' | 'random' | 'apt', temper: Temper, next: Random): Policy =>
  (scenario, n, party) => {
    const move = bargainer({ ...temper, argues: how === 'apt' ? 1 : 0, leans: 0 })(
      scenario,
      n,
      party,
    );
    const sources = stageOf(scenario, n).arguments;
    if (how !== 'random' || move.act || sources.length === 0) return move;
    const argument = pick(next, sources);
    return playable(scenario, n, { ...move, act: { kind: 'argue', argument } }, move);
  };
