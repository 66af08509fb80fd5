import type { Scene, Tweens } from 'phaser';
import { type Laid, planOf } from '../animationPlan.ts';
import { makeRun, type Movable, type Run } from './movements.ts';

/** A view that comes this early takes the movement of the one before along with its own. */
const TAKEN_ALONG_MS = 250;

export interface Player {
  /** Brings everything at once to where it ends. To be called before anything is shown anew. */
  readonly finish: () => void;
  /** Called when the table already shows the view; moves its things there from where they lay before. */
  readonly play: (laid: Laid, motion: boolean) => void;
}

interface Playing {
  readonly run: Run;
  readonly totalMs: number;
  readonly tween: Tweens.Tween;
}

/** Plays what has changed between the view that came to rest last and the one shown now. */
export const makePlayer = (scene: Scene, movable: Movable): Player => {
  let settled: Laid | null = null;
  let showing: Laid | null = null;
  let playing: Playing | null = null;

  const finish = (): void => {
    const elapsed = playing?.tween.getValue() ?? Number.POSITIVE_INFINITY;
    playing?.tween.remove();
    playing?.run(playing.totalMs);
    playing = null;
    if (elapsed > TAKEN_ALONG_MS) settled = showing;
  };

  const start = (run: Run, totalMs: number): void => {
    run(0);
    const tween = scene.tweens.addCounter({
      from: 0,
      to: totalMs,
      duration: totalMs,
      onUpdate: (own) => run(own.getValue() ?? totalMs),
      onComplete: finish,
    });
    playing = { run, totalMs, tween };
  };

  return {
    finish,
    play: (laid, motion) => {
      const plan = motion ? planOf(settled, laid) : null;
      showing = laid;
      if (plan && plan.totalMs > 0) start(makeRun(plan, movable, laid), plan.totalMs);
      else settled = laid;
    },
  };
};

/** Plays a movement that no view calls for, such as a refusal. */
export const playOnce = (
  scene: Scene,
  durationMs: number,
  apply: (progress: number) => void,
): void => {
  scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: durationMs,
    onUpdate: (own) => apply(own.getValue() ?? 1),
    onComplete: () => apply(1),
  });
};
