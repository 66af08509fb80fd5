import { ink } from '../draw/palette.mjs';
import {
  box,
  curve,
  dashed,
  ellipse,
  fill,
  filtered,
  frameLine,
  group,
  place,
  points,
  polygon,
  ring,
  stroke,
} from '../draw/shapes.mjs';
import { sealPrint, waxSeal } from '../props/papers.mjs';
import { deskFlag, inkwell, lamp } from '../props/tableware.mjs';
import { finish } from '../room/finish.mjs';
import { chosen } from './capitals.mjs';
import { signingHand } from './signing.mjs';

/** The head of a page is 800 × 320. */
export const headSize = { width: 800, height: 320 };
const { width, height } = headSize;

export const baize = (light = 1) =>
  box(0, 0, width, height, ink.baizeDark) +
  filtered(ellipse(400, 150, 440, 190, ink.baize, light), 'edge') +
  ellipse(400, 150, 330, 140, 'url(#dots-baize)', 0.34 * light) +
  filtered(ellipse(400, 150, 240, 104, ink.baizeLight, light * 0.9), 'edge');

export const walnut = () =>
  box(0, 0, width, height, '#5c2f28') +
  filtered(ellipse(400, 150, 440, 180, '#74402f'), 'edge') +
  ellipse(400, 150, 330, 140, 'url(#dots-ink)', 0.14) +
  filtered(ellipse(400, 150, 230, 100, '#87523c'), 'edge');

export const GAPS = ['26 6 15 6 34 6 19 6', '15 6 33 6 22 6', '19 6 30 6 12 6 25 6'];

export const lines = (x, y, wide, count, gap = 15) =>
  Array.from({ length: count }, (_, i) =>
    dashed(
      `M${x},${y + i * gap}h${i === count - 1 ? wide * 0.55 : wide}`,
      ink.blackSoft,
      3.4,
      GAPS[i % GAPS.length],
      0.72,
    ),
  ).join('');

/** Lines that run down the sheet from its right edge. */
export const columns = (x, y, tall, count, gap = 15) =>
  Array.from({ length: count }, (_, i) =>
    dashed(
      `M${x - i * gap},${y}v${i === count - 1 ? tall * 0.5 : tall}`,
      ink.blackSoft,
      4,
      '11 4 15 4 9 4',
      0.72,
    ),
  ).join('');

/** An official sheet with its double rule. */
export const sheet = (wide, tall, paper = ink.white) =>
  box(8, 9, wide, tall, ink.shadow, 0.42) +
  box(0, 0, wide, tall, paper) +
  frameLine(9, 9, wide - 18, tall - 18, ink.black, 3) +
  frameLine(14, 14, wide - 28, tall - 28, ink.black, 1);

export const turned = (content, x, y, turn) =>
  group(content, `translate(${x},${y}) rotate(${turn})`);

/** Strokes nobody ever signed with. */
export const SIGNATURES = [
  'M34,212q7,-14 13,-2t11,-4q5,-9 10,3t13,-5M124,212q6,-18 12,0',
  'M32,211q12,-18 9,4q10,-14 15,-2t12,-3q9,-8 15,1M124,212q8,-16 12,-2',
];

export const flourish = (path) => stroke(path, ink.slateDark, 2.8);

export const signatureLines = (x) => stroke(`M${x},218h74M${x + 92},218h74`, ink.paperDeep, 1.8);

/** Two texts, two hands, two pens: each signs the sheet in its own tongue. */
const signed = () =>
  baize() +
  place(deskFlag('japan'), 372, 108, 1.1) +
  place(deskFlag('ussr'), 702, 104, 1.1) +
  turned(
    sheet(220, 262) + columns(196, 34, 132, 11) + signatureLines(27) + flourish(SIGNATURES[0]),
    76,
    22,
    -2,
  ) +
  turned(
    sheet(220, 262) + lines(26, 42, 168, 9) + signatureLines(27) + flourish(SIGNATURES[1]),
    436,
    10,
    2,
  ) +
  signingHand(330, 246, { sleeve: ink.black, edge: ink.blackSoft, skin: 'amber' }) +
  signingHand(684, 244, { sleeve: '#565a44', edge: '#7c8064', skin: 'rose' }) +
  finish(width, height, 0.16);

const tied = (cover, dark) =>
  box(8, 9, 230, 176, ink.shadow, 0.42) +
  fill(polygon(points`0,0 84,0 96,-16 150,-16 162,0 230,0 230,176 0,176`), dark) +
  box(0, 6, 230, 170, cover) +
  frameLine(10, 16, 210, 150, dark, 1.6);

const ribbon = () =>
  box(106, 6, 18, 170, ink.red) +
  box(0, 82, 230, 18, ink.red) +
  box(106, 6, 6, 170, ink.redDark, 0.5) +
  box(0, 94, 230, 6, ink.redDark, 0.5);

const gap = (x, y, wide) =>
  stroke(`M${x + 7},${y - 12}h-7v24h7M${x + wide - 7},${y - 12}h7v24h-7`, ink.red, 4) +
  dashed(`M${x + 14},${y}h${wide - 28}`, ink.paperDeep, 3, '4 6');

/** One folder tied and sealed, the other open with its gaps. */
const agreed = () =>
  baize() +
  turned(
    tied(ink.slate, ink.slateDark) + ribbon() + place(waxSeal('ready'), 115, 92, 0.8),
    104,
    70,
    -5,
  ) +
  turned(
    tied(ink.mustardDark, '#7d5519') +
      turned(
        sheet(212, 158) +
          lines(26, 34, 160, 2) +
          gap(24, 68, 74) +
          lines(110, 68, 76, 1) +
          lines(26, 90, 160, 1) +
          gap(80, 118, 106) +
          lines(26, 118, 42, 1),
        20,
        4,
        4,
      ),
    452,
    66,
    4,
  ) +
  finish(width, height, 0.16);

const hat = (cloth, band) =>
  ellipse(4, 8, 72, 18, ink.shadow, 0.4) +
  ellipse(0, 2, 70, 17, cloth) +
  fill(curve(points`-42,0! -40,-30 -30,-46 -8,-42 2,-38 14,-44 32,-44 40,-28 42,0!`), cloth) +
  fill(curve(points`8,-40 32,-44 40,-28 42,0! 18,0!`), ink.night, 0.28) +
  fill(polygon(points`-42,-12 42,-12 42,2 -42,2`), band) +
  stroke('M-62,6Q0,24 62,6', ink.night, 2, 0.4);

const briefcase = (leather, dark) =>
  box(-84, 8, 176, 108, ink.shadow, 0.42, 8) +
  stroke('M-22,2V-12Q-22,-18 -14,-18H14Q22,-18 22,-12V2', dark, 7) +
  box(-90, 0, 180, 108, leather, 1, 8) +
  fill(polygon(points`-90,0 90,0 84,46 -84,46`), dark, 0.6) +
  box(-14, 34, 28, 20, ink.brass, 1, 3) +
  box(-60, 38, 12, 16, ink.brass, 1, 2) +
  box(48, 38, 12, 16, ink.brass, 1, 2);

/** Papers stay apart, cases are packed, hats are ready. */
const adjourned = () =>
  baize(0.75) +
  turned(sheet(150, 196) + columns(126, 30, 96, 6) + gap(30, 156, 92), 240, 40, -4) +
  turned(sheet(150, 196) + lines(26, 36, 98, 7) + gap(30, 156, 92), 412, 34, 4) +
  place(briefcase('#6d4530', ink.walnutDark), 128, 164) +
  place(hat('#4a5257', ink.black), 128, 152, 0.92) +
  place(briefcase('#39424a', '#20262b'), 672, 164) +
  place(hat('#7b705a', '#463c2c'), 672, 152, 0.92) +
  finish(width, height, 0.18);

const letter = (mark) =>
  sheet(210, 216) +
  lines(28, 40, 154, 3) +
  box(24, 84, 162, 22, ink.mustard, 0.55) +
  lines(28, 95, 154, 1, 0) +
  lines(28, 122, 154, 3) +
  place(mark, 158, 176, 0.42);

/** Two letters with the same line in both, each under its seal. */
const letters = () =>
  walnut() +
  turned(letter(sealPrint()), 134, 48, -5) +
  turned(letter(sealPrint()), 462, 40, 5) +
  place(inkwell(), 400, 122, 1.1) +
  stroke(
    'M362,208H438M438,208l-12,-8M438,208l-12,8M438,238H362M362,238l12,-8M362,238l12,8',
    ink.brassLight,
    4,
  ) +
  finish(width, height, 0.16);

/** A letter that was sent, and a sheet on which no answer stands. */
const unanswered = () =>
  walnut() +
  turned(letter(sealPrint()), 134, 48, -5) +
  turned(
    sheet(210, 216) +
      dashed('M28,40h64', ink.blackSoft, 3.4, GAPS[0], 0.72) +
      stroke('M60,176L168,92', ink.shadow, 8, 0.3) +
      stroke('M56,170L164,86', ink.black, 8) +
      stroke('M56,170L70,159', ink.brassLight, 6) +
      stroke('M112,126L122,118', ink.brass, 9),
    462,
    40,
    5,
  ) +
  place(inkwell(), 400, 150, 1.1) +
  finish(width, height, 0.2);

const bound = (cover, dark) =>
  box(10, 12, 190, 214, ink.shadow, 0.45) +
  box(0, 0, 190, 214, cover) +
  box(0, 0, 22, 214, dark) +
  frameLine(36, 14, 138, 186, ink.brassLight, 3) +
  frameLine(42, 20, 126, 174, ink.brassLight, 1) +
  box(66, 52, 78, 6, ink.brassLight) +
  box(78, 68, 54, 5, ink.brassLight);

const ribbons = () =>
  fill(polygon(points`92,196 112,196 116,262 104,252 92,262`), ink.brassLight) +
  fill(polygon(points`112,196 128,196 140,254 126,250 118,260`), ink.brass);

/** Both instruments bound, sealed and laid side by side. */
const ratified = () =>
  walnut() +
  place(deskFlag('japan'), 336, 128, 1.15) +
  place(deskFlag('ussr'), 418, 128, 1.15) +
  turned(
    bound(ink.slateDark, '#182a35') + place(waxSeal('ready'), 105, 136, 0.66) + ribbons(),
    92,
    34,
    -3,
  ) +
  turned(
    bound(ink.redDark, '#541612') + place(waxSeal('ready'), 105, 136, 0.66) + ribbons(),
    528,
    26,
    3,
  ) +
  finish(width, height, 0.16);

const brokenSeal = () =>
  group(
    fill(curve(points`-30,-22 -8,-34 6,-30! -4,-10! 8,4! -6,22! -22,28 -34,8`), ink.red),
    'translate(-10,2) rotate(-8)',
  ) +
  group(
    fill(curve(points`8,-30! 26,-20 34,2 26,24 2,32! 12,8! 0,-8!`), ink.redDark),
    'translate(12,6) rotate(10)',
  );

/** A bound text sent back: its ribbon is cut and its seal is in two. */
const refused = () =>
  box(0, 0, width, height, ink.wallDeep) +
  filtered(ellipse(400, 170, 360, 150, ink.wallDark), 'edge') +
  ellipse(400, 170, 300, 120, 'url(#dots-ink)', 0.14) +
  turned(bound(ink.black, '#11161a') + place(brokenSeal(), 105, 138), 300, 46, 6) +
  stroke('M150,214Q230,176 296,206M516,214Q566,240 654,196', ink.red, 12) +
  stroke('M150,218Q230,180 296,210M516,218Q566,244 654,200', ink.redDark, 4) +
  finish(width, height, 0.2);

const tape = (turn, x, y, wide) =>
  turned(
    box(4, 5, wide, 40, ink.shadow, 0.4) +
      box(0, 0, wide, 40, ink.paper) +
      Array.from(
        { length: Math.floor(wide / 14) },
        (_, i) => `<circle cx="${8 + i * 14}" cy="8" r="2" fill="${ink.paperDeep}"/>`,
      ).join('') +
      dashed(`M12,25H${wide - 12}`, ink.black, 7, '9 4 14 4 6 4 18 9', 0.85),
    x,
    y,
    turn,
  );

/** Words from the capital lie across the words at the table. */
const recalled = () =>
  baize(0.6) +
  turned(sheet(230, 240) + lines(28, 42, 172, 10), 285, 30, -2) +
  tape(-9, 178, 176, 430) +
  tape(5, 222, 226, 420) +
  place(lamp(), 150, 214, 1.5) +
  finish(width, height, 0.2);

const desk = (x, y, scale, seated) =>
  place(
    fill(polygon(points`-40,-64 40,-64 44,0 -44,0`), seated ? ink.red : '#365f74') +
      fill(polygon(points`10,-64 40,-64 44,0 12,0`), ink.night, 0.24) +
      box(-70, 4, 140, 12, '#d6b07a') +
      box(-70, 14, 140, 44, '#8a6a41') +
      box(-38, 20, 76, 22, ink.white) +
      dashed('M-28,31H28', ink.black, 6, seated ? '30 0' : '12 4 18 4', seated ? 0.9 : 0.5),
    x,
    y,
    scale,
  );

const assembly = (middle) =>
  box(0, 0, width, height, '#54635c') +
  filtered(ellipse(400, 90, 440, 170, '#6a7a6f'), 'edge') +
  Array.from({ length: 21 }, (_, i) => box(i * 40, 0, 20, 150, '#3d4b46', 0.28)).join('') +
  ring(400, 36, 54, 26, ink.brassLight, 5) +
  ring(400, 36, 40, 18, ink.brassLight, 2) +
  box(0, 150, width, 170, '#6f5f49') +
  filtered(ellipse(400, 270, 400, 70, '#836f55'), 'edge') +
  [60, 190, 320, 480, 610, 740].map((x) => desk(x, 160, 0.62, false)).join('') +
  [96, 248, 552, 704].map((x) => desk(x, 240, 1, false)).join('') +
  middle +
  finish(width, height, 0.18);

/** A place among the nations, taken. */
const seat = () => assembly(desk(400, 240, 1.04, true));

/** A place among the nations, left free. */
const noSeat = () =>
  assembly(
    ellipse(400, 284, 76, 14, ink.night, 0.4) +
      dashed('M330,178H470V296H330Z', ink.brassLight, 3, '10 8', 0.8),
  );

/** What a stage came to, as a picture; the rooms left empty are drawn from the rooms themselves. */
export const endings = {
  signed,
  agreed,
  adjourned,
  letters,
  unanswered,
  chosen,
  ratified,
  refused,
  recalled,
  seat,
  'no-seat': noSeat,
};
