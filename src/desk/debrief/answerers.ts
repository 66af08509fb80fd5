import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { say } from './debriefWords.ts';
import { useDebrief } from './useDebrief.ts';

/** One who answers a question of the debrief. */
export interface Answerer {
  /** Null: the one learner. */
  readonly by: PartyId | null;
  /** A question as it is put to this one. */
  readonly asked: (question: string) => string;
}

/** Who answers where each side sees it from its own seat: the one learner, or each of two delegations. */
export const useAnswerers = (): readonly Answerer[] => {
  const { names } = useDesk();
  const { side, other, isPair } = useDebrief();
  if (!isPair) return [{ by: null, asked: (question) => question }];
  return [side, other].map((by) => ({
    by,
    asked: (question) => say('debrief.askedBy', { by: names.delegation(by), question }),
  }));
};
