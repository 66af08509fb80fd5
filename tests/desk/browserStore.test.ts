import { describe, expect, test } from 'vitest';
import { makeBrowserStore } from '../../src/desk/browserStore.ts';
import { newLearner, openLearner } from '../../src/desk/learners.ts';
import { blocked, storageOf } from './storages.ts';

describe('the store of saves in a browser', () => {
  test('what is written is listed and read until it is removed', () => {
    const storage = storageOf(100, { 'another-page': 'its own' });
    const store = makeBrowserStore(() => storage);
    expect(store.write('a', 'first')).toBe('ok');
    expect(store.write('b', 'second')).toBe('ok');
    expect([store.list(), store.read('a')]).toEqual([['a', 'b'], 'first']);
    store.remove('a');
    expect([store.list(), store.read('a')]).toEqual([['b'], null]);
    expect(storage.getItem('another-page')).toBe('its own');
  });

  test('saves from before browsers were shared are the first learner’s', () => {
    const storage = storageOf(100, { 'two-islands:save:a': 'kept long ago' });
    const store = makeBrowserStore(() => storage);
    expect([store.list(), store.read('a')]).toEqual([['a'], 'kept long ago']);
  });

  test('shows each learner their own saves alone, and goes on keeping them when another comes', () => {
    const storage = storageOf(100);
    const first = makeBrowserStore(() => storage);
    first.write('a', 'of the first');
    newLearner(() => storage);
    const second = makeBrowserStore(() => storage);
    expect([second.list(), second.read('a')]).toEqual([[], null]);
    second.write('a', 'of the second');
    first.write('b', 'of the first, in another tab');
    second.remove('b');
    openLearner(() => storage, 1);
    const again = makeBrowserStore(() => storage);
    expect([again.list(), again.read('a'), second.read('a')]).toEqual([
      ['a', 'b'],
      'of the first',
      'of the second',
    ]);
  });

  test('a full store says so and keeps what it has', () => {
    const storage = storageOf(5);
    const store = makeBrowserStore(() => storage);
    expect([store.write('a', 'short'), store.write('a', 'too long')]).toEqual(['ok', 'full']);
    expect(store.read('a')).toBe('short');
  });

  test('a blocked store holds nothing and never throws', () => {
    const store = makeBrowserStore(blocked);
    expect([store.list(), store.read('a'), store.write('a', 'text')]).toEqual([
      [],
      null,
      'blocked',
    ]);
    expect(() => store.remove('a')).not.toThrow();
  });
});
