/** May throw, as `window.localStorage` does where cookies are blocked. */
export type OpenStorage = () => Storage;

export type Kept = 'ok' | 'blocked' | 'full';

/** Firefox has its own name for a full store. */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);

/** What can be read, or something else where storage is blocked. */
export const readFrom = <T>(storage: OpenStorage, read: (open: Storage) => T, otherwise: T): T => {
  try {
    return read(storage());
  } catch {
    return otherwise;
  }
};

/** Whether what was to be written could be. */
export const writeTo = (storage: OpenStorage, write: (open: Storage) => void): Kept => {
  try {
    write(storage());
    return 'ok';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
};

export const keysIn = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
