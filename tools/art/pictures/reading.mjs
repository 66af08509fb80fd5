import { ink } from '../draw/palette.mjs';
import {
  box,
  dashed,
  ellipse,
  filtered,
  frameLine,
  group,
  place,
  ring,
  stroke,
} from '../draw/shapes.mjs';
import { lamp, teaGlass } from '../props/tableware.mjs';
import { finish } from '../room/finish.mjs';

const width = 800;
const height = 320;

const deskAtNight = () =>
  box(0, 0, width, height, ink.walnutDark) +
  filtered(ellipse(400, 170, 400, 170, '#5a3826'), 'edge') +
  ellipse(400, 170, 330, 140, 'url(#dots-ink)', 0.16) +
  filtered(ellipse(400, 176, 290, 120, ink.walnut), 'edge') +
  filtered(ellipse(400, 180, 190, 82, ink.walnutLight, 0.8), 'edge');

const lines = (x, y, wide, count, gap) =>
  Array.from({ length: count }, (_, i) =>
    dashed(
      `M${x},${y + i * gap}h${i === count - 1 ? wide * 0.6 : wide}`,
      ink.blackSoft,
      3.4,
      i % 2 ? '15 6 33 6 22 6' : '26 6 15 6 34 6 19 6',
      0.72,
    ),
  ).join('');

const archiveBox = () =>
  box(10, 12, 250, 190, ink.shadow, 0.45) +
  box(0, 0, 250, 190, '#6f7f7c') +
  box(0, 0, 250, 46, '#5a6a68') +
  frameLine(8, 54, 234, 128, '#4d5b59', 2) +
  box(66, 76, 118, 54, ink.paper) +
  dashed('M78,94H172', ink.blackSoft, 4, '20 6 34 6', 0.8) +
  dashed('M78,112H140', ink.blackSoft, 4, '28 6', 0.8) +
  ring(125, 156, 12, 12, ink.brass, 5) +
  box(96, -10, 18, 200, ink.red) +
  box(108, -10, 6, 200, ink.redDark, 0.5) +
  box(66, 76, 118, 54, ink.paper) +
  dashed('M78,94H172', ink.blackSoft, 4, '20 6 34 6', 0.8) +
  dashed('M78,112H140', ink.blackSoft, 4, '28 6', 0.8);

const notepad = () =>
  box(8, 9, 180, 200, ink.shadow, 0.42) +
  box(0, 0, 180, 200, ink.white) +
  box(0, 0, 180, 16, ink.red) +
  Array.from({ length: 9 }, (_, i) => stroke(`M16,${40 + i * 17}H164`, ink.paperDeep, 1.4)).join(
    '',
  ) +
  stroke('M40,182L170,70', ink.shadow, 9, 0.3) +
  stroke('M34,176L164,64', ink.mustard, 9) +
  stroke('M34,176L44,167', ink.paper, 8) +
  stroke('M33,177L37,173', ink.black, 4) +
  stroke('M156,71L164,64', ink.redDark, 9);

/** A closed box of papers, and a blank pad beside it. */
export const before = () =>
  deskAtNight() +
  group(archiveBox(), 'translate(116,66) rotate(-3)') +
  group(notepad(), 'translate(478,58) rotate(5)') +
  place(lamp(), 412, 196, 1.35) +
  finish(width, height, 0.18);

const glass = () =>
  stroke('M44,44L104,104', ink.black, 13) +
  stroke('M58,58L70,70', ink.brass, 13) +
  ellipse(0, 0, 62, 62, '#e9f1ec', 0.35) +
  ring(0, 0, 62, 62, ink.brass, 8) +
  ring(0, 0, 56, 56, ink.mustardDark, 2) +
  stroke('M-38,-22Q-28,-40 -8,-44', ink.white, 5, 0.8);

/** A text read again under a lamp, years later; round it what might have been is only dotted. */
export const later = () =>
  deskAtNight() +
  group(
    dashed('M0,0H200V236H0Z', ink.brassLight, 3, '9 8', 0.9) +
      lines(26, 40, 150, 9, 20).replaceAll(ink.blackSoft, ink.brass),
    'translate(92,40) rotate(-5)',
  ) +
  group(
    box(8, 9, 226, 262, ink.shadow, 0.42) +
      box(0, 0, 226, 262, ink.paperShade) +
      frameLine(10, 10, 206, 242, ink.black, 3) +
      frameLine(15, 15, 196, 232, ink.black, 1) +
      lines(30, 46, 166, 4, 17) +
      box(28, 118, 170, 26, ink.mustard, 0.5) +
      lines(30, 131, 166, 1, 0) +
      lines(30, 164, 166, 4, 17),
    'translate(330,26) rotate(2)',
  ) +
  place(glass(), 462, 152, 0.92) +
  place(lamp(), 660, 210, 1.6) +
  place(teaGlass(), 600, 252, 1.3) +
  finish(width, height, 0.18);
