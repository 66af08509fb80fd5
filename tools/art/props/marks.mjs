import { ink } from '../draw/palette.mjs';
import { fill, points, polygon, polyline, stroke, within } from '../draw/shapes.mjs';

const disc = (radius, colour, extra = '') => `<circle r="${radius}" fill="${colour}" ${extra}/>`;
const circle = (radius, colour, width) =>
  `<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** What one's own capital says of an option: a shape each, 24 × 24 about the origin. */
export const authorityMark = {
  instructed: () => disc(8.6, ink.black) + circle(10.4, ink.paper, 1.4),
  reserve: () => circle(8.6, ink.black, 2.4) + fill('M0,-8.6A8.6,8.6 0 0 1 0,8.6Z', ink.black),
  beyond: () =>
    stroke(polygon(points`0,-10 10.4,8.4 -10.4,8.4`), ink.red, 2.6) +
    stroke('M0,-4V2.6M0,5.4V5.6', ink.red, 2.6),
};

/** Round counting marks, 14 × 14. */
export const pip = {
  full: () => disc(5.4, ink.black),
  half: () => circle(4.6, ink.black, 1.6) + fill('M-4.6,0A4.6,4.6 0 0 0 4.6,0Z', ink.black),
  empty: () => circle(4.6, ink.black, 1.6),
};

/** Each side's disputed wording has its own ink and its own pattern. */
export const bracketInks = { japan: ink.slate, ussr: ink.walnut };

const spine = { x: -7, width: 8 };

const bracketTexture = {
  japan: () =>
    Array.from({ length: 9 }, (_, i) =>
      stroke(`M${spine.x + 2},${-21 + i * 5.6}L${spine.x + 6},${-25 + i * 5.6}`, ink.paper, 1.7),
    ).join(''),
  ussr: () =>
    Array.from(
      { length: 9 },
      (_, i) => `<circle cx="${spine.x + 4}" cy="${-23 + i * 5.75}" r="1.7" fill="${ink.paper}"/>`,
    ).join(''),
};

/** A square bracket 18 × 60 about the origin that opens to the right. */
export const bracket = (party) => {
  const shape = polygon(points`-7,-29 8,-29 8,-24 1,-24 1,24 8,24 8,29 -7,29`);
  return fill(shape, bracketInks[party]) + bracketTexture[party]();
};

const onDial = (degrees, radius) => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
};

const zone = (from, to, inner, outer) => {
  const [a, b, c, d] = [
    onDial(from, outer),
    onDial(to, outer),
    onDial(to, inner),
    onDial(from, inner),
  ];
  return `M${a}A${outer},${outer} 0 0 1 ${b}L${c}A${inner},${inner} 0 0 0 ${d}Z`;
};

/** A round gauge, 76 × 76 about the origin. The needle turns −120° to +120°. */
export const dialFace = () => {
  const low = zone(-120, -42, 20, 27);
  const middle = zone(-38, 38, 20, 27);
  const high = zone(42, 120, 20, 27);
  const bars = Array.from({ length: 12 }, (_, i) =>
    stroke(polyline([onDial(-118 + i * 7, 19), onDial(-118 + i * 7, 28)]), ink.white, 1.4),
  ).join('');
  const ticks = [-120, -80, -40, 0, 40, 80, 120]
    .map((turn) => stroke(polyline([onDial(turn, 28), onDial(turn, 31)]), ink.black, 1.4))
    .join('');
  return (
    `<g transform="translate(2,3)">${disc(36, ink.shadow, 'opacity=".42"')}</g>` +
    disc(36, ink.brass) +
    circle(35, ink.brassLight, 1.6) +
    disc(31.6, ink.white) +
    circle(31.6, ink.mustardDark, 1) +
    fill(low, ink.redDark) +
    within(low, bars) +
    fill(middle, ink.mustard) +
    fill(high, ink.baize) +
    ticks
  );
};

/** The needle points straight up and turns about the origin. */
export const dialNeedle = () =>
  fill(polygon(points`-2.2,6 -0.7,-26 0.7,-26 2.2,6`), ink.black) +
  disc(4.4, ink.black) +
  disc(1.5, ink.brassLight);
