import { Howl, Howler, type HowlOptions } from 'howler';
import { type Recording, recordingOf } from './recordings.ts';

const FORMATS = ['webm', 'mp4'];

export const makeHowl = (name: Recording, options: Omit<HowlOptions, 'src'>): Howl =>
  new Howl({ src: [...recordingOf(name)], format: FORMATS, ...options });

/** An audio context that runs costs processor time even in silence: it rests unless one of these plays. */
export const restUnless = (playing: readonly Howl[]): void => {
  if (!playing.some((howl) => howl.playing())) void Howler.ctx?.suspend();
};

export const wake = (): void => {
  if (Howler.ctx?.state === 'suspended') void Howler.ctx.resume();
};
