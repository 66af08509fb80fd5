import { describe, expect, test } from 'vitest';
import { parseLandforms } from '../../src/map/landforms.ts';
import { coastlines, landforms, map } from './charts.ts';

const broken = (change: (file: Record<string, unknown>) => void): unknown => {
  const file = structuredClone(coastlines()) as Record<string, unknown>;
  change(file);
  return file;
};

test('every island an option can speak of has a coast', () => {
  const known = new Set(landforms.map(({ id }) => id));
  const islands = map.groups.flatMap((group) => group.islands);
  expect(islands.filter((island) => !known.has(island))).toEqual([]);
});

test('every island of the file that is nobody’s mainland belongs to a group', () => {
  const grouped = new Set(map.groups.flatMap((group) => group.islands));
  const loose = landforms.filter(({ id, mainland }) => mainland === null && !grouped.has(id));
  expect(loose.map(({ id }) => id)).toEqual([]);
});

describe('a file that holds no coastlines is refused', () => {
  test.each([
    ['nothing', null, 'not-a-topology'],
    ['a list', [], 'not-a-topology'],
    ['a picture of another kind', { type: 'FeatureCollection', features: [] }, 'not-a-topology'],
    ['no islands', { type: 'Topology', objects: {}, arcs: [] }, 'no-islands'],
    [
      'an empty list of islands',
      {
        type: 'Topology',
        objects: { islands: { type: 'GeometryCollection', geometries: [] } },
        arcs: [],
      },
      'no-islands',
    ],
    ['coasts that were cut off', broken((file) => void (file['arcs'] = [])), 'broken-island'],
    [
      'coasts beyond the earth',
      broken((file) => void (file['transform'] = { scale: [9, 9], translate: [0, 0] })),
      'broken-island',
    ],
  ])('%s', (_name, file, problem) => {
    expect(parseLandforms(file)).toEqual({ ok: false, problem });
  });
});
