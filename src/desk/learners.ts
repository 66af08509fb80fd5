import { keysIn, type Kept, type OpenStorage, readFrom, writeTo } from './webStorage.ts';

/** One of those who share this browser: known by a number alone, from 1. */
export interface Learner {
  readonly number: number;
  readonly games: number;
  /** Scenarios opened from files. */
  readonly scenarios: number;
  /** When the newest of the games was begun, in milliseconds since 1970; null where that cannot be told. */
  readonly lastBegunMs: number | null;
  readonly isPresent: boolean;
}

const OURS = 'two-islands:';
const PRESENT = `${OURS}learner`;
/** Of the learner who is present; those of the others are put away under their numbers. */
const PREFERENCES = `${OURS}preferences`;
const MOST_LEARNERS = 999_999;
const KEPT = /^two-islands:(?:learner:([1-9]\d{0,5}):)?(save|scenario):(.*)$/s;

const isNumber = (number: number): boolean =>
  Number.isSafeInteger(number) && number >= 1 && number <= MOST_LEARNERS;

const drawerOf = (learner: number): string => `${OURS}learner:${learner}:`;

/** What the first learner keeps stands where that of a single player always has. */
const keptOf = (learner: number): string => (learner === 1 ? OURS : drawerOf(learner));

/** Where the saves of a learner stand. */
export const savePrefix = (learner: number): string => `${keptOf(learner)}save:`;

/** Where the scenarios a learner has opened from files stand. */
export const scenarioPrefix = (learner: number): string => `${keptOf(learner)}scenario:`;

const preferencesOf = (learner: number): string => `${drawerOf(learner)}preferences`;

const presentIn = (storage: Storage): number => {
  const number = Number(storage.getItem(PRESENT) ?? 1);
  return isNumber(number) ? number : 1;
};

/** The number of the learner whose games this browser shows now; 1 where nothing else is kept. */
export const presentLearner = (storage: OpenStorage): number => readFrom(storage, presentIn, 1);

/** Ids of saves begin with the time of their making, in base 36. */
export const begunMs = (id: string): number | null => {
  const [time] = /^[0-9a-z]{9}(?=-)/.exec(id) ?? [];
  return time === undefined ? null : Number.parseInt(time, 36);
};

interface Drawer {
  readonly saves: readonly string[];
  readonly scenarios: readonly string[];
}

const EMPTY: Drawer = { saves: [], scenarios: [] };

const drawersIn = (storage: Storage): ReadonlyMap<number, Drawer> => {
  const drawers = new Map<number, Drawer>([[presentIn(storage), EMPTY]]);
  for (const key of keysIn(storage)) {
    const [whole, number = '1', kind, id = ''] = KEPT.exec(key) ?? [];
    if (whole === undefined) continue;
    const { saves, scenarios } = drawers.get(Number(number)) ?? EMPTY;
    drawers.set(
      Number(number),
      kind === 'save'
        ? { saves: [...saves, id], scenarios }
        : { saves, scenarios: [...scenarios, id] },
    );
  }
  return drawers;
};

const latest = (ids: readonly string[]): number | null =>
  ids.map(begunMs).reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

const learnersIn = (storage: Storage): readonly Learner[] => {
  const present = presentIn(storage);
  return [...drawersIn(storage)]
    .map(([number, { saves, scenarios }]) => ({
      number,
      games: saves.length,
      scenarios: scenarios.length,
      lastBegunMs: latest(saves),
      isPresent: number === present,
    }))
    .toSorted((a, b) => a.number - b.number);
};

/** Everyone with games or scenarios in this browser, and the one present, by number; nobody where storage is blocked. */
export const learnersHere = (storage: OpenStorage): readonly Learner[] =>
  readFrom(storage, learnersIn, []);

const putBack = (storage: Storage, key: string, text: string | null): void =>
  text === null ? storage.removeItem(key) : storage.setItem(key, text);

/** All or nothing: where there is no room the learner who was present stays so. */
const changeTo = (storage: Storage, next: number): void => {
  const before = presentIn(storage);
  if (next === before) return;
  const mine = storage.getItem(PREFERENCES);
  const theirs = storage.getItem(preferencesOf(next));
  putBack(storage, preferencesOf(before), mine);
  try {
    storage.setItem(PRESENT, String(next));
  } catch (error) {
    storage.removeItem(preferencesOf(before));
    throw error;
  }
  putBack(storage, PREFERENCES, null);
  storage.removeItem(preferencesOf(next));
  putBack(storage, PREFERENCES, theirs);
};

/** Opens the drawer of another learner, for a session made after this. */
export const openLearner = (storage: OpenStorage, number: number): Kept =>
  isNumber(number) ? writeTo(storage, (open) => changeTo(open, number)) : 'ok';

const forget = (storage: Storage, isMine: (key: string) => boolean): void => {
  for (const key of keysIn(storage)) if (isMine(key)) storage.removeItem(key);
};

/** Opens an empty drawer, for a session made after this; what those before have kept stays in theirs. */
export const newLearner = (storage: OpenStorage): Kept =>
  writeTo(storage, (open) => {
    const taken = learnersIn(open).filter(({ games, scenarios }) => games + scenarios > 0);
    changeTo(open, 1 + Math.max(0, ...taken.map(({ number }) => number)));
    open.removeItem(PREFERENCES);
  });

/** Removes the games, scenarios and preferences of the learner who is present, and of nobody else. */
export const clearMyData = (storage: OpenStorage): Kept =>
  writeTo(storage, (open) => {
    const present = presentIn(open);
    const mine = [savePrefix(present), scenarioPrefix(present)];
    forget(open, (key) => key === PREFERENCES || mine.some((prefix) => key.startsWith(prefix)));
  });

/** Removes all this game has ever kept in this browser. */
export const clearEverything = (storage: OpenStorage): Kept =>
  writeTo(storage, (open) => forget(open, (key) => key.startsWith(OURS)));
