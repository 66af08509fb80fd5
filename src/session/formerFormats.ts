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

/** A save of a former format as today's would tell it; any other data as it is. */
export const inTodaysFormat = (data: Data): Data =>
  data['formatVersion'] === 1 ? fromFirst(data) : data;
