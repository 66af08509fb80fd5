import type { Howl } from 'howler';
import { makeHowl } from './howls.ts';
import type { Theme } from './themes.ts';

export interface Music {
  /** The theme of the page, at 0–1; null: none. It is played once. */
  readonly hear: (theme: Theme | null, volume: number) => void;
  /** True while something else is to be heard above it. */
  readonly duck: (under: boolean) => void;
  /** Holds the music until it is asked for again. */
  readonly silence: () => void;
  readonly release: () => void;
}

/** Music waits until the page has come and its reader has settled down. */
const AFTER_MS = 4_000;
const FADE_MS = 1_200;
const DUCK_MS = 120;
const RISE_MS = 900;
/** Eight decibels down. */
const DUCKED = 10 ** (-8 / 20);

/** Streams one theme at a time; where music is off nothing is fetched. */
export const makeMusic = (onTheme: (theme: Theme) => void): Music => {
  let theme: Theme | null = null;
  let howl: Howl | null = null;
  let wanted = 0;
  let under = 1;
  let timer = 0;

  const fadeTo = (level: number, ms: number): void => {
    if (howl?.playing()) howl.fade(howl.volume(), level, ms);
  };
  const end = (): void => {
    window.clearTimeout(timer);
    const ending = howl;
    howl = null;
    if (!ending?.playing()) {
      ending?.unload();
      return;
    }
    ending.fade(ending.volume(), 0, FADE_MS);
    window.setTimeout(() => ending.unload(), FADE_MS + 50);
  };
  const begin = (next: Theme): void => {
    if (document.readyState !== 'complete') {
      timer = window.setTimeout(() => begin(next), AFTER_MS);
      return;
    }
    const begun = makeHowl(`${next}.theme`, { html5: true, volume: wanted * under });
    begun.once('play', () => onTheme(next));
    begun.once('playerror', () => begun.once('unlock', () => begun.play()));
    begun.play();
    howl = begun;
  };
  const turnTo = (next: Theme | null): void => {
    end();
    theme = next;
    if (next) timer = window.setTimeout(() => begin(next), AFTER_MS);
  };
  return {
    hear: (asked, volume) => {
      wanted = volume;
      const next = volume > 0 ? asked : null;
      if (next !== theme) turnTo(next);
      else if (howl && howl.seek() > 0 && !howl.playing()) howl.play();
      fadeTo(wanted * under, DUCK_MS);
    },
    duck: (isUnder) => {
      under = isUnder ? DUCKED : 1;
      fadeTo(wanted * under, isUnder ? DUCK_MS : RISE_MS);
    },
    silence: () => {
      if (howl) howl.pause();
      else turnTo(null);
    },
    release: () => {
      end();
      theme = null;
    },
  };
};
