import { placeOf } from './publicRooms.mjs';

const seatAt = (who, x, facing, colour, rest = {}) => {
  const at = { x, y: 206, size: 1.12, facing };
  return [
    ['wingChair', { ...at, colour }],
    ['sitter', { ...at, who, ...rest }],
  ];
};

const curtained = (x) => [
  [
    'sash',
    { x, y: 56, width: 104, height: 216, view: 'londonEvening', wood: 'white', rows: [0.5] },
  ],
  ['curtains', { x, y: 56, width: 104, height: 216, colour: 'blue', drape: 42, rise: 14 }],
  ['pelmet', { x: x - 26, y: 36, width: 156, drop: 30, colour: 'blue' }],
];

/** The ambassador’s house in London, six in the evening of a day in August. */
const residence = {
  wall: 'straw',
  light: { x: 600, y: 190, size: 430 },
  content: [
    ['cornice', { depth: 22, dentils: true }],
    ['wainscot', { top: 286, panel: 120 }],
    [
      'panes',
      {
        x: 930,
        y: 50,
        columns: 2,
        rows: 4,
        cell: [46, 52],
        lean: -0.6,
        drop: -0.14,
        colour: '#f6c777',
        strength: 0.5,
      },
    ],
    ...curtained(150),
    ...curtained(946),
    ['painting', { scene: 'downs', x: 536, y: 52, width: 128, height: 86 }],
    ['fireplace', { x: 600, y: 216, width: 196, height: 170, fire: 'screen' }],
    ['vase', { x: 526, y: 206, flowers: 'asters', size: 0.66 }],
    ['vase', { x: 674, y: 206, flowers: 'asters', size: 0.66 }],
    ['sconce', { x: 470, y: 116, lit: true }],
    ['sconce', { x: 730, y: 116, lit: true }],
    ['staffFlag', { x: 884, y: 400, height: 330, lean: 1 }],
    ['hangings', { colour: 'blue', width: 78 }],
    ...seatAt('shigemitsu', 372, 1, 'red'),
    ...seatAt('dulles', 828, -1, 'red', { pose: 'speak', face: 'speak' }),
    ['roundTable', { x: 600, y: 458, rx: 430, ry: 62 }],
    ['teaThings', { x: 600, y: 440 }],
  ],
};

const observer = { x: 322, y: 262, size: 0.84, facing: 1 };
/** An office in Washington at the end of August: the same two, another house. */
const washington = {
  wall: 'teal',
  light: { x: 600, y: 190, size: 430 },
  grain: 0.13,
  content: [
    ['cornice', { depth: 22, dentils: true }],
    ['wainscot', { top: 286, panel: 120 }],
    ['panes', { x: 236, y: 46, columns: 2, rows: 4, cell: [46, 52], strength: 0.3 }],
    ['pilaster', { x: 430, bottom: 286 }],
    ['pilaster', { x: 770, bottom: 286 }],
    [
      'sash',
      {
        x: 492,
        y: 54,
        width: 216,
        height: 214,
        view: 'parkSummer',
        wood: 'white',
        columns: 4,
        rows: [0.25, 0.5, 0.75],
      },
    ],
    ['curtains', { x: 492, y: 54, width: 216, height: 214, colour: 'blue', drape: 50, rise: 14 }],
    ['pelmet', { x: 462, y: 34, width: 276, drop: 32, colour: 'blue' }],
    ['bookcase', { x: 112, y: 58, width: 150, height: 340, shelves: 5 }],
    ['bookcase', { x: 944, y: 58, width: 150, height: 340, shelves: 5 }],
    ['staffFlag', { x: 880, y: 400, height: 336, lean: 1 }],
    ['globe', { x: 600, y: 372, size: 1.1 }],
    ['hangings', { colour: 'blue', width: 78 }],
    ...seatAt('shigemitsu', 372, 1, 'green'),
    ...seatAt('dulles', 828, -1, 'green', { pose: 'speak', face: 'speak' }),
    ['roundTable', { x: 600, y: 458, rx: 430, ry: 62 }],
    ['teaThings', { x: 600, y: 440 }],
  ],
};

const place = placeOf('U.S.S.R.');
const delegate = { ...place, y: place.y - 22, size: 0.8, cut: 350 };

/** The Security Council in December: the horseshoe, and Japan’s observer outside it. */
const council = {
  wall: null,
  grain: 0.13,
  content: [
    ['chamberWall', {}],
    ['gallery', { y: 172, count: 12 }],
    ['councillors', { named: ['U.S.S.R.'] }],
    ['seat', delegate],
    ['sitter', { ...delegate, who: 'sobolev', facing: -1, pose: 'speak', face: 'speak' }],
    ['horseshoe', { speaks: 'U.S.S.R.' }],
    ['seat', observer],
    ['sitter', { who: 'kase', ...observer }],
    ['visitorsDesk', { x: 150, y: 428, width: 372, text: 'JAPAN' }],
  ],
};

const premier = { x: 560, y: 166, size: 0.88 };

/** The Diet: a Prime Minister who speaks from his wheelchair, and the benches that must be won. */
const diet = {
  wall: null,
  grain: 0.13,
  content: [
    ['rostrum', {}],
    ['pool', { x: 590, y: 220, rx: 340, ry: 210, strength: 0.4 }],
    ['wheelchairBack', premier],
    ['sitter', { who: 'hatoyama', ...premier, pose: 'speak', face: 'speak' }],
    ['wheelchairFront', premier],
    ['benches', { y: 428 }],
  ],
};

/** Where Moscow’s Government and its Presidium approve a treaty. */
const presidium = {
  wall: 'ivory',
  light: { x: 600, y: 170, size: 430 },
  content: [
    ['cornice', { depth: 24, dentils: true }],
    ['wainscot', { top: 270, panel: 150 }],
    ...[300, 480, 720, 900].map((x) => [
      'pilaster',
      { x, top: 34, bottom: 270, width: 32, gilt: true },
    ]),
    ...[334, 754].flatMap((x) => [
      ['arched', { x, y: 56, width: 112, height: 196, view: 'moscowWinter' }],
      ['curtains', { x, y: 58, width: 112, height: 196, drape: 28, colour: 'red', rise: 22 }],
      ['pelmet', { x: x - 14, y: 34, width: 140, drop: 26, colour: 'red' }],
    ]),
    ['giltPanel', { x: 514, y: 52, width: 172, height: 200 }],
    ['sconce', { x: 236, y: 130, lit: true }],
    ['sconce', { x: 964, y: 130, lit: true }],
    ['chandelier', { x: 600, y: 0, size: 1.1 }],
    ['hangings', { colour: 'red' }],
    [
      'row',
      {
        y: 270,
        xs: [150, 280, 410, 790, 920, 1050],
        size: 0.84,
        colour: '#7d735c',
        light: '#a89c7f',
      },
    ],
    ['seat', { x: 590, y: 214, size: 1.02 }],
    [
      'sitter',
      { who: 'bulganin', x: 590, y: 214, size: 1.02, pose: 'speak', face: 'speak', cut: 402 },
    ],
    ['longTable', { y: 392 }],
    ['onTable', { y: 426, xs: [190, 330, 470, 730, 870, 1010] }],
  ],
};

/** Rooms of the stages that are decided in the capitals, with those who were there. */
export const homeScenes = {
  residence,
  washington,
  'security-council': council,
  diet,
  'diet-ussr': presidium,
};
