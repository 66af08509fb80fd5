import { stageOf } from '../negotiation/lookup.ts';
import type { Scenario, StageId } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';

/** Whether the game's last stage is this one, or a variant of it stands here; false where none is named. */
export const isWindowsEnd = (
  scenario: Scenario,
  n: Negotiation,
  until: StageId | null,
): boolean => {
  const { id, variantOf } = stageOf(scenario, n);
  return until !== null && (id === until || variantOf === until);
};

/** Whether the game ends with this stage, which has ended: the window closes, or the road leads nowhere. */
export const isLastStage = (scenario: Scenario, n: Negotiation, until: StageId | null): boolean =>
  n.over !== null && (n.over.to === null || isWindowsEnd(scenario, n, until));
