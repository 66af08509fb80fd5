import type { Howl } from 'howler';
import { makeHowl, wake } from './howls.ts';
import type { Sound } from './sounds.ts';

export interface Effects {
  readonly howls: () => readonly Howl[];
  readonly play: (sound: Sound, volume: number) => void;
  readonly silence: () => void;
  readonly release: () => void;
}

/** Single sounds, each fetched when it is first wanted. `onChange` tells that one has begun or ended, and whether any is heard now. */
export const makeEffects = (onChange: (heard: boolean) => void): Effects => {
  const known = new Map<Sound, Howl>();
  const tell = (): void => onChange([...known.values()].some((howl) => howl.playing()));
  const begin = (): void => {
    wake();
    tell();
  };
  const howlOf = (sound: Sound): Howl => {
    const howl =
      known.get(sound) ?? makeHowl(sound, { onplay: begin, onend: tell, onstop: tell }, tell);
    known.set(sound, howl);
    return howl;
  };
  return {
    howls: () => [...known.values()],
    play: (sound, volume) => {
      const howl = howlOf(sound);
      howl.volume(volume);
      howl.play();
    },
    silence: () => {
      for (const howl of known.values()) howl.stop();
    },
    release: () => {
      for (const howl of known.values()) howl.unload();
      known.clear();
    },
  };
};
