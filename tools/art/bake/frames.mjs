import { filtered } from '../draw/shapes.mjs';
import { cast } from '../figure/cast.mjs';
import { expressionNames } from '../figure/expressions.mjs';
import { armsOf, featuresOf, seatedBody, skullOf } from '../figure/person.mjs';
import { framedPicture, optionPictures, plainPicture } from '../pictures/options.mjs';
import { pictureSize } from '../pictures/scenery.mjs';
import { hat, paperClip, pencilNote, telegraphKey } from '../props/acts.mjs';
import { cardFace, cardStates } from '../props/cards.mjs';
import { folder, folderInks, folderStates } from '../props/folders.mjs';
import { authorityMark, bracket, bracketInks, dialFace, dialNeedle, pip } from '../props/marks.mjs';
import {
  draftSheet,
  envelope,
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
  gardenChair,
  inkwell,
  lamp,
  teaCup,
  teaGlass,
  waterGlass,
} from '../props/tableware.mjs';

const figureCanvas = { x: -190, y: -150, width: 430, height: 372 };

/** Whoever stands behind others is seen down to here before the edge of the table hides him. */
const HEM = 270;

const trunkCanvas = { ...figureCanvas, height: HEM - figureCanvas.y };

/** People who only interpret or write are veiled with the colour of the wall. */
const distant = (person, content) => (person.row === 'back' ? filtered(content, 'veil') : content);

const personFrames = (id, person) => {
  const frame = (name, content, canvas = figureCanvas) => ({
    name: `${id}-${name}`,
    content: distant(person, content),
    canvas,
  });
  return [
    frame('body', seatedBody({ ...person, hem: HEM }), trunkCanvas),
    ...Object.entries(person.poses).map(([moment, pose]) =>
      frame(`arms-${moment}`, armsOf(person, pose)),
    ),
    frame('head', skullOf(person)),
    ...expressionNames.map((expression) =>
      frame(`face-${expression}`, featuresOf(person, expression)),
    ),
  ];
};

const prop = (name, content, x, y, width, height) => ({
  name,
  content,
  canvas: { x, y, width, height },
});

const around = (name, content, width, height = width) =>
  prop(name, content, -width / 2, -height / 2, width, height);

/** A frame measured from its corner, of which nothing is cut away. */
const cornered = (name, content, width, height) => ({
  name,
  content,
  canvas: { x: 0, y: 0, width, height },
  whole: true,
});

const standing = () => [
  prop('tea-glass', teaGlass(), -28, -54, 56, 66),
  prop('tea-cup', teaCup(), -28, -34, 60, 46),
  prop('water-glass', waterGlass(), -20, -38, 40, 48),
  prop('ashtray', ashtray(), -32, -18, 64, 34),
  prop('inkwell', inkwell(), -44, -62, 88, 76),
  prop('lamp', lamp(), -56, -120, 112, 134),
  prop('bell', bell(), -32, -44, 64, 56),
  prop('telegraph-key', telegraphKey(), -48, -38, 96, 54),
  prop('pencil', pencilNote(), -42, -52, 84, 70),
  prop('clip', paperClip(), -44, -36, 88, 54),
  prop('hat', hat(), -46, -42, 92, 58),
  prop('flag-japan', deskFlag('japan'), -28, -98, 88, 110),
  prop('flag-ussr', deskFlag('ussr'), -28, -98, 108, 110),
  prop('chair', chair(), -90, -46, 180, 226),
  prop('chair-garden', gardenChair(), -90, -46, 180, 226),
  prop('nameplate', nameplate(false), -86, -62, 172, 76),
  prop('nameplate-active', nameplate(true), -86, -62, 172, 76),
  prop('envelope', envelope(), -58, -26, 124, 56),
  around('sheet-left', looseSheet(-8), 124, 64),
  around('sheet-right', looseSheet(8), 124, 64),
];

const papers = () => [
  cornered('draft-sheet', draftSheet(), 288, 168),
  cornered('telegram-strip', telegramStrip(), 308, 64),
  ...['ready', 'pressed', 'disabled'].map((state) => around(`seal-${state}`, waxSeal(state), 112)),
  around('seal-print', sealPrint(), 96),
];

const folders = (issue) =>
  folderStates.map((state) => around(`folder-${issue}-${state}`, folder(issue, state), 226, 210));

const cards = () => cardStates.map((state) => around(`card-${state}`, cardFace(state), 192, 236));

const picture = (name, draw) =>
  prop(`picture-${name}`, framedPicture(draw()), 0, 0, pictureSize.width, pictureSize.height);

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

const issueFrames = (issue) => [
  ...folders(issue),
  ...Object.entries(optionPictures[issue]).map(([option, draw]) =>
    picture(`${issue}-${option}`, draw),
  ),
];

/**
 * Every sheet of small pictures: what lies on every table, one sheet for each person, one for each issue. `density` is
 * pixels per design unit; the frames are drawn when the sheet is baked.
 */
export const sheets = [
  {
    name: 'props',
    density: 2,
    quality: 80,
    frames: () => [
      ...standing(),
      ...papers(),
      ...cards(),
      ...marks(),
      ...folders('plain'),
      picture('plain', plainPicture),
    ],
  },
  ...Object.entries(cast).map(([id, person]) => ({
    name: `person-${id}`,
    density: person.row === 'back' ? 1.1 : 1.3,
    quality: 70,
    frames: () => personFrames(id, person),
  })),
  ...Object.keys(folderInks)
    .filter((issue) => issue !== 'plain')
    .map((issue) => ({
      name: `issue-${issue}`,
      density: 1.5,
      quality: 74,
      frames: () => issueFrames(issue),
    })),
];
