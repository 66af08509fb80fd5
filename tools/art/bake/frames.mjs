import { filtered } from '../draw/shapes.mjs';
import { cast } from '../figure/cast.mjs';
import { expressionNames } from '../figure/expressions.mjs';
import { armsOf, bodyOf, headOf, shadowOf } from '../figure/person.mjs';
import { framedPicture, optionPictures } from '../pictures/options.mjs';
import { pictureSize } from '../pictures/scenery.mjs';
import { cardFace, cardStates } from '../props/cards.mjs';
import { folder, folderInks, folderStates } from '../props/folders.mjs';
import { authorityMark, bracket, bracketInks, dialFace, dialNeedle, pip } from '../props/marks.mjs';
import {
  draftSheet,
  looseSheet,
  nameplate,
  sealPrint,
  telegramStrip,
  waxSeal,
} from '../props/papers.mjs';
import {
  ashtray,
  bell,
  chair,
  deskFlag,
  inkwell,
  lamp,
  teaGlass,
  waterGlass,
} from '../props/tableware.mjs';

const figureCanvas = { x: -180, y: -150, width: 420, height: 360 };

const figureFrame = (name, content) => ({ name, content, canvas: figureCanvas });

/** People of the back row are veiled with the colour of the wall, so that the two speakers come forward. */
const distant = (person, content) => (person.row === 'back' ? filtered(content, 'veil') : content);

const personFrames = ([id, person]) => {
  const frame = (name, content) => figureFrame(`${id}-${name}`, distant(person, content));
  return [
    frame('body', shadowOf(person) + bodyOf(person)),
    ...Object.entries(person.poses).map(([moment, pose]) =>
      frame(`arms-${moment}`, armsOf(person, pose)),
    ),
    ...expressionNames.map((expression) => frame(`head-${expression}`, headOf(person, expression))),
  ];
};

/** Every frame of the figures atlas. The anchor of each is the base of the neck. */
export const figureFrames = () => Object.entries(cast).flatMap(personFrames);

const prop = (name, content, x, y, width, height) => ({
  name,
  content,
  canvas: { x, y, width, height },
});

const around = (name, content, width, height = width) =>
  prop(name, content, -width / 2, -height / 2, width, height);

/** A frame that may be stretched: `middle` is the part that grows, in design units from the canvas corner. */
const stretching = (name, content, width, height, middle) => ({
  name,
  content,
  canvas: { x: 0, y: 0, width, height },
  anchor: { x: 0, y: 0 },
  middle,
});

const standing = () => [
  prop('tea-glass', teaGlass(), -28, -54, 56, 66),
  prop('water-glass', waterGlass(), -20, -38, 40, 48),
  prop('ashtray', ashtray(), -32, -18, 64, 34),
  prop('inkwell', inkwell(), -44, -62, 88, 76),
  prop('lamp', lamp(), -56, -120, 112, 134),
  prop('bell', bell(), -32, -44, 64, 56),
  prop('flag-japan', deskFlag('japan'), -28, -98, 88, 110),
  prop('flag-ussr', deskFlag('ussr'), -28, -98, 108, 110),
  prop('chair', chair(), -90, -46, 180, 226),
  prop('nameplate', nameplate(false), -86, -62, 172, 76),
  prop('nameplate-active', nameplate(true), -86, -62, 172, 76),
  around('sheet-left', looseSheet(-8), 124, 64),
  around('sheet-right', looseSheet(8), 124, 64),
];

const papers = () => [
  stretching('draft-sheet', draftSheet(), 288, 168, { x: 40, y: 40, width: 200, height: 80 }),
  stretching('telegram-strip', telegramStrip(), 308, 64, { x: 30, y: 20, width: 240, height: 20 }),
  ...['ready', 'pressed', 'disabled'].map((state) => around(`seal-${state}`, waxSeal(state), 112)),
  around('seal-print', sealPrint(), 96),
];

const folders = () =>
  Object.keys(folderInks).flatMap((issue) =>
    folderStates.map((state) => around(`folder-${issue}-${state}`, folder(issue, state), 226, 210)),
  );

const cards = () => cardStates.map((state) => around(`card-${state}`, cardFace(state), 192, 236));

const pictures = () =>
  Object.entries(optionPictures).flatMap(([issue, options]) =>
    Object.entries(options).map(([option, draw]) =>
      prop(
        `picture-${issue}-${option}`,
        framedPicture(draw()),
        0,
        0,
        pictureSize.width,
        pictureSize.height,
      ),
    ),
  );

const marks = () => [
  ...Object.entries(authorityMark).map(([authority, draw]) =>
    around(`mark-${authority}`, draw(), 26),
  ),
  ...Object.entries(pip).map(([amount, draw]) => around(`pip-${amount}`, draw(), 16)),
  ...Object.keys(bracketInks).flatMap((party) => [
    around(`bracket-${party}-open`, bracket(party), 22, 64),
    around(`bracket-${party}-close`, `<g transform="scale(-1,1)">${bracket(party)}</g>`, 22, 64),
  ]),
  around('dial', dialFace(), 84),
  around('dial-needle', dialNeedle(), 60),
];

/** Every frame of the props atlas. */
export const propFrames = () => [
  ...standing(),
  ...papers(),
  ...folders(),
  ...cards(),
  ...pictures(),
  ...marks(),
];
