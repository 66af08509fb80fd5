import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/session/session.ts';
import {
  asJapan,
  begin,
  carryOut,
  compose,
  openSession,
  makeMemoryStore,
  seen,
  turn,
} from './games.ts';
import { asPair, CLOSE, OPEN, openPair, playPair, seatedPair } from './pairs.ts';

const take = (option: string): Command => compose({ kind: 'position', issue: 'okinawa', option });

const NOTHING_SHOWN = {
  screen: 'curtain',
  seat: null,
  reflecting: null,
  opening: null,
  table: null,
  pending: null,
  waiting: false,
  reflection: null,
  comparison: null,
  opened: [],
  visits: [],
  debrief: null,
  level: 'standard',
  storage: 'ok',
};

describe('a closed curtain', () => {
  test('names the delegation whose papers lie behind it, and shows nothing else', () => {
    expect(seen(openPair())).toEqual({
      ...NOTHING_SHOWN,
      choice: { ...asPair, side: 'ussr' },
      curtain: 'briefing',
    });
    const session = carryOut(seatedPair(), take('waits'), CLOSE);
    expect(seen(session)).toEqual({ ...NOTHING_SHOWN, choice: asPair, curtain: 'table' });
    expect(session.view().saves).toEqual([]);
  });

  test('hides alike whatever has been composed, tabled and asked behind it', () => {
    const views = [
      [CLOSE],
      [take('waits'), CLOSE],
      [compose({ kind: 'act', act: { kind: 'recess' } }), CLOSE],
    ].map((commands) => seen(carryOut(seatedPair(), ...commands)));
    const tabled = [{}, { okinawa: 'waits' }].map((positions) =>
      seen(carryOut(seatedPair(), ...turn({ positions }))),
    );
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
    expect(new Set(tabled.map((view) => JSON.stringify(view))).size).toBe(1);
  });

  test('lets nobody at the papers behind it, and keeps what was composed', () => {
    const session = carryOut(seatedPair(), take('waits'));
    const before = seen(session);
    carryOut(session, CLOSE);
    const refused: readonly Command[] = [
      take('no-link'),
      { kind: 'submit' },
      { kind: 'take-seat' },
      { kind: 'go-on' },
      { kind: 'fork', visit: 0, turn: 0 },
      { kind: 'reflect', reflection: { likelihood: 1, reason: null } },
      { kind: 'debrief', event: { type: 'debrief.closed' } },
      CLOSE,
    ];
    for (const command of refused)
      expect(session.send(command)).toEqual({ kind: 'not-now', screen: 'curtain' });
    expect(seen(carryOut(session, OPEN))).toEqual(before);
  });

  test('closes after a turn, and stays open between a briefing and the move that follows it', () => {
    const session = carryOut(openPair(), OPEN, { kind: 'take-seat' });
    expect(session.view().screen).toBe('curtain');
    carryOut(session, OPEN, { kind: 'take-seat' });
    expect(session.view().screen).toBe('table');
    carryOut(session, ...turn({ positions: {} }));
    expect(session.view().screen).toBe('curtain');
  });

  test('hangs again before a game that is left and resumed, and what was composed is still there', () => {
    const store = makeMemoryStore();
    const session = carryOut(seatedPair(asPair, store), take('waits'));
    const { save, pending } = session.view();
    carryOut(session, { kind: 'leave' }, { kind: 'resume', save: save ?? '' });
    expect(session.view().screen).toBe('curtain');
    expect(carryOut(session, OPEN).view().pending).toEqual(pending);
  });

  test('stays closed when the words of the briefing are made plainer', () => {
    const session = carryOut(openPair(), { kind: 'set-level', level: 'plain' });
    expect([session.view().screen, session.view().level]).toEqual(['curtain', 'plain']);
  });

  test('leaves no trace in the record', () => {
    const texts = [[], [CLOSE, OPEN, CLOSE, OPEN]].map((commands) => {
      const store = makeMemoryStore();
      carryOut(seatedPair(asPair, store), ...commands, take('waits'));
      return [...store.texts.values()];
    });
    expect(texts[1]).toEqual(texts[0]);
  });

  test('hangs neither before one learner nor before the pages for both', () => {
    const alone = carryOut(openSession(), ...begin(asJapan));
    const together = playPair(openPair(), ({ screen }) => screen === 'outcome');
    for (const session of [alone, together])
      for (const command of [OPEN, CLOSE])
        expect(session.send(command)).toMatchObject({ kind: 'not-now' });
  });
});
