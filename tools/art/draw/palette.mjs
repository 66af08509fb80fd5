export const ink = {
  paper: '#f2e8d0',
  paperShade: '#e6d8b8',
  paperDeep: '#cdb98f',
  white: '#faf4e4',
  linen: '#e9e0cc',
  linenShade: '#bdb39f',
  black: '#20262b',
  blackSoft: '#39424a',
  shadow: '#13231c',
  red: '#a3342a',
  redDark: '#74221d',
  redLight: '#c75b45',
  mustard: '#d6a03c',
  mustardDark: '#a47425',
  brass: '#c79a4b',
  brassLight: '#ecd08a',
  slate: '#36566a',
  slateDark: '#233b4b',
  slateLight: '#6f8c98',
  wall: '#5f7a7b',
  wallDark: '#49636a',
  wallDeep: '#344c55',
  wallLight: '#7d9690',
  wallGlow: '#90a69b',
  wallPale: '#a3b3a2',
  baize: '#3f6350',
  baizeDark: '#2c4a3f',
  baizeLight: '#55795f',
  baizePale: '#75926f',
  walnut: '#6d4530',
  walnutDark: '#472b20',
  walnutLight: '#966645',
  night: '#14242b',
};

export const flesh = {
  amber: { light: '#f3d0a8', base: '#dfae82', shade: '#b57f5b', deep: '#84533e' },
  rose: { light: '#f7d3b0', base: '#e8b08a', shade: '#c67f62', deep: '#935242' },
  sand: { light: '#f6d9b2', base: '#e6b98c', shade: '#c08a64', deep: '#8e5a43' },
  pale: { light: '#f8dcbd', base: '#eac09b', shade: '#c98f70', deep: '#98604c' },
};

export const hairInk = {
  black: { base: '#23272b', light: '#485159', deep: '#14181b' },
  dark: { base: '#33302e', light: '#5c554d', deep: '#1f1d1c' },
  brown: { base: '#4a382b', light: '#77604a', deep: '#2e2119' },
  grey: { base: '#8b8d88', light: '#b9b9ae', deep: '#5f6262' },
  white: { base: '#d9d5c8', light: '#f5f0e2', deep: '#a5a296' },
};

export const cloth = {
  brown: { base: '#5a4435', light: '#82664f', deep: '#382920' },
  stone: { base: '#a79f8b', light: '#cbc2aa', deep: '#766f60' },
  charcoal: { base: '#3b4044', light: '#5f676b', deep: '#24282b' },
  navy: { base: '#2a3a49', light: '#466074', deep: '#18242f' },
  olive: { base: '#565a44', light: '#7c8064', deep: '#363a2b' },
  grey: { base: '#6b7274', light: '#909795', deep: '#474d50' },
};
