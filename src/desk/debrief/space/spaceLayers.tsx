import { curveStepBefore, line } from 'd3-shape';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import { useDesk } from '../../deskContext.ts';
import { sayPoints } from '../../words/pointWords.ts';
import { type Entry, allowanceOfPoint, countOf } from './entries.ts';
import { PointMark } from './marks.tsx';
import type { Plot } from './plot.ts';
import { sayOfSpace as say } from './spaceWords.ts';

interface Layer {
  readonly plot: Plot;
  readonly sheet: SpaceSheet;
  readonly points: readonly Entry[];
}

/** The values at the edges, with a line through nothing for either side. */
export const Axes = ({ plot }: Pick<Layer, 'plot'>) => {
  const { bundle, names } = useDesk();
  const [one, two] = bundle.scenario.parties;
  const { inner, x, y } = plot;
  const bottom = inner.y + inner.height;
  return (
    <g class="space-axes">
      {plot.xTicks.map((tick) => (
        <g key={tick} class={tick === 0 ? 'zero' : ''}>
          <line x1={x(tick)} x2={x(tick)} y1={inner.y} y2={bottom} />
          <text x={x(tick)} y={bottom + 18} text-anchor="middle">
            {sayPoints(tick)}
          </text>
        </g>
      ))}
      {plot.yTicks.map((tick) => (
        <g key={tick} class={tick === 0 ? 'zero' : ''}>
          <line x1={inner.x} x2={inner.x + inner.width} y1={y(tick)} y2={y(tick)} />
          <text x={inner.x - 8} y={y(tick) + 4} text-anchor="end">
            {sayPoints(tick)}
          </text>
        </g>
      ))}
      <text class="space-axis" x={inner.x + inner.width} y={plot.height - 12} text-anchor="end">
        {say('space.across', { party: names.party(one.id) })}
      </text>
      <text class="space-axis" x={4} y={18}>
        {say('space.up', { party: names.party(two.id) })}
      </text>
    </g>
  );
};

/** The great mass of a wide space: the darker a cell, the more packages. */
export const Field = ({ plot, sheet: { field } }: Pick<Layer, 'plot' | 'sheet'>) => {
  if (!field) return null;
  const { cells, width, height } = field;
  const most = Math.log1p(Math.max(...cells.map(countOf)));
  return (
    <g class="space-field">
      {cells.map((cell) => (
        <rect
          key={`${cell.first} ${cell.second}`}
          x={plot.x(cell.first)}
          y={plot.y(cell.second + height)}
          width={plot.x(width) - plot.x(0) - 0.6}
          height={plot.y(0) - plot.y(height) - 0.6}
          fill-opacity={(0.06 + (0.5 * Math.log1p(countOf(cell))) / most).toFixed(2)}
        />
      ))}
    </g>
  );
};

/** A path through the entries, straight or in steps that go down before they go on. */
export const pathOf = (plot: Plot, entries: readonly Entry[], isStep: boolean): string => {
  const path = line<Entry>(
    ({ values }) => plot.x(values[0]),
    ({ values }) => plot.y(values[1]),
  );
  return (isStep ? path.curve(curveStepBefore) : path)(entries) ?? '';
};

export const Frontiers = ({ plot, points }: Pick<Layer, 'plot' | 'points'>) => {
  const on = (which: 'onFrontier' | 'onSharedFrontier'): readonly Entry[] =>
    points.filter((entry) => entry.kind === 'point' && entry.point[which]);
  return (
    <>
      <path class="space-frontier" d={pathOf(plot, on('onFrontier'), true)} />
      <path class="space-frontier shared" d={pathOf(plot, on('onSharedFrontier'), true)} />
    </>
  );
};

export const Points = ({ plot, points }: Pick<Layer, 'plot' | 'points'>) => (
  <>
    {points.map((entry) =>
      entry.kind === 'point' ? (
        <PointMark
          key={entry.id}
          x={plot.x(entry.values[0])}
          y={plot.y(entry.values[1])}
          allowedBy={allowanceOfPoint(entry.point)}
        />
      ) : null,
    )}
  </>
);
