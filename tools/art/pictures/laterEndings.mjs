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
  stroke,
} from '../draw/shapes.mjs';
import { sealPrint, waxSeal } from '../props/papers.mjs';
import { deskFlag, inkwell, teaGlass } from '../props/tableware.mjs';
import { flagRow } from '../room/flagRow.mjs';
import { finish } from '../room/finish.mjs';
import {
  baize,
  columns,
  flourish,
  GAPS,
  headSize,
  lines,
  sheet,
  SIGNATURES,
  signatureLines,
  turned,
  walnut,
} from './endings.mjs';
import { helmet } from './papers.mjs';

const { width, height } = headSize;

/** The text of 1956, in both tongues on one sheet, signed for both. */
const declaration = () =>
  sheet(230, 250) +
  columns(204, 34, 96, 5) +
  lines(26, 40, 92, 6) +
  place(sealPrint(), 66, 166, 0.34) +
  place(sealPrint(), 160, 166, 0.34) +
  signatureLines(32) +
  group(flourish(SIGNATURES[0]), 'translate(6,0)') +
  stroke('M148,210q12,-16 10,3q9,-12 14,-2t12,-4q7,-7 12,2', ink.slateDark, 2.8);

const conditionNote = () =>
  sheet(236, 216) +
  lines(28, 42, 176, 3) +
  stroke('M36,102l8,-12l8,12', ink.red, 3.4) +
  [
    [28, 58],
    [92, 26],
    [124, 44],
    [174, 34],
  ]
    .map(([x, wide]) => box(x, 108, wide, 15, ink.red))
    .join('') +
  lines(28, 142, 176, 3) +
  place(helmet(), 190, 194, 1.1);

/** A note with a new condition lies across a text that two had signed. */
const condition = () =>
  walnut() +
  turned(declaration(), 148, 34, -5) +
  turned(conditionNote(), 372, 54, 5) +
  place(inkwell(), 690, 150, 1.1) +
  finish(width, height, 0.16);

const ribbonAbout = () =>
  box(106, 0, 16, 250, ink.red) +
  box(106, 0, 5, 250, ink.redDark, 0.5) +
  place(waxSeal('ready'), 114, 118, 0.62);

/** A note has been sent, and the text that two had signed lies on it as it was. */
const kept = () =>
  walnut() +
  turned(sheet(236, 216) + lines(28, 42, 176, 9), 200, 62, -8) +
  turned(declaration() + ribbonAbout(), 352, 30, 4) +
  place(inkwell(), 124, 190, 1.1) +
  place(deskFlag('japan'), 634, 150, 1.1) +
  place(deskFlag('ussr'), 700, 150, 1.1) +
  finish(width, height, 0.16);

const clip = (x, y) =>
  stroke(`M${x},${y + 30}v-26q0,-9 8,-9t8,9v34q0,6 -6,6t-6,-6v-28`, '#8d9690', 3);

const folderUnder = () =>
  box(9, 10, 270, 216, ink.shadow, 0.42) +
  fill(polygon(points`0,0 92,0 104,-18 166,-18 178,0 270,0 270,216 0,216`), ink.mustardDark) +
  box(0, 6, 270, 210, ink.mustard) +
  frameLine(10, 16, 250, 190, ink.mustardDark, 1.6);

/** A talk that changed nothing has been typed out and filed; the glasses are empty. */
const onRecord = () =>
  baize(0.85) +
  turned(
    folderUnder() +
      turned(
        sheet(214, 196) +
          box(28, 34, 70, 7, ink.red) +
          dashed('M120,38h66', ink.blackSoft, 3.4, GAPS[1], 0.72) +
          lines(28, 64, 158, 8) +
          clip(34, -6),
        28,
        8,
        2,
      ),
    262,
    64,
    -4,
  ) +
  turned(
    stroke('M6,6H158', ink.shadow, 9, 0.4) +
      stroke('M0,0H150', ink.black, 9) +
      stroke('M0,0H20', ink.brassLight, 6) +
      stroke('M68,0h14', ink.brass, 10),
    556,
    262,
    -32,
  ) +
  place(teaGlass(), 150, 150, 1.4) +
  place(teaGlass(), 214, 226, 1.5) +
  place(teaGlass(), 660, 132, 1.4) +
  finish(width, height, 0.18);

const names = (empty) =>
  Array.from({ length: 24 }, (_, i) => {
    const column = i % 4;
    const row = Math.floor(i / 4);
    const [x, y] = [34 + column * 128 + (column > 1 ? 44 : 0), 74 + row * 34];
    const isEmpty = empty && row === 4 && column > 0;
    return (
      stroke(`M${x},${y}h104`, ink.paperDeep, 2) +
      (isEmpty
        ? ''
        : stroke(
            `M${x + 6},${y - 4}q${8 + (i % 4) * 2},-${16 + (i % 3) * 3} ${18},${-1}t${15},-4q6,-${8 + (i % 5) * 2} 12,3t${14 + (i % 3) * 4},-4`,
            ink.slateDark,
            2.8,
          ))
    );
  }).join('');

const openBook = (empty) =>
  box(14, 16, 588, 276, ink.shadow, 0.45) +
  box(-12, -8, 624, 288, ink.redDark) +
  box(-12, -8, 624, 4, ink.brass) +
  fill(curve(points`0,6! 150,-4 300,10! 300,270! 150,258 0,268!`), ink.white) +
  fill(curve(points`300,10! 450,-4 600,6! 600,268! 450,258 300,270!`), ink.paper) +
  fill(polygon(points`288,9 300,10 312,9 312,269 300,270 288,269`), ink.night, 0.12) +
  dashed('M34,38H266', ink.blackSoft, 4, GAPS[0], 0.72) +
  dashed('M334,38H566', ink.blackSoft, 4, GAPS[1], 0.72) +
  names(empty);

const penBeside = () =>
  turned(
    stroke('M6,6H146', ink.shadow, 8, 0.4) +
      stroke('M0,0H140', ink.black, 8) +
      stroke('M0,0H18', ink.brassLight, 5.4) +
      stroke('M62,0h12', ink.brass, 9),
    632,
    288,
    -58,
  );

/** A treaty signed by all but three. */
const manyUnsigned = () =>
  walnut() + group(openBook(true), 'translate(96,26)') + penBeside() + finish(width, height, 0.16);

/** A treaty signed by all who came. */
const manySigned = () =>
  walnut() + group(openBook(false), 'translate(96,26)') + penBeside() + finish(width, height, 0.16);

const deskFrom = (x, taken) =>
  (taken
    ? ellipse(x, 196, 20, 25, '#27333a') +
      fill(
        curve(
          points`${x - 44},262! ${x - 38},236 ${x - 12},222 ${x + 12},222 ${x + 38},236 ${x + 44},262!`,
        ),
        '#27333a',
      )
    : fill(
        polygon([
          [x - 34, 190],
          [x + 34, 190],
          [x + 38, 262],
          [x - 38, 262],
        ]),
        ink.red,
      ) +
      fill(
        polygon([
          [x + 8, 190],
          [x + 34, 190],
          [x + 38, 262],
          [x + 10, 262],
        ]),
        ink.redDark,
      )) +
  box(x - 62, 254, 124, 66, ink.walnut) +
  box(x - 62, 254, 124, 10, ink.walnutLight) +
  box(x - 26, 272, 52, 22, taken ? ink.white : ink.paperDeep) +
  dashed(`M${x - 18},283h36`, ink.black, 5, '10 3 14 3', taken ? 0.6 : 0.9);

/** A row of the conference in which one place has been left. */
const placeLeft = () =>
  box(0, 0, width, height, '#4e6472') +
  filtered(ellipse(400, 90, 420, 150, '#64798a'), 'edge') +
  group(flagRow({ from: 20, to: 1180, y: 218, bow: 20 }), 'scale(.667)') +
  box(0, 156, width, 164, '#6d5437') +
  filtered(ellipse(400, 178, 420, 26, '#a98454'), 'edge') +
  [62, 197, 332, 467, 602, 737].map((x, i) => deskFrom(x, i !== 3)).join('') +
  finish(width, height, 0.16);

/** What the stages before and after the talks came to. */
export const laterEndings = {
  condition,
  kept,
  'on-record': onRecord,
  'many-unsigned': manyUnsigned,
  'many-signed': manySigned,
  'place-left': placeLeft,
};
