import { ink } from '../draw/palette.mjs';
import { box, fill, filtered, group, polygon, within } from '../draw/shapes.mjs';
import { shadedLamp, sideTable } from './comforts.mjs';
import { painting } from './fittings.mjs';
import { tones } from './walls.mjs';
import { curtains, sash } from './windows.mjs';
import { wallMap } from './wallMap.mjs';

const wallOf = (x, width, tone) =>
  box(x, 0, width, 480, tone.base) +
  filtered(box(x + width * 0.16, 60, width * 0.68, 300, tone.light), 'edge') +
  box(x, 236, width, 244, tone.deep, 0.55) +
  box(x, 230, width, 6, tone.deep) +
  box(x, 0, width, 18, tone.deep) +
  box(x, 18, width, 3, ink.brass, 0.55);

const torn = (x, lean) =>
  Array.from({ length: 25 }, (_, i) => [
    x + lean * ((i * 20) / 420) + (((i * 37) % 11) - 5) * 1.5,
    -10 + i * 20.5,
  ]);

const lampAt = (x, lit, shade) =>
  sideTable({ x, y: 246, width: 92 }) + shadedLamp({ x, y: 246, lit, shade, reach: 110 });

const study = (x, windowX, { tone, view, wood, curtain, shade, scene }) =>
  wallOf(x, 600, tones[tone]) +
  painting({ scene, x: x + 268, y: 70, width: 64, height: 84 }) +
  lampAt(x + 300, true, shade) +
  sash({ x: windowX, y: 52, width: 96, height: 160, view, wood, rows: [0.3] }) +
  curtains({ x: windowX, y: 52, width: 96, height: 160, colour: curtain, drape: 30 });

/** Two rooms that never meet, and between them a torn strip of the sea. */
export const halves = ({ left, right }) => {
  const [from, to] = [torn(486, 10), torn(714, -10)];
  const strip = polygon([...from, ...to.toReversed()]);
  const edge = (line, dx) => polygon([...line, ...line.map(([x, y]) => [x + dx, y]).toReversed()]);
  return (
    study(0, 380, left) +
    study(600, 724, right) +
    group(fill(strip, ink.night, 0.4), 'translate(6,4)') +
    fill(strip, ink.paper) +
    within(
      polygon([
        ...from.map(([x, y]) => [x + 7, y]),
        ...to.map(([x, y]) => [x - 7, y]).toReversed(),
      ]),
      wallMap({ x: 470, y: -8, width: 260, height: 372 }, [139.6, 41.7, 147, 50.6]),
    ) +
    fill(edge(from, 3), ink.white) +
    fill(edge(to, -3), ink.paperDeep)
  );
};
