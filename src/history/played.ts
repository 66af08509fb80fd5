import type { StageId } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';

/** A stage of a game, as it opened and as it stands or ended: both sides' secrets included. */
export interface PlayedFrame {
  readonly stage: StageId;
  readonly opened: Negotiation;
  readonly ended: Negotiation;
}
