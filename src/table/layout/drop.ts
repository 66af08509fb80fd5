import type { Point, Rect } from './geometry.ts';

/** Where a dragged card has been let go: on the table, back in the hand, or nowhere in particular. */
export type Drop = 'forward' | 'back' | 'nowhere';

/** So far a chosen card must be drawn toward oneself to be taken back, in CSS pixels. */
const BACK = 24;

/** `hand` is where the cards lie; what is beyond it is the table. */
export const dropOf = (isForward: boolean, from: Point, to: Point, hand: Rect): Drop => {
  if (to.y < hand.y) return isForward ? 'nowhere' : 'forward';
  return isForward && to.y - from.y > BACK ? 'back' : 'nowhere';
};
