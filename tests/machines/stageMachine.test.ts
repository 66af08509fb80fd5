import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { stageMachine, type StageMachineEvent } from '../../src/machines/stageMachine.ts';
import { legalMoves, openStage } from '../../src/negotiation/negotiation.ts';
import { phrase, phraseScenario } from '../session/games.ts';

const input = (side: string) => ({
  scenario: phraseScenario,
  negotiation: openStage(phraseScenario, phrase.id, 1),
  side,
});

const after = (side: string, events: readonly StageMachineEvent[]) =>
  events.reduce<SnapshotFrom<typeof stageMachine>>(
    (snapshot, event) => transition(stageMachine, snapshot, event)[0],
    initialTransition(stageMachine, input(side))[0],
  );

const READINGS = [
  'briefing.read',
  'outcome.read',
  'reflection.given',
  'reflection.skipped',
  'ending.read',
  'later.read',
] as const;

const standPat = (by: string) => ({ type: 'move', move: { by, positions: {} } }) as const;
const walkOut = (by: string) =>
  ({ type: 'move', move: { by, positions: {}, act: { kind: 'suspend' } } }) as const;

describe('a stage', () => {
  test('every page of a stage is reached', () => {
    const paths = getShortestPaths(stageMachine, {
      input: input('japan'),
      events: ({ context: { negotiation } }) => [
        ...READINGS.map((type) => ({ type })),
        ...(negotiation.over ? [] : [standPat(negotiation.mover), walkOut(negotiation.mover)]),
      ],
      serializeState: ({ value }) => JSON.stringify(value),
    });
    expect(paths.map(({ state }) => state.value)).toEqual([
      'briefing',
      { table: 'yourTurn' },
      { table: 'theirTurn' },
      'outcome',
      'reflection',
      'ending',
      'later',
      'done',
    ]);
  });

  test('the side without the initiative waits for the first word', () => {
    expect(after('ussr', [{ type: 'briefing.read' }]).value).toEqual({ table: 'theirTurn' });
  });

  test('walking out leads to the outcome, and the stage ends with how it went', () => {
    const ended = after('japan', [
      { type: 'briefing.read' },
      walkOut('japan'),
      { type: 'outcome.read' },
      { type: 'reflection.skipped' },
      { type: 'ending.read' },
      { type: 'later.read' },
    ]);
    expect([ended.status, ended.output?.over]).toEqual([
      'done',
      { how: 'suspended', ending: 'collapse', to: null },
    ]);
  });

  test.each([
    ['a move before the briefing is read', [], standPat('japan')],
    ['the outcome before the end', [{ type: 'briefing.read' }], { type: 'outcome.read' }],
    ['a second briefing', [{ type: 'briefing.read' }], { type: 'briefing.read' }],
    [
      'an ending without a reflection',
      [{ type: 'briefing.read' }, walkOut('japan'), { type: 'outcome.read' }],
      { type: 'ending.read' },
    ],
  ] as const)('%s is out of place', (_, before, event) => {
    expect(after('japan', before).can(event)).toBe(false);
  });

  test('an illegal move is our own mistake', () => {
    const move = { by: 'ussr', positions: {} };
    expect(() => after('japan', [{ type: 'briefing.read' }, { type: 'move', move }])).toThrow(
      'refused: not-your-turn',
    );
  });

  test('where a stage stands is plain data', () => {
    const [first] = legalMoves(phraseScenario, input('japan').negotiation);
    if (!first) throw new Error('no legal move');
    const { context } = after('japan', [{ type: 'briefing.read' }, { type: 'move', move: first }]);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});
