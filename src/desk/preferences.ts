export const SIZES = ['normal', 'large', 'largest'] as const;
export type Size = (typeof SIZES)[number];
export const MOTIONS = ['system', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];
export const SWITCHES = ['on', 'off'] as const;
export type Switch = (typeof SWITCHES)[number];
export const SHADES = ['system', 'light', 'dark'] as const;
export type Shade = (typeof SHADES)[number];
export const VOLUMES = ['effects', 'room', 'music'] as const;
export type VolumeOf = (typeof VOLUMES)[number];

/**
 * How one reader likes the page; kept in this browser, apart from any game, but for the projector, which is kept with
 * the window. Volumes are whole numbers of 0–100.
 */
export interface Preferences extends Readonly<Record<VolumeOf, number>> {
  readonly size: Size;
  readonly motion: Motion;
  readonly sound: Switch;
  readonly captions: Switch;
  readonly shade: Shade;
  /** The page is shown to a class: larger, and nothing private of either side. */
  readonly projector: Switch;
}

export const DEFAULTS: Preferences = {
  size: 'normal',
  motion: 'system',
  sound: 'on',
  effects: 70,
  room: 50,
  music: 50,
  captions: 'off',
  shade: 'system',
  projector: 'off',
};
const KEY = 'two-islands:preferences';
/** Of one window: another one beside it may stay with the papers. */
const PROJECTOR_KEY = 'two-islands:projector';

type Found = Partial<Record<keyof Preferences, unknown>> | null;

const readerOf = (found: Found) => ({
  oneOf: <K extends keyof Preferences>(key: K, known: readonly Preferences[K][]): Preferences[K] =>
    known.find((item) => item === found?.[key]) ?? DEFAULTS[key],
  volume: (key: VolumeOf): number => {
    const kept = Number.isInteger(found?.[key]) ? Number(found?.[key]) : -1;
    return kept >= 0 && kept <= 100 ? kept : DEFAULTS[key];
  },
});

/** Reads preferences from JSON text, and the projector apart; whatever is missing or unknown falls back. */
export const parsePreferences = (text: string | null, projector: string | null): Preferences => {
  try {
    const { oneOf, volume } = readerOf(JSON.parse(text ?? '{}') as Found);
    return {
      size: oneOf('size', SIZES),
      motion: oneOf('motion', MOTIONS),
      sound: oneOf('sound', SWITCHES),
      effects: volume('effects'),
      room: volume('room'),
      music: volume('music'),
      captions: oneOf('captions', SWITCHES),
      shade: oneOf('shade', SHADES),
      projector: SWITCHES.find((item) => item === projector) ?? DEFAULTS.projector,
    };
  } catch {
    return DEFAULTS;
  }
};

export const readPreferences = (): Preferences => {
  try {
    return parsePreferences(localStorage.getItem(KEY), sessionStorage.getItem(PROJECTOR_KEY));
  } catch {
    return DEFAULTS;
  }
};

/** Keeps the preferences where the browser allows it. */
export const keepPreferences = ({ projector, ...own }: Preferences): void => {
  try {
    sessionStorage.setItem(PROJECTOR_KEY, projector);
    localStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    // Blocked or full storage: the preferences last as long as the page.
  }
};

/** Whether things on this page may move. */
export const mayMove = ({ motion }: Preferences): boolean =>
  motion === 'system' && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether a class looks on. */
export const isPublic = ({ projector }: Preferences): boolean => projector === 'on';

/** What a reader wants to hear, volumes as 0–1. */
export interface SoundWishes extends Readonly<Record<VolumeOf, number>> {
  readonly sound: boolean;
}

export const soundWishes = ({ sound, effects, room, music }: Preferences): SoundWishes => ({
  sound: sound === 'on',
  effects: effects / 100,
  room: room / 100,
  music: music / 100,
});
