import { describe, expect, test } from 'vitest';
import {
  clearEverything,
  clearMyData,
  learnersHere,
  newLearner,
  openLearner,
  presentLearner,
} from '../../src/desk/learners.ts';
import { blocked, storageOf } from './storages.ts';

const A_LESSON = Date.UTC(2026, 9, 19);
const idAt = (ms: number): string => `${ms.toString(36).padStart(9, '0')}-0abc123`;

const shared = () =>
  storageOf(100, {
    'another-page': 'its own',
    'two-islands:preferences': 'of the third',
    'two-islands:learner': '3',
    'two-islands:learner:1:preferences': 'of the first',
    [`two-islands:save:${idAt(A_LESSON)}`]: 'one',
    [`two-islands:save:${idAt(A_LESSON - 86_400_000)}`]: 'two',
    'two-islands:learner:3:save:brought-from-elsewhere': 'three',
  });

describe('learners at one browser', () => {
  test('a browser nobody has played in has one learner with no games', () => {
    const storage = storageOf(100);
    expect(learnersHere(() => storage)).toEqual([
      { number: 1, games: 0, scenarios: 0, lastBegunMs: null, isPresent: true },
    ]);
  });

  test('are known by number, count of games and the day of the last', () => {
    const storage = shared();
    expect(learnersHere(() => storage)).toEqual([
      { number: 1, games: 2, scenarios: 0, lastBegunMs: A_LESSON, isPresent: false },
      { number: 3, games: 1, scenarios: 0, lastBegunMs: null, isPresent: true },
    ]);
  });

  test('a new one finds an empty drawer and preferences of their own', () => {
    const storage = shared();
    expect(newLearner(() => storage)).toBe('ok');
    expect([presentLearner(() => storage), storage.getItem('two-islands:preferences')]).toEqual([
      4,
      null,
    ]);
    expect(learnersHere(() => storage).map(({ number, games }) => [number, games])).toEqual([
      [1, 2],
      [3, 1],
      [4, 0],
    ]);
  });

  test('a new one who has not played takes no number from the next', () => {
    const storage = shared();
    for (let times = 0; times < 3; times += 1) newLearner(() => storage);
    expect(presentLearner(() => storage)).toBe(4);
  });

  test('come back to their games and preferences', () => {
    const storage = shared();
    newLearner(() => storage);
    storage.setItem('two-islands:preferences', 'of the fourth');
    openLearner(() => storage, 1);
    expect(storage.getItem('two-islands:preferences')).toBe('of the first');
    openLearner(() => storage, 3);
    expect(storage.getItem('two-islands:preferences')).toBe('of the third');
    const before = shared().kept;
    openLearner(() => storage, 1);
    openLearner(() => storage, 3);
    expect(Object.fromEntries(storage.kept)).toEqual({
      ...Object.fromEntries(before),
      'two-islands:learner:4:preferences': 'of the fourth',
    });
  });

  test('one’s own data can be cleared, and those of the others stay', () => {
    const storage = shared();
    expect(clearMyData(() => storage)).toBe('ok');
    expect(learnersHere(() => storage).map(({ number, games }) => [number, games])).toEqual([
      [1, 2],
      [3, 0],
    ]);
    expect(storage.getItem('two-islands:preferences')).toBe(null);
    openLearner(() => storage, 1);
    expect(storage.getItem('two-islands:preferences')).toBe('of the first');
  });

  test('everything can be cleared, but nothing of another page', () => {
    const storage = shared();
    clearEverything(() => storage);
    expect([...storage.kept]).toEqual([['another-page', 'its own']]);
    expect(presentLearner(() => storage)).toBe(1);
  });

  test.each(['', '0', '-1', '1.5', 'two', '1e9', '99999999999999999999'])(
    'the number “%s” is nobody’s, and the first learner is present',
    (number) => {
      const storage = storageOf(100, { 'two-islands:learner': number });
      expect(presentLearner(() => storage)).toBe(1);
      openLearner(() => storage, Number(number));
      expect(presentLearner(() => storage)).toBe(1);
    },
  );
});

describe('a browser that keeps nothing', () => {
  test('when it is full says so, and the learner who was present stays', () => {
    const storage = storageOf(0, {
      'two-islands:preferences': 'mine',
      'two-islands:save:a': 'text',
    });
    const before = new Map(storage.kept);
    expect([newLearner(() => storage), openLearner(() => storage, 7)]).toEqual(['full', 'full']);
    expect(storage.kept).toEqual(before);
  });

  test('when it is blocked says so, and never throws', () => {
    expect([learnersHere(blocked), presentLearner(blocked)]).toEqual([[], 1]);
    expect([
      newLearner(blocked),
      openLearner(blocked, 2),
      clearMyData(blocked),
      clearEverything(blocked),
    ]).toEqual(['blocked', 'blocked', 'blocked', 'blocked']);
  });
});
