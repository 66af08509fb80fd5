import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import {
  ASKING_STEPS,
  DEBRIEF_MINUTES,
  DEBRIEF_STEPS,
  type DebriefMinutes,
  type DebriefStep,
} from '../../src/history/debriefSteps.ts';
import { debriefMachine, type DebriefMachineEvent } from '../../src/machines/debriefMachine.ts';

type Snapshot = SnapshotFrom<typeof debriefMachine>;

const opened = (
  steps: readonly DebriefStep[] = DEBRIEF_STEPS,
  leftOut: readonly DebriefStep[] = [],
): Snapshot => initialTransition(debriefMachine, { steps, leftOut })[0];

const then = (snapshot: Snapshot, ...events: readonly DebriefMachineEvent[]): Snapshot =>
  events.reduce((now, event) => {
    if (!now.can(event)) throw new Error(`${JSON.stringify(now.value)} cannot ${event.type}`);
    return transition(debriefMachine, now, event)[0];
  }, snapshot);

const stepOf = ({ value }: Snapshot): string => Object.keys(value)[0] ?? '';

/** Reads on through the whole of a debrief, answering where it asks. */
const wayThrough = (snapshot: Snapshot): readonly string[] => {
  const step = stepOf(snapshot) as DebriefStep;
  const asks = snapshot.can({ type: 'debrief.passed', step });
  const told = asks ? then(snapshot, { type: 'debrief.committed', step }) : snapshot;
  const read = { type: 'debrief.read', step } as const;
  return told.can(read) ? [step, ...wayThrough(then(told, read))] : [step];
};

const at = (step: DebriefStep): Snapshot => then(opened(), { type: 'debrief.turned', step });

const SHORT = ['fought', 'later', 'role', 'text', 'questions'];
const MIDDLE = [...SHORT.slice(0, 4), 'timelines', 'decisions', 'bargained', 'questions'];

describe('a debrief', () => {
  test('opens on what was fought over last, and every step and question of it is reached', () => {
    const paths = getShortestPaths(debriefMachine, {
      input: { steps: DEBRIEF_STEPS, leftOut: [] },
      events: DEBRIEF_STEPS.flatMap((step) => [
        { type: 'debrief.turned', step } as const,
        { type: 'debrief.passed', step } as const,
      ]),
      serializeState: ({ value }) => JSON.stringify(value),
    }).map(({ state }) => JSON.stringify(state.value));
    expect(paths[0]).toBe('{"fought":"told"}');
    expect(paths.toSorted()).toEqual(
      DEBRIEF_STEPS.flatMap((step) => [
        ...(ASKING_STEPS.includes(step) ? [`{"${step}":"asked"}`] : []),
        `{"${step}":"told"}`,
      ]).toSorted(),
    );
  });

  const ways: Readonly<Record<DebriefMinutes, readonly string[]>> = {
    10: SHORT,
    20: MIDDLE,
    40: DEBRIEF_STEPS,
  };

  test.each(DEBRIEF_MINUTES)('of %d minutes goes through its own steps in order', (minutes) => {
    expect(wayThrough(then(opened(), { type: 'debrief.paced', minutes }))).toEqual(ways[minutes]);
  });

  test('whose length nobody has chosen takes 20 minutes', () => {
    expect(wayThrough(opened())).toEqual(MIDDLE);
  });

  test('tells nothing of later years where there is nothing to tell', () => {
    const steps = DEBRIEF_STEPS.filter((step) => step !== 'later');
    expect(wayThrough(opened(steps))).toEqual(MIDDLE.filter((step) => step !== 'later'));
    expect(opened(steps).can({ type: 'debrief.turned', step: 'later' })).toBe(false);
  });

  test('goes on in its order from a step that was turned to out of it', () => {
    const short = then(opened(), { type: 'debrief.paced', minutes: 10 });
    const turned = then(short, { type: 'debrief.turned', step: 'secrets' });
    expect(wayThrough(turned)).toEqual(['secrets', 'questions']);
  });
});

describe('a step for which the game holds nothing', () => {
  const NOTHING: readonly DebriefStep[] = ['ledger', 'bargained'];
  const short = opened(
    DEBRIEF_STEPS.filter((step) => !NOTHING.includes(step)),
    NOTHING,
  );

  test('is not gone through', () => {
    expect(wayThrough(short)).toEqual(MIDDLE.filter((step) => step !== 'bargained'));
  });

  test('may have been gone through in a record made before it was left out', () => {
    const decisions = then(short, { type: 'debrief.turned', step: 'decisions' });
    const onward = then(
      decisions,
      { type: 'debrief.read', step: 'decisions' },
      { type: 'debrief.committed', step: 'bargained' },
      { type: 'debrief.read', step: 'bargained' },
      { type: 'debrief.committed', step: 'questions' },
    );
    const turned = then(
      decisions,
      { type: 'debrief.turned', step: 'bargained' },
      { type: 'debrief.passed', step: 'bargained' },
      { type: 'debrief.skipped', step: 'bargained' },
      { type: 'debrief.committed', step: 'questions' },
    );
    expect([onward.value, turned.value]).toEqual([{ questions: 'told' }, { questions: 'told' }]);
  });

  test('leads a record that turned to it on by the length of its debrief', () => {
    const long = then(short, { type: 'debrief.paced', minutes: 40 });
    const turned = then(long, { type: 'debrief.turned', step: 'ledger' });
    const read = then(turned, { type: 'debrief.skipped', step: 'ledger' });
    expect([turned.value, read.value]).toEqual([{ fought: 'told' }, { secrets: 'asked' }]);
  });
});

describe('a step that asks', () => {
  test.each(ASKING_STEPS)('%s cannot be read before it is answered or passed over', (step) => {
    const asked = at(step);
    expect([asked.value, asked.can({ type: 'debrief.read', step })]).toEqual([
      { [step]: 'asked' },
      false,
    ]);
    expect(then(asked, { type: 'debrief.committed', step }).value).toEqual({ [step]: 'told' });
  });

  test('that is passed over tells, and the passing stays even if an answer follows', () => {
    const told = then(at('text'), { type: 'debrief.passed', step: 'text' });
    const late = then(told, { type: 'debrief.committed', step: 'text' });
    expect([told.value, late.context.passed]).toEqual([{ text: 'told' }, ['text']]);
  });

  test('stays told when it is turned to again', () => {
    const back = then(
      at('text'),
      { type: 'debrief.committed', step: 'text' },
      { type: 'debrief.turned', step: 'role' },
      { type: 'debrief.turned', step: 'text' },
    );
    expect(back.value).toEqual({ text: 'told' });
  });

  test('that was skipped still asks when it is turned to later', () => {
    const skipped = then(at('text'), { type: 'debrief.skipped', step: 'text' });
    const back = then(skipped, { type: 'debrief.turned', step: 'text' });
    expect([skipped.value, skipped.context.skipped, back.value]).toEqual([
      { timelines: 'asked' },
      ['text'],
      { text: 'asked' },
    ]);
  });

  test('counts as read once it is read, though it was skipped before', () => {
    const read = then(
      at('role'),
      { type: 'debrief.skipped', step: 'role' },
      { type: 'debrief.turned', step: 'role' },
      { type: 'debrief.read', step: 'role' },
    );
    expect([read.context.read, read.context.skipped]).toEqual([['role'], []]);
  });
});

test.each([
  { type: 'debrief.read', step: 'role' },
  { type: 'debrief.committed', step: 'role' },
  { type: 'debrief.skipped', step: 'text' },
  { type: 'debrief.passed', step: 'fought' },
] as const)('$type of $step is out of place on what was fought over', (event) => {
  expect(opened().can(event)).toBe(false);
});

test('the last step leads nowhere', () => {
  const last = at('questions');
  expect(
    (['debrief.read', 'debrief.skipped'] as const).map((type) =>
      last.can({ type, step: 'questions' }),
    ),
  ).toEqual([false, false]);
});
