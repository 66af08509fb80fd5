import { AS_INSTRUCTED, reply } from '../../src/counterpart/counterpart.ts';
import { nextStage, openStage, play } from '../../src/negotiation/negotiation.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';
import { choosing, type RoadScript } from './roadWalks.ts';
import type { Turn } from './walks.ts';

/** A way to the end of a stage; a side without a script there goes as instructed, after it stands pat. */
export interface Way {
  /** Where it begins, history played up to there; the stage itself if absent. */
  readonly from?: StageId;
  readonly japan?: RoadScript;
  readonly ussr?: RoadScript;
}

/** By stage and ending, the ways to it that are known to work. */
export type Ways = Readonly<Record<StageId, Readonly<Record<string, readonly Way[]>>>>;

const WALKS_OUT: readonly Turn[] = [{ act: { kind: 'suspend' } }];
export const STANDS: readonly Turn[] = [{}];

export const asking = (issue: string, option: string): Turn => ({
  act: { kind: 'consult', issue, option },
});
export const tabling = (issue: string, option: string): Turn => ({
  positions: { [issue]: option },
});
export const twice = (issue: string, option: string): readonly Turn[] => [
  tabling(issue, option),
  tabling(issue, option),
];

export const both = (stage: StageId, ours: readonly Turn[], theirs: readonly Turn[]): Way => ({
  japan: { [stage]: ours },
  ussr: { [stage]: theirs },
});
export const japan = (stage: StageId, ...turns: readonly Turn[]): Way => ({
  japan: { [stage]: turns },
});
export const ussr = (stage: StageId, ...turns: readonly Turn[]): Way => ({
  ussr: { [stage]: turns },
});

export const walkingOut = (stage: StageId): readonly Way[] => [
  japan(stage, ...WALKS_OUT),
  ussr(stage, ...WALKS_OUT),
];

/** Tabled twice by a delegation whose capital does not bear it. */
export const disowned = (
  stage: StageId,
  ours: readonly [issue: string, option: string],
  theirs: readonly [issue: string, option: string],
): readonly Way[] => [japan(stage, ...twice(...ours)), ussr(stage, ...twice(...theirs))];

export const capitals = (stage: StageId, ours: string, theirs: string, before: Way = {}): Way => ({
  ...before,
  japan: { ...before.japan, [stage]: choosing(ours) },
  ussr: { ...before.ussr, [stage]: choosing(theirs) },
});

const scripted = (way: Way, side: PartyId, stage: StageId): readonly Turn[] | undefined =>
  (side === 'japan' ? way.japan : way.ussr)?.[stage];

const moveOf = (n: Negotiation, way: Way): Move => {
  const script = scripted(way, n.mover, n.stage);
  if (!script) return reply(road, n, n.mover, AS_INSTRUCTED).move;
  const { positions = {}, act } = script[n.turns[n.mover] ?? 0] ?? {};
  return { by: n.mover, positions, ...(act ? { act } : {}) };
};

/** The stage as a way ends it. */
export const wayTo = (stage: StageId, way: Way): Negotiation => {
  let n = openStage(road, way.from ?? stage, 7);
  for (;;) {
    if (!n.over) n = play(road, n, moveOf(n, way));
    else if (n.stage === stage) return n;
    else if (n.over.to === null) throw new Error(`the road ends in ${n.stage}.${n.over.ending}`);
    else n = nextStage(road, n, n.over.to);
  }
};
