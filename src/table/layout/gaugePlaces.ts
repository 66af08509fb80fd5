import { clamp, overlap, type Rect } from './geometry.ts';
import { GAP, type GaugePlaces, type Ground, TOUCH } from './places.ts';

/** Head and hair of somebody seated, in units of the figure about the base of the neck. */
const HEAD = { half: 46, up: 118, down: -8 } as const;

const headsIn = ({ room: { seats } }: Ground): readonly Rect[] =>
  [...seats.left, ...seats.right].map(({ x, y, scale }) => ({
    x: x - HEAD.half * scale,
    y: y - HEAD.up * scale,
    width: 2 * HEAD.half * scale,
    height: (HEAD.up + HEAD.down) * scale,
  }));

const hidden = (plates: readonly Rect[], heads: readonly Rect[]): number =>
  plates.flatMap((plate) => heads.filter((head) => overlap(plate, head))).length;

/** At the upper corners: at your side the rounds and what is yours alone, side by side or under each other. */
export const gaugePlaces = (ground: Ground, withHome: boolean): GaugePlaces => {
  const { width, unit } = ground;
  const small = clamp(unit, 0.9, 1.35);
  const height = Math.max(TOUCH, 46 * small);
  const plate = { y: GAP, width: 132 * small, height };
  const rounds = { ...plate, x: GAP, width: 108 * small };
  const climate = { ...plate, x: width - GAP - plate.width };
  const beside = { ...plate, x: rounds.x + rounds.width + 6 };
  const below = { ...plate, x: GAP, y: plate.y + height + 6 };
  const heads = headsIn(ground);
  const between = { ...plate, x: (width - plate.width) / 2 };
  const [home = below] = [below, beside, between].toSorted(
    (a, b) => hidden([a], heads) - hidden([b], heads),
  );
  return { rounds, climate, home: withHome ? home : null };
};
