import { drawDusk, drawRoom } from './compose.mjs';
import { garden, londonPictures } from './londonRooms.mjs';
import { augustOffice, deskPictures, operaHouse, septemberOffice } from './laterRooms.mjs';
import { kremlin, ministry, office, officeDusk, spiridonovka } from './moscowRooms.mjs';
import { letterPictures, otowa } from './tokyoRooms.mjs';

const thing = (frame, x, y, scale = 1) => ({ frame, x, y, scale });

const teaBoth = [thing('tea-glass', 442, 400, 0.95), thing('tea-glass', 756, 400, 0.95)];
const cupsBoth = [thing('tea-cup', 442, 400), thing('tea-cup', 756, 400)];
const waterBoth = [thing('water-glass', 436, 402), thing('water-glass', 764, 402)];

const firstSecretary = {
  table: 'baize',
  chair: 'chair',
  flags: false,
  things: [...teaBoth, thing('ashtray', 600, 394)],
};

/**
 * Every room of a table: its picture, with another for winter or for the learner of one party where that differs, what
 * people sit at and in, what stands before them, and whether two desk flags do. A flag stands only where delegations met
 * in state.
 */
export const rooms = {
  office: {
    pictures: { any: office },
    later: { autumn: 'dusk' },
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
    pictures: londonPictures,
    later: { winter: 'spring' },
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
    pictures: letterPictures,
    table: 'desk',
    chair: 'chair',
    flags: false,
    things: [
      thing('envelope', 446, 402, 0.8),
      thing('envelope', 756, 402, 0.8),
      thing('inkwell', 600, 398, 0.8),
    ],
  },
  'opera-house': {
    pictures: { any: operaHouse },
    table: 'polished',
    chair: 'chair',
    flags: false,
    things: waterBoth,
  },
  'desks-1960': {
    pictures: deskPictures,
    table: 'desk',
    chair: 'chair',
    flags: false,
    things: [
      thing('envelope', 446, 402, 0.8),
      thing('envelope', 756, 402, 0.8),
      thing('inkwell', 600, 398, 0.8),
    ],
  },
  'kremlin-office-1960': { ...firstSecretary, pictures: { any: augustOffice } },
  'kremlin-office-1961': { ...firstSecretary, pictures: { any: septemberOffice } },
};

/** The name under which a room's picture is kept. */
export const pictureName = (room, when) => `room-${room}${when === 'any' ? '' : `-${when}`}`;

export const roomPictures = Object.entries(rooms).flatMap(([room, { pictures }]) =>
  Object.entries(pictures).map(([when, data]) => ({
    name: pictureName(room, when),
    draw: () => drawRoom(data),
  })),
);

/** What dusk lays over a room, where a stage lasts so long. */
export const duskPictures = [
  { name: pictureName('office', 'dusk'), draw: () => drawDusk(officeDusk) },
];
