import { describe, expect, test } from 'vitest';
import type { Cue, Session } from '../../src/session/session.ts';
import {
  asJapan,
  carryOut,
  compose,
  makeMemoryStore,
  openSession,
  roadBundle,
  seen,
  turn,
} from './games.ts';
import { openRoad } from './roads.ts';

const atHome = { ...asJapan, stage: 'un-package', until: 'un-package' };

const decide = (choice: string) => turn({ positions: {}, act: { kind: 'decide', choice } });

/** The game with another choice by Tokyo in its record, as it is shown to Moscow. */
const withTokyosChoice = (session: Session, choice: string): Session => {
  const { saves, save } = session.view();
  const text = saves.find(({ id }) => id === save)?.text ?? '';
  const other = text.replace(
    /"kind":"decide","choice":"[a-z-]+"/,
    `"kind":"decide","choice":"${choice}"`,
  );
  return carryOut(openSession({ bundle: roadBundle, storage: makeMemoryStore() }), {
    kind: 'import',
    text: other,
  });
};

describe('a choice at home', () => {
  test('of the side that chooses first stays hidden until the other has chosen', () => {
    const session = carryOut(openRoad({ ...atHome, side: 'ussr' }), { kind: 'take-seat' });
    const { table, pending } = session.view();
    expect([table?.yourTurn, table?.choices?.chosen, table?.choices?.theirs]).toEqual([
      true,
      null,
      null,
    ]);
    expect(pending?.refusal?.code).toBe('decision-needed');
    const shown = seen(session);
    for (const choice of ['wait', 'ask-washington', 'ask-moscow'])
      expect(seen(withTokyosChoice(session, choice))).toEqual(shown);
  });

  test('is revealed once both have chosen, and the stage is over', () => {
    const session = carryOut(openRoad({ ...atHome, side: 'ussr' }), { kind: 'take-seat' });
    const [mine] = session.view().table?.choices?.yours ?? [];
    carryOut(session, ...decide(mine ?? ''));
    const { screen, table, opened } = session.view();
    expect([screen, table?.choices?.chosen, table?.choices?.theirs, opened.length]).toEqual([
      'outcome',
      mine,
      'wait',
      1,
    ]);
  });

  test('is made by the side that goes first without knowing the answer, and nothing is heard of it', () => {
    const tasks: (() => void)[] = [];
    const session = carryOut(
      openSession({ bundle: roadBundle, schedule: (task) => void tasks.push(task) }),
      { kind: 'begin', choice: atHome },
      { kind: 'take-seat' },
    );
    const heard: Cue[] = [];
    session.subscribe((_, cues) => heard.push(...cues));
    carryOut(session, ...decide('ask-moscow'));
    const { waiting, table } = session.view();
    expect([waiting, table?.choices?.chosen, table?.choices?.theirs, heard]).toEqual([
      true,
      'ask-moscow',
      null,
      [],
    ]);
    tasks.at(-1)?.();
    expect([session.view().screen, session.view().table?.choices?.theirs]).not.toContain(null);
  });

  test('is one of the courses of one’s own capital', () => {
    const session = carryOut(openRoad(atHome), { kind: 'take-seat' });
    carryOut(session, compose({ kind: 'act', act: { kind: 'decide', choice: 'leave-japan-out' } }));
    expect(session.view().pending?.refusal?.code).toBe('no-such-choice');
    expect(session.send({ kind: 'submit' })).toMatchObject({ kind: 'refused' });
  });

  test('made otherwise than in history is met as in history, for the other capital cannot know of it', () => {
    const session = carryOut(openRoad(atHome), { kind: 'take-seat' }, ...decide('ask-moscow'));
    const { table, opened } = session.view();
    expect([table?.choices?.theirs, opened.map(({ reasons }) => reasons.rule)]).toEqual([
      'leave-japan-out',
      ['historical-line'],
    ]);
  });

  test('is weighed by a capital that bargains from the first word', () => {
    const session = carryOut(
      openRoad({ ...atHome, character: 'bargainer' }),
      { kind: 'take-seat' },
      ...decide('wait'),
    );
    expect(session.view().opened.map(({ reasons }) => reasons.rule)).toEqual(['weighs-at-home']);
  });
});
