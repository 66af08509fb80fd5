import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type LessonEvent, lessonMachine } from '../machines/lessonMachine.ts';
import type { PartyId } from '../negotiation/scenarioData.ts';
import { type Game, happen, type Road, screenOf } from './game.ts';
import type { RecordedEvent } from './record.ts';
import { isPair, seatOf } from './seats.ts';
import { type Level, LEVELS, type Screen } from './session.ts';

/** Where a session stands: a game is open on every screen but the title. */
export interface Standing {
  readonly lesson: SnapshotFrom<typeof lessonMachine>;
  readonly open: { readonly save: string; readonly game: Game } | null;
  readonly level: Level;
  /** The delegation that has opened the curtain before its papers; null while nobody has. */
  readonly curtain: PartyId | null;
}

export const ON_THE_TITLE: Standing = {
  lesson: initialTransition(lessonMachine)[0],
  open: null,
  level: LEVELS[0],
  curtain: null,
};

const after = (standing: Standing, event: LessonEvent): Standing => ({
  ...standing,
  lesson: transition(lessonMachine, standing.lesson, event)[0],
});

/** The delegation before whose papers the curtain is closed; null where nothing hangs, or it is open. */
export const behindCurtain = ({ open, curtain }: Standing): PartyId | null => {
  if (!open || !isPair(open.game.choice)) return null;
  const seat = seatOf(open.game);
  return seat === curtain ? null : seat;
};

export const screenNow = (standing: Standing): Screen => {
  const { open } = standing;
  if (!open) return 'title';
  return behindCurtain(standing) === null ? screenOf(open.game) : 'curtain';
};

/** With the curtain open before the papers of the delegation whose turn it is, or closed. */
export const withCurtain = (standing: Standing, isOpen: boolean): Standing => ({
  ...standing,
  curtain: isOpen && standing.open ? seatOf(standing.open.game) : null,
});

export const isOver = ({ lesson }: Standing): boolean => lesson.matches('over');

export const left = (standing: Standing): Standing => ({
  ...after(standing, { type: 'game.left' }),
  open: null,
  curtain: null,
});

/** With this game in place of the one that is open; the curtain closes unless the same delegation goes on. */
export const withGame = (standing: Standing, save: string, game: Game): Standing => {
  const curtain = seatOf(game) === standing.curtain ? standing.curtain : null;
  const next = { ...standing, open: { save, game }, level: game.level, curtain };
  const ended = game.campaign.status === 'done' && !isOver(standing);
  return ended ? after(next, { type: 'campaign.ended' }) : next;
};

export const opened = (standing: Standing, save: string, game: Game): Standing =>
  withGame(withCurtain(after(standing, { type: 'game.opened' }), false), save, game);

/** After one more event of the open game; null where it is out of place. */
export const told = (road: Road, standing: Standing, event: RecordedEvent): Standing | null => {
  if (!standing.open) return null;
  const { save, game } = standing.open;
  const next = happen(road, game, event);
  return next && withGame(standing, save, next);
};
