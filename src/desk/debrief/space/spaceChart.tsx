import { useMemo, useState } from 'preact/hooks';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import type { Values } from '../../../history/space/terms.ts';
import { useWidth } from '../../map/useMap.ts';
import type { Entry } from './entries.ts';
import { allNear, isNearNothing, nearestCell, type Plot, plotOf } from './plot.ts';
import type { Several } from './severalDialog.tsx';
import { Axes, Field, Frontiers, Points } from './spaceLayers.tsx';
import { Named } from './spaceNamed.tsx';
import { SpaceStops } from './spaceStops.tsx';
import { sayOfSpace as say } from './spaceWords.ts';

interface ChartProps {
  readonly sheet: SpaceSheet;
  /** Landmarks and offers. */
  readonly named: readonly Entry[];
  readonly points: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
  readonly onSeveral: (several: Several) => void;
}

interface Drawn extends ChartProps {
  readonly plot: Plot;
}

/** Pixels on the screen: what a click still reaches, and what a finger cannot tell apart. */
const NEAR_ENOUGH = 24;
const TOGETHER = 12;

const Drawing = (props: Drawn) => {
  const { plot, sheet, named, points, onOpen, onSeveral } = props;
  const openHere = (event: MouseEvent): void => {
    const svg = event.currentTarget as SVGSVGElement;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = plot.width / width;
    const [x, y] = [(event.clientX - left) * scale, (event.clientY - top) * scale];
    const near = allNear(plot, [...named, ...points], x, y, NEAR_ENOUGH * scale);
    const together = allNear(plot, near, x, y, TOGETHER * scale);
    const [nearest] = near;
    if (together.length > 1) onSeveral(together);
    else if (nearest && (together.length === 1 || !sheet.field)) onOpen(nearest);
    else if (sheet.field) onSeveral(nearestCell(sheet.field, plot.valuesAt(x, y)));
  };
  return (
    <svg
      class="space-drawing"
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      aria-hidden="true"
      onClick={openHere}
    >
      <rect class="space-ground" {...plot.inner} />
      <Axes plot={plot} />
      <Field {...props} />
      <Frontiers {...props} />
      <Points {...props} />
      <Named {...props} />
    </svg>
  );
};

const cornersOf = ({ field }: SpaceSheet): readonly Values[] =>
  (field?.cells ?? []).flatMap(({ first, second }): readonly Values[] => [
    [first, second],
    [first + (field?.width ?? 0), second + (field?.height ?? 0)],
  ]);

interface WholeProps {
  readonly isWhole: boolean;
  readonly onSwitch: (isWhole: boolean) => void;
}

const WholeSwitch = ({ isWhole, onSwitch }: WholeProps) => (
  <label class="ask-pick">
    <input
      type="checkbox"
      checked={isWhole}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
    <span>{say('space.whole')}</span>
  </label>
);

/** The values the sheet has to hold; no agreement, which is worth nothing to either side, may lie far off. */
const valuesOn = ({
  named,
  points,
  sheet,
}: Pick<ChartProps, 'named' | 'points' | 'sheet'>): readonly Values[] => {
  const near = named.filter((entry) => entry.kind !== 'landmark' || entry.landmark.kind !== 'none');
  return [...[...near, ...points].map(({ values }) => values), ...cornersOf(sheet)];
};

/** The space, drawn to the width it has; keys go from mark to mark. */
export const SpaceChart = (drawn: ChartProps) => {
  const { sheet, named, points } = drawn;
  const { measured, width } = useWidth();
  const [isWhole, setWhole] = useState(false);
  const values = useMemo(() => valuesOn({ sheet, named, points }), [sheet, named, points]);
  const plot = useMemo(() => plotOf(values, width, isWhole), [values, width, isWhole]);
  return (
    <figure class="space-chart" aria-label={say('space.chart')}>
      {!isNearNothing(values) && <WholeSwitch isWhole={isWhole} onSwitch={setWhole} />}
      <div ref={measured} class="space-sheet">
        <Drawing {...drawn} plot={plot} />
        <SpaceStops {...drawn} plot={plot} />
      </div>
      <figcaption class="note">{say('space.chartNote')}</figcaption>
    </figure>
  );
};
