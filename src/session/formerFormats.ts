import { isPlainObject } from '../scenario/plainData.ts';

type Data = Readonly<Record<string, unknown>>;

/** A game of the first format was one stage long, with history after it. */
const oneStageGame = (choice: unknown): unknown =>
  isPlainObject(choice) ? { ...choice, until: choice['stage'], guided: true } : choice;

const onFirstVisit = (event: unknown): unknown =>
  isPlainObject(event) && event['type'] === 'forked' ? { ...event, visit: 0 } : event;

const fromFirst = ({ choice, events, ...rest }: Data): Data => ({
  ...rest,
  formatVersion: 2,
  choice: oneStageGame(choice),
  events: Array.isArray(events) ? events.map(onFirstVisit) : events,
});

const typeOf = (event: unknown): unknown => (isPlainObject(event) ? event['type'] : undefined);

/** Pages the debrief has taken the place of: those after the last stage, with the one beside history there. */
const FORMER_LAST_PAGES: readonly unknown[] = ['later.read', 'road.read'];

/** A game of the second format ended on pages of its own, where there is a debrief now. */
const beforeDebrief = (events: readonly unknown[]): readonly unknown[] => {
  const lastSince = events.findLastIndex((event) => typeOf(event) === 'since.read');
  return events.filter(
    (event, index) =>
      !FORMER_LAST_PAGES.includes(typeOf(event)) &&
      !(typeOf(event) === 'ending.read' && index > lastSince),
  );
};

const fromSecond = ({ choice, events, ...rest }: Data): Data => ({
  ...rest,
  formatVersion: 3,
  choice: isPlainObject(choice) ? { ...choice, seats: 'one' } : choice,
  events: Array.isArray(events) ? beforeDebrief(events) : events,
});

/** A save of a former format as today's would tell it; any other data as it is. */
export const inTodaysFormat = (data: Data): Data => {
  if (data['formatVersion'] === 1) return fromSecond(fromFirst(data));
  return data['formatVersion'] === 2 ? fromSecond(data) : data;
};
