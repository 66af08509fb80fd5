import type { SaveStore } from '../session/saveStore.ts';
import { presentLearner, savePrefix } from './learners.ts';
import { keysIn, type OpenStorage, readFrom, writeTo } from './webStorage.ts';

/** The saves of the learner who is present when the store is made; those of others are neither seen nor touched. */
export const makeBrowserStore = (storage: OpenStorage): SaveStore => {
  const prefix = savePrefix(presentLearner(storage));
  return {
    list: () =>
      readFrom(
        storage,
        (open) =>
          keysIn(open)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length)),
        [],
      ),
    read: (id) => readFrom(storage, (open) => open.getItem(prefix + id), null),
    write: (id, text) => writeTo(storage, (open) => open.setItem(prefix + id, text)),
    remove: (id) => readFrom(storage, (open) => open.removeItem(prefix + id), undefined),
  };
};
