const bow = { x: 470, y: 50, width: 260, height: 190 };

/** The Prime Minister’s house at Otowa in January: a western room, a bare garden, a brazier. */
export const otowa = {
  wall: 'straw',
  light: { x: 600, y: 190, size: 420 },
  content: [
    ['cornice', { depth: 16 }],
    ['wainscot', { top: 262, panel: 120 }],
    ['panes', { x: 760, y: 40, columns: 2, rows: 3, cell: [44, 54], strength: 0.26 }],
    ['bookcase', { x: 100, y: 66, width: 150, height: 310, shelves: 5 }],
    ['painting', { scene: 'ink', x: 352, y: 58, width: 62, height: 132 }],
    [
      'sash',
      { ...bow, view: 'tokyoWinter', wood: 'white', columns: 4, rows: [0.24], lights: true },
    ],
    ['curtains', { ...bow, colour: 'cream', drape: 56, rise: 18 }],
    ['pelmet', { x: 440, y: 32, width: 320, drop: 30, colour: 'cream' }],
    ['sconce', { x: 808, y: 116, lit: true }],
    ['alcove', { x: 950, y: 60, width: 116, height: 320 }],
    ['vase', { x: 1030, y: 372, flowers: 'pine', glaze: '#5f7a7b' }],
    ['sideTable', { x: 600, y: 308, width: 150, height: 60 }],
    ['brazier', { x: 600, y: 308, size: 0.86 }],
    ['hangings', { colour: 'plum' }],
  ],
};

const tokyoStudy = {
  tone: 'straw',
  view: 'tokyoSeptember',
  wood: 'white',
  curtain: 'plum',
  shade: 'cream',
  scene: 'ink',
};
const moscowStudy = {
  tone: 'teal',
  view: 'moscowSeptember',
  wood: 'walnut',
  curtain: 'red',
  shade: 'green',
  scene: 'birches',
};

/** Two desks with the sea between them: one’s own on the left. */
const letters = (left, right) => ({
  wall: null,
  content: [
    ['halves', { left, right }],
    ['bookcase', { x: 104, y: 60, width: 130, height: 320, shelves: 5 }],
    ['bookcase', { x: 966, y: 60, width: 130, height: 320, shelves: 5 }],
    ['hangings', { colour: 'red' }],
  ],
});

export const letterPictures = {
  any: letters(tokyoStudy, moscowStudy),
  ussr: letters(moscowStudy, tokyoStudy),
};
