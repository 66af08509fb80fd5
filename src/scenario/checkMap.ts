import type { Scenario } from '../negotiation/scenarioData.ts';
import {
  missingKeys,
  repeated,
  unknownIds,
  unknownKeys,
  type Found,
  type ScenarioNames,
} from './names.ts';
import { problem } from './problems.ts';
import type { ScenarioMap } from './scenarioMap.ts';

const SHORTEST_PATH = 2;

const checkGroups = ({ groups }: ScenarioMap): Found => [
  ...(groups.length === 0 ? [problem('map.groups', 'empty')] : []),
  ...repeated(
    'map.groups',
    groups.map(({ id }) => id),
    'duplicate-id',
  ),
  ...repeated(
    'map.groups.islands',
    groups.flatMap(({ islands }) => islands),
    'duplicate-id',
  ),
  ...groups.flatMap(({ islands }, at) =>
    islands.length === 0 ? [problem(`map.groups.${at}.islands`, 'empty')] : [],
  ),
];

const checkSays = ({ groups, says }: ScenarioMap, names: ScenarioNames): Found => {
  const known = new Set(groups.map(({ id }) => id));
  return Object.entries(says).flatMap(([issue, options]) => {
    const path = `map.says.${issue}`;
    const expected = names.options.get(issue);
    if (!expected) return unknownIds(path, [issue], names.issues, 'unknown-issue');
    return [
      ...unknownKeys(path, options, expected, 'unknown-option'),
      ...missingKeys(path, options, expected, 'missing-option'),
      ...Object.entries(options).flatMap(([option, fates]) =>
        unknownKeys(`${path}.${option}`, fates, known, 'unknown-group'),
      ),
    ];
  });
};

const checkLines = ({ lines }: ScenarioMap, { stages }: Scenario): Found => {
  const last = stages.reduce((latest, { opens }) => (opens > latest ? opens : latest), '');
  return [
    ...repeated(
      'map.lines',
      lines.map(({ id }) => id),
      'duplicate-id',
    ),
    ...lines.flatMap(({ date, paths }, at) => [
      ...(date > last.slice(0, 10) ? [problem(`map.lines.${at}.date`, 'never-holds')] : []),
      ...(paths.length === 0 || paths.some(({ length }) => length < SHORTEST_PATH)
        ? [problem(`map.lines.${at}.paths`, 'empty')]
        : []),
    ]),
  ];
};

const checkPlaces = ({ places }: ScenarioMap): Found =>
  repeated(
    'map.places',
    places.map(({ id }) => id),
    'duplicate-id',
  );

const checkLanguages = ({ languages }: ScenarioMap, { parties }: ScenarioNames): Found =>
  Object.entries(languages).flatMap(([tag, party]) =>
    unknownIds(`map.languages.${tag}`, [party], parties, 'unknown-party'),
  );

/** Groups, options, dates and languages of a map; nothing where a scenario has none. */
export const checkMap = (
  map: ScenarioMap | undefined,
  scenario: Scenario,
  names: ScenarioNames,
): Found =>
  map
    ? [
        ...checkGroups(map),
        ...checkSays(map, names),
        ...checkLines(map, scenario),
        ...checkPlaces(map),
        ...checkLanguages(map, names),
      ]
    : [];
