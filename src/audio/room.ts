import type { Howl, HowlOptions } from 'howler';
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

const howlOf = (tone: RoomTone, onRest: () => void): Howl => {
  const sprite: HowlOptions['sprite'] = { loop: [LOOPS[tone], LOOP_MS, true] };
  return makeHowl(`${tone}.room-tone`, { sprite, volume: 0, onplay: wake }, onRest);
};

/** One loop, which goes on where it was left. */
const makeLoop = (tone: RoomTone, onRest: () => void) => {
  const howl = howlOf(tone, onRest);
  const id = howl.play('loop');
  let state: 'starting' | 'heard' | 'leaving' | 'held' = 'starting';
  let wanted = 0;
  const hold = (): void => {
    state = 'held';
    howl.pause(id);
    onRest();
  };
  const reach = (): void => {
    state = wanted > 0 ? 'heard' : 'leaving';
    if (wanted === 0 && howl.volume(id) === 0) hold();
    else fadeTo(howl, wanted, FADE_MS, id);
  };
  const leave = (): void => {
    wanted = 0;
    if (state !== 'starting') reach();
  };
  howl.on('play', () => {
    if (state === 'starting') reach();
  });
  howl.on('fade', () => {
    if (state === 'leaving') hold();
  });
  const enter = (volume: number): void => {
    wanted = volume;
    if (state === 'held') {
      state = 'starting';
      howl.play(id);
    } else if (state !== 'starting') reach();
  };
  const silence = (): void => {
    wanted = 0;
    if (state === 'starting') return;
    howl.volume(0, id);
    hold();
  };
  return { tone, howl, enter, leave, silence };
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
