import type { SaveStore } from './saveStore.ts';
import type { SessionView } from './session.ts';

/** Texts by id: those in the store, and those the store would not take, which last as long as the page. */
export interface KeptTexts {
  readonly ids: () => readonly string[];
  /** Without opening it: what another page has written since stays unseen. */
  readonly peek: (id: string) => string | null;
  readonly open: (id: string) => string | null;
  /** Keeps a text and returns the id it is kept under: a new one where another page has written to this one since. */
  readonly keep: (id: string, text: string) => string;
  readonly forget: (id: string) => void;
  readonly storage: () => SessionView['storage'];
}

export const makeKeptTexts = (store: SaveStore, newId: () => string): KeptTexts => {
  const seenInStore = new Map<string, string>();
  const homeless = new Map<string, string>();
  let storage: SessionView['storage'] = 'ok';

  const peek = (id: string): string | null => homeless.get(id) ?? store.read(id);
  const house = (): void => {
    storage = 'ok';
    for (const [id, text] of homeless) {
      storage = store.write(id, text);
      if (storage !== 'ok') return;
      homeless.delete(id);
      seenInStore.set(id, text);
    }
  };

  return {
    ids: () => [...new Set([...store.list(), ...homeless.keys()])],
    peek,
    open: (id) => {
      const text = peek(id);
      if (text !== null && !homeless.has(id)) seenInStore.set(id, text);
      return text;
    },
    keep: (id, text) => {
      const stored = store.read(id);
      const kept = stored === null || stored === seenInStore.get(id) ? id : newId();
      homeless.set(kept, text);
      house();
      return kept;
    },
    forget: (id) => {
      homeless.delete(id);
      seenInStore.delete(id);
      store.remove(id);
      house();
    },
    storage: () => storage,
  };
};
