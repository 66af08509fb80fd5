import { clamp } from './geometry.ts';
import { GAP, type GaugePlaces, type Ground } from './places.ts';

/** How deep the rail over the room is, in CSS pixels, on a table of the given width. */
export const railOf = (width: number): number => Math.round(clamp(width * 0.04, 32, 44));

/** On the rail over the room: the rounds left, what is yours alone in the middle, climate right. */
export const gaugePlaces = ({ width }: Ground, withHome: boolean): GaugePlaces => {
  const height = railOf(width);
  const rail = { x: 0, y: 0, width, height };
  const wide = Math.min((width - 4 * GAP) / 3, 8.5 * height);
  const plate = { y: 0, width: wide, height };
  return {
    rail,
    rounds: { ...plate, x: GAP },
    home: withHome ? { ...plate, x: (width - wide) / 2 } : null,
    climate: { ...plate, x: width - GAP - wide },
  };
};
