import { describe, expect, test } from 'vitest';
import type { Command, Screen } from '../../src/session/session.ts';
import { asJapan, begin, carryOut, compose, openSession, walkOut } from './games.ts';

describe('commands out of place', () => {
  const everything: readonly Command[] = [
    { kind: 'take-seat' },
    compose({ kind: 'clear' }),
    { kind: 'submit' },
    { kind: 'go-on' },
    { kind: 'reflect', reflection: { likelihood: 1, reason: null } },
    { kind: 'debrief', event: { type: 'debrief.paced', minutes: 10 } },
    { kind: 'fork', visit: 0, turn: 0 },
    { kind: 'leave' },
  ];
  const reading: readonly Command[] = [
    { kind: 'go-on' },
    { kind: 'reflect', reflection: { likelihood: 2, reason: '  ' } },
  ];
  const cases: readonly (readonly [Screen, readonly Command[], readonly Command['kind'][]])[] = [
    ['title', [], []],
    ['briefing', [{ kind: 'begin', choice: asJapan }], ['take-seat', 'leave']],
    ['table', begin(asJapan), ['compose', 'submit', 'leave']],
    ['outcome', [...begin(asJapan), ...walkOut], ['go-on', 'fork', 'leave']],
    [
      'reflection',
      [...begin(asJapan), ...walkOut, ...reading.slice(0, 1)],
      ['reflect', 'fork', 'leave'],
    ],
    ['debrief', [...begin(asJapan), ...walkOut, ...reading], ['debrief', 'fork', 'leave']],
  ];

  test.each(cases)('on the page %s only what belongs there is done', (screen, before, allowed) => {
    for (const command of everything) {
      const session = carryOut(openSession(), ...before);
      const view = session.view();
      expect(view.screen).toBe(screen);
      const problem = session.send(command);
      const expected = allowed.includes(command.kind) ? null : { kind: 'not-now', screen };
      expect([command.kind, problem]).toEqual([command.kind, expected]);
      expect(problem ? session.view() : view).toBe(view);
    }
  });

  test('a game cannot begin at a stage or for a side the scenario does not have', () => {
    const session = openSession();
    for (const choice of [
      { ...asJapan, stage: 'garden' },
      { ...asJapan, side: 'us' },
      { ...asJapan, until: 'garden' },
    ])
      expect(session.send({ kind: 'begin', choice })).toEqual({ kind: 'not-now', screen: 'title' });
  });
});
