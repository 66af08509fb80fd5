import { readFileSync } from 'node:fs';
import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { ink } from '../draw/palette.mjs';
import { box, boxPath, fill, frameLine, stroke, within } from '../draw/shapes.mjs';

const topology = JSON.parse(
  readFileSync(new URL('../../../assets/map/islands.topo.json', import.meta.url), 'utf8'),
);
const islands = feature(topology, topology.objects.islands).features;

const edgesOf = ([west, south, east, north]) =>
  Array.from({ length: 11 }, (_, i) => i / 10).flatMap((t) => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t],
  ]);

const projectionFor = (bounds, { x, y, width, height }) =>
  geoConicConformal()
    .parallels([43.5, 48])
    .rotate([-147.6, 0])
    .fitExtent(
      [
        [x, y],
        [x + width, y + height],
      ],
      { type: 'MultiPoint', coordinates: edgesOf(bounds) },
    )
    .clipExtent([
      [x - 30, y - 30],
      [x + width + 30, y + height + 30],
    ]);

const graticule = () =>
  geoGraticule()
    .step([2, 2])
    .extent([
      [130, 38],
      [166, 56],
    ])();

const inset = ({ x, y, width, height }, by) => ({
  x: x + by,
  y: y + by,
  width: width - by * 2,
  height: height - by * 2,
});

/** The islands in one neutral tint, without names or lines; `picked` groups are tinted apart. */
export const wallMap = (frame, bounds, picked = []) => {
  const window = inset(frame, 4);
  const { x, y, width, height } = window;
  const path = geoPath(projectionFor(bounds, window)).digits(1);
  const outlineOf = (features) => path({ type: 'FeatureCollection', features }) ?? '';
  const land = outlineOf(islands);
  const chosen = outlineOf(islands.filter(({ properties }) => picked.includes(properties.group)));
  const waterlines = [
    [16, 0.16],
    [10, 0.24],
    [5, 0.4],
  ].map(([weight, opacity]) => stroke(land, '#fbf4df', weight, opacity));
  return within(
    boxPath(x, y, width, height),
    box(x, y, width, height, '#c4d3cc') +
      box(x, y, width, height, 'url(#dots-sea)') +
      stroke(path(graticule()), ink.slate, 0.6, 0.45) +
      waterlines.join('') +
      fill(land, '#e3cf96') +
      (picked.length > 0 ? fill(chosen, ink.red) : '') +
      stroke(land, ink.black, picked.length > 0 ? 1.1 : 0.9),
  );
};

/** A walnut frame with a brass slip about `window`, and what hangs in it. */
export const framed = ({ x, y, width, height }, content) => {
  const rim = (grow, colour, opacity) =>
    box(x - grow, y - grow, width + grow * 2, height + grow * 2, colour, opacity);
  return (
    box(x - 2, y + 2, width + 22, height + 20, ink.night, 0.38) +
    rim(13, ink.walnutDark) +
    fill(
      `M${x - 13},${y + height + 13}V${y - 13}H${x + width + 13}l-5,5H${x - 8}V${y + height + 8}z`,
      ink.walnutLight,
    ) +
    rim(8, ink.walnut) +
    rim(3.5, ink.brass) +
    rim(2, ink.paper) +
    content +
    frameLine(x + 4, y + 4, width - 8, height - 8, ink.black, 1)
  );
};
