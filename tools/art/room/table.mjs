import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  ellipse,
  fill,
  filtered,
  points,
  polygon,
  stroke,
  within,
} from '../draw/shapes.mjs';

/**
 * A baize table seen slightly from above: far edge at `far`, near edge at `near`, its far corners `inset` from the sides.
 * Everything outside the table stays transparent.
 */
const baizeTable = ({ width, far, near, inset, splay, rim, lip }) => {
  const middle = width / 2;
  const edge = (grow, top, bottom) =>
    points`${inset - grow},${top} ${width - inset + grow},${top} ${width + splay + grow},${bottom} ${-splay - grow},${bottom}`;
  const cloth = polygon(edge(0, far + rim, near));
  const depth = near - far;
  const pool = (rx, ry, colour) =>
    filtered(ellipse(middle, far + depth * 0.42, rx, ry, colour), 'edge');
  const light =
    pool(width * 0.5, depth * 0.66, ink.baize) +
    ellipse(middle, far + depth * 0.42, width * 0.38, depth * 0.5, 'url(#dots-baize)', 0.3) +
    pool(width * 0.3, depth * 0.38, ink.baizeLight) +
    ellipse(middle, far + depth * 0.4, width * 0.2, depth * 0.24, 'url(#dots-baize)', 0.34);
  const lowerSide = curve(
    points`0,${near}! ${width},${near}! ${width},${near + lip}! 0,${near + lip}!`,
  );
  return (
    fill(polygon(edge(rim, far, near + lip)), ink.walnut) +
    fill(polygon(edge(rim, far, far + rim * 0.3)), ink.walnutLight) +
    fill(cloth, ink.baizeDark) +
    within(cloth, light + box(0, far + rim, width, rim * 0.5, ink.night, 0.4)) +
    stroke(`M${inset + 6},${far + rim * 2.6}H${width - inset - 6}`, ink.brass, 1.2, 0.5) +
    fill(lowerSide, ink.walnut) +
    box(0, near, width, lip * 0.2, '#c08f62') +
    box(0, near + lip * 0.72, width, lip * 0.28, ink.walnutDark)
  );
};

export const tableWide = () =>
  baizeTable({ width: 1200, far: 338, near: 738, inset: 36, splay: 150, rim: 11, lip: 22 });

export const tableTall = () =>
  baizeTable({ width: 390, far: 188, near: 252, inset: 6, splay: 20, rim: 6, lip: 8 });
