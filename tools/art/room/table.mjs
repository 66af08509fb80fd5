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

const width = 1200;
const [far, near, lip, inset, splay] = [338, 738, 22, 36, 150];
const middle = width / 2;
const depth = near - far;

const edge = (grow, top, bottom) =>
  points`${inset - grow},${top} ${width - inset + grow},${top} ${width + splay + grow},${bottom} ${-splay - grow},${bottom}`;

const pool = (rx, ry, colour) =>
  filtered(ellipse(middle, far + depth * 0.42, rx, ry, colour), 'edge');

const frontEdge = (wood) =>
  fill(
    curve(points`0,${near}! ${width},${near}! ${width},${near + lip}! 0,${near + lip}!`),
    wood.base,
  ) +
  box(0, near, width, lip * 0.2, wood.light) +
  box(0, near + lip * 0.72, width, lip * 0.28, wood.deep);

const walnut = { deep: ink.walnutDark, base: ink.walnut, light: ink.walnutLight };
const garden = { deep: '#8d7a5a', base: '#c9b78f', light: '#e9dcb9' };

/** A top of wood with something laid into it: cloth or leather, from a dark edge to where the light falls. */
const inlaid = ({ wood, inlay, screen, rim = 11 }) => {
  const cloth = polygon(edge(0, far + rim, near));
  const light =
    pool(width * 0.5, depth * 0.66, inlay.base) +
    ellipse(middle, far + depth * 0.42, width * 0.38, depth * 0.5, `url(#${screen})`, 0.3) +
    pool(width * 0.3, depth * 0.38, inlay.light) +
    ellipse(middle, far + depth * 0.4, width * 0.2, depth * 0.24, `url(#${screen})`, 0.34);
  return (
    fill(polygon(edge(rim, far, near + lip)), wood.base) +
    fill(polygon(edge(rim, far, far + rim * 0.3)), wood.light) +
    fill(cloth, inlay.deep) +
    within(cloth, light + box(0, far + rim, width, rim * 0.5, ink.night, 0.4)) +
    stroke(`M${inset + 6},${far + rim * 2.6}H${width - inset - 6}`, ink.brass, 1.2, 0.5) +
    frontEdge(wood)
  );
};

const grain = (colour, opacity) =>
  Array.from({ length: 16 }, (_, i) => {
    const y = far + 18 + i * i * 1.55 + i * 2;
    return stroke(`M-150,${y}Q300,${y + 6} 600,${y + 1}T1350,${y + 3}`, colour, 1.2, opacity);
  }).join('');

const polished = () => {
  const top = polygon(edge(8, far, near));
  return (
    fill(polygon(edge(8, far, near + lip)), ink.walnutDark) +
    fill(top, '#583726') +
    within(
      top,
      pool(width * 0.5, depth * 0.62, ink.walnut) +
        pool(width * 0.28, depth * 0.36, '#7d5238') +
        grain('#3a2218', 0.5) +
        box(0, far, width, 4, ink.walnutLight),
    ) +
    frontEdge(walnut)
  );
};

const slatted = () => {
  const top = polygon(edge(8, far, near));
  const gaps = [0.16, 0.35, 0.57, 0.82].map((share) => {
    const y = far + depth * share;
    return (
      box(-160, y, 1520, 3 + share * 3, '#6d5b3e', 0.75) +
      box(-160, y + 4 + share * 3, 1520, 1.6, garden.light, 0.7)
    );
  });
  return (
    fill(polygon(edge(8, far, near + lip)), garden.deep) +
    fill(top, '#b4a078') +
    within(
      top,
      pool(width * 0.5, depth * 0.62, '#c4b187') +
        pool(width * 0.28, depth * 0.36, '#d5c49b') +
        grain('#9a8660', 0.4) +
        gaps.join('') +
        box(0, far, width, 4, garden.light),
    ) +
    frontEdge(garden)
  );
};

/** What people sit at, seen slightly from above. Everything outside the table stays transparent. */
export const tables = {
  baize: () =>
    inlaid({
      wood: walnut,
      inlay: { deep: ink.baizeDark, base: ink.baize, light: ink.baizeLight },
      screen: 'dots-baize',
    }),
  desk: () =>
    inlaid({
      wood: walnut,
      inlay: { deep: '#5c2f28', base: '#74402f', light: '#87523c' },
      screen: 'dots-paper',
      rim: 26,
    }),
  polished,
  slatted,
};
