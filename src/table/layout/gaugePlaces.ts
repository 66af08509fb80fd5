import { clamp, overlap, type Rect } from './geometry.ts';
import { type GaugePlaces, type Ground, TOUCH } from './places.ts';

/** From the edge of the wall. */
const EDGE = 5;

/** Head and hair of somebody seated, in units of the figure about the base of the neck. */
const HEAD = { half: 46, up: 118, down: -8 } as const;

const headsIn = ({ room: { seats } }: Ground): readonly Rect[] =>
  [...seats.left, ...seats.right].map(({ x, y, scale }) => ({
    x: x - HEAD.half * scale,
    y: y - HEAD.up * scale,
    width: 2 * HEAD.half * scale,
    height: (HEAD.up + HEAD.down) * scale,
  }));

const shared = (a: Rect, b: Rect): number =>
  overlap(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

/** How much of the heads a plate would cover. */
const hidden = (plate: Rect, heads: readonly Rect[]): number =>
  heads.reduce((sum, head) => sum + shared(plate, head), 0);

/** At the upper corners: at your side the rounds and what is yours alone, side by side or under each other. */
export const gaugePlaces = (ground: Ground, withHome: boolean): GaugePlaces => {
  const { width, unit } = ground;
  const small = clamp(unit, 0.9, 1.35);
  const height = Math.max(TOUCH, 46 * small);
  const plate = { y: EDGE, width: 140 * small, height };
  const rounds = { ...plate, x: EDGE, width: 110 * small };
  const climate = { ...plate, x: width - EDGE - plate.width };
  const beside = { ...plate, x: rounds.x + rounds.width + 4 };
  const below = { ...plate, x: EDGE, y: plate.y + height + 4 };
  const heads = headsIn(ground);
  const home = hidden(below, heads) <= hidden(beside, heads) ? below : beside;
  return { rounds, climate, home: withHome ? home : null };
};
