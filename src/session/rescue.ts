import { faultsInData, isPlainObject } from '../scenario/plainData.ts';
import { inTodaysFormat } from './formerFormats.ts';
import { type Game, negotiationOf, type Road } from './game.ts';
import { FORMAT_VERSION, RULES_VERSION } from './record.ts';
import { readJson } from './parseSave.ts';
import type { Replayed } from './replay.ts';
import type { SaveProblem } from './session.ts';

type Open = (text: string) => Replayed;

/** The event a problem is with, from 0; null where it is with something else. */
const eventAt = ({ at }: Pick<SaveProblem, 'at'>): number | null => {
  const found = /^events\.(\d+)(?:\.|$)/.exec(at);
  return found ? Number(found[1]) : null;
};

const eventsIn = (record: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Array.isArray(record['events']) ? record['events'] : [];

/** A record of this scenario in today’s versions, whatever its own, without a turn half composed; null if it is none. */
const asOurs = ({ scenario }: Road, text: string): Readonly<Record<string, unknown>> | null => {
  const data = readJson(text);
  if (!isPlainObject(data)) return null;
  const record = inTodaysFormat(data);
  if (record['scenarioId'] !== scenario.id) return null;
  return {
    ...record,
    formatVersion: FORMAT_VERSION,
    scenarioVersion: scenario.version,
    rulesVersion: RULES_VERSION,
    pendingTurn: null,
  };
};

/** Where a record cannot be opened: the path of its first fault, or the game it tells. */
const faultOrGame = (open: Open, record: Readonly<Record<string, unknown>>): string | Game => {
  const [fault] = faultsInData(record);
  if (fault) return fault.path;
  const opened = open(JSON.stringify(record));
  return opened.ok ? opened.game : opened.problem.at;
};

/**
 * The game a record tells as far as it can be played by the rules of today: up to the first event that could not have
 * happened. Null where nothing of it can be opened.
 */
export const rescued = (road: Road, open: Open, text: string): Game | null => {
  let record = asOurs(road, text);
  while (record) {
    const found = faultOrGame(open, record);
    if (typeof found !== 'string') return found;
    const at = eventAt({ at: found });
    const events = eventsIn(record);
    if (at === null || at === 0 || at >= events.length) return null;
    record = { ...record, events: events.slice(0, at) };
  }
  return null;
};

const typeOf = (event: unknown): string | null => {
  const type = isPlainObject(event) ? event['type'] : null;
  return typeof type === 'string' ? type : null;
};

const madeWith = (
  { scenario }: Road,
  record: Readonly<Record<string, unknown>>,
): SaveProblem['madeWith'] => {
  const { scenarioVersion, rulesVersion } = record;
  if (typeof scenarioVersion !== 'string' || typeof rulesVersion !== 'number') return null;
  const isOurs = scenarioVersion === scenario.version && rulesVersion === RULES_VERSION;
  return isOurs ? null : { scenario: scenarioVersion, rules: rulesVersion };
};

/** What more can be said of a record that cannot be opened whole: the event, its versions, and how far it opens. */
export const explained = (
  road: Road,
  open: Open,
  text: string,
  problem: SaveProblem,
): SaveProblem => {
  const data = readJson(text);
  if (!isPlainObject(data)) return problem;
  const events = eventsIn(inTodaysFormat(data));
  const game = rescued(road, open, text);
  const opensUpTo = game?.events.length ?? events.length;
  const index = eventAt(problem) ?? (opensUpTo < events.length ? opensUpTo : null);
  return {
    ...problem,
    event: index === null ? null : { index, type: typeOf(events[index]) },
    madeWith: madeWith(road, data),
    opensUpTo: game && {
      events: game.events.length,
      of: events.length,
      turns: game.events.filter(({ type }) => type === 'move').length,
      stage: negotiationOf(game).stage,
    },
  };
};
