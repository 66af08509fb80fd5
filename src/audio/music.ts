import { fadeTo, makeHowl } from './howls.ts';
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
const END_MS = 1_200;
const DUCK_MS = 120;
const RISE_MS = 900;
/** Eight decibels down. */
const DUCKED = 10 ** (-8 / 20);

const stream = (theme: Theme, volume: number, onBegun: () => void, onRest: () => void) => {
  const howl = makeHowl(`${theme}.theme`, { html5: true, volume }, onRest);
  let wanted = volume;
  let begun = false;
  const fade = (level: number, ms: number): void => {
    wanted = level;
    if (begun && howl.playing()) fadeTo(howl, level, ms);
  };
  howl.once('play', onBegun);
  howl.on('play', () => {
    begun = true;
    fade(wanted, DUCK_MS);
  });
  howl.once('playerror', () => howl.once('unlock', () => howl.play()));
  howl.play();
  return {
    fade,
    hold: (): void => void howl.pause(),
    goOn: (): void => {
      if (howl.seek() === 0 || howl.playing()) return;
      begun = false;
      howl.play();
    },
    takeAway: (): void => {
      if (!howl.playing()) {
        howl.unload();
        return;
      }
      fade(0, END_MS);
      window.setTimeout(() => howl.unload(), END_MS + 50);
    },
  };
};

/** Calls back once the page has been whole and at rest for a while, unless told otherwise before. */
const makePatience = () => {
  let timer = 0;
  const wait = (task: () => void): void => {
    timer = window.setTimeout(() => {
      if (document.readyState === 'complete') task();
      else wait(task);
    }, AFTER_MS);
  };
  return { wait, forget: (): void => window.clearTimeout(timer) };
};

/** Streams one theme at a time; where music is off nothing is fetched. */
export const makeMusic = (onTheme: (theme: Theme) => void, onRest: () => void): Music => {
  const patience = makePatience();
  let theme: Theme | null = null;
  let streamed: ReturnType<typeof stream> | null = null;
  let wanted = 0;
  let under = 1;

  const turnTo = (next: Theme | null): void => {
    patience.forget();
    streamed?.takeAway();
    streamed = null;
    theme = next;
    if (next)
      patience.wait(() => {
        streamed = stream(next, wanted * under, () => onTheme(next), onRest);
      });
  };
  return {
    hear: (asked, volume) => {
      wanted = volume;
      const next = volume > 0 ? asked : null;
      if (next !== theme) turnTo(next);
      else streamed?.goOn();
      streamed?.fade(wanted * under, DUCK_MS);
    },
    duck: (isUnder) => {
      under = isUnder ? DUCKED : 1;
      streamed?.fade(wanted * under, isUnder ? DUCK_MS : RISE_MS);
    },
    silence: () => {
      if (streamed) streamed.hold();
      else turnTo(null);
    },
    release: () => turnTo(null),
  };
};
