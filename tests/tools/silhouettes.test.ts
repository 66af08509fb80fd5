import { expect, test } from 'vitest';
import { apart, likenessesOf, silhouetteOf } from '../../tools/shots/silhouettes.ts';
import { road } from '../session/games.ts';

/** Two shapes that differ in fewer of their points may be taken for each other. */
const CAN_BE_TOLD = 0.06;

test('everyone at a table is told from everyone else there by a black shape forty pixels high', async () => {
  const likenesses = await likenessesOf(road);
  expect(likenesses.length).toBeGreaterThan(20);
  expect(likenesses.filter((pair) => pair.apart < CAN_BE_TOLD)).toEqual([]);
});

test('a shape is like itself', async () => {
  const shape = await silhouetteOf('hatoyama');
  expect(apart(shape, shape)).toBe(0);
});
