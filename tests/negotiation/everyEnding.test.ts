import { describe, expect, test } from 'vitest';
import { road } from '../session/games.ts';
import { wayTo, type Ways } from './ways.ts';
import { WAYS_BESIDE_THE_ROAD } from './waysBesideTheRoad.ts';
import { WAYS_OF_1955 } from './waysOf1955.ts';
import { WAYS_OF_1956 } from './waysOf1956.ts';
import { WAYS_TO_FORCE } from './waysToForce.ts';

const WAYS: Ways = {
  ...WAYS_BESIDE_THE_ROAD,
  ...WAYS_OF_1955,
  ...WAYS_OF_1956,
  ...WAYS_TO_FORCE,
};

const all = Object.entries(WAYS).flatMap(([stage, endings]) =>
  Object.entries(endings).flatMap(([ending, ways]) =>
    ways.map((way, at) => [stage, ending, at + 1, way] as const),
  ),
);

describe('every stage', () => {
  test.each(all)('%s can end as “%s” (way %i)', (stage, ending, _at, way) => {
    expect(wayTo(stage, way).over?.ending).toBe(ending);
  });

  test('has a way to each of its endings, and no other', () => {
    const walked = road.stages.map(({ id }) => [id, Object.keys(WAYS[id] ?? {}).toSorted()]);
    const named = road.stages.map(({ id, endings }) => [
      id,
      [...new Set(endings.map((ending) => ending.id))].toSorted(),
    ]);
    expect(walked).toEqual(named);
  });
});
