import { type Chart, pathOf, placeOf } from '../../map/chart.ts';
import { NARROW_CHART } from '../../map/labels.ts';
import type { HistoricalBorder } from '../../scenario/scenarioMap.ts';

/** How the lines of the past are told apart: by stroke and number, not by colour alone. */
const LINE_STROKES = ['9 5', '2.5 4', '14 4 2 4', '1 5'] as const;

export const strokeOf = (at: number): string => LINE_STROKES[at % LINE_STROKES.length] ?? '';

interface LineProps {
  readonly chart: Chart;
  readonly line: HistoricalBorder;
  readonly at: number;
}

const isOn = ({ width, height }: Chart, x: number, y: number): boolean =>
  width > NARROW_CHART && x > 12 && y > 12 && x < width - 12 && y < height - 12;

const Line = ({ chart, line, at }: LineProps) => {
  const path = pathOf(chart.view, chart, line.paths);
  const marks = line.paths.flatMap((positions) => {
    const seen = positions
      .map((position) => placeOf(chart.view, chart, position))
      .filter(({ x, y }) => isOn(chart, x, y));
    const mark = seen.at(-1);
    return mark ? [mark] : [];
  });
  return (
    <g class={`map-line line-${at}`}>
      <path class="map-line-halo" d={path} />
      <path class="map-line-stroke" d={path} stroke-dasharray={strokeOf(at)} />
      {marks.map(({ x, y }, mark) => (
        <g key={mark}>
          <circle class="map-line-badge" cx={x} cy={y} r="10" />
          <text class="map-line-number" x={x} y={y + 5} text-anchor="middle">
            {at + 1}
          </text>
        </g>
      ))}
    </g>
  );
};

/** The lines that are switched on, in the order of the map. */
export const ChartLines = ({
  chart,
  lines,
  shown,
}: {
  readonly chart: Chart;
  readonly lines: readonly HistoricalBorder[];
  readonly shown: ReadonlySet<string>;
}) => (
  <g aria-hidden="true">
    {lines.map((line, at) =>
      shown.has(line.id) ? <Line key={line.id} chart={chart} line={line} at={at} /> : null,
    )}
  </g>
);
