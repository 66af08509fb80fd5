import type { Point, Rect } from '../../layout/geometry.ts';
import type { Laid, Step } from '../steps.ts';

const UNFOLD_MS = 260;

const middleOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The chart is taken from its easel and unfolded over the table; turning it to another part moves nothing. */
export const chartSteps = (before: Laid, after: Laid): readonly Step[] => {
  const sheet = after.layout.chart?.sheet;
  const board = after.layout.chart?.board;
  if (!sheet || !board || before.layout.chart?.sheet) return [];
  return [
    {
      kind: 'unfold-chart',
      from: middleOf(board),
      to: middleOf(sheet),
      startMs: 0,
      durationMs: UNFOLD_MS,
    },
  ];
};
