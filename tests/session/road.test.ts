import { describe, expect, test } from 'vitest';
import type { Command, Screen } from '../../src/session/session.ts';
import {
  asJapan,
  asUssr,
  carryOut,
  CLOSE,
  makeMemoryStore,
  openSession,
  roadBundle,
  seen,
  turn,
  walkOut,
  HISTORY,
  SIGNED_1956,
} from './games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from './roads.ts';

const GO_ON: Command = { kind: 'go-on' };
const REFLECT: Command = { kind: 'reflect', reflection: { likelihood: 1, reason: null } };

describe('the whole road as history went it', () => {
  test.each([wholeRoad, { ...wholeRoad, side: 'ussr' }])(
    'led by $side it ends in the Declaration of 19 October 1956, in force',
    (choice) => {
      const session = followHistory(openRoad(choice), onScreen('debrief'));
      const { visits, debrief } = session.view();
      const roadEnd = debrief?.roadEnd;
      expect(visits.map(({ stage }) => stage)).toEqual(HISTORY);
      expect(visits.at(-1)?.table.text).toEqual(SIGNED_1956);
      expect(visits.at(-1)?.table.votes.map(({ passed }) => passed)).toEqual([true, true]);
      expect(visits.every(({ reflection }) => reflection?.likelihood === 4)).toBe(true);
      expect([roadEnd?.outcome, roadEnd?.goesOnTo, roadEnd?.comparison.same]).toEqual([
        'declaration-two-islands',
        null,
        true,
      ]);
      expect(roadEnd?.comparison.ledger).toEqual(roadEnd?.comparison.historicalLedger);
      expect(
        roadEnd?.stages.map(({ comparison: { stage, ending } }) => ({ stage, ending })),
      ).toEqual(roadEnd?.comparison.history);
      const rules = roadEnd?.stages.flatMap(({ opened }) =>
        opened.map(({ reasons }) => reasons.rule),
      );
      expect(new Set(rules)).toEqual(new Set(['historical-line']));
    },
  );

  test('every page of it is the same when the page is reloaded', () => {
    const storage = makeMemoryStore();
    const session = openRoad(wholeRoad, storage);
    followHistory(session, onScreen('debrief'), () => {
      const again = openSession({ bundle: roadBundle, storage });
      carryOut(again, { kind: 'resume', save: session.view().save ?? '' });
      expect(seen(again)).toEqual(seen(session));
    });
    expect(session.view().visits.length).toBe(13);
  });

  test('each stage but the first is entered over what happened since', () => {
    const session = openRoad({ ...wholeRoad, until: 'garden' });
    const pages: Screen[] = [session.view().screen];
    session.subscribe(({ screen }) => {
      if (screen !== pages.at(-1)) pages.push(screen);
    });
    followHistory(session, onScreen('debrief'));
    const stage: readonly Screen[] = ['briefing', 'table', 'outcome', 'reflection', 'ending'];
    const last: readonly Screen[] = [...stage.slice(0, -1), 'debrief'];
    expect(pages).toEqual([...stage, 'since', ...stage, 'since', ...last]);
  });

  test('what has not changed in the look back is not made anew', () => {
    const session = followHistory(openRoad(wholeRoad), onScreen('table', 'garden'));
    const [letter, london, garden] = session.view().visits;
    carryOut(session, ...turn({ positions: { territory: 'four' } }));
    const now = session.view().visits;
    expect([now[0] === letter, now[1] === london, now[2] === garden]).toEqual([true, true, false]);
  });
});

describe('a window', () => {
  test('onto the summer of 1956 ends after the warning, and says where the road goes on', () => {
    const choice = { ...asJapan, stage: 'spiridonovka', until: 'warning' };
    const { visits, debrief } = followHistory(openRoad(choice), onScreen('debrief')).view();
    expect([visits.map(({ stage }) => stage), debrief?.roadEnd.goesOnTo]).toEqual([
      ['spiridonovka', 'warning'],
      'five-points',
    ]);
  });

  test('that begins in the garden opens on its briefing, and walking out leads on to the autumn', () => {
    const session = openRoad({ ...asUssr, stage: 'garden', until: 'autumn' });
    expect([session.view().screen, session.view().visits.length]).toEqual(['briefing', 1]);
    carryOut(session, { kind: 'take-seat' }, ...walkOut, GO_ON, REFLECT, GO_ON);
    expect([session.view().screen, session.view().table?.stage]).toEqual(['since', 'autumn']);
  });

  test('of the phrase alone tells in its debrief what was told later', () => {
    const session = openRoad({ ...asJapan, until: 'phrase' });
    followHistory(session, onScreen('debrief'));
    const { visits, debrief } = session.view();
    expect([visits.length, debrief?.steps.map(({ step }) => step).includes('later')]).toEqual([
      1,
      true,
    ]);
    expect(carryOut(session, CLOSE).view().screen).toBe('title');
  });

  test('in which the last evening is only one of several goes on from it', () => {
    const session = openRoad({ ...asJapan, stage: 'kremlin', until: 'ratification' });
    followHistory(session, onScreen('ending', 'phrase'));
    expect(carryOut(session, GO_ON).view().screen).toBe('since');
  });

  test('of talks that collapse on the last evening ends there, in the debrief', () => {
    const session = openRoad({ ...asJapan, stage: 'kremlin' });
    followHistory(session, onScreen('table', 'phrase'));
    const { screen, debrief } = carryOut(session, ...walkOut, GO_ON, REFLECT).view();
    expect([screen, debrief?.roadEnd.outcome, debrief?.roadEnd.goesOnTo]).toEqual([
      'debrief',
      'unsigned',
      null,
    ]);
  });
});

describe('without a guide', () => {
  test('history is shown in the debrief alone', () => {
    const session = openRoad({ ...wholeRoad, until: 'garden', guided: false });
    const shown: string[] = [];
    followHistory(session, onScreen('debrief'), () => {
      const { screen, table, comparison, debrief } = session.view();
      if (comparison ?? debrief) shown.push(`${screen} ${table?.stage}`);
    });
    expect(shown).toEqual(['debrief garden']);
    expect(
      session.view().debrief?.roadEnd.stages.map(({ comparison: { stage } }) => stage),
    ).toEqual(['letter', 'london', 'garden']);
  });
});

describe('a fork', () => {
  const signed = () => {
    const storage = makeMemoryStore();
    return { storage, session: followHistory(openRoad(wholeRoad, storage), onScreen('debrief')) };
  };

  test('from the end back to the garden keeps both games', () => {
    const { storage, session } = signed();
    const first = session.view();
    const text = storage.texts.get(first.save ?? '');
    carryOut(session, { kind: 'fork', visit: 2, turn: 3 });
    const { screen, table, visits, save } = session.view();
    expect([screen, table?.stage, table?.turns.length, visits.length]).toEqual([
      'table',
      'garden',
      3,
      3,
    ]);
    carryOut(session, ...turn({ positions: { territory: 'HS' } }));
    expect(storage.texts.get(first.save ?? '')).toBe(text);
    expect(
      session.view().saves.map(({ id, stage, forkedFrom }) => ({ id, stage, forkedFrom })),
    ).toEqual([
      { id: save, stage: 'garden', forkedFrom: { save: first.save, visit: 2, turn: 3 } },
      { id: first.save, stage: 'ratification', forkedFrom: null },
    ]);
    carryOut(session, { kind: 'resume', save: first.save ?? '' });
    const { saves: _, ...rest } = first;
    expect(session.view()).toMatchObject(rest);
  });

  test('in a home stage goes back to the choice', () => {
    const { session } = signed();
    carryOut(session, { kind: 'fork', visit: 8, turn: 1 });
    const { table } = session.view();
    expect([table?.stage, table?.yourTurn, table?.choices]).toEqual([
      'warning',
      true,
      { yours: table?.choices?.yours, chosen: null, theirs: null },
    ]);
  });

  test('of a fork says where it was made last', () => {
    const { session } = signed();
    carryOut(session, { kind: 'fork', visit: 4, turn: 0 });
    const { save } = session.view();
    carryOut(session, { kind: 'fork', visit: 1, turn: 2 });
    expect(session.view().saves[0]?.forkedFrom).toEqual({ save, visit: 1, turn: 1 });
  });

  test.each([
    [13, 0],
    [-1, 0],
    [0.5, 0],
    [2, 99],
  ])('there is none on visit %d at turn %d', (visit, at) => {
    const { session } = signed();
    const before = session.view();
    expect(session.send({ kind: 'fork', visit, turn: at })).toEqual({
      kind: 'not-now',
      screen: 'debrief',
    });
    expect(session.view()).toBe(before);
  });
});
