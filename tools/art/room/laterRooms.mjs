/** The conference at San Francisco: the stage, the flags of all who came, the desks of the delegations. */
export const operaHouse = {
  wall: null,
  grain: 0.09,
  content: [
    ['stageBack', {}],
    ['flagRow', { from: 92, to: 1098, y: 204, bow: 30 }],
    ['presidentsDesk', {}],
    ['proscenium', {}],
    ['stageLip', {}],
    ['delegationRows', {}],
  ],
};

const tokyoWinter = {
  tone: 'sage',
  view: 'tokyoWinter',
  wood: 'white',
  curtain: 'green',
  shade: 'white',
  scene: 'ink',
};
const moscowWinter = {
  tone: 'oak',
  view: 'moscowWinter',
  wood: 'walnut',
  curtain: 'red',
  shade: 'green',
  scene: 'birches',
};

const files = (x) => [
  ['cabinet', { x, y: 128, width: 70, height: 252, drawers: 5 }],
  ['cabinet', { x: x + 74, y: 128, width: 70, height: 252, drawers: 5 }],
  ['vase', { x: x + 72, y: 124, flowers: 'pine' }],
];
const books = (x) => [['bookcase', { x: x + 6, y: 60, width: 130, height: 320, shelves: 5 }]];

const tokyo = { room: tokyoWinter, against: files };
const moscow = { room: moscowWinter, against: books };

/** Two desks in January, between them a sea with ice: one’s own on the left. */
const desks = (left, right) => ({
  wall: null,
  content: [
    ['halves', { left: left.room, right: right.room, sea: 'winter' }],
    ...left.against(100),
    ...right.against(956),
    ['telephones', { x: 272, y: 246, count: 1 }],
    ['telephones', { x: 878, y: 246, count: 1 }],
    ['hangings', { colour: 'plum' }],
  ],
});

export const deskPictures = { any: desks(tokyo, moscow), ussr: desks(moscow, tokyo) };

const officeWindows = (view) =>
  [386, 708].flatMap((x) => [
    ['arched', { x, y: 46, width: 106, height: 196, view }],
    ['curtains', { x, y: 48, width: 106, height: 194, drape: 30, colour: 'cream', rise: 22 }],
    ['pelmet', { x: x - 14, y: 30, width: 134, drop: 28, colour: 'cream' }],
  ]);

/** The First Secretary’s office: oak to the height of a man, silk at the windows, one lamp, many telephones. */
const firstSecretary = ({ view, lit, before = [], after = [] }) => ({
  wall: 'straw',
  light: { x: 600, y: 180, size: 430 },
  content: [
    ['cornice', { depth: 22, dentils: true }],
    ['panelling', { top: 222 }],
    ...before,
    ...officeWindows(view),
    ['painting', { scene: 'river', x: 530, y: 62, width: 140, height: 104 }],
    ['bookcase', { x: 112, y: 58, width: 150, height: 320, shelves: 5 }],
    ['sideTable', { x: 316, y: 262, width: 90 }],
    ['shadedLamp', { x: 316, y: 262, size: 0.92, shade: 'green', lit, reach: 104 }],
    ['sideTable', { x: 868, y: 268, width: 150 }],
    ['telephones', { x: 818, y: 268, count: 3 }],
    ['sideTable', { x: 600, y: 278, width: 130 }],
    ['satellite', { x: 600, y: 278 }],
    ['globe', { x: 1010, y: 386, size: 1.7 }],
    ...after,
    ['hangings', { colour: 'red' }],
  ],
});

/** At the end of August 1960. */
export const augustOffice = firstSecretary({
  view: 'kremlinAugust',
  lit: false,
  before: [['panes', { x: 906, y: 46, columns: 2, rows: 3, cell: [46, 54], strength: 0.36 }]],
});

/** The same office in the lower light of the middle of September, a year later. */
export const septemberOffice = firstSecretary({
  view: 'kremlinSeptember',
  lit: true,
  before: [
    [
      'panes',
      {
        x: 888,
        y: 44,
        columns: 3,
        rows: 3,
        cell: [46, 54],
        lean: -0.6,
        drop: -0.14,
        colour: '#f6c777',
        strength: 0.48,
      },
    ],
  ],
  after: [
    [
      'hour',
      {
        colour: '#a97f5e',
        strength: 0.5,
        holes: [
          { x: 440, y: 140, rx: 90, ry: 120 },
          { x: 760, y: 140, rx: 90, ry: 120 },
          { x: 316, y: 200, rx: 110, ry: 90 },
          { x: 600, y: 320, rx: 220, ry: 80 },
        ],
      },
    ],
  ],
});
