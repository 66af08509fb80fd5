const bays = [372, 732];

const londonWindow = (x, view, colour) => [
  ['sash', { x, y: 58, width: 96, height: 194, view, wood: 'white', rows: [0.5] }],
  ['curtains', { x, y: 58, width: 96, height: 194, colour, drape: 40, rise: 14 }],
  ['pelmet', { x: x - 26, y: 38, width: 148, drop: 30, colour }],
];

/** The drawing room of the embassy: the same walls, in the light and with the flowers of a season. */
const drawingRoom = ({ view, flowers, fire, lamps, glass, before = [], after = [] }) => ({
  wall: 'sage',
  light: { x: 600, y: 180, size: 430 },
  content: [
    ['stripes', { bottom: 258 }],
    ['cornice', { depth: 22, dentils: true }],
    ['wainscot', { top: 258, panel: 120 }],
    ...before,
    ...bays.flatMap((x) => londonWindow(x, view, 'red')),
    ['mirror', { x: 558, y: 62, width: 84, height: 108, glass }],
    ...(fire === 'high'
      ? [['pool', { x: 600, y: 300, rx: 200, ry: 120, colour: '#f2a05a', strength: 1 }]]
      : []),
    ['sconce', { x: 520, y: 112, lit: lamps }],
    ['sconce', { x: 680, y: 112, lit: lamps }],
    ['fireplace', { x: 600, y: 202, width: 176, height: 190, fire }],
    ['vase', { x: 538, y: 193, flowers, size: 0.66 }],
    ['vase', { x: 662, y: 193, flowers, size: 0.66 }],
    ['painting', { scene: 'birches', x: 222, y: 64, width: 92, height: 70 }],
    ['sideTable', { x: 268, y: 236, width: 96 }],
    ['shadedLamp', { x: 268, y: 236, lit: lamps }],
    ['bookcase', { x: 884, y: 56, width: 168, height: 324, shelves: 5 }],
    ['tallClock', { x: 150, y: 386, size: 1.18, hour: 10, minute: 34 }],
    ['palm', { x: 1096, y: 392, size: 1.5 }],
    ...after,
    ['hangings', { colour: 'red' }],
  ],
});

const silver = ['#8fa39c', '#b7c2b2', '#d8d8c2'];
const golden = ['#a58a63', '#cfae74', '#eed59a'];

/** London by season: a June morning, a late August evening, lamps and a fire in January, rain in March. */
export const londonPictures = {
  any: drawingRoom({
    view: 'londonSummer',
    flowers: 'roses',
    fire: 'screen',
    lamps: false,
    glass: silver,
    before: [['panes', { x: 236, y: 40, columns: 2, rows: 4, cell: [46, 52], strength: 0.3 }]],
    after: [['panes', { x: 966, y: 52, columns: 2, rows: 4, cell: [46, 52], strength: 0.16 }]],
  }),
  autumn: drawingRoom({
    view: 'londonEvening',
    flowers: 'chrysanthemums',
    fire: 'laid',
    lamps: false,
    glass: golden,
    before: [
      [
        'panes',
        {
          x: 880,
          y: 40,
          columns: 3,
          rows: 4,
          cell: [50, 54],
          lean: -0.7,
          drop: -0.16,
          colour: '#f6c777',
          strength: 0.5,
        },
      ],
    ],
    after: [
      [
        'hour',
        {
          colour: '#b5825a',
          strength: 0.5,
          holes: [
            { x: 420, y: 150, rx: 80, ry: 120 },
            { x: 780, y: 150, rx: 80, ry: 120 },
            { x: 600, y: 150, rx: 120, ry: 110 },
          ],
        },
      ],
    ],
  }),
  winter: drawingRoom({
    view: 'londonWinter',
    flowers: 'pine',
    fire: 'high',
    lamps: true,
    glass: golden,
    after: [
      [
        'hour',
        {
          colour: '#4d5f78',
          strength: 0.6,
          holes: [
            { x: 600, y: 150, rx: 176, ry: 150 },
            { x: 268, y: 170, rx: 130, ry: 120 },
            { x: 600, y: 330, rx: 190, ry: 110 },
          ],
        },
      ],
    ],
  }),
  spring: drawingRoom({
    view: 'londonSpring',
    flowers: 'daffodils',
    fire: 'low',
    lamps: false,
    glass: silver,
    after: [
      [
        'hour',
        {
          colour: '#8796a0',
          strength: 0.4,
          holes: [
            { x: 420, y: 150, rx: 110, ry: 130 },
            { x: 780, y: 150, rx: 110, ry: 130 },
          ],
        },
      ],
    ],
  }),
};

/** The garden in August: a lawn, a wall, roses, the house at one’s back; the sun comes from the left. */
export const garden = {
  wall: null,
  grain: 0.13,
  content: [
    ['skyAbove', { bottom: 250 }],
    ['poplars', { x: 560, y: 210, count: 7 }],
    ['tree', { x: 236, y: 256, size: 2.5 }],
    ['tree', { x: 430, y: 246, size: 2 }],
    ['tree', { x: 1090, y: 268, size: 2.9 }],
    ['tree', { x: 770, y: 258, size: 2.2 }],
    ['tree', { x: 900, y: 250, size: 2.1 }],
    ['brickWall', {}],
    ['creeper', { x: 760, y: 168, width: 170 }],
    ['archway', { x: 600, y: 264 }],
    ['roses', { x: 300, width: 250 }],
    ['roses', { x: 672, width: 250 }],
    ['lawn', {}],
    ['path', { x: 600, top: 262 }],
    ['dapples', {}],
    ['houseCorner', { x: 0, width: 160 }],
    ['urn', { x: 190, y: 300 }],
    ['urn', { x: 1050, y: 302 }],
    ['bough', {}],
  ],
};
