import { expect, test } from 'vitest';
import { homeScene } from '../../../src/desk/home/homeScene.ts';
import { road } from '../../session/games.ts';

const sides = road.parties.map(({ id }) => id);
const scenes = road.stages
  .filter(({ kind }) => kind === 'home')
  .flatMap((stage) => sides.map((side) => ({ id: stage.id, side, scene: homeScene(stage, side) })));

test.each(scenes)(
  '$id as $side is decided in a place that is drawn and told in words',
  ({ scene }) => {
    expect(scene.address).toContain('vignette-');
    expect(scene.shows.length).toBeGreaterThan(40);
  },
);

test('the Diet is seen from Tokyo, a hall in Moscow from Moscow', () => {
  const shown = scenes.filter(({ id }) => id === 'ratification').map(({ scene }) => scene.shows);
  expect(shown).toEqual([
    expect.stringContaining('Hatoyama speaks from his wheelchair'),
    expect.stringContaining('Bulganin speaks'),
  ]);
});

test('Dulles warns in Washington in 1955 and in London in 1956', () => {
  const placeOf = (id: string) => road.stages.find((stage) => stage.id === id)?.room;
  expect([placeOf('warning-1955'), placeOf('warning')]).toEqual(['washington', 'residence']);
});
