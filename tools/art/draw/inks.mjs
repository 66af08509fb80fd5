import { flesh, ink } from './palette.mjs';

const dots = (name, pitch, radius, colour, turn = 38, opacity = 1) =>
  `<pattern id="${name}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
  `<circle cx="${pitch / 2}" cy="${pitch / 2}" r="${radius}" fill="${colour}" opacity="${opacity}"/></pattern>`;

const stripes = (name, pitch, width, ground, colour, turn) =>
  `<pattern id="${name}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
  `<rect width="${pitch}" height="${pitch}" fill="${ground}"/><rect width="${width}" height="${pitch}" fill="${colour}"/></pattern>`;

const roughen = (name, frequency, scale, seed, octaves = 2) =>
  `<filter id="${name}" x="-20%" y="-20%" width="140%" height="140%">` +
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" result="noise"/>` +
  `<feDisplacementMap in="SourceGraphic" in2="noise" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/></filter>`;

const coat = (name, frequency, seed, matrix) =>
  `<filter id="${name}" x="0" y="0" width="100%" height="100%">` +
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/>` +
  `<feColorMatrix values="${matrix}"/></filter>`;

const skinDots = Object.entries(flesh)
  .map(([name, skin]) => dots(`dots-${name}`, 3.4, 1.05, skin.shade))
  .join('');

const veil =
  '<filter id="veil" x="-5%" y="-5%" width="110%" height="110%">' +
  `<feFlood flood-color="${ink.wall}" flood-opacity=".2" result="flood"/>` +
  '<feComposite in="flood" in2="SourceAlpha" operator="in" result="tint"/>' +
  '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="tint"/></feMerge></filter>';

const silhouette =
  '<filter id="silhouette" x="-20%" y="-20%" width="140%" height="140%">' +
  '<feColorMatrix values="0 0 0 0 .035  0 0 0 0 .067  0 0 0 0 .086  0 0 0 .34 0"/></filter>';

/** Filters and dot screens that the drawings name by id. */
export const defs = [
  silhouette,
  veil,
  roughen('crayon', 0.55, 5, 8),
  roughen('edge', 0.035, 26, 5, 3),
  roughen('torn', 0.06, 10, 11, 3),
  roughen('press', 0.5, 1.6, 3),
  skinDots,
  dots('dots-ink', 4, 1.1, '#11161a'),
  dots('dots-light', 7, 1.5, ink.wallPale),
  dots('dots-amber', 6, 1.5, ink.brassLight, 38, 0.8),
  dots('dots-baize', 6, 1.25, ink.baizePale, 12),
  dots('dots-sea', 6, 0.75, ink.slate, 20, 0.25),
  dots('dots-paper', 4.4, 1, ink.paperDeep, 30, 0.7),
  stripes('hatch-dispute', 6, 2.6, '#f0cf86', '#d2694a', 45),
  stripes('hatch-renounced', 5, 1.2, '#ecdfc2', '#c29a7c', 45),
  coat('grain', 0.9, 4, '0 0 0 0 .12  0 0 0 0 .1  0 0 0 0 .07  0 0 0 -1.5 .9'),
  coat('speck', 0.7, 21, '0 0 0 0 1  0 0 0 0 .96  0 0 0 0 .86  0 0 0 -9 3'),
  '<radialGradient id="corners" cx=".5" cy=".45" r=".78"><stop offset=".6" stop-color="#0f1a20" stop-opacity="0"/>' +
    '<stop offset="1" stop-color="#0f1a20" stop-opacity=".42"/></radialGradient>',
].join('');
