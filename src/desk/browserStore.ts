import type { SaveStore } from '../session/saveStore.ts';

const PREFIX = 'two-islands:save:';

/** Firefox has its own name for a full store. */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);

/** Saves in the browser's storage. `storage` may throw, as `window.localStorage` does where cookies are blocked. */
export const makeBrowserStore = (storage: () => Storage): SaveStore => {
  const trying = <T>(attempt: (open: Storage) => T, otherwise: T): T => {
    try {
      return attempt(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    list: () =>
      trying((open) => {
        const keys = Array.from({ length: open.length }, (_, index) => open.key(index) ?? '');
        return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
      }, []),
    read: (id) => trying((open) => open.getItem(PREFIX + id), null),
    write: (id, text) => {
      try {
        storage().setItem(PREFIX + id, text);
        return 'ok';
      } catch (error) {
        return isFull(error) ? 'full' : 'blocked';
      }
    },
    remove: (id) => trying((open) => open.removeItem(PREFIX + id), undefined),
  };
};
