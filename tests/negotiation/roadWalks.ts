import { AS_INSTRUCTED, BARGAINER, reply } from '../../src/counterpart/counterpart.ts';
import { roadOutcome } from '../../src/history/compareRoad.ts';
import { nextStage, openStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { isGamesEnd } from '../../src/negotiation/span.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';
import type { Turn } from './walks.ts';

/** Turns by stage. In a stage without a script the side follows history; after its script it bargains. */
export type RoadScript = Readonly<Record<StageId, readonly Turn[]>>;

export interface Walked {
  readonly path: readonly StageId[];
  readonly endings: Readonly<Record<StageId, string>>;
  readonly outcome: string;
  readonly last: Negotiation;
  /** Every stage as it ended. */
  readonly ended: readonly Negotiation[];
}

export const choosing = (choice: string): readonly Turn[] => [{ act: { kind: 'decide', choice } }];

const ownMove = (n: Negotiation, script: readonly Turn[] | undefined, turn: number): Move => {
  const scripted = script?.[turn];
  if (!scripted)
    return reply(road, n, n.mover, script === undefined ? AS_INSTRUCTED : BARGAINER).move;
  const { positions = {}, act } = scripted;
  const move: Move = { by: n.mover, positions, ...(act ? { act } : {}) };
  const refused = refusal(road, n, move);
  if (refused) throw new Error(`${n.stage}, turn ${turn}: ${JSON.stringify(refused)}`);
  return move;
};

/** Plays the road against the counterpart as instructed, from a stage to wherever it ends, an epilogue apart. */
export const walkRoad = (
  side: PartyId,
  script: RoadScript,
  from: StageId = 'letter',
  until: StageId | null = null,
): Walked => {
  const ended: Negotiation[] = [];
  let n = openStage(road, from, 7);
  for (let turn = 0; ;) {
    if (n.over) {
      ended.push(n);
      if (isGamesEnd(road, n.stage, n.over.to, until)) break;
      n = nextStage(road, n, n.over.to!);
      turn = 0;
    } else if (n.mover === side) {
      n = play(road, n, ownMove(n, script[n.stage], turn));
      turn += 1;
    } else n = play(road, n, reply(road, n, n.mover, AS_INSTRUCTED).move);
  }
  return {
    path: ended.map(({ stage }) => stage),
    endings: Object.fromEntries(ended.map(({ stage, over }) => [stage, over!.ending])),
    outcome: roadOutcome(road, n),
    last: n,
    ended,
  };
};
