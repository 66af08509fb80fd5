import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DebriefStep } from '../../history/debriefSteps.ts';
import type { Moment } from '../../history/turnsTaken.ts';
import { otherParty } from '../../negotiation/lookup.ts';
import type { PartyId, Scenario } from '../../negotiation/scenarioData.ts';
import type { Answer, DebriefEvent, DebriefView } from '../../session/debrief.ts';
import { useDesk } from '../deskContext.ts';

/** Opens a moment over the page; the shell of the debrief gives it. */
export const MomentContext = createContext<(moment: Moment) => void>(() => undefined);

export interface InDebrief {
  readonly debrief: DebriefView;
  readonly scenario: Scenario;
  /** The party the learner led; with both seats taken, the one named first. */
  readonly side: PartyId;
  readonly other: PartyId;
  /** Two delegations played at one screen. */
  readonly isPair: boolean;
  /** The last answer about this in the step that is open; `by` a delegation, or null for the learner or both. */
  readonly answer: (about: string, by?: PartyId | null) => Answer | null;
  readonly commit: (answers: readonly Answer[]) => void;
  /** Tells without an answer. */
  readonly pass: () => void;
  readonly readOn: () => void;
  readonly skip: () => void;
  readonly turnTo: (step: DebriefStep) => void;
  readonly goToMoment: (moment: Moment) => void;
}

/** The debrief that is open, as its steps see it. Throws outside one. */
export const useDebrief = (): InDebrief => {
  const { view, bundle, send } = useDesk();
  const goToMoment = useContext(MomentContext);
  const { debrief, choice } = view;
  if (!debrief || !choice) throw new Error('a step lies outside the debrief');
  const { step } = debrief;
  const tell = (event: DebriefEvent): void => void send({ kind: 'debrief', event });
  return {
    debrief,
    scenario: bundle.scenario,
    side: choice.side,
    other: otherParty(bundle.scenario, choice.side),
    isPair: choice.seats === 'both',
    answer: (about, by = null) =>
      debrief.answers.find(
        (known) => known.step === step && known.about === about && known.by === by,
      ) ?? null,
    commit: (answers) => tell({ type: 'debrief.committed', step, answers }),
    pass: () => tell({ type: 'debrief.passed', step }),
    readOn: () => tell({ type: 'debrief.read', step }),
    skip: () => tell({ type: 'debrief.skipped', step }),
    turnTo: (to) => tell({ type: 'debrief.turned', step: to }),
    goToMoment,
  };
};
