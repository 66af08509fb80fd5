import { Howl, Howler } from 'howler';
import { RECORDINGS } from './recordings.ts';
import type { Sound } from './sounds.ts';

/** Plays sounds at a volume of 0–1; each is fetched when it is first wanted. */
export interface Players {
  readonly play: (sound: Sound) => void;
  /** The room is heard for a few seconds. */
  readonly hearRoom: () => void;
  readonly silence: () => void;
  readonly release: () => void;
}

const ROOM_FADE_MS = 900;
/** How long the room is heard after something has happened in it; silence costs a school's battery nothing. */
const ROOM_MS = 5_000;

/** The recordings fetched so far; the audio context rests while none of them plays. */
const makeRecordings = () => {
  const howls = new Map<Sound, Howl>();
  /** An audio context that runs costs processor time even in silence. */
  const rest = (): void => {
    if (![...howls.values()].some((howl) => howl.playing())) void Howler.ctx?.suspend();
  };
  const howlOf = (sound: Sound): Howl => {
    const known = howls.get(sound);
    if (known) return known;
    const src = [...RECORDINGS[sound]];
    const made = new Howl({ src, format: ['webm', 'mp4'], onend: rest, onstop: rest });
    howls.set(sound, made);
    return made;
  };
  const start = (sound: Sound): number => {
    if (Howler.ctx?.state === 'suspended') void Howler.ctx.resume();
    return howlOf(sound).play();
  };
  const silence = (): void => {
    for (const howl of howls.values()) howl.stop();
    rest();
  };
  const release = (): void => {
    for (const howl of howls.values()) howl.unload();
    howls.clear();
  };
  return { howlOf, start, silence, release };
};

/** To be called from a gesture, or browsers keep it silent. */
export const makePlayers = (volume: number): Players => {
  Howler.autoSuspend = false;
  Howler.volume(volume);
  const { howlOf, start, silence, release } = makeRecordings();
  let leaving = 0;
  const leaveRoom = (): void => {
    const room = howlOf('room-tone');
    room.fade(1, 0, ROOM_FADE_MS);
    room.once('fade', () => room.stop());
  };
  const hearRoom = (): void => {
    window.clearTimeout(leaving);
    leaving = window.setTimeout(leaveRoom, ROOM_MS);
    const room = howlOf('room-tone');
    if (!room.playing()) room.fade(0, 1, ROOM_FADE_MS, start('room-tone'));
  };
  const ended = (end: () => void) => (): void => {
    window.clearTimeout(leaving);
    end();
  };
  return {
    play: (sound) => void start(sound),
    hearRoom,
    silence: ended(silence),
    release: ended(release),
  };
};
