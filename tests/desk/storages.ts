/** Web storage in memory, with room for values of so many characters. */
export const storageOf = (
  room: number,
  entries: Readonly<Record<string, string>> = {},
): Storage & { readonly kept: Map<string, string> } => {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
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

export const blocked = (): Storage => {
  throw new DOMException('no cookies', 'SecurityError');
};
