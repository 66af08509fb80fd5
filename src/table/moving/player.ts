import type { Scene, Tweens } from 'phaser';
import { planOf } from '../animationPlan.ts';
import { makeRun, type Movable, type Run } from './movements.ts';
import type { Laid, Plan } from './steps.ts';

/** A view that comes this early takes the movement of the one before along with its own. */
const TAKEN_ALONG_MS = 250;

export interface Player {
  /** Brings everything at once to where it ends. To be called before anything is shown anew. */
  readonly finish: () => void;
  /** Called when the table already shows the view; moves its things there from where they lay before. */
  readonly play: (laid: Laid, motion: boolean) => void;
  /** Plays a movement that no view calls for, such as a refusal. */
  readonly playOnce: (plan: Plan) => void;
  /** A hand has let a card go elsewhere; the next view moves it from there. Null: from where it lay. */
  readonly hold: (held: NonNullable<Laid['held']> | null) => void;
}

interface Playing {
  readonly run: Run;
  readonly totalMs: number;
  readonly tween: Tweens.Tween;
}

/** Plays what has changed between the view that came to rest last and the one shown now. */
export const makePlayer = (
  scene: Scene,
  movable: Movable,
  onMoving: (isMoving: boolean) => void,
): Player => {
  let settled: Laid | null = null;
  let showing: Laid | null = null;
  let playing: Playing | null = null;

  const finish = (): void => {
    const elapsed = playing?.tween.getValue() ?? Number.POSITIVE_INFINITY;
    playing?.tween.remove();
    playing?.run(playing.totalMs);
    if (playing) onMoving(false);
    playing = null;
    if (elapsed > TAKEN_ALONG_MS) settled = showing;
  };

  const start = (run: Run, totalMs: number): void => {
    run(0);
    const onUpdate = (own: Tweens.Tween): void => run(own.getValue() ?? totalMs);
    const span = { from: 0, to: totalMs, duration: totalMs };
    const tween = scene.tweens.addCounter({ ...span, onUpdate, onComplete: finish });
    playing = { run, totalMs, tween };
    onMoving(true);
  };

  const play = (laid: Laid, motion: boolean): void => {
    const plan = motion ? planOf(settled, laid) : null;
    showing = laid;
    if (plan && plan.totalMs > 0) start(makeRun(plan, movable), plan.totalMs);
    else settled = laid;
  };
  const playOnce = (plan: Plan): void => {
    finish();
    start(makeRun(plan, movable), plan.totalMs);
  };
  const hold: Player['hold'] = (held) => {
    if (settled) settled = { top: settled.top, layout: settled.layout, ...(held && { held }) };
  };
  return { finish, play, playOnce, hold };
};
