import type { Howl } from 'howler';
import LOOPS from '../../assets/audio/loops.json';
import { fadeTo, makeHowl, wake } from './howls.ts';
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
const LOOP_MS = 16_000;

/** One loop, which goes on where it was left. */
const makeLoop = (tone: RoomTone, onRest: () => void) => {
  const howl = makeHowl(
    `${tone}.room-tone`,
    {
      sprite: { loop: [LOOPS[tone], LOOP_MS, true] },
      volume: 0,
    },
    onRest,
  );
  const id = howl.play('loop');
  let state: 'heard' | 'leaving' | 'held' = 'heard';
  const hold = (): void => {
    state = 'held';
    howl.pause(id);
    onRest();
  };
  howl.on('play', wake);
  howl.on('fade', () => {
    if (state === 'leaving') hold();
  });
  return {
    tone,
    howl,
    enter: (volume: number): void => {
      if (state === 'held') howl.play(id);
      state = 'heard';
      fadeTo(howl, volume, FADE_MS, id);
    },
    leave: (): void => {
      state = 'leaving';
      if (howl.volume(id) === 0) hold();
      else fadeTo(howl, 0, FADE_MS, id);
    },
    silence: (): void => {
      howl.volume(0, id);
      hold();
    },
  };
};

/** The place the talks are held in: one loop at a time. */
export const makeRoom = (onRest: () => void): Room => {
  let loop: ReturnType<typeof makeLoop> | null = null;
  let timer = 0;
  const release = (): void => {
    window.clearTimeout(timer);
    loop?.howl.unload();
    loop = null;
  };
  return {
    howls: () => (loop ? [loop.howl] : []),
    hear: (tone, volume) => {
      if (loop?.tone !== tone) release();
      loop ??= makeLoop(tone, onRest);
      loop.enter(volume);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => loop?.leave(), HEARD_MS);
    },
    silence: () => {
      window.clearTimeout(timer);
      loop?.silence();
    },
    release,
  };
};
