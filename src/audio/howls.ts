import { Howl, Howler, type HowlOptions } from 'howler';
import { type Recording, recordingOf } from './recordings.ts';

const FORMATS = ['webm', 'mp4'];

/** A player of a recording. `onUnlock` when a browser has let the audio context run, which it then does. */
export const makeHowl = (
  name: Recording,
  options: Omit<HowlOptions, 'src'>,
  onUnlock: () => void,
): Howl =>
  new Howl({ src: [...recordingOf(name)], format: FORMATS, onunlock: onUnlock, ...options });

/** An audio context that runs costs processor time even in silence: it rests unless one of these plays. */
export const restUnless = (playing: readonly Howl[]): void => {
  if (!playing.some((howl) => howl.playing())) void Howler.ctx?.suspend();
};

/** To be called whenever a recording begins: it may have rested again while the recording was fetched. */
export const wake = (): void => {
  if (Howler.ctx?.state === 'suspended') void Howler.ctx.resume();
};

/**
 * Fades a sound, or the one of the id, unless it is there already: a fade that goes nowhere never ends. Not to be
 * called between `play()` and its `play` event: of several fades Howler keeps for later, one never ends either.
 */
export const fadeTo = (howl: Howl, volume: number, ms: number, id?: number): void => {
  const now = Number(id === undefined ? howl.volume() : howl.volume(id));
  if (now !== volume) howl.fade(now, volume, ms, id);
};
