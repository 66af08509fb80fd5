import type { TableTop } from '../view/tableTop.ts';
import { clamp, type Rect } from './geometry.ts';
import { GAP, type Ground, type Leaves, type SheetPlace, TOUCH } from './places.ts';

/** The corners by which leaves are turned. */
export const leavesOf = (
  page: number,
  count: number,
  { x, y, width, height }: Rect,
): Leaves | null => {
  if (count <= 1) return null;
  const corner = { y: y + height - TOUCH - 4, width: TOUCH + 20, height: TOUCH };
  return {
    page,
    count,
    back: page > 0 ? { ...corner, x: x + 10 } : null,
    next: page < count - 1 ? { ...corner, x: x + width - corner.width - 10 } : null,
  };
};

const sizeOf = (kind: SheetPlace['kind'], { width, height }: Ground, rows: number) => {
  const most = { width: width - 2 * GAP, height: height - 2 * GAP };
  if (kind === 'home') {
    const columns = rows * 44 + 64 > most.height ? 2 : 1;
    return {
      width: Math.min(most.width, columns * clamp(width * 0.6, 440, 640)),
      height: Math.min(most.height, 64 + Math.ceil(rows / columns) * clamp(height * 0.075, 40, 56)),
    };
  }
  return {
    width: Math.min(most.width, clamp(width * 0.6, 400, 680)),
    height: Math.min(most.height, clamp(height * (kind === 'leaving' ? 0.32 : 0.52), 190, 420)),
  };
};

const answersIn = ({ x, y, width, height }: Rect): NonNullable<SheetPlace['answers']> => {
  const [inset, tall] = [18, Math.max(TOUCH, 48)];
  const half = (width - 3 * inset) / 2;
  const row = { y: y + height - tall - inset, width: half, height: tall };
  return { leave: { ...row, x: x + inset }, stay: { ...row, x: x + 2 * inset + half } };
};

/** Where the paper that is being read lies: in the middle, at the near edge. */
export const sheetPlace = (
  ground: Ground,
  { open, telegrams, home }: TableTop,
): SheetPlace | null => {
  if (open.kind !== 'telegram' && open.kind !== 'home' && open.kind !== 'leaving') return null;
  const { kind } = open;
  const count = kind === 'telegram' ? telegrams.length : kind === 'home' ? home.length : 1;
  if (count === 0) return null;
  const size = sizeOf(kind, ground, home.length);
  const x = (ground.width - size.width) / 2;
  const y = Math.max(GAP, (ground.height - size.height) * 0.62);
  const rect = { x, y, ...size };
  const page = kind === 'telegram' ? Math.min(open.page, count - 1) : 0;
  return {
    ...rect,
    kind,
    leaves: kind === 'telegram' ? leavesOf(page, count, rect) : null,
    answers: kind === 'leaving' ? answersIn(rect) : null,
  };
};
