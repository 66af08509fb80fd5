import { describe, expect, test } from 'vitest';
import { makeBrowserStore } from '../../src/desk/browserStore.ts';

const storageOf = (room: number, entries: readonly (readonly [string, string])[] = []): Storage => {
  const kept = new Map<string, string>(entries);
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

describe('the store of saves in a browser', () => {
  test('what is written is listed and read until it is removed', () => {
    const storage = storageOf(100, [['another-page', 'its own']]);
    const store = makeBrowserStore(() => storage);
    expect(store.write('a', 'first')).toBe('ok');
    expect(store.write('b', 'second')).toBe('ok');
    expect([store.list(), store.read('a')]).toEqual([['a', 'b'], 'first']);
    store.remove('a');
    expect([store.list(), store.read('a')]).toEqual([['b'], null]);
    expect(storage.getItem('another-page')).toBe('its own');
  });

  test('a full store says so and keeps what it has', () => {
    const storage = storageOf(5);
    const store = makeBrowserStore(() => storage);
    expect([store.write('a', 'short'), store.write('a', 'too long')]).toEqual(['ok', 'full']);
    expect(store.read('a')).toBe('short');
  });

  test('a blocked store holds nothing and never throws', () => {
    const store = makeBrowserStore(() => {
      throw new DOMException('no cookies', 'SecurityError');
    });
    expect([store.list(), store.read('a'), store.write('a', 'text')]).toEqual([
      [],
      null,
      'blocked',
    ]);
    expect(() => store.remove('a')).not.toThrow();
  });
});
