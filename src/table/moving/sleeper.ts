import { type Game, Core } from 'phaser';

const FRAMES_AFTER_THE_LAST = 3;

export interface Sleeper {
  /** Draws again, for as long as something moves. */
  readonly wake: () => void;
  /** Draws one frame if the loop sleeps. */
  readonly glance: () => void;
  readonly release: () => void;
}

/** Stops the loop of a game when nothing has moved for three frames. */
export const makeSleeper = (
  game: Game,
  isMoving: () => boolean,
  onChange: (state: 'ready' | 'asleep') => void,
): Sleeper => {
  let still = 0;
  const afterRender = (): void => {
    still = isMoving() ? 0 : still + 1;
    if (still <= FRAMES_AFTER_THE_LAST) return;
    game.loop.sleep();
    onChange('asleep');
  };
  game.events.on(Core.Events.POST_RENDER, afterRender);
  const rouse = (): void => {
    if (!game.loop.started || game.loop.running) return;
    onChange('ready');
    game.loop.wake(true);
  };
  const wake = (): void => {
    still = 0;
    rouse();
  };
  const glance = (): void => {
    if (!game.loop.running) still = FRAMES_AFTER_THE_LAST;
    rouse();
  };
  const whenSeen = (): void => {
    if (!document.hidden) wake();
  };
  document.addEventListener('visibilitychange', whenSeen);
  return {
    wake,
    glance,
    release: () => {
      game.events.off(Core.Events.POST_RENDER, afterRender);
      document.removeEventListener('visibilitychange', whenSeen);
    },
  };
};
