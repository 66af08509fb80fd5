import { describe, expect, test } from 'vitest';
import type { Choice, Command, Cue, Screen } from '../../src/session/session.ts';
import {
  asJapan,
  asUssr,
  begin,
  carryOut,
  CLOSE,
  compose,
  harbourBundle,
  lineOf,
  makeMemoryStore,
  openSession,
  seen,
  turn,
  walkOut,
} from './games.ts';

describe('the evening as history played it', () => {
  test.each([asJapan, asUssr])('led by $side it ends in the text that was signed', (choice) => {
    const session = carryOut(openSession(), ...begin(choice));
    for (const move of lineOf(choice.side)) carryOut(session, ...turn(move));
    carryOut(
      session,
      { kind: 'go-on' },
      { kind: 'reflect', reflection: { likelihood: 4, reason: null } },
    );
    const { screen, debrief, opened } = session.view();
    const comparison = debrief?.comparison;
    expect([screen, comparison?.signed, comparison?.same, comparison?.forkedAt]).toEqual([
      'debrief',
      true,
      true,
      null,
    ]);
    expect(comparison?.ending).toBe(comparison?.historicalEnding);
    expect(opened.map(({ move, reasons }) => [move.by, reasons.rule])).toEqual(
      lineOf(choice.side === 'japan' ? 'ussr' : 'japan').map(({ by }) => [by, 'historical-line']),
    );
  });

  test('the pages of a stage follow one another, and the last leads back to the title', () => {
    const session = openSession();
    const pages: Screen[] = [session.view().screen];
    session.subscribe(({ screen }) => {
      if (screen !== pages.at(-1)) pages.push(screen);
    });
    carryOut(
      session,
      ...begin(asJapan),
      ...walkOut,
      { kind: 'go-on' },
      { kind: 'reflect', reflection: { likelihood: null, reason: null } },
      CLOSE,
    );
    expect(pages).toEqual([
      'title',
      'briefing',
      'table',
      'outcome',
      'reflection',
      'debrief',
      'title',
    ]);
  });
});

describe('the answer of the other side', () => {
  const later = () => {
    const tasks: (() => void)[] = [];
    return { schedule: (task: () => void) => void tasks.push(task), tasks };
  };

  test('is waited for, and nothing can be composed meanwhile', () => {
    const { schedule, tasks } = later();
    const session = carryOut(openSession({ schedule }), ...begin(asJapan), { kind: 'submit' });
    expect([session.view().waiting, session.view().pending]).toEqual([true, null]);
    expect(session.send(compose({ kind: 'clear' }))).toEqual({ kind: 'not-now', screen: 'table' });
    tasks[0]?.();
    expect([session.view().waiting, session.view().table?.turns.length]).toEqual([false, 2]);
  });

  test('opens the talks where they have the initiative', () => {
    const session = carryOut(openSession(), ...begin(asUssr));
    expect(session.view().table?.turns.map(({ by }) => by)).toEqual(['japan']);
  });

  test('comes once, however often the wait is renewed', () => {
    const { schedule, tasks } = later();
    const session = carryOut(openSession({ schedule }), ...begin(asJapan), { kind: 'submit' });
    carryOut(session, { kind: 'set-level', level: 'plain' });
    for (const task of tasks) task();
    expect([tasks.length, session.view().table?.turns.length]).toEqual([2, 2]);
  });

  test('is dropped when the table is left, and comes when the game is resumed', () => {
    const { schedule, tasks } = later();
    const session = carryOut(openSession({ schedule }), ...begin(asJapan), { kind: 'submit' });
    const { save } = session.view();
    carryOut(session, { kind: 'leave' });
    tasks[0]?.();
    expect([session.view().screen, session.view().saves[0]?.turns]).toEqual(['title', 1]);
    carryOut(session, { kind: 'resume', save: save ?? '' });
    tasks[1]?.();
    expect(session.view().table?.turns.length).toBe(2);
  });
});

describe('cues', () => {
  test('tell what has just happened, each thing once', () => {
    const session = carryOut(openSession(), ...begin(asJapan));
    const heard: (readonly Cue[])[] = [];
    session.subscribe((_, cues) => heard.push(cues));
    carryOut(session, ...turn(lineOf('japan')[0] ?? { positions: {} }));
    expect(heard.at(-2)).toEqual([
      { kind: 'argued', by: 'japan', bites: false },
      { kind: 'tabled', by: 'japan' },
      { kind: 'agreed', issue: 'territory' },
    ]);
    expect(heard.at(-1)?.[0]).toEqual({ kind: 'tabled', by: 'ussr' });
  });

  test('are silent when a game is opened, however much has happened in it', () => {
    const session = carryOut(openSession(), ...begin(asJapan), { kind: 'submit' });
    const save = session.view().save ?? '';
    carryOut(session, { kind: 'leave' });
    const heard: (readonly Cue[])[] = [];
    session.subscribe((_, cues) => heard.push(cues));
    carryOut(session, { kind: 'resume', save });
    expect(heard).toEqual([[]]);
  });

  test('are not heard by those who have stopped listening', () => {
    const session = openSession();
    let heard = 0;
    const release = session.subscribe(() => (heard += 1));
    carryOut(session, { kind: 'set-level', level: 'plain' });
    release();
    carryOut(session, { kind: 'set-level', level: 'standard' });
    expect(heard).toBe(1);
  });
});

describe('a road of two stages', () => {
  const jetty = {
    ...asJapan,
    stage: 'jetty',
    side: 'alder',
    level: 'plain',
    character: 'bargainer',
  } as const;
  const standPat: Command = { kind: 'submit' };
  const readOn: readonly Command[] = [
    { kind: 'go-on' },
    { kind: 'reflect', reflection: { likelihood: 3, reason: 'the toll' } },
    { kind: 'go-on' },
  ];
  const onTheRoad = (storage = makeMemoryStore(), choice: Choice = jetty) => {
    const session = carryOut(openSession({ bundle: harbourBundle, storage }), ...begin(choice));
    while (session.view().screen === 'table') carryOut(session, standPat);
    return session;
  };

  test('from the last page of the first stage one learns what happened since, then is briefed for the second', () => {
    const storage = makeMemoryStore();
    const session = carryOut(onTheRoad(storage), ...readOn);
    const { screen, choice, table, reflection, opened } = session.view();
    expect([screen, choice?.stage, table?.turns, reflection, opened]).toEqual([
      'since',
      'lamp-room',
      [],
      null,
      [],
    ]);
    const again = openSession({ bundle: harbourBundle, storage });
    carryOut(again, { kind: 'resume', save: session.view().save ?? '' });
    expect(seen(again)).toEqual(seen(session));
    expect(carryOut(again, { kind: 'go-on' }).view().screen).toBe('briefing');
  });

  test('both stages can be looked back on, each as it opened, ended and was reflected on', () => {
    const session = carryOut(onTheRoad(), ...readOn, { kind: 'go-on' }, { kind: 'take-seat' });
    const first = session.view().visits[0];
    expect(session.view().visits.map(({ stage, table }) => [stage, table.over?.to])).toEqual([
      ['jetty', 'lamp-room'],
      ['lamp-room', undefined],
    ]);
    carryOut(session, ...walkOut, ...readOn.slice(0, 2));
    const { screen, visits, debrief, comparison } = session.view();
    expect([screen, visits.map(({ reflection }) => reflection), comparison]).toEqual([
      'debrief',
      [
        { likelihood: 3, reason: 'the toll' },
        { likelihood: 3, reason: 'the toll' },
      ],
      null,
    ]);
    expect(visits[0]).toBe(first);
    expect(debrief?.roadEnd.stages.map(({ comparison: { stage } }) => stage)).toEqual([
      'jetty',
      'lamp-room',
    ]);
    expect(debrief?.played.map(({ stage, ended }) => [stage, ended.over?.to])).toEqual([
      ['jetty', 'lamp-room'],
      ['lamp-room', null],
    ]);
    expect(carryOut(session, CLOSE).view().screen).toBe('title');
  });

  test('without a guide history waits for the debrief', () => {
    const session = onTheRoad(makeMemoryStore(), { ...jetty, guided: false });
    carryOut(session, ...readOn.slice(0, 2));
    expect(session.view().screen).toBe('since');
    carryOut(session, { kind: 'go-on' }, { kind: 'take-seat' }, ...walkOut, ...readOn.slice(0, 2));
    expect(session.view().screen).toBe('debrief');
  });

  test.each([
    ['of one stage', 'jetty'],
    ['of two stages', null],
  ] as const)('a finished game %s opens again on its debrief', (_, until) => {
    const storage = makeMemoryStore();
    const session = carryOut(onTheRoad(storage, { ...jetty, until }), ...readOn.slice(0, 2));
    const second: readonly Command[] = [
      { kind: 'go-on' },
      { kind: 'go-on' },
      { kind: 'take-seat' },
      ...walkOut,
      ...readOn.slice(0, 2),
    ];
    if (until === null) carryOut(session, ...second);
    carryOut(session, CLOSE);
    expect([session.view().screen, session.view().saves[0]?.screen]).toEqual(['title', 'debrief']);
    carryOut(session, { kind: 'resume', save: session.view().saves[0]?.id ?? '' });
    expect([session.view().screen, session.view().reflection]).toEqual([
      'debrief',
      { likelihood: 3, reason: 'the toll' },
    ]);
    carryOut(session, CLOSE);
    expect(session.view().screen).toBe('title');
  });
});
