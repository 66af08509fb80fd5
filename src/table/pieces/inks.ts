/** The inks of the poster that lettering and drawn lines on the table use. */
export const INK = {
  paper: '#f2e8d0',
  paperShade: '#e6d8b8',
  paperDeep: '#cdb98f',
  white: '#faf4e4',
  black: '#20262b',
  soft: '#39424a',
  red: '#a3342a',
  redDark: '#74221d',
  brassLight: '#ecd08a',
  slate: '#36566a',
  slateDark: '#233b4b',
  baize: '#3f6350',
  baizeDark: '#2c4a3f',
  walnut: '#6d4530',
  walnutDark: '#472b20',
  floor: '#2a211d',
} as const;

/** `#rrggbb` as the number Phaser's Graphics want. */
export const inkNumber = (ink: string): number => Number.parseInt(ink.slice(1), 16);
