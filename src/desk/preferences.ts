export const SIZES = ['normal', 'large', 'largest'] as const;
export type Size = (typeof SIZES)[number];
export const MOTIONS = ['system', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];
export const SOUNDS = ['on', 'off'] as const;
export type Sound = (typeof SOUNDS)[number];

/** How one reader likes the page; kept in this browser, apart from any game. */
export interface Preferences {
  readonly size: Size;
  readonly motion: Motion;
  readonly sound: Sound;
}

const DEFAULTS: Preferences = { size: 'normal', motion: 'system', sound: 'on' };
const KEY = 'two-islands:preferences';

const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T =>
  known.find((item) => item === value) ?? otherwise;

/** Reads preferences from JSON text; whatever is missing or unknown falls back. */
export const parsePreferences = (text: string | null): Preferences => {
  try {
    const found = JSON.parse(text ?? '{}') as Partial<Record<keyof Preferences, unknown>> | null;
    return {
      size: oneOf(SIZES, found?.size, DEFAULTS.size),
      motion: oneOf(MOTIONS, found?.motion, DEFAULTS.motion),
      sound: oneOf(SOUNDS, found?.sound, DEFAULTS.sound),
    };
  } catch {
    return DEFAULTS;
  }
};

export const readPreferences = (): Preferences => {
  try {
    return parsePreferences(localStorage.getItem(KEY));
  } catch {
    return DEFAULTS;
  }
};

/** Keeps the preferences where the browser allows it. */
export const keepPreferences = (preferences: Preferences): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Blocked or full storage: the preferences last as long as the page.
  }
};

/** Whether things on this page may move. */
export const mayMove = ({ motion }: Preferences): boolean =>
  motion === 'system' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
