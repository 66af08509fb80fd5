import type { Session } from '../session/session.ts';
import type { Players } from './players.ts';
import { soundsForAll } from './sounds.ts';

/** Volumes are 0–1. */
export interface Wishes {
  readonly sound: boolean;
  readonly effects: number;
  readonly room: number;
  readonly music: number;
}

export interface SoundboardOptions {
  readonly session: Session;
  /** What the reader wants to hear; asked whenever something could be heard. */
  readonly wishes: () => Wishes;
}

export interface Soundboard {
  /** To be called when the reader's wish has changed. */
  readonly refresh: () => void;
  readonly release: () => void;
}

const GESTURES = ['pointerdown', 'keydown'] as const;

/** Fetches the players at the first gesture after which sound is wanted. */
const makeReadying = ({ wishes }: SoundboardOptions, onReady: () => void) => {
  let players: Players | null = null;
  let fetching = false;
  const ready = async (): Promise<void> => {
    if (players || fetching || !wishes().sound) return;
    fetching = true;
    const { makePlayers } = await import('./players.ts');
    players = makePlayers(wishes().effects);
    leave();
    onReady();
  };
  const onGesture = (): void => void ready().catch(leave);
  const leave = (): void => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, onGesture, true);
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, onGesture, true);
  return { players: () => players, leave };
};

/** Lets the cues of a session be heard, and the room while the talks last: from the first gesture, if it is wanted. */
export const makeSoundboard = (options: SoundboardOptions): Soundboard => {
  const { session, wishes } = options;
  const timers = new Set<number>();
  const refresh = (): void => {
    const players = readying.players();
    if (!players) return;
    if (!wishes().sound || document.hidden) players.silence();
    else if (session.view().screen === 'table') players.hearRoom();
  };
  const readying = makeReadying(options, refresh);
  const later = (ms: number, task: () => void): void => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      task();
    }, ms);
    timers.add(timer);
  };
  const stopHearing = session.subscribe((_view, cues) => {
    refresh();
    if (!wishes().sound || document.hidden) return;
    for (const { sound, afterMs } of soundsForAll(cues))
      later(afterMs, () => readying.players()?.play(sound));
  });
  document.addEventListener('visibilitychange', refresh);
  return {
    refresh,
    release: () => {
      stopHearing();
      readying.leave();
      document.removeEventListener('visibilitychange', refresh);
      for (const timer of timers) window.clearTimeout(timer);
      readying.players()?.release();
    },
  };
};
