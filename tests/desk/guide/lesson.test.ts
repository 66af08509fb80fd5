import { expect, test } from 'vitest';
import { lessonSteps, playMinutes } from '../../../src/desk/guide/lesson.ts';
import { bundle, tell } from '../papers.ts';

const minutesOf = (play: number): readonly number[] =>
  lessonSteps(play).map(({ minutes }) => minutes);

test('a lesson takes 45 minutes, twenty of them for the debrief', () => {
  expect(minutesOf(15)).toEqual([5, 15, 20, 5]);
  expect(minutesOf(18)).toEqual([5, 18, 20, 2]);
});

test('where the game takes longer, the debrief gives way and the close stays', () => {
  expect(minutesOf(25)).toEqual([5, 25, 13, 2]);
});

test.each(['standard', 'plain'])('*The phrase* leaves room for its debrief, read %s', (level) => {
  const minutes = minutesOf(playMinutes(bundle, level));
  expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(45);
  expect(minutes[2]).toBe(20);
});

test('every part of the lesson has its words', () => {
  const untold = lessonSteps(15)
    .flatMap(({ text }) => [`${text}.title`, `${text}.do`])
    .filter((key) => tell(key).length === 0);
  expect(untold).toEqual([]);
});
