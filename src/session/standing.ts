import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type LessonEvent, lessonMachine } from '../machines/lessonMachine.ts';
import { type Game, happen, type Road, screenOf } from './game.ts';
import type { RecordedEvent } from './record.ts';
import { type Level, LEVELS, type Screen } from './session.ts';

/** Where a session stands: a game is open on every screen but the title. */
export interface Standing {
  readonly lesson: SnapshotFrom<typeof lessonMachine>;
  readonly open: { readonly save: string; readonly game: Game } | null;
  readonly level: Level;
}

export const ON_THE_TITLE: Standing = {
  lesson: initialTransition(lessonMachine)[0],
  open: null,
  level: LEVELS[0],
};

const after = (standing: Standing, event: LessonEvent): Standing => ({
  ...standing,
  lesson: transition(lessonMachine, standing.lesson, event)[0],
});

export const screenNow = ({ open }: Standing): Screen => (open ? screenOf(open.game) : 'title');

export const isOver = ({ lesson }: Standing): boolean => lesson.matches('over');

export const left = (standing: Standing): Standing => ({
  ...after(standing, { type: 'game.left' }),
  open: null,
});

/** With this game in place of the one that is open. */
export const withGame = (standing: Standing, save: string, game: Game): Standing => {
  const next = { ...standing, open: { save, game }, level: game.level };
  const ended = game.campaign.status === 'done' && !isOver(standing);
  return ended ? after(next, { type: 'campaign.ended' }) : next;
};

export const opened = (standing: Standing, save: string, game: Game): Standing =>
  withGame(after(standing, { type: 'game.opened' }), save, game);

/** After one more event of the open game; null where it is out of place. */
export const told = (road: Road, standing: Standing, event: RecordedEvent): Standing | null => {
  if (!standing.open) return null;
  const { save, game } = standing.open;
  const next = happen(road, game, event);
  return next && withGame(standing, save, next);
};
