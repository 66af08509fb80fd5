import { ink } from '../draw/palette.mjs';
import { box, ellipse, fill, filtered, polygon } from '../draw/shapes.mjs';

const warm = '#fff0c4';

/** Light on a wall about (x, y): three ragged steps, dots where they meet. */
export const pool = ({ x, y, rx, ry = rx, colour = warm, strength = 1 }) =>
  filtered(ellipse(x, y, rx, ry, colour, 0.15 * strength), 'torn') +
  ellipse(x, y, rx * 0.94, ry * 0.94, 'url(#dots-amber)', 0.22 * strength) +
  filtered(ellipse(x, y, rx * 0.68, ry * 0.68, colour, 0.17 * strength), 'torn') +
  filtered(ellipse(x, y, rx * 0.38, ry * 0.38, colour, 0.2 * strength), 'torn');

/** Sun through a window that is not seen, pane by pane across the wall. */
export const panes = ({
  x,
  y,
  columns = 2,
  rows = 3,
  cell = [44, 54],
  lean = 0.5,
  drop = 0.14,
  colour = '#fff3cf',
  strength = 0.3,
}) => {
  const [width, height] = cell;
  const at = (column, row) => [
    x + column * (width + 7) - row * (height + 7) * lean,
    y + row * (height + 7) + column * (width + 7) * drop,
  ];
  const squares = Array.from({ length: columns * rows }, (_, i) => {
    const [left, top] = at(i % columns, Math.floor(i / columns));
    return polygon([
      [left, top],
      [left + width, top + width * drop],
      [left + width - height * lean, top + width * drop + height],
      [left - height * lean, top + height],
    ]);
  }).join('');
  return (
    filtered(fill(squares, colour, strength), 'crayon') +
    fill(squares, 'url(#dots-amber)', strength * 0.8)
  );
};

let masks = 0;

/** A shade over the whole room, but for ragged holes where light falls. */
const shaded = (holes, grow, colour, opacity) => {
  const id = `light${++masks}`;
  const dark = holes
    .map(({ x, y, rx, ry = rx }) => ellipse(x, y, rx * grow, ry * grow, '#000'))
    .join('');
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1280" height="560">` +
    `${box(-40, -40, 1280, 560, '#fff')}${filtered(dark, 'edge')}</mask>` +
    `<g mask="url(#${id})">${box(-40, -40, 1280, 560, colour, opacity)}</g>`
  );
};

/** The hour of the day: a shade over the whole room that leaves out what the light reaches. */
export const hour = ({ colour = '#3a4a63', strength = 0.4, holes = [] }) =>
  '<g style="mix-blend-mode:multiply">' +
  shaded(holes, 1.4, colour, strength * 0.6) +
  shaded(holes, 1, colour, strength * 0.55) +
  '</g>';

/** What dusk adds to a room, as a picture that lies over it. */
export const dusk = ({ holes }) =>
  shaded(holes, 1.4, '#0d1a24', 0.32) + shaded(holes, 1, '#0d1a24', 0.26);

/** A strip of shade under the ceiling, where lamps do not reach. */
export const gloom = ({ depth = 60, strength = 0.3 }) =>
  filtered(box(-20, -20, 1240, depth + 20, ink.night, strength), 'edge') +
  box(0, depth - 8, 1200, 20, 'url(#dots-ink)', strength);
