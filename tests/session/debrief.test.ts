import { describe, expect, test } from 'vitest';
import type { DebriefEvent } from '../../src/session/debrief.ts';
import type { Choice, Session } from '../../src/session/session.ts';
import { asJapan, asUssr, carryOut } from './games.ts';
import { followHistory, onScreen, openRoad } from './roads.ts';

const debriefed = (choice: Partial<Choice>): Session =>
  followHistory(openRoad({ ...asJapan, ...choice }), onScreen('debrief'));

const stepsOf = (session: Session): readonly string[] =>
  session.view().debrief?.steps.map(({ step }) => step) ?? [];

describe('the debrief', () => {
  test.each(['un-package', 'ratification'])(
    'of %s alone asks nothing about a table nobody sat at, or a text that hung on nothing in it',
    (stage) => {
      const steps = stepsOf(debriefed({ stage, until: stage }));
      expect(['ledger', 'bargained'].filter((step) => steps.includes(step))).toEqual([]);
      expect(steps).toContain('secrets');
    },
  );

  test.each(['phrase', 'visitors'])(
    'of %s alone asks how it was bargained and how much room there was',
    (stage) => {
      const steps = stepsOf(debriefed({ stage, until: stage }));
      expect(['ledger', 'bargained'].filter((step) => steps.includes(step))).toEqual([
        'ledger',
        'bargained',
      ]);
    },
  );

  test('of stages among which was a table asks of that one', () => {
    const steps = stepsOf(debriefed({ stage: 'phrase', until: 'ratification' }));
    expect(steps).toContain('bargained');
  });
});

const withEvents = (session: Session, events: readonly DebriefEvent[]): string => {
  const record = JSON.parse(session.view().saves[0]?.text ?? '{}');
  return JSON.stringify({ ...record, events: [...record.events, ...events] });
};

test('a record of a debrief that still went through an empty step opens where it led, with every answer', () => {
  const nothing = { by: null, about: 'no-table', picked: null, words: 'Little.' };
  const question = { by: null, about: 'debrief.question.1', picked: null, words: 'Because.' };
  const session = debriefed({ ...asUssr, stage: 'un-package', until: 'un-package' });
  const text = withEvents(session, [
    { type: 'debrief.turned', step: 'decisions' },
    { type: 'debrief.read', step: 'decisions' },
    { type: 'debrief.committed', step: 'bargained', answers: [nothing] },
    { type: 'debrief.read', step: 'bargained' },
    { type: 'debrief.committed', step: 'questions', answers: [question] },
  ]);
  carryOut(session, { kind: 'import', text });
  const { debrief } = session.view();
  expect([debrief?.step, debrief?.answers]).toEqual([
    'questions',
    [
      { ...nothing, step: 'bargained' },
      { ...question, step: 'questions' },
    ],
  ]);
});
