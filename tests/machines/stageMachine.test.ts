import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import {
  type StageInput,
  stageMachine,
  type StageMachineEvent,
} from '../../src/machines/stageMachine.ts';
import { legalMoves, openStage } from '../../src/negotiation/negotiation.ts';
import { phrase, phraseScenario, road } from '../session/games.ts';

const input = (side: string, course: Partial<StageInput> = {}): StageInput => ({
  scenario: phraseScenario,
  negotiation: openStage(phraseScenario, phrase.id, 1),
  side,
  isFirst: true,
  until: null,
  guided: true,
  seats: 'one',
  ...course,
});

const after = (
  side: string,
  events: readonly StageMachineEvent[],
  course: Partial<StageInput> = {},
) =>
  events.reduce<SnapshotFrom<typeof stageMachine>>(
    (snapshot, event) => transition(stageMachine, snapshot, event)[0],
    initialTransition(stageMachine, input(side, course))[0],
  );

const READINGS = [
  'since.read',
  'briefing.read',
  'outcome.read',
  'reflection.given',
  'reflection.skipped',
  'ending.read',
] as const;

const pagesOf = (course: Partial<StageInput>) =>
  getShortestPaths(stageMachine, {
    input: input('japan', course),
    events: ({ context: { scenario, negotiation } }) => [
      ...READINGS.map((type) => ({ type })),
      ...(negotiation.over
        ? []
        : legalMoves(scenario, negotiation).map((move) => ({ type: 'move', move }) as const)),
    ],
    serializeState: ({ value }) => JSON.stringify(value),
    limit: 2_000,
    stopWhen: ({ context }) => context.negotiation.moves.length > 2,
  }).map(({ state }) => (typeof state.value === 'string' ? state.value : state.value.table));

const standPat = (by: string) => ({ type: 'move', move: { by, positions: {} } }) as const;
const walkOut = (by: string) =>
  ({ type: 'move', move: { by, positions: {}, act: { kind: 'suspend' } } }) as const;

describe('a stage', () => {
  const talks = ['yourTurn', 'theirTurn', 'outcome', 'reflection'];

  test('every page of a stage is reached', () => {
    expect(pagesOf({ isFirst: false })).toEqual(['since', 'briefing', ...talks, 'done']);
  });

  test('the first stage of a game opens on its briefing', () => {
    expect(pagesOf({})).toEqual(['briefing', ...talks, 'done']);
  });

  const inGarden = {
    scenario: road,
    negotiation: openStage(road, 'garden', 1),
    side: 'ussr',
  };

  test('in a guided game history is shown after every stage but the last, which the debrief follows', () => {
    expect(pagesOf(inGarden)).toEqual(['briefing', ...talks, 'ending', 'done']);
    expect(pagesOf({ ...inGarden, until: 'garden' })).toEqual(['briefing', ...talks, 'done']);
  });

  test('in an unguided game history waits for the debrief', () => {
    expect(pagesOf({ ...inGarden, guided: false })).toEqual(['briefing', ...talks, 'done']);
    expect(pagesOf({ ...inGarden, guided: false, until: 'garden' })).toEqual([
      'briefing',
      ...talks,
      'done',
    ]);
  });

  test('at home each capital chooses once, one after the other', () => {
    const atHome = { scenario: road, negotiation: openStage(road, 'warning', 1) };
    expect(pagesOf(atHome)).toEqual(['briefing', ...talks, 'ending', 'done']);
    const ussr = after('ussr', [{ type: 'briefing.read' }], atHome);
    expect(ussr.value).toEqual({ table: 'theirTurn' });
  });

  test('with both seats taken each delegation is briefed and asked, and nobody waits', () => {
    expect(pagesOf({ seats: 'both' })).toEqual([
      'briefing',
      'secondBriefing',
      'yourTurn',
      'outcome',
      'reflection',
      'secondReflection',
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
