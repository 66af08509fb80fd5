import { translate } from '../../i18n/translate.ts';
import type { Chart, Degree } from '../../map/chart.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';

const LADDER = 4;

const ladderRect = (chart: Chart, from: Degree, to: number) => {
  const length = to - from.at;
  const { edge, at } = from;
  if (edge === 'top' || edge === 'bottom')
    return {
      x: at,
      y: edge === 'top' ? -LADDER - 2 : chart.height + 2,
      width: length,
      height: LADDER,
    };
  return {
    x: edge === 'left' ? -LADDER - 2 : chart.width + 2,
    y: at,
    width: LADDER,
    height: length,
  };
};

const isOdd = (degrees: number, chart: Chart): boolean =>
  Math.round(degrees * (chart.view === 'chain' ? 1 : 4)) % 2 === 1;

/** The degree ladder: every other degree is inked. */
const Ladder = ({ chart }: { readonly chart: Chart }) => (
  <g class="map-ladder">
    {(['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
      const on = chart.degrees.filter((degree) => degree.edge === edge);
      const end = edge === 'top' || edge === 'bottom' ? chart.width : chart.height;
      return on.map((degree, at) => {
        const vertical = edge === 'left' || edge === 'right';
        const inked = isOdd(degree.degrees, chart) !== vertical;
        return inked ? (
          <rect key={`${edge}${at}`} {...ladderRect(chart, degree, on[at + 1]?.at ?? end)} />
        ) : null;
      });
    })}
  </g>
);

const Numbers = ({ chart }: { readonly chart: Chart }) => (
  <g class="map-degrees">
    {chart.degrees
      .filter(({ degrees }) => degrees % (chart.view === 'chain' ? 2 : 0.5) === 0)
      .map(({ degrees, edge, at }) => {
        const words = `${degrees}°`;
        if (edge === 'top')
          return (
            <text key={edge + degrees} x={at} y={-12} text-anchor="middle">
              {words}
            </text>
          );
        if (edge === 'left')
          return (
            <text key={edge + degrees} x={-11} y={at + 5} text-anchor="end">
              {words}
            </text>
          );
        return null;
      })}
  </g>
);

const SCALES: Readonly<Record<Chart['view'], number>> = { chain: 200, habomai: 20 };

/** Two lengths of the scale, and what they come to. */
export const ScaleBar = ({ chart }: { readonly chart: Chart }) => {
  const km = SCALES[chart.view];
  const half = (km / 2) * chart.kilometre;
  return (
    <g class="map-scale" transform={`translate(14 ${chart.height - 14})`}>
      <rect width={half} height="5" class="map-ink" />
      <rect x={half} width={half} height="5" class="map-blank" />
      <text x={half * 2 + 6} y="6">
        {translate('map.kilometres', { km })}
      </text>
    </g>
  );
};

/** The title of the sheet, in the sea where there is room for it. */
export const Cartouche = ({ chart }: { readonly chart: Chart }) => {
  const { tell } = useDesk();
  return (
    <g class="map-cartouche" transform={`translate(${chart.width * 0.5} ${chart.height * 0.09})`}>
      <text class="map-title" text-anchor="middle">
        {inPlain(tell('map.title'))}
      </text>
      <text class="map-subtitle" y="24" text-anchor="middle">
        {inPlain(tell('map.subtitle'))}
      </text>
      <path class="map-rule" d="M-110 40H-9M9 40H110" />
      <path class="map-lozenge" d="M0 35l5 5-5 5-5-5z" />
    </g>
  );
};

const POINTS = [0, 90, 180, 270] as const;

export const Compass = () => (
  <g class="map-compass" transform="translate(52 66)">
    <circle r="22" />
    {POINTS.map((turn) => (
      <g key={turn} transform={`rotate(${turn})`}>
        <path class="map-ink" d="M0-30 4-6 0 0z" />
        <path class="map-blank" d="M0-30-4-6 0 0z" />
      </g>
    ))}
    <text y="-36" text-anchor="middle">
      N
    </text>
  </g>
);

/** The double rule about a chart, with its ladder, and with its numbers where there is room. */
export const ChartFrame = ({
  chart,
  numbered,
}: {
  readonly chart: Chart;
  readonly numbered: boolean;
}) => (
  <g aria-hidden="true" class="map-frame">
    <rect class="map-edge" width={chart.width} height={chart.height} />
    <rect
      class="map-edge heavy"
      x="-9"
      y="-9"
      width={chart.width + 18}
      height={chart.height + 18}
    />
    <Ladder chart={chart} />
    {numbered && <Numbers chart={chart} />}
  </g>
);
