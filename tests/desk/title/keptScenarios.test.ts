import { describe, expect, test } from 'vitest';
import { clearMyData, learnersHere, newLearner, openLearner } from '../../../src/desk/learners.ts';
import {
  forgetScenario,
  keepScenario,
  keptScenario,
  keptScenarios,
} from '../../../src/desk/title/keptScenarios.ts';
import { readScenario } from '../../../src/desk/title/readScenario.ts';
import { harbourBundle } from '../../session/games.ts';
import { blocked, storageOf } from '../storages.ts';

const PLENTY = 5_000_000;
const KEY = 'two-islands:scenario:harbour-light';
const TEXT = JSON.stringify(harbourBundle);

describe('a scenario opened from a file', () => {
  test('is kept by its name, and is the same after it has been checked again', async () => {
    const storage = storageOf(PLENTY);
    expect(keepScenario(() => storage, harbourBundle)).toBe('ok');
    expect([...storage.kept]).toEqual([[KEY, TEXT]]);
    expect(keptScenarios(() => storage)).toEqual([
      { id: 'harbour-light', title: 'The harbour light', text: TEXT },
    ]);
    expect(await readScenario(keptScenario(() => storage, 'harbour-light') ?? '')).toEqual({
      kind: 'bundle',
      bundle: harbourBundle,
    });
  });

  test('takes the place of the one of its name, and of no other', () => {
    const storage = storageOf(PLENTY, { [`${KEY}-2`]: 'another' });
    const better = {
      ...harbourBundle,
      scenario: { ...harbourBundle.scenario, version: '9.0.0' },
    };
    keepScenario(() => storage, harbourBundle);
    keepScenario(() => storage, better);
    expect(Object.fromEntries(storage.kept)).toEqual({
      [`${KEY}-2`]: 'another',
      [KEY]: JSON.stringify(better),
    });
    forgetScenario(() => storage, 'harbour-light');
    expect([...storage.kept]).toEqual([[`${KEY}-2`, 'another']]);
  });

  test('is the learner’s who opened it, who is not taken for a newcomer, and goes with their data', () => {
    const storage = storageOf(PLENTY);
    keepScenario(() => storage, harbourBundle);
    newLearner(() => storage);
    expect(keptScenarios(() => storage)).toEqual([]);
    keepScenario(() => storage, harbourBundle);
    expect(learnersHere(() => storage)).toEqual([
      { number: 1, games: 0, scenarios: 1, lastBegunMs: null, isPresent: false },
      { number: 2, games: 0, scenarios: 1, lastBegunMs: null, isPresent: true },
    ]);
    clearMyData(() => storage);
    expect(keptScenario(() => storage, 'harbour-light')).toBe(null);
    openLearner(() => storage, 1);
    expect(keptScenario(() => storage, 'harbour-light')).toBe(TEXT);
  });

  test.each([
    ['does not fit', 10_000],
    ['leaves games no room', 100_000],
  ])('that %s is not kept, and the one there before stays', (_, room) => {
    const storage = storageOf(room, { [KEY]: 'an older one', 'two-islands:save:a': 'a game' });
    const before = new Map(storage.kept);
    expect(keepScenario(() => storage, harbourBundle)).toBe('full');
    expect(storage.kept).toEqual(before);
    storage.removeItem(KEY);
    expect(keepScenario(() => storage, harbourBundle)).toBe('full');
    expect([...storage.kept]).toEqual([['two-islands:save:a', 'a game']]);
  });

  test('is not kept where storage is blocked, which says so and never throws', () => {
    expect(keepScenario(blocked, harbourBundle)).toBe('blocked');
    expect([keptScenarios(blocked), keptScenario(blocked, 'harbour-light')]).toEqual([[], null]);
    expect(() => forgetScenario(blocked, 'harbour-light')).not.toThrow();
  });
});

describe('what somebody else has written in its place', () => {
  test.each([
    '',
    '{"formatVersion":1',
    'null',
    '[]',
    `${'['.repeat(50_000)}`,
    '{"texts":{"en":{"scenario.title":[null]}}}',
    '{"texts":{"en":{"scenario.title":[{"say":{"toString":1}}]}}}',
  ])('is listed by its id and not opened: %.40s', async (text) => {
    const storage = storageOf(PLENTY, { [KEY]: text });
    expect(keptScenarios(() => storage)).toEqual([
      { id: 'harbour-light', title: 'harbour-light', text },
    ]);
    expect((await readScenario(text)).kind).toMatch(/^(?:problems|not-json)$/);
  });

  test('is refused with its place where one number of it is wrong', async () => {
    const wrong = TEXT.replace('"formatVersion":1', '"formatVersion":2');
    expect(await readScenario(wrong)).toEqual({
      kind: 'problems',
      problems: [expect.stringMatching(/^At formatVersion: /)],
    });
  });
});
