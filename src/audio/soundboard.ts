import type { Cue, Session, SessionView } from '../session/session.ts';
import type { Players } from './players.ts';
import { type Place, type RoomTone, roomToneOf } from './roomTones.ts';
import { type Sound, soundsForAll } from './sounds.ts';
import { type Theme, themeFor } from './themes.ts';

/** Volumes are 0–1. */
export interface Wishes {
  readonly sound: boolean;
  readonly effects: number;
  readonly room: number;
  readonly music: number;
}

type MakePlayers = (onTheme: (theme: Theme) => void) => Players;

export interface SoundboardOptions {
  readonly session: Session;
  /** What the reader wants to hear; asked whenever something could be heard. */
  readonly wishes: () => Wishes;
  /** Where the stage is played that is open now. */
  readonly place: () => Place | null;
  /** Told of every sound when it is to be heard, whether or not the reader can hear it; of rooms and music only when they are heard. */
  readonly onHeard: (heard: Sound | RoomTone | Theme) => void;
  readonly fetchPlayers?: () => Promise<MakePlayers>;
}

export interface Soundboard {
  /** To be called when the reader's wish has changed. */
  readonly refresh: () => void;
  readonly release: () => void;
}

const GESTURES = ['pointerdown', 'keydown'] as const;

const fetchThem = async (): Promise<MakePlayers> => (await import('./players.ts')).makePlayers;

/** The room is measured so quiet that half the slider is to be nearly the whole of it. */
const roomVolume = ({ room }: Wishes): number => Math.sqrt(room);

/** Fetches the players at the first gesture after which sound is wanted. */
const makeReadying = (options: SoundboardOptions, onReady: () => void) => {
  const { wishes, onHeard, fetchPlayers = fetchThem } = options;
  let players: Players | null = null;
  let fetching = false;
  const ready = async (): Promise<void> => {
    if (players || fetching || !wishes().sound) return;
    fetching = true;
    const makePlayers = await fetchPlayers();
    players = makePlayers(onHeard);
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

const makeTimers = () => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    later: (ms: number, task: () => void): void => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        task();
      }, ms);
      timers.add(timer);
    },
    clear: (): void => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};

/** The room of the open stage while the talks last; it is told of once. */
const makeRoomHearing = ({ place, wishes, onHeard }: SoundboardOptions) => {
  let told: RoomTone | null = null;
  return (players: Players, { screen }: SessionView): void => {
    const here = screen === 'table' ? place() : null;
    if (!here) return;
    const tone = roomToneOf(here);
    players.hearRoom(tone, roomVolume(wishes()));
    if (told === tone || wishes().room === 0) return;
    told = tone;
    onHeard(tone);
  };
};

/** Lets the cues of a session be heard, the room while the talks last, and music before and after them: from the first gesture, if it is wanted. */
export const makeSoundboard = (options: SoundboardOptions): Soundboard => {
  const { session, wishes, onHeard } = options;
  const { later, clear } = makeTimers();
  const hearRoom = makeRoomHearing(options);
  const refresh = (): void => {
    const players = readying.players();
    if (!players) return;
    if (!wishes().sound || document.hidden) {
      players.silence();
      return;
    }
    const view = session.view();
    players.hearTheme(themeFor(view, options.place()), wishes().music);
    hearRoom(players, view);
  };
  const readying = makeReadying(options, refresh);
  const sound = (heard: Sound): void => {
    if (document.hidden) return;
    onHeard(heard);
    if (wishes().sound) readying.players()?.play(heard, wishes().effects);
  };
  const stopHearing = session.subscribe((_view, cues: readonly Cue[]) => {
    refresh();
    for (const heard of soundsForAll(cues)) later(heard.afterMs, () => sound(heard.sound));
  });
  document.addEventListener('visibilitychange', refresh);
  return {
    refresh,
    release: () => {
      stopHearing();
      readying.leave();
      document.removeEventListener('visibilitychange', refresh);
      clear();
      readying.players()?.release();
    },
  };
};
