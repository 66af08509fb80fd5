import type { TableTop } from '../view/tableTop.ts';
import type { Rect } from './geometry.ts';
import { CARD, type CardPlace, GAP, type Ground, TOUCH } from './places.ts';

/** The tab that lays the rest of the options into the fan. */
export const moreRect = ({ unit }: Ground, row: Rect, top: TableTop): Rect | null => {
  if (top.moreCards === 0) return null;
  const size = Math.max(TOUCH, 50 * unit);
  return {
    x: row.x + row.width - size,
    y: row.y + row.height / 2 - size / 2,
    width: size,
    height: size,
  };
};

/** The fan of cards in the middle of its row, the chosen one lifted. */
export const cardPlaces = (
  { unit }: Ground,
  row: Rect,
  top: TableTop,
  more: Rect | null,
): readonly CardPlace[] => {
  const count = top.cards.length;
  if (count === 0) return [];
  const wide = more ? more.x - GAP - row.x : row.width;
  const abreast = Math.min(count, 4);
  const scale = Math.min(
    (row.height - 14) / CARD.height,
    (wide - (abreast - 1) * GAP) / (abreast * CARD.width),
    Math.max(0.92, unit),
  );
  const cardWidth = CARD.width * scale;
  const pitch = count === 1 ? 0 : Math.min(cardWidth + GAP, (wide - cardWidth) / (count - 1));
  const x = row.x + wide / 2 - (pitch * (count - 1)) / 2;
  return top.cards.map(({ option, chosen }, at) => {
    const turn = at - (count - 1) / 2;
    const lift = chosen ? -10 : Math.abs(turn) * 2;
    return {
      option,
      x: x + pitch * at,
      y: row.y + row.height / 2 + 4 + lift,
      scale,
      angle: chosen ? 0 : turn * 1.2,
    };
  });
};
