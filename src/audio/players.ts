import { Howler } from 'howler';
import { makeEffects } from './effects.ts';
import { restUnless } from './howls.ts';
import { makeMusic } from './music.ts';
import { makeRoom } from './room.ts';
import type { RoomTone } from './roomTones.ts';
import type { Sound } from './sounds.ts';
import type { Theme } from './themes.ts';

/** What plays the recordings, each fetched when it is first wanted. Volumes are 0–1; at 0 nothing is fetched. */
export interface Players {
  readonly play: (sound: Sound, volume: number) => void;
  /** The room is heard for a few seconds. */
  readonly hearRoom: (tone: RoomTone, volume: number) => void;
  readonly hearTheme: (theme: Theme | null, volume: number) => void;
  readonly silence: () => void;
  readonly release: () => void;
}

/** To be called from a gesture, or browsers keep it silent. `onTheme` tells that a theme has begun. */
export const makePlayers = (onTheme: (theme: Theme) => void): Players => {
  Howler.autoSuspend = false;
  Howler.volume(1);
  const rest = (): void => restUnless([...effects.howls(), ...room.howls()]);
  const music = makeMusic(onTheme, rest);
  const effects = makeEffects((heard) => {
    music.duck(heard);
    if (!heard) rest();
  });
  const room = makeRoom(rest);
  rest();
  return {
    play: (sound, volume) => {
      if (volume > 0) effects.play(sound, volume);
    },
    hearRoom: (tone, volume) => {
      if (volume > 0) room.hear(tone, volume);
      else room.silence();
    },
    hearTheme: music.hear,
    silence: () => {
      effects.silence();
      room.silence();
      music.silence();
      rest();
    },
    release: () => {
      effects.release();
      room.release();
      music.release();
      rest();
    },
  };
};
