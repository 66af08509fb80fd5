import { geoConicConformal, type GeoProjection } from 'd3-geo';

export const CHART_VIEWS = ['chain', 'habomai'] as const;
/** The whole chain with southern Sakhalin and Hokkaido, or Habomai and Shikotan with the tip of Nemuro. */
export type ChartView = (typeof CHART_VIEWS)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees west, south, east and north, and the parallels at which the chart is true to scale. */
interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly parallels: readonly [number, number];
}

const FRAMES: Readonly<Record<ChartView, Frame>> = {
  chain: { west: 139.6, south: 41.45, east: 157.4, north: 51.35, parallels: [43.5, 49.5] },
  habomai: { west: 145.45, south: 43.2, east: 147.02, north: 43.95, parallels: [43, 44] },
};

const STEPS = 20;

const edgeOf = ({ west, south, east, north }: Frame): GeoJSON.MultiPoint => {
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const coordinates = shares.flatMap((share) => {
    const longitude = west + (east - west) * share;
    const latitude = south + (north - south) * share;
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  });
  return { type: 'MultiPoint', coordinates };
};

/** Lines that leave the chart are cut so far outside it that no stroke along the cut is seen. */
const BLEED = 40;

/** A conformal cone that shows the whole frame of a view within the given size. */
export const projectionOf = (view: ChartView, { width, height }: Size): GeoProjection => {
  const frame = FRAMES[view];
  return geoConicConformal()
    .parallels([...frame.parallels])
    .rotate([-(frame.west + frame.east) / 2, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      edgeOf(frame),
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
};
