import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Players } from '../../src/audio/players.ts';
import { makeSoundboard, type Wishes } from '../../src/audio/soundboard.ts';
import type { Choice } from '../../src/session/session.ts';
import { asJapan, begin, carryOut, lineOf, openSession, turn } from '../session/games.ts';

const LOUD: Wishes = { sound: true, effects: 0.7, room: 0.25, music: 0.4 };
const OFFICE = { room: 'office', opens: '1956-10-18T16:15' };

/** The first turn of the Japanese delegation as it was, and the answer, which comes at once. */
const MOVE_AND_ANSWER = ['paper-turn', 'paper-slide', 'paper-slide', 'stamp', 'stamp'];

interface FakePage extends EventTarget {
  hidden: boolean;
}

let page: FakePage;
beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const gesture = async (): Promise<void> => {
  page.dispatchEvent(new Event('pointerdown'));
  await vi.advanceTimersByTimeAsync(0);
};

/** A session at its title, a soundboard listening to it, and what both players and captions were told. */
const listen = (wishes: () => Wishes, choice: Choice = asJapan) => {
  const told: string[] = [];
  const captions: string[] = [];
  const session = openSession();
  let fetches = 0;
  const players: Players = {
    play: (sound, volume) => void told.push(`${sound} ${volume}`),
    hearRoom: (tone, volume) => void told.push(`room ${tone} ${volume}`),
    hearTheme: (theme, volume) => void told.push(`theme ${theme} ${volume}`),
    silence: () => void told.push('silence'),
    release: () => void told.push('release'),
  };
  const soundboard = makeSoundboard({
    session,
    wishes,
    place: () => OFFICE,
    onHeard: (heard) => void captions.push(heard),
    fetchPlayers: () => {
      fetches += 1;
      return Promise.resolve(() => players);
    },
  });
  const takeSeat = (): void => void carryOut(session, ...begin(choice));
  const move = (): void => {
    carryOut(session, ...turn(lineOf('japan')[0] ?? { positions: {} }));
    vi.advanceTimersByTime(5_000);
  };
  return { told, captions, soundboard, takeSeat, move, fetches: () => fetches };
};

describe('the soundboard', () => {
  test('plays and fetches nothing before a gesture', async () => {
    const { told, takeSeat, move, fetches } = listen(() => LOUD);
    takeSeat();
    move();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([told, fetches()]).toEqual([[], 0]);
  });

  test('begins with the music of the page at the first gesture', async () => {
    const { told } = listen(() => LOUD);
    await gesture();
    await gesture();
    expect(told).toEqual(['theme green-baize 0.4']);
  });

  test('lets the room be heard while the talks last, and no music', async () => {
    const { told, captions, takeSeat } = listen(() => LOUD);
    await gesture();
    takeSeat();
    expect(told.slice(-2)).toEqual(['theme null 0.4', 'room office 0.5']);
    expect(captions).toEqual(['office']);
  });

  test('plays what a turn sounds like, and says so', async () => {
    const { told, captions, takeSeat, move } = listen(() => LOUD);
    await gesture();
    takeSeat();
    told.length = 0;
    captions.length = 0;
    move();
    const single = told.filter((line) => !/^(room|theme)/.test(line));
    expect(single).toEqual(MOVE_AND_ANSWER.map((sound) => `${sound} 0.7`));
    expect(captions).toEqual(MOVE_AND_ANSWER);
  });

  test('fetches nothing where sound is off, but still says what would be heard', async () => {
    const { told, captions, takeSeat, move, fetches } = listen(() => ({ ...LOUD, sound: false }));
    await gesture();
    takeSeat();
    move();
    expect([told, fetches()]).toEqual([[], 0]);
    expect(captions).toEqual(MOVE_AND_ANSWER);
  });

  test('does not tell of a room whose volume is nought', async () => {
    const { captions, takeSeat } = listen(() => ({ ...LOUD, room: 0 }));
    await gesture();
    takeSeat();
    expect(captions).toEqual([]);
  });

  test('is silent as soon as sound is turned off, and at once when the page is hidden', async () => {
    let wishes = LOUD;
    const { told, soundboard, takeSeat } = listen(() => wishes);
    await gesture();
    takeSeat();
    wishes = { ...LOUD, sound: false };
    soundboard.refresh();
    expect(told.at(-1)).toBe('silence');
    wishes = LOUD;
    soundboard.refresh();
    expect(told.at(-1)).toBe('room office 0.5');
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(told.at(-1)).toBe('silence');
  });

  test('hears nothing more once it is released', async () => {
    const { told, soundboard, takeSeat, move } = listen(() => LOUD);
    await gesture();
    takeSeat();
    soundboard.release();
    const before = [...told];
    move();
    expect([before.at(-1), told]).toEqual(['release', before]);
  });
});
