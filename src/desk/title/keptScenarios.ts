import type { ScenarioBundle } from '../../scenario/bundle.ts';
import { presentLearner, scenarioPrefix } from '../learners.ts';
import { keysIn, type Kept, type OpenStorage, readFrom, writeTo } from '../webStorage.ts';

/** A scenario from a file as it lies in this browser: read and checked anew whenever it is opened. */
export interface KeptScenario {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** In characters: a scenario that leaves games no room to be saved in is not kept. */
const ROOM_FOR_GAMES = 250_000;
const LONGEST_TITLE = 80;

const prefixIn = (storage: OpenStorage): string => scenarioPrefix(presentLearner(storage));

interface Titled {
  readonly texts?: { readonly en?: Readonly<Record<string, unknown>> };
}

const saidIn = (sentence: unknown): string => {
  const { say } = sentence as { readonly say?: unknown };
  return typeof say === 'string' ? say : '';
};

/** What the scenario calls itself, as far as that can be told before it is checked; its id otherwise. */
const titleIn = (id: string, text: string): string => {
  try {
    const title = (JSON.parse(text) as Titled).texts?.en?.['scenario.title'];
    const said = Array.isArray(title) ? title.map(saidIn).join(' ').trim() : '';
    return (said || id).slice(0, LONGEST_TITLE);
  } catch {
    return id.slice(0, LONGEST_TITLE);
  }
};

/** The text of one scenario the learner who is present has kept; null where there is none. */
export const keptScenario = (storage: OpenStorage, id: string): string | null =>
  readFrom(storage, (open) => open.getItem(prefixIn(storage) + id), null);

/** All scenarios the learner who is present has kept, by title. */
export const keptScenarios = (storage: OpenStorage): readonly KeptScenario[] => {
  const prefix = prefixIn(storage);
  const kept = (open: Storage): readonly KeptScenario[] =>
    keysIn(open)
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const id = key.slice(prefix.length);
        const text = open.getItem(key) ?? '';
        return { id, title: titleIn(id, text), text };
      });
  return readFrom(storage, kept, []).toSorted((a, b) => a.title.localeCompare(b.title));
};

/** Keeps a scenario under its id, instead of the one kept there before; where it does not fit, that one stays. */
export const keepScenario = (storage: OpenStorage, bundle: ScenarioBundle): Kept => {
  const key = prefixIn(storage) + bundle.scenario.id;
  const probe = `${key}:room`;
  return writeTo(storage, (open) => {
    const before = open.getItem(key);
    try {
      open.setItem(key, JSON.stringify(bundle));
      open.setItem(probe, ' '.repeat(ROOM_FOR_GAMES));
    } catch (error) {
      if (before === null) open.removeItem(key);
      else open.setItem(key, before);
      throw error;
    } finally {
      open.removeItem(probe);
    }
  });
};

/** Removes one scenario of the learner who is present; its games stay. */
export const forgetScenario = (storage: OpenStorage, id: string): void =>
  readFrom(storage, (open) => open.removeItem(prefixIn(storage) + id), undefined);
