import { boxPath, group, place, within } from '../draw/shapes.mjs';
import { looseSheet } from '../props/papers.mjs';
import { ashtray, chair, teaCup, teaGlass } from '../props/tableware.mjs';

/** A cup for each, a paper between them; (x, y) is the middle of the table. */
export const teaThings = ({ x, y }) =>
  place(teaCup(), x - 210, y + 4, 1.2) +
  place(teaCup(), x + 206, y + 4, 1.2) +
  place(ashtray(), x + 92, y + 24, 1.1) +
  group(looseSheet(-8), `translate(${x - 40},${y + 14}) scale(1.5,1)`);

/** Papers and glasses along a table. */
export const onTable = ({ y, xs }) =>
  xs
    .map(
      (x, i) =>
        group(looseSheet(i % 2 ? 6 : -6), `translate(${x},${y})`) +
        (i % 2 ? place(teaGlass(), x + 62, y + 6, 0.9) : ''),
    )
    .join('');

/** A chair of the delegations, its anchor the neck of whoever sits in it, down to what stands before it. */
export const seat = ({ x, y, size = 1, cut = 480 }) =>
  within(boxPath(0, 0, 1200, cut), place(chair(), x, y, size));
