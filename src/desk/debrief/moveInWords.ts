import type { StageId } from '../../negotiation/scenarioData.ts';
import type { Move } from '../../negotiation/state.ts';
import type { Names } from '../names.ts';
import { sayMove } from '../words/moveWords.ts';
import { say } from './timelineWords.ts';

/** What a turn did, in a few words: the course chosen, what was tabled and the act, or that nothing new was tabled. */
export const moveInWords = (move: Move, stage: StageId, names: Names): string =>
  move.act?.kind === 'decide'
    ? names.choice(stage, move.by, move.act.choice)
    : (sayMove(move, names) ?? say('fork.stood'));
