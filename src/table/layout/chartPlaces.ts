import type { TableTop } from '../view/tableTop.ts';
import type { ArtSeat } from './art.ts';
import { railOf } from './gaugePlaces.ts';
import { clamp, type Rect } from './geometry.ts';
import { GAP, type Ground, TOUCH } from './places.ts';
import { type Target, targetOf } from './targets.ts';

/** The chart taken up: paper, chart and what turns it or puts it back. */
export interface ChartSheet extends Rect {
  readonly chart: Rect;
  readonly legend: Rect;
  readonly turn: Rect;
  readonly close: Rect;
}

export interface ChartPlace {
  /** The chart on its easel, in the gap between the delegations. */
  readonly board: Rect;
  /** Where the easel stands. */
  readonly foot: number;
  readonly sheet: ChartSheet | null;
}

/** From the middle of a head to its side, and from its crown to the base of the neck, in units of a figure. */
const HEAD = { half: 50, height: 116 } as const;
const ASPECT = 1.42;
const SMALLEST = 78;
const LARGEST = 230;
const SHARE = 0.24;

/** Those who sit behind the first row, as far as there is anybody. */
const behind = ({ room }: Ground, { seats }: TableTop): readonly ArtSeat[] => [
  ...room.behind.left.slice(0, seats.secondLeft.length),
  ...room.behind.right.slice(0, seats.secondRight.length),
  ...(room.aside && seats.behindLeft ? [room.aside.left] : []),
  ...(room.aside && seats.behindRight ? [room.aside.right] : []),
];

/** Between the heads nearest to the middle, above the shoulders of those who sit behind. */
const boardRect = (ground: Ground, top: TableTop): Rect | null => {
  const { width, room } = ground;
  const seated = behind(ground, top);
  const heads = [...room.seats.left, ...room.seats.right, ...seated];
  const middle = width / 2;
  const reach = ({ scale }: ArtSeat): number => HEAD.half * scale + GAP;
  const left = Math.max(
    0,
    ...heads.filter(({ x }) => x < middle).map((head) => head.x + reach(head)),
  );
  const right = Math.min(
    width,
    ...heads.filter(({ x }) => x >= middle).map((head) => head.x - reach(head)),
  );
  const breadth = Math.min(right - left, width * SHARE, LARGEST);
  if (breadth < SMALLEST) return null;
  const height = breadth / ASPECT;
  const shoulders = Math.min(...seated.map(({ y }) => y), room.front * 0.62);
  const y = Math.max(
    Math.max(railOf(width), TOUCH) + 2,
    Math.min(shoulders - height, (shoulders - height) * 0.7 + 8),
  );
  const x = clamp(middle - breadth / 2, left, right - breadth);
  return { x, y, width: breadth, height };
};

const PAD = 14;
const HEADER = TOUCH + 2;
const LEGEND = 34;

/** As large as the table allows. */
const sheetRects = ({ width, height }: Ground): ChartSheet => {
  const most = { width: width - 2 * GAP, height: height - 2 * GAP };
  const inner = Math.min(most.width - 2 * PAD, (most.height - HEADER - LEGEND - PAD) * ASPECT);
  const chart = { width: inner, height: inner / ASPECT };
  const paper = { width: inner + 2 * PAD, height: chart.height + HEADER + LEGEND + PAD };
  const x = (width - paper.width) / 2;
  const y = (height - paper.height) / 2;
  const button = Math.min(210, inner * 0.42);
  return {
    x,
    y,
    ...paper,
    chart: { x: x + PAD, y: y + HEADER, ...chart },
    legend: { x: x + PAD, y: y + HEADER + chart.height + 4, width: inner, height: LEGEND },
    turn: { x: x + paper.width - TOUCH - button - GAP, y: y + 4, width: button, height: TOUCH - 8 },
    close: { x: x + paper.width - TOUCH, y, width: TOUCH, height: TOUCH },
  };
};

/** Where the chart stands or lies; null where islands are not spoken of, or the room is too small for it. */
export const chartPlace = (ground: Ground, top: TableTop): ChartPlace | null => {
  const board = top.chart ? boardRect(ground, top) : null;
  if (!top.chart || !board) return null;
  const foot = ground.room.table.y + 4;
  return { board, foot, sheet: top.chart.view === null ? null : sheetRects(ground) };
};

/** What a pointer can reach on the chart; under the unfolded chart it can reach nothing else. */
export const withChart = (
  below: readonly Target[],
  place: ChartPlace | null,
  top: TableTop,
): readonly Target[] => {
  if (!place) return below;
  const { board, sheet } = place;
  if (!sheet) {
    const reading = top.open.kind !== 'folder' && top.open.kind !== 'nothing';
    return reading ? below : [targetOf({ kind: 'chart' }, board), ...below];
  }
  return [targetOf({ kind: 'chart-turn' }, sheet.turn), targetOf({ kind: 'chart' }, sheet.close)];
};
