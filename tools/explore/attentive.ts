import type { Temper } from '../../src/counterpart/temper.ts';
import { stageOf } from '../../src/negotiation/lookup.ts';
import { legalMoves, nextStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { PartyId, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { payOf } from './playRoad.ts';
import { bargainer, type Policy } from './policies.ts';

const TURNS_FORESEEN = 120;

/** Pace and reciprocity of the manners it tries, from slow to taking what is there. */
const MANNERS: readonly (readonly [number, number])[] = [
  [0.5, 0.2],
  [1, 0.5],
  [2, 0.2],
  [6, 0],
];

/** The opponents it imagines: people differ, so it does not count on the mildest. Their luck it cannot know. */
const IMAGINED: readonly Temper[] = [
  { pace: 1, reciprocity: 0.5, firmness: 0, argues: 0.5, consults: 0.5, leans: 0 },
  { pace: 0.6, reciprocity: 0.7, firmness: 0.05, argues: 1, consults: 0, leans: 0 },
];
const IMAGINED_SEED = 77;

const playOut = (
  scenario: Scenario,
  start: Negotiation,
  party: PartyId,
  mine: Policy,
  theirs: Policy,
): Negotiation => {
  let n = start;
  for (let turns = 0; turns < TURNS_FORESEEN; turns += 1) {
    if (n.over?.to === null) return n;
    n = n.over
      ? nextStage(scenario, n, n.over.to!)
      : play(scenario, n, (n.mover === party ? mine : theirs)(scenario, n, n.mover));
  }
  return n;
};

/** Bargains, but does not move on one issue before the last round. */
const holding =
  (issue: string, temper: Temper): Policy =>
  (scenario, n, party) => {
    const move = bargainer(temper)(scenario, n, party);
    if (n.round >= n.rounds || n.closing || n.agreed[issue] !== undefined) return move;
    const { [issue]: moved, ...positions } = move.positions;
    if (moved === undefined || n.positions[issue]?.[party] === undefined) return move;
    const { act: _act, ...bare } = move;
    const held = [
      { ...move, positions },
      { ...bare, positions },
    ];
    return held.find((candidate) => refusal(scenario, n, candidate) === null) ?? move;
  };

const candidatesFor = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  temper: Temper,
): readonly Move[] => {
  const { choices, live } = stageOf(scenario, n);
  if (choices) return legalMoves(scenario, n);
  const policies: readonly Policy[] = [
    ...MANNERS.map(([pace, reciprocity]) =>
      bargainer({ ...temper, pace, reciprocity, consults: pace > 1 ? 1 : 0 }),
    ),
    ...live.map((issue) => holding(issue, { ...temper, pace: 1.4 })),
  ];
  const moves = policies.map((policy) => policy(scenario, n, party));
  return [...new Map(moves.map((move) => [JSON.stringify(move), move])).values()];
};

/** Looks ahead: tries several manners of going on, plays each to the end of the road in its mind, keeps the best. */
export const attentive =
  (own: Temper): Policy =>
  (scenario, n, party) => {
    const mine: Temper = { ...own, firmness: 0, argues: 1, leans: 0 };
    const goesOn = bargainer({ ...mine, pace: 1.4, reciprocity: 0.3, consults: 1 });
    const candidates = candidatesFor(scenario, n, party, mine);
    if (candidates.length === 1) return candidates[0]!;
    const imagined: Negotiation = { ...n, seed: IMAGINED_SEED };
    let best = { move: candidates[0]!, pay: -Infinity };
    for (const move of candidates) {
      const after = play(scenario, imagined, move);
      const ends = IMAGINED.map((other) =>
        playOut(scenario, after, party, goesOn, bargainer(other)),
      );
      const pay = ends.reduce((sum, end) => sum + payOf(scenario, end)[party]!, 0) / ends.length;
      if (pay > best.pay + 0.01) best = { move, pay };
    }
    return best.move;
  };
