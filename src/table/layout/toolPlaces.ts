import type { TableTop } from '../view/tableTop.ts';
import { around, clamp, type Rect } from './geometry.ts';
import { GAP, type Ground, type SourcePlace, TOUCH } from './places.ts';

/** Slips of paper under each other, in columns where the rail is low. */
export const sourcePlaces = (
  { unit }: Ground,
  { x, y, width, height }: Rect,
  top: TableTop,
): readonly SourcePlace[] => {
  const count = top.sources.length;
  if (count === 0) return [];
  const inRows = Math.max(1, Math.floor(height / (TOUCH + 4)));
  const columns = Math.ceil(count / inRows);
  const wide = width / columns;
  const perColumn = Math.ceil(count / columns);
  const tall = clamp(height / perColumn - 5, TOUCH, Math.max(TOUCH, 58 * unit));
  const used = perColumn * (tall + 5) - 5;
  return top.sources.map(({ id }, at) => ({
    argument: id,
    x: x + Math.floor(at / perColumn) * wide,
    y: y + (height - used) / 2 + (at % perColumn) * (tall + 5),
    width: wide - (columns > 1 ? 5 : 0),
    height: tall,
  }));
};

/** The bell beside the slips, the pen and the seal, in their rails. */
export const toolPlaces = (ground: Ground, left: Rect, right: Rect) => {
  const { unit } = ground;
  const bellWidth = Math.max(64, 70 * unit);
  const tall = Math.min(left.height, 112 * unit);
  const middle = (rail: Rect): number => rail.y + rail.height / 2;
  const sealWidth = clamp(right.width * 0.58, 88, 150);
  const penWidth = right.width - sealWidth - GAP;
  return {
    sources: { ...left, width: left.width - bellWidth - GAP },
    bell: around(
      { x: left.x + left.width - bellWidth / 2, y: middle(left) },
      bellWidth,
      tall * 0.8,
    ),
    pen: around({ x: right.x + penWidth / 2, y: middle(right) }, penWidth, tall),
    seal: around(
      { x: right.x + right.width - sealWidth / 2, y: middle(right) },
      sealWidth,
      Math.min(right.height, 152 * unit),
    ),
  };
};
