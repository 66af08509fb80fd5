import { ink } from '../draw/palette.mjs';
import { box, ellipse, place, stroke } from '../draw/shapes.mjs';
import { wallMap } from '../room/wallMap.mjs';
import { hourglass } from './october.mjs';

const frame = { x: -4, y: -4, width: 158, height: 92 };
export const southern = [144.2, 43.05, 149.4, 45.75];
export const nearest = [144.9, 43.05, 147.75, 44.55];
const whole = [140.6, 43.4, 157.6, 51.6];

export const two = ['habomai', 'shikotan'];
export const four = [...two, 'kuril-south'];
const lost = [...four, 'kuril-north', 'sakhalin-south'];

export const token = (x, y, mark) =>
  ellipse(x + 1.5, y + 2, 17, 17, ink.shadow, 0.35) +
  ellipse(x, y, 17, 17, ink.paper) +
  `<circle cx="${x}" cy="${y}" r="16" fill="none" stroke="${ink.black}" stroke-width="1.2"/>` +
  place(mark, x, y, 0.9);

export const seal = `<circle r="8" fill="${ink.red}"/>` + stroke('M-4,0L-1,3L4,-4', ink.white, 2.2);

export const scroll =
  box(-9, -11, 18, 22, ink.white) +
  stroke('M-6,-6H6M-6,-1H6M-6,4H2', ink.blackSoft, 1.6) +
  `<circle cx="4" cy="8" r="4" fill="${ink.red}"/>`;

const question =
  '<text y="7" text-anchor="middle" font-family="Old Standard" font-weight="700" ' +
  `font-size="22" fill="${ink.redDark}">?</text>`;

const roundTable =
  ellipse(0, 0, 8, 5, ink.baize) +
  [
    [-11, -3],
    [11, -3],
    [-7, 8],
    [7, 8],
    [0, -10],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.8" fill="${ink.walnut}"/>`)
    .join('');

export const shut = stroke('M-8,-8L8,8M8,-8L-8,8', ink.redDark, 3.4);

/** The islands in red that a wording names, and how or when as a sign in the corner. */
export const scene = (bounds, picked, mark) =>
  wallMap(frame, bounds, picked) + (mark ? token(128, 62, mark) : '');

/** What each option would give: the islands in red, and when or how. */
export const islandsOf = {
  none: () => scene(southern, [], shut),
  HS: () => scene(nearest, two, hourglass()),
  'HS-now': () => scene(nearest, two, seal),
  'HS-residual': () => scene(nearest, two, question),
  four: () => scene(southern, four, seal),
  'four-conf': () => scene(southern, four, roundTable),
  all: () => scene(whole, lost, scroll),
};
