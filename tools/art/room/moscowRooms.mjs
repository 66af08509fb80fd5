const officeWindow = { x: 136, y: 46, width: 170, height: 190 };

/** An office at a quarter past four in October: the sun low, one lamp already on. */
export const office = {
  wall: 'teal',
  light: { x: 600, y: 190, size: 430 },
  content: [
    ['cornice', { depth: 20, dentils: true }],
    ['wainscot', {}],
    ['pilaster', { x: 384 }],
    ['pilaster', { x: 816 }],
    ['moulding', { x: 406, y: 48, width: 78, height: 182 }],
    ['moulding', { x: 716, y: 48, width: 78, height: 182 }],
    [
      'panes',
      {
        x: 742,
        y: 56,
        columns: 2,
        rows: 3,
        cell: [40, 50],
        lean: -0.5,
        drop: -0.12,
        colour: '#f6c777',
        strength: 0.42,
      },
    ],
    ['sash', { ...officeWindow, view: 'moscowAfternoon' }],
    ['curtains', { ...officeWindow, colour: 'green' }],
    ['painting', { scene: 'river', x: 504, y: 54, width: 192, height: 134 }],
    ['pictureLamp', { x: 600, y: 36, reach: 58 }],
    ['bookcase', { x: 876, y: 44, width: 176, height: 330, shelves: 5 }],
    ['coatStand', { x: 1094, y: 74, height: 320 }],
    ['sideTable', { x: 440, y: 262, width: 84 }],
    ['shadedLamp', { x: 440, y: 262, size: 0.9, shade: 'green', lit: true, reach: 96 }],
    ['sideTable', { x: 762, y: 262, width: 96 }],
    ['telephones', { x: 738, y: 262 }],
    ['hangings', { colour: 'red' }],
  ],
};

/** What the end of the talk adds to the office: dusk in the window, and light only where the lamps are. */
export const officeDusk = {
  window: { ...officeWindow, view: 'moscowDusk' },
  holes: [
    { x: 600, y: 130, rx: 190, ry: 130 },
    { x: 440, y: 210, rx: 110, ry: 90 },
    { x: 600, y: 330, rx: 260, ry: 80 },
  ],
};

/** A room of the fisheries talks in March: thaw outside, cupboards of papers, glass lamps. */
export const ministry = {
  wall: 'grey',
  light: { x: 600, y: 180, size: 420 },
  content: [
    ['cornice', { depth: 14, dentils: true }],
    ['dado', {}],
    ['panes', { x: 300, y: 40, columns: 2, rows: 3, cell: [42, 50], strength: 0.24 }],
    [
      'sash',
      { x: 118, y: 46, width: 150, height: 166, view: 'moscowSpring', wood: 'white', rows: [0.3] },
    ],
    ['curtains', { x: 118, y: 46, width: 150, height: 166, colour: 'cream', drape: 34 }],
    ['radiator', { x: 124, y: 246, width: 140 }],
    ['painting', { scene: 'steamer', x: 494, y: 44, width: 212, height: 140 }],
    ['wallClock', { x: 402, y: 92, hour: 11, minute: 5 }],
    ['pendant', { x: 352, y: 36, radius: 20, lit: false }],
    ['pendant', { x: 848, y: 36, radius: 20, lit: false }],
    ['sideboard', { x: 776, y: 236, width: 150 }],
    ['painting', { scene: 'birches', x: 806, y: 84, width: 90, height: 66 }],
    ['cabinet', { x: 956, y: 108, width: 82, height: 280, drawers: 5 }],
    ['cabinet', { x: 1046, y: 108, width: 82, height: 280, drawers: 5 }],
    ['globe', { x: 1000, y: 104, size: 0.8 }],
    ['palm', { x: 424, y: 396, size: 1.1 }],
    ['hangings', { colour: 'red', width: 84 }],
  ],
};

/** A palace in the Gothic manner, in high summer. */
export const spiridonovka = {
  wall: 'oak',
  light: { x: 600, y: 150, size: 420 },
  content: [
    ['beams', { depth: 26 }],
    ['gothic', { x: 392, y: 34, width: 108, height: 214, view: 'parkSummer' }],
    ['gothic', { x: 540, y: 24, width: 120, height: 224, view: 'parkSummer' }],
    ['gothic', { x: 700, y: 34, width: 108, height: 214, view: 'parkSummer' }],
    ['gothic', { x: 150, y: 40, width: 100, height: 208, view: 'parkSummer' }],
    ['gothic', { x: 950, y: 40, width: 100, height: 208, view: 'parkSummer' }],
    ['panelling', { top: 268 }],
    ['panes', { x: 300, y: 258, columns: 3, rows: 1, cell: [50, 60], strength: 0.2 }],
    ['sconce', { x: 340, y: 150, lit: true }],
    ['sconce', { x: 860, y: 150, lit: true }],
    ['chandelier', { x: 600, y: 8, size: 1.05 }],
    ['hangings', { colour: 'red' }],
  ],
};

const hallWindow = (x) => [
  ['arched', { x, y: 58, width: 112, height: 190, view: 'kremlinWall' }],
  ['curtains', { x, y: 60, width: 112, height: 190, drape: 28, colour: 'red', rise: 22 }],
  ['pelmet', { x: x - 14, y: 36, width: 140, drop: 26, colour: 'red' }],
];

/** A hall of the Kremlin in October: ivory and gilt, the wall and gold leaves outside. */
export const kremlin = {
  wall: 'ivory',
  light: { x: 600, y: 180, size: 430 },
  content: [
    ['cornice', { depth: 26, dentils: true }],
    ['wainscot', { top: 262, panel: 150 }],
    ...[330, 510, 690, 870].map((x) => [
      'pilaster',
      { x, top: 36, bottom: 262, width: 34, gilt: true },
    ]),
    ...[364, 544, 724].flatMap(hallWindow),
    ['giltPanel', { x: 196, y: 54, width: 104, height: 190 }],
    ['giltPanel', { x: 900, y: 54, width: 104, height: 190 }],
    [
      'panes',
      { x: 930, y: 66, columns: 2, rows: 3, cell: [36, 46], lean: -0.4, drop: -0.1, strength: 0.4 },
    ],
    ['sconce', { x: 248, y: 130, lit: true }],
    ['sconce', { x: 952, y: 130, lit: true }],
    ['chandelier', { x: 600, y: 0, size: 1.1 }],
    ['palm', { x: 142, y: 396, size: 1.6 }],
    ['palm', { x: 1058, y: 396, size: 1.6 }],
    ['hangings', { colour: 'red' }],
  ],
};
