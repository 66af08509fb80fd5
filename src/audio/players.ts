import { Howl, Howler } from 'howler';
import { RECORDINGS } from './recordings.ts';
import type { Sound } from './sounds.ts';

/** Plays sounds at a volume of 0–1; each is fetched when it is first wanted. */
export interface Players {
  readonly play: (sound: Sound) => void;
  readonly setRoom: (open: boolean) => void;
  readonly silence: () => void;
  readonly release: () => void;
}

const ROOM_FADE_MS = 900;

/** To be called from a gesture, or browsers keep it silent. */
export const makePlayers = (volume: number): Players => {
  Howler.autoSuspend = false;
  Howler.volume(volume);
  const howls = new Map<Sound, Howl>();
  const howlOf = (sound: Sound): Howl => {
    const known = howls.get(sound);
    if (known) return known;
    const made = new Howl({
      src: [...RECORDINGS[sound]],
      format: ['webm', 'mp4'],
      loop: sound === 'room-tone',
    });
    howls.set(sound, made);
    return made;
  };
  let roomOpen = false;
  return {
    play: (sound) => void howlOf(sound).play(),
    setRoom: (open) => {
      if (open === roomOpen) return;
      roomOpen = open;
      const room = howlOf('room-tone');
      if (!open) {
        room.stop();
        return;
      }
      const id = room.play();
      room.fade(0, 1, ROOM_FADE_MS, id);
    },
    silence: () => {
      roomOpen = false;
      for (const howl of howls.values()) howl.stop();
    },
    release: () => {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
};
