import { describe, expect, test } from 'vitest';
import { saveProblem } from '../../src/session/parseSave.ts';
import type { DebriefEvent } from '../../src/session/debrief.ts';
import type { Command } from '../../src/session/session.ts';
import {
  asJapan,
  asUssr,
  begin,
  carryOut,
  compose,
  lineOf,
  makeMemoryStore,
  openSession,
  seen,
  turn,
  walkOut,
} from './games.ts';

const inDebrief = (...events: readonly DebriefEvent[]): readonly Command[] =>
  events.map((event) => ({ kind: 'debrief', event }));

const resume = (save: string | null): Command => ({ kind: 'resume', save: save ?? '' });

const composeSigning = compose({ kind: 'position', issue: 'signing', option: 'oct-19' });
const composeRecess = compose({ kind: 'act', act: { kind: 'recess' } });

const [firstTurn, secondTurn] = lineOf('japan').map((move) => turn(move));
if (!firstTurn || !secondTurn) throw new Error('the line has two Japanese turns');

describe('a page that is reloaded', () => {
  test('shows the turn that was being composed, and the draft as it would read', () => {
    const storage = makeMemoryStore();
    const session = carryOut(
      openSession({ storage }),
      ...begin(asJapan),
      ...firstTurn,
      compose({ kind: 'accept', issue: 'continuation' }),
      composeSigning,
      composeRecess,
    );
    const again = carryOut(openSession({ storage }), resume(session.view().save));
    expect(seen(again)).toEqual(seen(session));
    expect(again.view().pending?.turn).toEqual({
      positions: { continuation: 'silent', signing: 'oct-19' },
      act: { kind: 'recess' },
    });
  });

  test('shows every page as it was left', () => {
    const storage = makeMemoryStore();
    const session = openSession({ storage });
    const steps: readonly Command[] = [
      ...begin(asUssr),
      ...turn({ positions: { okinawa: 'waits' } }),
      ...walkOut,
      { kind: 'go-on' },
      { kind: 'reflect', reflection: { likelihood: 5, reason: '<b>“They would not wait.”</b>' } },
      { kind: 'set-level', level: 'plain' },
      ...inDebrief(
        { type: 'debrief.paced', minutes: 40 },
        { type: 'debrief.turned', step: 'role' },
        { type: 'debrief.turned', step: 'secrets' },
        { type: 'debrief.passed', step: 'secrets' },
        { type: 'debrief.read', step: 'secrets' },
        { type: 'debrief.skipped', step: 'historians' },
        {
          type: 'debrief.committed',
          step: 'questions',
          answers: [{ by: 'ussr', about: 'debrief.question.1', picked: null, words: 'No.' }],
        },
      ),
    ];
    for (const step of steps) {
      carryOut(session, step);
      const again = carryOut(openSession({ storage }), resume(session.view().save));
      expect([step.kind, seen(again)]).toEqual([step.kind, seen(session)]);
    }
  });

  test('answers for the other side where it had not yet answered', () => {
    const storage = makeMemoryStore();
    const session = carryOut(
      openSession({ storage, schedule: () => undefined }),
      ...begin(asJapan),
      ...firstTurn,
    );
    expect(session.view().waiting).toBe(true);
    const again = carryOut(openSession({ storage }), resume(session.view().save));
    const undisturbed = carryOut(openSession(), ...begin(asJapan), ...firstTurn);
    expect(again.view().table).toEqual(undisturbed.view().table);
  });

  test('lists the newest game first, with its side, its turns and its page', () => {
    const storage = makeMemoryStore();
    carryOut(openSession({ storage }), ...begin(asJapan), ...firstTurn);
    carryOut(openSession({ storage }), ...begin(asUssr), ...walkOut);
    const { saves } = openSession({ storage }).view();
    expect(
      saves.map(({ choice, turns, screen, problem }) => [choice, turns, screen, problem]),
    ).toEqual([
      [asUssr, 2, 'outcome', null],
      [asJapan, 2, 'table', null],
    ]);
  });
});

describe('saves that cannot be played', () => {
  const played = (() => {
    const session = carryOut(openSession(), ...begin(asJapan), ...firstTurn);
    const { saves } = session.view();
    return saves[0]?.text ?? '';
  })();

  test.each([
    [
      'from a newer version',
      played.replace('"formatVersion":3', '"formatVersion":4'),
      'newer-format',
    ],
    [
      'of another scenario',
      played.replace('soviet-japanese-1955-56', 'two-harbours'),
      'other-scenario',
    ],
    ['cut short', played.slice(0, 200), 'not-json'],
  ])(
    'a save %s is named with its problem, kept for download, and the others play',
    (_, text, code) => {
      const storage = makeMemoryStore({ a: text, b: played });
      const session = openSession({ storage });
      const problem = session.view().saves.find(({ id }) => id === 'a')?.problem;
      expect(problem?.code).toBe(code);
      expect(session.send(resume('a'))).toEqual({ kind: 'save', problem });
      expect(session.view().screen).toBe('title');
      expect(
        session.view().saves.map(({ id, text, problem }) => [id, text, problem?.code]),
      ).toEqual([
        ['b', played, undefined],
        ['a', text, code],
      ]);
      expect(carryOut(session, resume('b')).view().table?.turns.length).toBe(2);
      expect(storage.texts.get('a')).toBe(text);
    },
  );

  test('a file that is not a save is refused and not kept', () => {
    const storage = makeMemoryStore();
    const session = openSession({ storage });
    expect(session.send({ kind: 'import', text: 'PK\u0003\u0004' })).toEqual({
      kind: 'save',
      problem: saveProblem('not-json'),
    });
    expect(storage.texts.size).toBe(0);
  });

  test('a downloaded save can be brought back and played on under its own id', () => {
    const storage = makeMemoryStore();
    const session = carryOut(openSession({ storage }), { kind: 'import', text: played });
    expect(session.view().table?.turns.length).toBe(2);
    carryOut(session, ...secondTurn);
    expect([...storage.texts.keys()]).toEqual([session.view().save]);
  });

  test('a save can be thrown away, but not the game that is open', () => {
    const storage = makeMemoryStore({ a: played, b: 'damaged' });
    const session = carryOut(openSession({ storage }), { kind: 'forget', save: 'b' }, resume('a'));
    expect(session.send({ kind: 'forget', save: 'a' })).toEqual({
      kind: 'not-now',
      screen: 'table',
    });
    expect([...storage.texts.keys()]).toEqual(['a']);
  });

  test('a save that is no longer there is a problem, not a blank page', () => {
    expect(openSession().send(resume('gone'))).toMatchObject({ kind: 'save' });
  });
});

describe('a fork', () => {
  const withLine = (storage = makeMemoryStore()) =>
    carryOut(openSession({ storage }), ...begin(asJapan), ...firstTurn, ...secondTurn);

  test('goes back to a turn and keeps both branches', () => {
    const storage = makeMemoryStore();
    const session = withLine(storage);
    const [original, before] = [
      session.view().save ?? '',
      storage.texts.get(session.view().save ?? ''),
    ];
    carryOut(session, { kind: 'fork', visit: 0, turn: 2 });
    const { save, table, pending } = session.view();
    expect([table?.turns.length, table?.yourTurn, pending?.turn.positions]).toEqual([2, true, {}]);
    carryOut(session, ...turn({ positions: { signing: 'oct-21' } }));
    expect(storage.texts.get(original)).toBe(before);
    const events = (JSON.parse(storage.texts.get(save ?? '') ?? '') as { events: unknown[] })
      .events;
    expect(events).toContainEqual({ type: 'forked', from: original, visit: 0, turn: 2 });
    expect(session.view().saves.map(({ turns }) => turns)).toEqual([4, 4]);
  });

  test.each([
    [0, 0],
    [1, 0],
    [2, 2],
    [3, 2],
  ])('at turn %i it opens on your own turn %i', (at, opensOn) => {
    const session = carryOut(withLine(), { kind: 'fork', visit: 0, turn: at });
    expect(session.view().table?.turns.length).toBe(opensOn);
  });

  test.each([-1, 4, 0.5])('there is none at turn %d', (at) => {
    expect(withLine().send({ kind: 'fork', visit: 0, turn: at })).toEqual({
      kind: 'not-now',
      screen: 'table',
    });
  });

  test('from the ending plays on at the table, at the level now chosen', () => {
    const session = carryOut(
      withLine(),
      ...walkOut,
      { kind: 'set-level', level: 'plain' },
      { kind: 'go-on' },
      { kind: 'reflect', reflection: { likelihood: 1, reason: null } },
      { kind: 'fork', visit: 0, turn: 0 },
    );
    const { screen, level, opened, comparison, reflection } = session.view();
    expect([screen, level, opened, comparison, reflection]).toEqual([
      'table',
      'plain',
      [],
      null,
      null,
    ]);
  });
});

describe('a store that takes nothing', () => {
  test.each(['full', 'blocked'] as const)(
    'is called %s, and the game goes on to its end',
    (refuses) => {
      const storage = makeMemoryStore();
      const session = carryOut(openSession({ storage }), ...begin(asJapan));
      storage.refuses = refuses;
      for (const move of lineOf('japan')) carryOut(session, ...turn(move));
      const { screen, storage: told, saves, save } = session.view();
      expect([screen, told, saves.map(({ id, turns }) => [id, turns])]).toEqual([
        'outcome',
        refuses,
        [[save, 7]],
      ]);
      carryOut(session, { kind: 'fork', visit: 0, turn: 0 }, { kind: 'leave' }, resume(save));
      expect([session.view().screen, session.view().saves.length]).toEqual(['outcome', 2]);
    },
  );

  test('is given everything once it takes texts again', () => {
    const storage = makeMemoryStore();
    storage.refuses = 'full';
    const session = carryOut(openSession({ storage }), ...begin(asJapan), { kind: 'leave' });
    carryOut(session, ...begin(asUssr));
    storage.refuses = null;
    carryOut(session, composeSigning);
    expect([session.view().storage, storage.texts.size]).toEqual(['ok', 2]);
  });
});

describe('one game open in two tabs', () => {
  test('goes on in the tab that writes first; the other goes on as a game of its own', () => {
    const storage = makeMemoryStore();
    const here = carryOut(openSession({ storage }), ...begin(asJapan));
    const { save } = here.view();
    const there = carryOut(openSession({ storage }), resume(save));
    carryOut(there, ...firstTurn);
    carryOut(here, composeSigning);
    expect([there.view().save, here.view().save === save]).toEqual([save, false]);
    carryOut(there, ...secondTurn);
    expect(here.view().table?.turns.length).toBe(0);
    const { saves } = openSession({ storage }).view();
    expect(saves.map(({ id, turns }) => [id, turns])).toEqual([
      [here.view().save, 0],
      [save, 4],
    ]);
  });
});
