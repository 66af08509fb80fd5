import { expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { ScenarioMap } from '../../src/scenario/scenarioMap.ts';
import { harbourBundle, roadBundle } from '../session/games.ts';
import { map } from '../map/charts.ts';

const placesOfProblems = (change: Partial<ScenarioMap>): readonly string[] =>
  checkScenario({ ...roadBundle, map: { ...map, ...change } })
    .filter(({ path }) => path.startsWith('map'))
    .map(({ path, code }) => `${path}: ${code}`);

const [habomai, ...others] = map.groups;
if (!habomai) throw new Error('there are no islands');

test('a scenario without a map can be played, and needs no text for it', () => {
  expect(harbourBundle.map).toBeUndefined();
  expect(checkScenario(harbourBundle)).toEqual([]);
});

test.each<[string, Partial<ScenarioMap>, string]>([
  [
    'a group that stands twice',
    { groups: [...map.groups, { ...habomai, islands: ['elsewhere'] }] },
    'map.groups.6: duplicate-id',
  ],
  [
    'an island in two groups',
    { groups: [habomai, ...others, { id: 'again', ground: 'disputed', islands: ['shikotan'] }] },
    'map.groups.islands.33: duplicate-id',
  ],
  [
    'a group without islands',
    { groups: [{ ...habomai, islands: [] }, ...others] },
    'map.groups.0.islands: empty',
  ],
  ['an unknown issue', { says: { tides: {} } }, 'map.says.tides: unknown-issue'],
  ['an option left out', { says: { okinawa: { waits: {} } } }, 'map.says.okinawa: missing-option'],
  [
    'an option that is none',
    { says: { okinawa: { waits: {}, 'no-link': {}, never: {} } } },
    'map.says.okinawa.never: unknown-option',
  ],
  [
    'a group nobody knows',
    { says: { okinawa: { waits: { atlantis: 'now' }, 'no-link': {} } } },
    'map.says.okinawa.waits.atlantis: unknown-group',
  ],
  [
    'a line after the end of the talks',
    {
      lines: [
        {
          id: 'late',
          date: '1962-01-01',
          paths: [
            [
              [1, 2],
              [3, 4],
            ],
          ],
        },
      ],
    },
    'map.lines.0.date: never-holds',
  ],
  [
    'a line of one point',
    { lines: [{ id: 'short', date: '1855-02-07', paths: [[[1, 2]]] }] },
    'map.lines.0.paths: empty',
  ],
  ['a language of no party', { languages: { fr: 'france' } }, 'map.languages.fr: unknown-party'],
])('%s is found with its place', (_name, change, problem) => {
  expect(placesOfProblems(change)).toContain(problem);
});

test('a text for every name, line and ground is asked for', () => {
  const groups = [...map.groups, { id: 'isles', ground: 'disputed', islands: ['rock'] } as const];
  const missing = checkScenario({ ...roadBundle, map: { ...map, groups } }).filter(
    ({ code }) => code === 'missing-text',
  );
  expect(missing.map(({ expected }) => expected)).toEqual([
    'map.group.isles.name.japan',
    'map.group.isles.name.ussr',
    'map.island.rock.name.japan',
    'map.island.rock.name.ussr',
  ]);
});

test('a map of the wrong shape is refused with its place', () => {
  const parsed = parseScenario({
    ...roadBundle,
    map: { ...map, says: { territory: { HS: { habomai: 'tomorrow' } } } },
  });
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ path: 'map.says.territory.HS.habomai', code: 'not-one-of' }],
  });
});
