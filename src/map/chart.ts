import { geoGraticule, geoPath } from 'd3-geo';
import type { Position } from '../scenario/scenarioMap.ts';
import type { Landform } from './landforms.ts';
import { type ChartView, projectionOf, type Size } from './projection.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A piece of land on paper; `outline` is path data, as SVG and canvas both read it. */
export interface ChartLand {
  readonly id: string;
  readonly mainland: Landform['mainland'];
  readonly outline: string;
  readonly centre: Place;
  readonly box: Place & Size;
}

/** A degree on the frame: odd and even ones alternate on the ladder. */
export interface Degree {
  readonly degrees: number;
  readonly edge: 'top' | 'bottom' | 'left' | 'right';
  /** From the upper left corner along the edge. */
  readonly at: number;
}

/** Everything a chart of a view is drawn with, in pixels of its size. */
export interface Chart extends Size {
  readonly view: ChartView;
  readonly lands: readonly ChartLand[];
  readonly graticule: string;
  readonly degrees: readonly Degree[];
  /** Pixels of one kilometre in the middle of the chart. */
  readonly kilometre: number;
}

const GRATICULE: Readonly<Record<ChartView, { readonly step: number; readonly ladder: number }>> = {
  chain: { step: 2, ladder: 1 },
  habomai: { step: 0.5, ladder: 0.25 },
};

const EARTH_KM = 6371;
const SAMPLES = 600;

type Projection = ReturnType<typeof projectionOf>;

const landsOf = (landforms: readonly Landform[], projection: Projection): readonly ChartLand[] => {
  const path = geoPath(projection).digits(1);
  return landforms.flatMap(({ id, mainland, geometry }) => {
    const outline = path(geometry);
    if (!outline) return [];
    const [x, y] = path.centroid(geometry);
    const [[left, top], [right, bottom]] = path.bounds(geometry);
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return [{ id, mainland, outline, centre: { x, y }, box }];
  });
};

const degreesOn = (
  projection: Projection,
  { width, height }: Size,
  ladder: number,
  edge: Degree['edge'],
): readonly Degree[] => {
  const along = edge === 'top' || edge === 'bottom';
  const found: Degree[] = [];
  let before = Number.NaN;
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const at = ((along ? width : height) * sample) / SAMPLES;
    const point: [number, number] = along
      ? [at, edge === 'top' ? 0 : height]
      : [edge === 'left' ? 0 : width, at];
    const [longitude = 0, latitude = 0] = projection.invert?.(point) ?? [];
    const step = Math.floor((along ? longitude : latitude) / ladder);
    if (step !== before && sample > 0)
      found.push({ degrees: Math.max(step, before) * ladder, edge, at });
    before = step;
  }
  return found;
};

/** Lays the land of a view out on paper of the given size. */
export const chartOf = (landforms: readonly Landform[], view: ChartView, size: Size): Chart => {
  const projection = projectionOf(view, size);
  const { step, ladder } = GRATICULE[view];
  const lines = geoGraticule()
    .step([step, step])
    .extent([
      [120, 30],
      [175, 65],
    ])
    .precision(0.5);
  return {
    view,
    width: size.width,
    height: size.height,
    lands: landsOf(landforms, projection),
    graticule: geoPath(projection).digits(1)(lines()) ?? '',
    degrees: (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) =>
      degreesOn(projection, size, ladder, edge),
    ),
    kilometre: projection.scale() / EARTH_KM,
  };
};

/** Where degrees east and north lie on a chart of that view and size. */
export const placeOf = (view: ChartView, size: Size, position: Position): Place => {
  const [x = 0, y = 0] = projectionOf(view, size)([...position]) ?? [];
  return { x, y };
};

/** Path data of lines drawn between positions. */
export const pathOf = (
  view: ChartView,
  size: Size,
  paths: readonly (readonly Position[])[],
): string =>
  geoPath(projectionOf(view, size)).digits(1)({
    type: 'MultiLineString',
    coordinates: paths.map((path) => path.map((position) => [...position])),
  }) ?? '';
