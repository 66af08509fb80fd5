import type { SessionView } from '../../session/session.ts';
import type { Desk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';

/** Whether the papers of one of two delegations at this screen lie open. */
export const isAlone = ({ choice, seat }: SessionView): boolean =>
  choice?.seats === 'both' && seat !== null;

/** Whether others look on: a class, or, until the debrief opens everything, both delegations at one screen. */
export const othersLookOn = ({ view, preferences }: Pick<Desk, 'view' | 'preferences'>): boolean =>
  isPublic(preferences) ||
  (view.choice?.seats === 'both' && view.seat === null && view.debrief === null);

/** Changes whenever others come to look than before: what has been opened over a page goes with them. */
export const lookersOf = ({ screen, choice, seat }: SessionView): string => {
  if (choice?.seats !== 'both') return '';
  return screen === 'curtain' ? screen : (seat ?? choice.seats);
};

/** Whether the other of two delegations at this screen reads and moves next. */
export const othersMoveFirst = (view: SessionView): boolean =>
  isAlone(view) && view.table?.yourTurn === false;
