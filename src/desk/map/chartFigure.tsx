import { translate } from '../../i18n/translate.ts';
import { type Chart, chartOf } from '../../map/chart.ts';
import type { Landform } from '../../map/landforms.ts';
import type { ChartView } from '../../map/projection.ts';
import { type Stop, stopsOf } from '../../map/stops.ts';
import type { HistoricalBorder } from '../../scenario/scenarioMap.ts';
import { Cartouche, ChartFrame, Compass, ScaleBar } from './chartFrame.tsx';
import { ChartLandLayer } from './chartLand.tsx';
import { ChartLetters } from './chartLetters.tsx';
import { ChartLines } from './chartLines.tsx';
import { ChartPatterns } from './chartPatterns.tsx';
import { ChartStops } from './chartStops.tsx';
import type { MapStory } from './useMap.ts';

interface FigureProps {
  readonly landforms: readonly Landform[];
  readonly story: MapStory;
  readonly view: ChartView;
  /** The width of the whole sheet in CSS pixels. */
  readonly width: number;
  readonly lines: readonly HistoricalBorder[];
  readonly shown: ReadonlySet<string>;
  readonly chosen: Stop | null;
  readonly onChoose: (stop: Stop) => void;
}

const SHAPES: Readonly<Record<ChartView, number>> = { chain: 0.7, habomai: 0.64 };
const NUMBERED = 560;
const WITH_INSET = 760;
const BARE = 14;
const NUMBERS = { left: 44, top: 34 } as const;

/** The chart of a sheet, where on the sheet it begins, and how high the sheet is. */
const layOut = ({ landforms, view, width }: FigureProps) => {
  const origin = width < NUMBERED ? { x: BARE, y: BARE } : { x: NUMBERS.left, y: NUMBERS.top };
  const inner = width - origin.x - BARE;
  const size = { width: inner, height: Math.round(inner * SHAPES[view]) };
  const chart = chartOf(landforms, view, size);
  return { chart, origin, sheet: { width, height: chart.height + origin.y + BARE } };
};

/** Habomai and Shikotan in the corner of the whole chain. */
const Inset = ({
  chart,
  landforms,
  story,
}: Pick<FigureProps, 'landforms' | 'story'> & { readonly chart: Chart }) => {
  const width = Math.round(chart.width * 0.31);
  const inset = chartOf(landforms, 'habomai', { width, height: Math.round(width * 0.62) });
  const x = chart.width - inset.width - 10;
  const y = chart.height - inset.height - 10;
  return (
    <g class="map-inset" transform={`translate(${x} ${y})`}>
      <clipPath id="map-inset-clip">
        <rect width={inset.width} height={inset.height} />
      </clipPath>
      <rect
        class="map-inset-paper"
        x="-6"
        y="-6"
        width={inset.width + 12}
        height={inset.height + 12}
      />
      <g clip-path="url(#map-inset-clip)">
        <ChartLandLayer chart={inset} story={story} />
      </g>
      <rect class="map-edge" width={inset.width} height={inset.height} />
      <text class="map-inset-title" x="8" y="20">
        {translate('map.view.habomai')}
      </text>
    </g>
  );
};

/** The island that has been chosen, outlined. */
const Chosen = ({ chart, stop }: { readonly chart: Chart; readonly stop: Stop }) => (
  <path
    class="map-chosen"
    d={chart.lands
      .filter(({ id }) => stop.islands.includes(id))
      .map(({ outline }) => outline)
      .join('')}
  />
);

const Drawing = ({ chart, ...props }: FigureProps & { readonly chart: Chart }) => {
  const { landforms, story, view, width, lines, shown, chosen } = props;
  const isWhole = view === 'chain' && width >= WITH_INSET;
  return (
    <g clip-path="url(#map-clip)">
      <ChartLandLayer chart={chart} story={story} />
      <ChartLines chart={chart} lines={lines} shown={shown} />
      {chosen && <Chosen chart={chart} stop={chosen} />}
      <ChartLetters chart={chart} story={story} />
      {isWhole && <Cartouche chart={chart} />}
      {isWhole && <Compass />}
      <ScaleBar chart={chart} />
      {isWhole && <Inset chart={chart} landforms={landforms} story={story} />}
    </g>
  );
};

/** The sheet itself: drawn to the width it has, so that its lettering keeps its size. */
export const ChartFigure = (props: FigureProps) => {
  const { story, chosen, onChoose, width } = props;
  const { chart, origin, sheet } = layOut(props);
  return (
    <div class="map-paper">
      <svg class="map-chart" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
        <ChartPatterns />
        <clipPath id="map-clip">
          <rect width={chart.width} height={chart.height} />
        </clipPath>
        <g transform={`translate(${origin.x} ${origin.y})`}>
          <Drawing {...props} chart={chart} />
          <ChartFrame chart={chart} numbered={width >= NUMBERED} />
        </g>
      </svg>
      <ChartStops
        chart={chart}
        stops={stopsOf(chart, story.map)}
        origin={origin}
        sheet={sheet}
        story={story}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
};
