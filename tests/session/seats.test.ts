import { describe, expect, test } from 'vitest';
import { partyIds, stageById } from '../../src/negotiation/lookup.ts';
import type { Command, Cue, Session } from '../../src/session/session.ts';
import {
  carryOut,
  makeMemoryStore,
  openSession,
  road,
  roadBundle,
  seen,
  SIGNED_1956,
  turn,
} from './games.ts';
import { asPair, CLOSE, OPEN, openPair, pairInHistory, playPair, seatedPair } from './pairs.ts';

const where = (session: Session): readonly unknown[] => {
  const { screen, choice, seat, reflecting } = session.view();
  return [screen, screen === 'reflection' ? reflecting : (seat ?? choice?.side)];
};

/** Every page of a game as it is turned, and whose it is. */
const pagesOf = (session: Session): readonly unknown[] => {
  const pages = [where(session)];
  playPair(
    session,
    ({ screen }) => screen === 'debrief',
    () => pages.push(where(session)),
  );
  return pages;
};

const minutesOf = (session: Session): readonly string[] =>
  session.view().table?.minutes.flatMap(({ seenBy = 'both' }) => seenBy) ?? [];

const textOf = (store: ReturnType<typeof makeMemoryStore>): string =>
  [...store.texts.values()].at(-1) ?? '';

describe('two delegations at one screen', () => {
  test('read their instructions one after the other, move in turn, and look back together', () => {
    const turns = stageById(road, 'phrase')
      .line.slice(1)
      .map(({ by }) => by);
    expect(pagesOf(openPair())).toEqual([
      ['curtain', 'ussr'],
      ['briefing', 'ussr'],
      ['curtain', 'japan'],
      ['briefing', 'japan'],
      ['table', 'japan'],
      ...turns.flatMap((side) => [
        ['curtain', side],
        ['table', side],
      ]),
      ['outcome', 'japan'],
      ['reflection', 'japan'],
      ['reflection', 'ussr'],
      ['debrief', 'japan'],
    ]);
  });

  test('who do what was done come to the text of 1956', () => {
    const session = playPair(
      openPair({ ...asPair, stage: 'letter', until: null }),
      ({ screen }) => screen === 'debrief',
    );
    const { visits, debrief } = session.view();
    expect(debrief?.played.at(-1)?.ended.text).toEqual(SIGNED_1956);
    expect(visits.map(({ reflections }) => reflections.map(({ by }) => by))).toEqual(
      visits.map(() => ['japan', 'ussr']),
    );
  });

  test('sit at their own side of the table each time, whoever is named first', () => {
    for (const side of partyIds(road)) {
      const session = carryOut(openPair({ ...asPair, side }), OPEN);
      const { table, seat, choice } = session.view();
      expect([table?.side, table?.other, seat, choice?.side]).toEqual([
        'ussr',
        'japan',
        'ussr',
        'ussr',
      ]);
    }
  });

  test('see on the pages for both nothing that one capital said in private', () => {
    for (const side of partyIds(road)) {
      const session = seatedPair({ ...asPair, side });
      carryOut(
        session,
        ...turn({ positions: {}, act: { kind: 'consult', issue: 'okinawa', option: 'waits' } }),
        OPEN,
        ...turn({ positions: {}, act: { kind: 'suspend' } }),
      );
      const { screen, seat, table } = session.view();
      expect([screen, seat, table?.side]).toEqual(['outcome', null, side]);
      expect(new Set(minutesOf(session))).toEqual(new Set(['both']));
      expect(table?.turns.map(({ act }) => act?.kind ?? null)).toEqual([null, 'suspend']);
      expect([table?.constituencies, table?.acts, table?.arguments]).toEqual([[], [], []]);
      expect(table?.issues.flatMap(({ options }) => options)).toEqual([]);
    }
  });

  test('are told nothing of what the other asked of its capital', () => {
    const options = seatedPair()
      .view()
      .table?.issues.flatMap(({ id, options }) =>
        options.flatMap(({ id: option, capital }) =>
          capital.authority === 'beyond' ? [{ kind: 'consult', issue: id, option } as const] : [],
        ),
      );
    const views = options?.map((act) =>
      carryOut(seatedPair(), ...turn({ positions: {}, act }), OPEN),
    );
    const quiet = views?.filter((session) =>
      session.view().table?.minutes.every(({ what }) => what.code !== 'leaked'),
    );
    expect(quiet?.length).toBeGreaterThan(1);
    expect(new Set(quiet?.map((session) => JSON.stringify(seen(session)))).size).toBe(1);
  });

  test('choose at home one after the other, and neither knows of the other’s course until both have chosen', () => {
    const session = seatedPair({ ...asPair, stage: 'un-package', until: 'un-package' });
    const [first] = session.view().table?.choices?.yours ?? [];
    const decide = (choice = ''): readonly Command[] =>
      turn({ positions: {}, act: { kind: 'decide', choice } });
    carryOut(session, ...decide(first), OPEN);
    const second = session.view().table?.choices;
    expect([second?.chosen, second?.theirs]).toEqual([null, null]);
    carryOut(session, ...decide(second?.yours[0]));
    expect(session.view().table?.choices).toMatchObject({
      chosen: expect.any(String),
      theirs: expect.any(String),
    });
  });

  test('each say what they expect of history, and the record names them', () => {
    const store = makeMemoryStore();
    const session = playPair(openPair(asPair, store), ({ screen }) => screen === 'reflection');
    carryOut(
      session,
      { kind: 'reflect', reflection: { likelihood: 2, reason: ' Tokyo could not wait. ' } },
      { kind: 'reflect', reflection: { likelihood: null, reason: null } },
    );
    const told = { by: 'japan', likelihood: 2, reason: 'Tokyo could not wait.' };
    expect(session.view().visits.at(-1)?.reflections).toEqual([
      told,
      { by: 'ussr', likelihood: null, reason: null },
    ]);
    const { events } = JSON.parse(textOf(store)) as {
      events: readonly { type: string; by?: string }[];
    };
    expect(events.flatMap(({ type, by }) => (by === undefined ? [] : [[type, by]]))).toEqual([
      ['briefing.read', 'ussr'],
      ['briefing.read', 'japan'],
      ['reflection.given', 'japan'],
      ['reflection.skipped', 'ussr'],
    ]);
  });

  test('cannot be put in one another’s place by a record edited by hand', () => {
    const store = makeMemoryStore();
    seatedPair(asPair, store);
    const text = textOf(store);
    const swapped = text.replace('"by":"ussr"', '"by":"japan"');
    const unnamed = text.replace(',"by":"ussr"', '');
    for (const edited of [swapped, unnamed]) {
      expect(edited).not.toBe(text);
      expect(
        openSession({ bundle: roadBundle }).send({ kind: 'import', text: edited }),
      ).toMatchObject({ kind: 'save', problem: { code: 'illegal-event', at: 'events.1' } });
    }
  });

  test('go back to any turn of either, and play on from there', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'outcome');
    carryOut(session, { kind: 'fork', visit: 0, turn: 1 });
    expect(where(session)).toEqual(['curtain', 'ussr']);
    carryOut(session, OPEN);
    expect([session.view().table?.turns.length, session.view().table?.yourTurn]).toEqual([1, true]);
    carryOut(session, { kind: 'fork', visit: 0, turn: 0 }, OPEN);
    expect(where(session)).toEqual(['table', 'japan']);
  });

  test('come back to the same game when the page is reloaded, at any page', () => {
    const store = makeMemoryStore();
    const session = openPair(asPair, store);
    const save = session.view().save ?? '';
    for (let pages = 0; session.view().screen !== 'debrief'; pages += 1) {
      expect(pages).toBeLessThan(40);
      const again = carryOut(openSession({ bundle: roadBundle, storage: store }), {
        kind: 'resume',
        save,
      });
      if (again.view().screen === 'curtain') carryOut(again, OPEN);
      if (session.view().screen === 'curtain') carryOut(session, OPEN);
      expect(seen(again)).toEqual(seen(session));
      carryOut(session, ...pairInHistory(session.view()));
    }
  });

  test('see in the debrief the whole table again, with all that was closed to both', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'debrief');
    const { table } = session.view().visits.at(-1) ?? {};
    expect([table?.side, table?.constituencies.length]).not.toContain(0);
    expect(table?.arguments.length).toBeGreaterThan(0);
  });

  test('find the records of all games again in the debrief, and on the title', () => {
    const counts: number[] = [];
    const session = openPair();
    playPair(
      session,
      ({ screen }) => screen === 'debrief',
      () => counts.push(session.view().saves.length),
    );
    expect([new Set(counts.slice(0, -1)), counts.at(-1)]).toEqual([new Set([0]), 1]);
    expect(carryOut(openPair(), { kind: 'leave' }).view().saves).toHaveLength(1);
  });
});

describe('what is heard at one screen', () => {
  const heardWith = (session: Session, ...commands: readonly Command[]): readonly Cue[] => {
    const heard: Cue[] = [];
    const stop = session.subscribe((_, cues) => heard.push(...cues));
    carryOut(session, ...commands);
    stop();
    return heard;
  };
  const consult: readonly Command[] = turn({
    positions: {},
    act: { kind: 'consult', issue: 'okinawa', option: 'waits' },
  });

  test('is nothing when the curtain closes, and what was tabled since when it opens', () => {
    const session = carryOut(seatedPair(), ...turn({ positions: {} }), OPEN);
    expect(heardWith(session, ...turn({ positions: { okinawa: 'waits' } }))).toEqual([]);
    expect(heardWith(session, OPEN)).toEqual([
      { kind: 'agreed', issue: 'territory' },
      { kind: 'tabled', by: 'ussr' },
    ]);
    expect(heardWith(session, CLOSE, OPEN)).toEqual([]);
  });

  test('is no cable that one capital sends', () => {
    const session = seatedPair();
    const before = session.view().table?.minutes.length ?? 0;
    carryOut(session, ...consult, OPEN);
    carryOut(session, ...turn({ positions: {} }));
    expect(heardWith(session, OPEN).map(({ kind }) => kind)).not.toContain('telegram');
    const cables = session
      .view()
      .table?.minutes.slice(before)
      .filter(({ seenBy }) => seenBy === 'japan');
    expect(cables?.length).toBeGreaterThan(0);
  });

  test('is by both how the talks end', () => {
    const session = seatedPair();
    expect(
      heardWith(session, ...turn({ positions: {}, act: { kind: 'suspend' } })).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['agreed', 'suspended', 'stage-ended']);
  });
});
