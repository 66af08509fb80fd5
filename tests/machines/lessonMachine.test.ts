import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { expect, test } from 'vitest';
import { type LessonEvent, lessonMachine } from '../../src/machines/lessonMachine.ts';

const after = (types: readonly LessonEvent['type'][]) =>
  types.reduce<SnapshotFrom<typeof lessonMachine>>(
    (snapshot, type) => transition(lessonMachine, snapshot, { type })[0],
    initialTransition(lessonMachine)[0],
  ).value;

test('a lesson goes from the title into a game and over its end', () => {
  const paths = getShortestPaths(lessonMachine, {
    events: [{ type: 'game.opened' }, { type: 'campaign.ended' }, { type: 'game.left' }],
  });
  expect(paths.map(({ state }) => state.value)).toEqual(['title', 'campaign', 'over']);
});

test.each([
  [['game.opened', 'game.left'], 'title'],
  [['game.opened', 'campaign.ended', 'game.left'], 'title'],
  [['game.opened', 'game.opened'], 'campaign'],
  [['game.opened', 'campaign.ended', 'game.opened'], 'campaign'],
] as const)('after %j a lesson is at %s', (types, where) => {
  expect(after(types)).toBe(where);
});
