import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  frameLine,
  group,
  place,
  points,
  polygon,
  stroke,
} from '../draw/shapes.mjs';
import {
  boat,
  mistBank,
  northernPair,
  sea,
  sky,
  southernIsland,
  stripedFlag,
  sun,
} from './scenery.mjs';

const link = (x, y, turn, colour) =>
  `<ellipse cx="${x}" cy="${y}" rx="5.6" ry="3.1" transform="rotate(${turn} ${x} ${y})" fill="none" stroke="${colour}" stroke-width="2"/>`;

export const chain = (from, to) => {
  const steps = 6;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const x = from[0] + (to[0] - from[0]) * t;
    const y = from[1] + (to[1] - from[1]) * t + Math.sin(Math.PI * t) * 6;
    return link(x, y, i % 2 ? 16 : -16, ink.black);
  }).join('');
};

export const hourglass = () =>
  fill(polygon(points`-8,-12 8,-12 1,0 8,12 -8,12 -1,0`), '#e8efe4', 0.95) +
  fill(polygon(points`-5,-7 5,-7 0,0`), ink.mustard) +
  fill(polygon(points`-7,12 7,12 3.6,6 -3.6,6`), ink.mustard) +
  stroke('M0,0V7', ink.mustard, 1) +
  stroke('M-8,-12L-1,0L-8,12M8,-12L1,0L8,12', ink.black, 1.3) +
  stroke('M-10,-13H10M-10,13H10', ink.walnut, 3);

export const okinawaScene = (middle, calm) =>
  sky(calm ? '#c9d5c8' : '#a9b9b8', calm ? '#efdcae' : '#c8c6ac', 50) +
  sun(28, 15, 8, calm ? ink.white : '#d6d3bd') +
  sea(48, calm ? '#7fa3a3' : '#6f8f93', calm ? '#cfdfd2' : '#4f7078') +
  place(northernPair(), 34, 50) +
  place(stripedFlag(), 118, 18, 1) +
  place(southernIsland(), 114, 66, 1.05) +
  middle;

export const islandInkCut =
  [
    [48, 55, -16],
    [58, 59, 16],
    [66, 63, 44],
  ]
    .map(([x, y, turn]) => link(x, y, turn, ink.black))
    .join('') +
  [
    [100, 68, 10],
    [91, 72, -30],
  ]
    .map(([x, y, turn]) => link(x, y, turn, ink.black))
    .join('') +
  stroke('M70,50L82,78', ink.red, 3) +
  stroke('M74,47l-3,-6M67,54l-6,0M86,74l6,2', ink.red, 2);

const panel = (x, y, width, height) =>
  box(x, y, width, height, ink.walnut) +
  frameLine(x, y, width, height, ink.walnutDark, 1.6) +
  stroke(`M${x + 2},${y + height - 2}V${y + 2}H${x + width - 2}`, ink.walnutLight, 1.4);

export const closedDoor = () =>
  box(0, 0, 150, 84, ink.wallDark) +
  box(0, 0, 150, 84, 'url(#dots-ink)', 0.18) +
  box(36, 6, 78, 78, ink.walnutDark) +
  box(40, 10, 34.5, 74, ink.walnutLight) +
  box(75.5, 10, 34.5, 74, ink.walnutLight) +
  panel(45, 15, 25, 24) +
  panel(45, 45, 25, 34) +
  panel(80.5, 15, 25, 24) +
  panel(80.5, 45, 25, 34) +
  box(60, 39.5, 31, 6, ink.brass) +
  box(60, 43, 31, 2.5, ink.mustardDark) +
  box(72, 37, 6, 11, ink.brassLight) +
  `<circle cx="71" cy="55" r="3" fill="${ink.brassLight}"/><circle cx="79" cy="55" r="3" fill="${ink.brassLight}"/>` +
  box(0, 80, 150, 4, ink.night, 0.6);

export const clausePaper = (middle) =>
  box(0, 0, 150, 84, ink.baizeLight) +
  box(0, 0, 150, 84, 'url(#dots-baize)', 0.35) +
  fill(polygon(points`18,8 138,8 138,88 18,88`), ink.shadow, 0.4) +
  box(14, 4, 120, 84, ink.white) +
  frameLine(18, 8, 112, 90, ink.paperDeep, 1.2) +
  dashed('M26,20H122', ink.blackSoft, 2.6, '16 3 9 3 22 3 12 3', 0.75) +
  dashed('M26,31H122', ink.blackSoft, 2.6, '9 3 20 3 14 3 18 3', 0.75) +
  middle +
  dashed('M26,67H122', ink.blackSoft, 2.6, '18 3 12 3 8 3 24 3', 0.75) +
  dashed('M26,78H84', ink.blackSoft, 2.6, '11 3 16 3', 0.75);

export const emptyLine = () =>
  dashed('M26,52H122', ink.paperDeep, 1.4, '3 4') + box(26, 40, 96, 15, ink.paper, 0.7);

export const fourWords = () =>
  [
    [26, 30],
    [59, 14],
    [76, 27],
    [106, 17],
  ]
    .map(([x, width]) => box(x, 41, width, 9, ink.red, 1, 1))
    .join('') +
  stroke('M26,54.5H123', ink.red, 1.6) +
  stroke('M124,54L146,20', ink.black, 4.2) +
  stroke('M124,54L127,49.4', ink.brassLight, 3) +
  stroke('M136,35.5l3,-4.6', ink.brass, 4.4);

const fallenLeaf = (where) =>
  group(
    box(-14, -16, 32, 36, ink.shadow, 0.4) +
      box(-17, -19, 32, 36, ink.paper) +
      box(-17, -19, 32, 8, ink.redDark) +
      stroke('M-10,3H8M-10,9H4', ink.paperDeep, 2),
    where,
  );

const numeral = (day) =>
  '<text x="75" y="64" text-anchor="middle" font-family="Old Standard" font-weight="700" ' +
  `font-size="46" fill="${ink.black}">${day}</text>`;

export const calendarLeaf = (day, turned) => {
  const under = [2, 1, 0].map((i) =>
    box(45 + i * 1.4, 11 + i * 2.6, 60, 68, i === 2 ? ink.paper : ink.paperShade),
  );
  const fallen = ['translate(21,60) rotate(-17)', 'translate(128,62) rotate(13)'].slice(0, turned);
  return (
    box(0, 0, 150, 84, ink.slate) +
    box(0, 0, 150, 84, 'url(#dots-ink)', 0.2) +
    fallen.map(fallenLeaf).join('') +
    box(50, 12, 60, 72, ink.night, 0.45) +
    under.join('') +
    box(45, 7, 60, 70, ink.white) +
    box(45, 7, 60, 15, ink.red) +
    [56, 94].map((x) => `<circle cx="${x}" cy="8" r="2.6" fill="${ink.black}"/>`).join('') +
    numeral(day) +
    stroke('M52,71H98', ink.paperDeep, 1.4)
  );
};

export const anchored = () =>
  box(0, 0, 150, 84, '#a9b3ae') +
  sea(54, '#8d9d9c', '#b9c4bd') +
  place(boat(), 78, 58, 0.95) +
  stroke('M52,52Q44,66 40,84', ink.black, 1.3) +
  box(0, 0, 150, 84, '#c3cac2', 0.42) +
  mistBank(34, 0.5) +
  mistBank(60, 0.55) +
  mistBank(78, 0.4);

export const paperHanded = () =>
  sky('#b9cbc4', '#e6dcb8', 52) +
  sea(54, '#7fa09f', '#c3d6cb') +
  place(boat(), 40, 58, 0.82) +
  fill(polygon(points`84,24 116,17 122,50 90,57`), ink.shadow, 0.35) +
  fill(polygon(points`80,20 112,13 118,46 86,53`), ink.white) +
  stroke('M87,26l20,-4.4M88,32l21,-4.6M90,38l21,-4.6', ink.blackSoft, 1.6, 0.7) +
  `<circle cx="106" cy="42" r="5" fill="${ink.red}"/>` +
  fill(polygon(points`128,30 152,22 152,62 132,54`), ink.slateDark) +
  fill(polygon(points`124,31 131,28.6 136,54 128,53`), ink.white) +
  fill(
    curve(
      points`126,32 118,32 108,36 104,40 110,42 102,45 104,48 112,47 106,51 110,53 120,51 128,51`,
    ),
    '#e0b189',
  ) +
  fill(curve(points`126,44 116,46 108,50 110,53 120,52 128,52`), '#b8825e') +
  fill(curve(points`124,32 114,30 106,32 107,35 116,36`), '#f2d0a8');

export const sailingHome = () =>
  sky('#d9cfa2', '#f0c98a', 60) +
  sun(118, 40, 15, '#c75b45') +
  sea(50, '#5f8790', '#dcd3a8') +
  fill(curve(points`86,50! 98,43 108,45 120,40 134,45 150,43 160,50!`), ink.slateDark) +
  place(boat(), 54, 62, 0.95) +
  stroke('M28,66q-14,2 -30,9M30,69q-12,6 -22,15', ink.white, 2.2, 0.85) +
  stroke('M88,18q5,-5 9,0q4,-5 9,0M72,12q4,-4 7,0q3,-4 7,0', ink.black, 1.6);

export const waiting =
  chain([52, 54], [96, 67]) +
  ellipse(75, 40, 15, 18, ink.paper, 0.92) +
  `<g transform="translate(75,40)">${hourglass()}</g>`;
