import type { MessageKey } from '../../i18n/translate.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Likelihood, Reflection, Visit } from '../../session/session.ts';

/** What was foretold after a stage, and why one chose as one did. */
export interface Foretold extends Reflection {
  /** The delegation that foretold it; null: the one learner. */
  readonly by: PartyId | null;
}

/** What was foretold after each stage of a game; by each delegation where both were led at one screen. */
export const foretoldIn = (
  visits: readonly Visit[],
  isPair: boolean,
): readonly (readonly Foretold[])[] =>
  visits.map(({ reflection, reflections }) => {
    if (isPair) return reflections;
    return reflection ? [{ ...reflection, by: null }] : [];
  });

export const LIKELIHOOD = {
  1: 'reflection.1',
  2: 'reflection.2',
  3: 'reflection.3',
  4: 'reflection.4',
  5: 'reflection.5',
} as const satisfies Record<Likelihood, MessageKey>;
