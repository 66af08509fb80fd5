import { ink } from '../draw/palette.mjs';
import { box, group, stroke } from '../draw/shapes.mjs';

const wood = '#191c1f';
const gleam = '#59636a';

/** An underarm crutch, its foot at the origin, 236 units high. */
const crutch = () =>
  stroke('M0,0V-70M0,-70L-9,-228M0,-70L9,-228', wood, 6.4) +
  stroke('M-1.6,-4V-70L-10.4,-226M1.4,-74L8,-226', gleam, 1.4, 0.9) +
  stroke('M-7,-140H7', wood, 6) +
  stroke('M-6,-141.4H6', ink.walnutLight, 2) +
  box(-3.6, -74, 7.2, 7, ink.brass) +
  stroke('M-15,-231Q0,-225 15,-231', '#2c2320', 11) +
  stroke('M-14,-234Q0,-228.4 14,-234', ink.walnutLight, 1.8, 0.8);

const crutches = () =>
  group(crutch(), 'translate(164,222) rotate(-6)') +
  group(crutch(), 'translate(145,226) rotate(-3)');

const cane = () =>
  group(
    stroke('M0,0V-128Q0,-150 -17,-150Q-32,-150 -31,-134', ink.walnutDark, 7.4) +
      stroke('M-1.8,-4V-128Q-2,-147.6 -17,-147.6', ink.walnutLight, 1.8, 0.9) +
      box(-4.4, -112, 8.8, 5, ink.brass),
    'translate(132,214) rotate(-6)',
  );

const aids = { crutches, cane };

/** What somebody walks with leans against the chair, towards the middle of the table. */
export const walkingAid = ({ aid }) => aids[aid]?.() ?? '';
