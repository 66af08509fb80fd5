import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRoad } from '../../src/session/game.ts';
import { makeOpener } from '../../src/session/summaries.ts';
import {
  asJapan,
  begin,
  carryOut,
  lineOf,
  makeMemoryStore,
  openSession,
  phraseBundle,
  turn,
} from './games.ts';

const text = ((): string => {
  const storage = makeMemoryStore();
  const session = openSession({ storage });
  carryOut(session, ...begin(asJapan), ...lineOf('japan').slice(0, 3).flatMap(turn));
  return storage.texts.get(session.view().save ?? '') ?? '';
})();

interface Record {
  [key: string]: unknown;
  events: { type: string; move?: { positions: object } }[];
}

const edited = (edit: (record: Record) => unknown): string => {
  const record = JSON.parse(text) as Record;
  edit(record);
  return JSON.stringify(record);
};

const open = makeOpener(makeRoad(phraseBundle));

const problemOf = (broken: string) => {
  const opened = open(broken);
  if (opened.ok) throw new Error('nothing is wrong with this record');
  return opened.problem;
};

const count = (JSON.parse(text) as Record).events.length;

/** Japan's second turn stands here, after began, briefing and two turns. */
const AT = 4;

const foreign = { positions: { continuation: 'four-islands' } };

describe('a record edited by hand', () => {
  const illegal = edited(({ events }) => events.splice(AT, 0, { type: 'outcome.read' }));

  test('says which event could not have happened, and how far it can be opened', () => {
    expect(problemOf(illegal)).toMatchObject({
      code: 'illegal-event',
      at: `events.${AT}`,
      event: { index: AT, type: 'outcome.read' },
      madeWith: null,
      opensUpTo: { events: AT, of: count + 1, turns: 2, stage: 'phrase' },
    });
  });

  test('names the rule that an illegal move broke', () => {
    const text = edited(({ events }) =>
      Object.assign(events[AT]?.move ?? {}, {
        act: { kind: 'consult', issue: 'okinawa', option: 'waits' },
      }),
    );
    expect(problemOf(text)).toMatchObject({
      refusal: { code: 'consult-tables-nothing' },
      opensUpTo: { events: AT },
    });
  });

  test('opens up to there as a game of its own, and the record stays as it was', () => {
    const storage = makeMemoryStore({ 'a-record': illegal });
    const session = openSession({ storage });
    const broken = session.view().saves[0];
    carryOut(session, { kind: 'rescue', text: broken?.text ?? '' });
    const { screen, table, save } = session.view();
    expect([screen, table?.turns.length, table?.yourTurn]).toEqual(['table', 2, true]);
    expect(save).not.toBe('a-record');
    carryOut(session, ...turn({ positions: { continuation: 'silent' } }));
    expect(storage.texts.get('a-record')).toBe(illegal);
    expect(session.view().saves.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      'illegal-event',
    ]);
  });

  test('with two broken events opens up to the first of them', () => {
    const text = edited(({ events }) => {
      Object.assign(events[AT]?.move ?? {}, foreign);
      events.splice(3, 0, { type: 'briefing.read' });
    });
    expect(problemOf(text).opensUpTo?.events).toBe(3);
  });

  test.each([
    ['a choice of a third party', (record: Record) => (record['choice'] = { side: 'us' })],
    ['no beginning', ({ events }: Record) => events.shift()],
    ['another scenario', (record: Record) => (record['scenarioId'] = 'harbour-light')],
    ['no events', (record: Record) => Reflect.deleteProperty(record, 'events')],
  ])('with %s opens nowhere', (_, edit) => {
    expect(problemOf(edited(edit)).opensUpTo).toBeNull();
    expect(openSession().send({ kind: 'rescue', text: edited(edit) })).toMatchObject({
      kind: 'save',
    });
  });

  test('nested deeper than data can be is refused and opens up to the event before', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const broken = text.replace('{"type":"briefing.read"}', `{"type":"move","move":${deep}}`);
    expect(problemOf(broken)).toMatchObject({ code: 'not-a-save', opensUpTo: { events: 1 } });
  });
});

describe('a record of another version', () => {
  test('with something it did not know yet tells both versions and opens up to it', () => {
    const newer = edited((record) => {
      record['scenarioVersion'] = '99.1.0';
      Object.assign(record.events[AT]?.move ?? {}, foreign);
    });
    expect(problemOf(newer)).toMatchObject({
      code: 'newer-scenario',
      event: { index: AT, type: 'move' },
      madeWith: { scenario: '99.1.0' },
      opensUpTo: { events: AT, of: count },
    });
  });

  test('of newer rules that come out the same opens to its end', () => {
    const newer = edited((record) => (record['rulesVersion'] = 99));
    expect(problemOf(newer)).toMatchObject({
      code: 'newer-rules',
      event: null,
      madeWith: { rules: 99 },
      opensUpTo: { events: count, of: count },
    });
  });

  test('of a newer format is refused, and opens as far as it is understood', () => {
    const newer = edited((record) => {
      record['formatVersion'] = 99;
      record.events.push({ type: 'class.joined' });
    });
    expect(problemOf(newer)).toMatchObject({ code: 'newer-format', opensUpTo: { events: count } });
  });
});

test('whatever is done to an event, the record opens whole, or up to where it says', () => {
  const event = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(...(JSON.parse(text) as Record).events),
    fc.constantFrom(
      { type: 'debrief.closed' },
      { type: 'debrief.read', step: 'text' },
      { type: 'move', move: { by: 'japan', positions: { okinawa: 'waits' } } },
    ),
  );
  fc.assert(
    fc.property(fc.nat({ max: count }), event, fc.boolean(), (at, event, inserts) => {
      const broken = edited(({ events }) => events.splice(at, inserts ? 0 : 1, event as never));
      const opened = open(broken);
      if (opened.ok || opened.problem.opensUpTo === null) return;
      const session = carryOut(openSession(), { kind: 'rescue', text: broken });
      const { turns, stage } = opened.problem.opensUpTo;
      expect(session.view().saves[0]).toMatchObject({ stage, problem: null });
      expect(session.view().saves[0]?.turns).toBeGreaterThanOrEqual(turns);
    }),
    { numRuns: 400, seed: 1956 },
  );
});
