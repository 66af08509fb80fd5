import { drawRoom } from './compose.mjs';

const thing = (frame, x, y, scale = 1) => ({ frame, x, y, scale });

const chain = [140.9, 42.2, 153.4, 49];

/** A window with its curtains. */
const windowAt = (window, drapes) => [
  ['sash', window],
  ['curtains', { ...window, ...drapes }],
];

const office = {
  wall: 'teal',
  content: [
    ['cornice', {}],
    ['wainscot', {}],
    ['pilaster', { x: 392 }],
    ['pilaster', { x: 808 }],
    ['moulding', { x: 414, y: 44, width: 68, height: 186 }],
    ['moulding', { x: 718, y: 44, width: 68, height: 186 }],
    ...windowAt({ x: 116, y: 46, width: 186, height: 190, view: 'moscowDusk' }),
    ['coatStand', { x: 34, y: 66, height: 320 }],
    ['map', { x: 508, y: 52, width: 184, height: 128, bounds: chain }],
    ['pictureLamp', { x: 600, y: 34, reach: 56 }],
    ['bookcase', { x: 876, y: 42, width: 180, height: 330, shelves: 5 }],
    ['doubleDoors', { x: 1092, y: 62, width: 150, height: 320 }],
  ],
};

const otowa = {
  wall: 'straw',
  light: { x: 600, y: 190, size: 420 },
  content: [
    ['cornice', { depth: 14 }],
    ['wainscot', { top: 262, panel: 120 }],
    ['bookcase', { x: 26, y: 70, width: 150, height: 300, shelves: 5 }],
    ['painting', { scene: 'ink', x: 352, y: 58, width: 62, height: 132 }],
    ...windowAt(
      {
        x: 470,
        y: 44,
        width: 260,
        height: 196,
        view: 'tokyoWinter',
        wood: 'white',
        columns: 4,
        rows: [0.3],
      },
      { colour: 'cream', drape: 52, rise: 18 },
    ),
    ['sconce', { x: 800, y: 110 }],
    ['cabinet', { x: 1010, y: 196, width: 150, height: 190, drawers: 3 }],
    ['painting', { scene: 'ink', x: 1036, y: 64, width: 100, height: 76 }],
  ],
};

const london = (view, lit) => ({
  wall: 'sage',
  light: { x: 600, y: 190, size: 430 },
  content: [
    ['cornice', { depth: 24 }],
    ['wainscot', { top: 258, panel: 120 }],
    ...windowAt(
      { x: 372, y: 56, width: 96, height: 196, view, wood: 'white', rows: [0.5] },
      { colour: 'red', drape: 38, rise: 18 },
    ),
    ...windowAt(
      { x: 732, y: 56, width: 96, height: 196, view, wood: 'white', rows: [0.5] },
      { colour: 'red', drape: 38, rise: 18 },
    ),
    ['painting', { scene: 'birches', x: 552, y: 56, width: 96, height: 70 }],
    ['fireplace', { x: 600, y: 202, width: 168, height: 190, lit }],
    ['doubleDoors', { x: 54, y: 78, width: 136, height: 320 }],
    ['bookcase', { x: 1000, y: 58, width: 172, height: 320, shelves: 5 }],
  ],
});

const garden = {
  wall: null,
  grain: 0.16,
  content: [
    ['skyAbove', { bottom: 250 }],
    ['tree', { x: 236, y: 256, size: 2.5 }],
    ['tree', { x: 470, y: 246, size: 2 }],
    ['tree', { x: 1090, y: 268, size: 2.9 }],
    ['tree', { x: 720, y: 262, size: 2.5 }],
    ['tree', { x: 590, y: 238, size: 1.7 }],
    ['tree', { x: 890, y: 246, size: 2 }],
    ['brickWall', {}],
    ['roses', { x: 330, width: 560 }],
    ['lawn', {}],
    ['houseCorner', { x: 0, width: 160 }],
  ],
};

const ministry = {
  wall: 'grey',
  light: { x: 600, y: 180, size: 420 },
  content: [
    ['cornice', { depth: 12 }],
    ['dado', {}],
    ...windowAt(
      { x: 96, y: 46, width: 150, height: 176, view: 'moscowSpring', wood: 'white', rows: [0.3] },
      { colour: 'cream', drape: 34 },
    ),
    ['map', { x: 466, y: 40, width: 268, height: 150, bounds: [139.4, 41.6, 157, 53.6] }],
    ['wallClock', { x: 402, y: 84, hour: 11, minute: 5 }],
    ['cabinet', { x: 1000, y: 118, width: 92, height: 270, drawers: 5 }],
    ['cabinet', { x: 1104, y: 118, width: 92, height: 270, drawers: 5 }],
    ['doubleDoors', { x: 782, y: 78, width: 120, height: 320 }],
  ],
};

const spiridonovka = {
  wall: 'oak',
  light: { x: 600, y: 150, size: 420 },
  content: [
    ['cornice', { depth: 18 }],
    ['gothic', { x: 392, y: 34, width: 108, height: 214, view: 'moscowSummer' }],
    ['gothic', { x: 540, y: 24, width: 120, height: 224, view: 'moscowSummer' }],
    ['gothic', { x: 700, y: 34, width: 108, height: 214, view: 'moscowSummer' }],
    ['gothic', { x: 70, y: 40, width: 100, height: 208, view: 'moscowSummer' }],
    ['gothic', { x: 1030, y: 40, width: 100, height: 208, view: 'moscowSummer' }],
    ['panelling', { top: 268 }],
    ['sconce', { x: 346, y: 150 }],
    ['sconce', { x: 854, y: 150 }],
    ['chandelier', { x: 600, y: 6, size: 0.9 }],
  ],
};

const kremlin = {
  wall: 'ivory',
  light: { x: 600, y: 180, size: 430 },
  content: [
    ['cornice', { depth: 26 }],
    ['wainscot', { top: 262, panel: 150 }],
    ...[330, 510, 690, 870].map((x) => ['pilaster', { x, top: 30, bottom: 262, width: 34 }]),
    ['arched', { x: 364, y: 58, width: 112, height: 190, view: 'kremlinWall' }],
    ['arched', { x: 544, y: 58, width: 112, height: 190, view: 'kremlinWall' }],
    ['arched', { x: 724, y: 58, width: 112, height: 190, view: 'kremlinWall' }],
    ['curtains', { x: 364, y: 60, width: 112, height: 190, drape: 28, colour: 'red', rise: 22 }],
    ['curtains', { x: 544, y: 60, width: 112, height: 190, drape: 28, colour: 'red', rise: 22 }],
    ['curtains', { x: 724, y: 60, width: 112, height: 190, drape: 28, colour: 'red', rise: 22 }],
    ['doubleDoors', { x: 60, y: 74, width: 150, height: 330 }],
    ['doubleDoors', { x: 990, y: 74, width: 150, height: 330 }],
    ['chandelier', { x: 600, y: 0, size: 0.8 }],
  ],
};

const tokyoStudy = { tone: 'straw', view: 'tokyoSeptember', wood: 'white' };
const moscowStudy = { tone: 'teal', view: 'moscowSeptember', wood: 'walnut' };

const letters = (left, right) => ({
  wall: null,
  content: [
    ['halves', { left, right }],
    ['bookcase', { x: 24, y: 60, width: 130, height: 320, shelves: 5 }],
    ['bookcase', { x: 1046, y: 60, width: 130, height: 320, shelves: 5 }],
  ],
});

const teaBoth = [thing('tea-glass', 442, 400, 0.95), thing('tea-glass', 756, 400, 0.95)];
const cupsBoth = [thing('tea-cup', 442, 400), thing('tea-cup', 756, 400)];
const waterBoth = [thing('water-glass', 436, 402), thing('water-glass', 764, 402)];

/**
 * Every room of a table: its picture, with another for winter or for the learner of one party where that differs, what
 * people sit at and in, what stands before them, and whether two desk flags do. A flag stands only where delegations met
 * in state.
 */
export const rooms = {
  office: {
    pictures: { any: office },
    table: 'baize',
    chair: 'chair',
    flags: false,
    things: [thing('lamp', 600, 388, 0.9), ...teaBoth, thing('ashtray', 170, 396)],
  },
  otowa: {
    pictures: { any: otowa },
    table: 'polished',
    chair: 'chair',
    flags: false,
    things: [...cupsBoth, thing('ashtray', 600, 392)],
  },
  'embassy-london': {
    pictures: { any: london('londonSummer', false), winter: london('londonWinter', true) },
    table: 'baize',
    chair: 'chair',
    flags: false,
    things: [...waterBoth, thing('inkwell', 600, 396, 0.8), thing('ashtray', 1060, 398)],
  },
  garden: {
    pictures: { any: garden },
    table: 'slatted',
    chair: 'chair-garden',
    flags: false,
    things: cupsBoth,
  },
  ministry: {
    pictures: { any: ministry },
    table: 'baize',
    chair: 'chair',
    flags: false,
    things: [...teaBoth, thing('inkwell', 600, 396, 0.8), thing('ashtray', 1080, 398)],
  },
  spiridonovka: {
    pictures: { any: spiridonovka },
    table: 'baize',
    chair: 'chair',
    flags: true,
    things: waterBoth,
  },
  kremlin: {
    pictures: { any: kremlin },
    table: 'baize',
    chair: 'chair',
    flags: true,
    things: waterBoth,
  },
  letters: {
    pictures: { any: letters(tokyoStudy, moscowStudy), ussr: letters(moscowStudy, tokyoStudy) },
    table: 'desk',
    chair: 'chair',
    flags: false,
    things: [
      thing('envelope', 446, 402, 0.8),
      thing('envelope', 756, 402, 0.8),
      thing('inkwell', 600, 398, 0.8),
    ],
  },
};

/** The name under which a room's picture is kept. */
export const pictureName = (room, when) => `room-${room}${when === 'any' ? '' : `-${when}`}`;

export const roomPictures = Object.entries(rooms).flatMap(([room, { pictures }]) =>
  Object.entries(pictures).map(([when, data]) => ({
    name: pictureName(room, when),
    draw: () => drawRoom(data),
  })),
);
