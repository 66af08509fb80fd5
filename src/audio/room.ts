import type { Howl } from 'howler';
import { makeHowl, wake } from './howls.ts';
import type { RoomTone } from './roomTones.ts';

export interface Room {
  readonly howls: () => readonly Howl[];
  /** The room is heard for a few seconds. */
  readonly hear: (tone: RoomTone, volume: number) => void;
  readonly silence: () => void;
  readonly release: () => void;
}

const FADE_MS = 900;
/** How long the room is heard after something has happened in it; silence costs a school's battery nothing. */
const HEARD_MS = 6_000;
/** The loop lies inside its file, for decoders may lose some of the beginning: from 100 ms, for 16 s. */
const LOOP: [offset: number, duration: number, loop: boolean] = [100, 16_000, true];

interface Heard {
  readonly tone: RoomTone;
  readonly howl: Howl;
  readonly id: number;
  leaving: boolean;
}

/** The place the talks are held in: one loop at a time, which goes on where it was left. */
export const makeRoom = (onRest: () => void): Room => {
  let heard: Heard | null = null;
  let timer = 0;

  const release = (): void => {
    window.clearTimeout(timer);
    heard?.howl.unload();
    heard = null;
  };
  const rest = (): void => {
    if (heard?.leaving) heard.howl.pause(heard.id);
    onRest();
  };
  const leave = (): void => {
    if (!heard) return;
    heard.leaving = true;
    heard.howl.fade(Number(heard.howl.volume(heard.id)), 0, FADE_MS, heard.id);
  };
  const enter = (tone: RoomTone): Heard => {
    release();
    const howl = makeHowl(`${tone}.room-tone`, { sprite: { loop: LOOP }, volume: 0 });
    howl.on('fade', rest);
    return { tone, howl, id: howl.play('loop'), leaving: false };
  };
  const hear = (tone: RoomTone, volume: number): void => {
    wake();
    heard = heard?.tone === tone ? heard : enter(tone);
    const { howl, id } = heard;
    heard.leaving = false;
    if (!howl.playing(id)) howl.play(id);
    howl.fade(Number(howl.volume(id)), volume, FADE_MS, id);
    window.clearTimeout(timer);
    timer = window.setTimeout(leave, HEARD_MS);
  };
  const silence = (): void => {
    window.clearTimeout(timer);
    if (!heard) return;
    heard.leaving = true;
    heard.howl.volume(0, heard.id);
    heard.howl.pause(heard.id);
  };
  return { howls: () => (heard ? [heard.howl] : []), hear, silence, release };
};
