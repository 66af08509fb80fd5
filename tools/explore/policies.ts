import { positionsOf } from '../../src/counterpart/aspiration.ts';
import { reply, AS_INSTRUCTED, BARGAINER } from '../../src/counterpart/counterpart.ts';
import type { Temper } from '../../src/counterpart/temper.ts';
import { optionIds, optionOf, otherParty, stageOf } from '../../src/negotiation/lookup.ts';
import { authorityOf, isBorne, mandateOf, wouldGrant } from '../../src/negotiation/mandate.ts';
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

const playable = (scenario: Scenario, n: Negotiation, ...moves: readonly Move[]): Move =>
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
    const { live } = stageOf(scenario, n);
    const positions = Object.fromEntries(
      live
        .filter(() => next() < 0.6)
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
export const alwaysConcedes: Policy = atTheTable((scenario, n, party) => {
  const positions = takingTheirs(scenario, n, party, (issue, option) =>
    isBorne(scenario, n, party, issue, option),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
});

/** Repeats its first instruction on every issue and initials nothing else. */
export const neverConcedes: Policy = atTheTable((scenario, n, party) => {
  const positions = Object.fromEntries(
    stageOf(scenario, n).live.flatMap((issue) => {
      const first = mandateOf(scenario, n, party, issue).instructed[0];
      return first === undefined || n.agreed[issue] === first ? [] : [[issue, first]];
    }),
  );
  return playable(scenario, n, { by: party, positions, act: INITIAL }, { by: party, positions });
});

/** Asks its capital for whatever the other side wants beyond its instructions; gives what it may in the last round. */
export const alwaysConsults: Policy = atTheTable((scenario, n, party) => {
  const ask = positionsOf(scenario, n, otherParty(scenario, party));
  const { live } = stageOf(scenario, n);
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

/** Gives its first reserve in its first turn of a stage, then bargains. */
export const strikesAtOnce =
  (temper: Temper): Policy =>
  (scenario, n, party) => {
    const { live } = stageOf(scenario, n);
    if ((n.turns[party] ?? 0) > 0 || live.length === 0)
      return bargainer(temper)(scenario, n, party);
    const first = live.find((issue) => mandateOf(scenario, n, party, issue).reserve.length > 0);
    const given = live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      const option = issue === first ? reserve[0] : (instructed[0] ?? reserve[0]);
      return n.agreed[issue] !== undefined || option === undefined ? [] : [[issue, option]];
    });
    return playable(scenario, n, { by: party, positions: Object.fromEntries(given) });
  };

/** Asks its capital at once for what it may bear of the other side's wishes, and plays for time at the end. */
export const asksFirst =
  (otherwise: Policy): Policy =>
  (scenario, n, party) => {
    const theirs = otherParty(scenario, party);
    const { live } = stageOf(scenario, n);
    const questions = live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, theirs, issue);
      const wished = optionOf(n, theirs, issue);
      return (wished === undefined ? [...instructed, ...reserve] : [wished])
        .filter((option) => authorityOf(scenario, n, party, issue, option) === 'beyond')
        .filter((option) => wouldGrant(scenario, n, party, issue, option))
        .map((option): Move => ({
          by: party,
          positions: {},
          act: { kind: 'consult', issue, option },
        }));
    });
    const move = otherwise(scenario, n, party);
    const { act: _act, ...bare } = move;
    const apart = live.some((issue) => n.agreed[issue] === undefined);
    const longer: readonly Move[] =
      n.round >= n.rounds && apart ? [{ ...bare, act: { kind: 'recess' } }] : [];
    return playable(scenario, n, ...longer, ...questions, move);
  };

/** Cites at the first chance a source that bites and points to the option it presses. */
export const citing =
  (issue: string, option: string, policy: Policy): Policy =>
  (scenario, n, party) => {
    const move = policy(scenario, n, party);
    if (move.act || n.agreed[issue] === option) return move;
    const cited = stageOf(scenario, n)
      .arguments.filter((id) => {
        const source = scenario.arguments[id]!;
        return source.issue === issue && source.toward.includes(option) && source.cover > 0;
      })
      .map((argument): Move => ({ ...move, act: { kind: 'argue', argument } }));
    return playable(scenario, n, ...cited, move);
  };

/** Presses one option wherever its issue is live and its instructions let it; else it bargains. */
export const presses =
  (issue: string, option: string, temper: Temper): Policy =>
  (scenario, n, party) => {
    const move = bargainer(temper)(scenario, n, party);
    const { live } = stageOf(scenario, n);
    if (!live.includes(issue) || n.agreed[issue] === option) return move;
    if (move.act?.kind === 'initial' || move.act?.kind === 'consult') return move;
    if (authorityOf(scenario, n, party, issue, option) === 'beyond') return move;
    const positions = { ...move.positions, [issue]: option };
    const { act: _act, ...bare } = move;
    return playable(scenario, n, { ...move, positions }, { ...bare, positions }, move);
  };

/** A bargainer that handles its sources in one way: never, at random, or where they bite. */
export const withArguments =
  (how: 'none' | 'random' | 'apt', temper: Temper, next: Random): Policy =>
  (scenario, n, party) => {
    const move = bargainer({ ...temper, argues: how === 'apt' ? 1 : 0 })(scenario, n, party);
    const sources = stageOf(scenario, n).arguments;
    if (how !== 'random' || move.act || sources.length === 0) return move;
    const argument = pick(next, sources);
    return playable(scenario, n, { ...move, act: { kind: 'argue', argument } }, move);
  };
