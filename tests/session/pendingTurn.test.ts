import { describe, expect, test } from 'vitest';
import { asJapan, asUssr, begin, carryOut, compose, openSession, turn } from './games.ts';

describe('a turn being composed', () => {
  test('striking the four words chooses silence, and striking them again restores them', () => {
    const session = carryOut(openSession(), ...begin(asJapan));
    const words = session
      .view()
      .table?.draft.flatMap(({ segments }) => segments)
      .find(({ issue }) => issue === 'continuation');
    if (!words) throw new Error('no words on continuation');
    const first = turn({ positions: { okinawa: 'no-link', continuation: 'phrase' } });
    carryOut(session, ...first, compose({ kind: 'segment', segment: words.id }));
    expect(session.view().pending?.turn).toEqual({
      positions: { continuation: 'silent' },
      act: null,
    });
    carryOut(session, compose({ kind: 'segment', segment: words.id }));
    expect(session.view().pending?.turn).toEqual({ positions: {}, act: null });
  });

  test('words that only the other side has tabled are struck at the first touch', () => {
    const session = carryOut(
      openSession(),
      ...begin(asUssr),
      compose({ kind: 'segment', segment: 'phrase' }),
    );
    expect(session.view().pending?.turn).toEqual({
      positions: { continuation: 'silent' },
      act: null,
    });
  });

  test('accepting their wording takes the option they stand on', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      ...turn({ positions: { okinawa: 'no-link', continuation: 'phrase' } }),
      compose({ kind: 'accept', issue: 'continuation' }),
    );
    const { pending, table } = session.view();
    const theirs = table?.issues.find(({ id }) => id === 'continuation')?.theirs?.option;
    expect(pending?.changed).toEqual([{ issue: 'continuation', from: 'phrase', to: theirs }]);
  });

  test('a position beyond instructions is marked before it is tabled', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose({ kind: 'position', issue: 'okinawa', option: 'waits' }),
      compose({ kind: 'position', issue: 'signing', option: 'oct-19' }),
    );
    expect(session.view().pending?.beyond).toEqual(['okinawa']);
  });

  test('what is chosen can be taken back, one thing at a time or all at once', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose({ kind: 'position', issue: 'signing', option: 'oct-19' }),
      compose({ kind: 'position', issue: 'continuation', option: 'phrase' }),
      compose({ kind: 'act', act: { kind: 'recess' } }),
      compose({ kind: 'position', issue: 'signing', option: null }),
    );
    expect(session.view().pending?.turn).toEqual({
      positions: { continuation: 'phrase' },
      act: { kind: 'recess' },
    });
    carryOut(session, compose({ kind: 'clear' }));
    expect(session.view().pending?.turn).toEqual({ positions: {}, act: null });
  });

  test('a turn the rules refuse may be composed, says so, and changes nothing when submitted', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      compose({ kind: 'position', issue: 'continuation', option: 'phrase' }),
      compose({
        kind: 'act',
        act: { kind: 'consult', issue: 'continuation', option: 'closed' },
      }),
    );
    const before = session.view();
    expect(before.pending?.refusal?.code).toBe('consult-tables-nothing');
    expect(session.send({ kind: 'submit' })).toEqual({
      kind: 'refused',
      refusal: before.pending?.refusal,
    });
    expect(session.view()).toBe(before);
  });

  test.each([
    ['an option that does not exist', 'continuation', 'four-islands', 'no-such-option'],
    ['an issue that waits', 'territory', 'four', 'issue-parked'],
    ['a name every object has', 'constructor', 'name', 'issue-parked'],
  ])('%s cannot be composed', (_, issue, option, code) => {
    const session = carryOut(openSession(), ...begin(asJapan));
    const before = session.view();
    const problem = session.send(compose({ kind: 'position', issue, option }));
    expect(problem).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(session.view()).toBe(before);
  });

  test.each([
    ['words that are not in the draft', { kind: 'segment', segment: 'no-such-words' }],
    ['a wording they have not put forward', { kind: 'accept', issue: 'continuation' }],
  ] as const)('%s change nothing', (_, change) => {
    const session = carryOut(openSession(), ...begin(asJapan));
    expect(session.send(compose(change))).toEqual({ kind: 'not-now', screen: 'table' });
  });
});
