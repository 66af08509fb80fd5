import type { Scenario } from '../negotiation/scenarioData.ts';
import type { ScenarioMap } from './scenarioMap.ts';

/** Every text the sheet of the map asks of a scenario that has one. */
export const mapKeys = (map: ScenarioMap | undefined, { parties }: Scenario): readonly string[] => {
  if (!map) return [];
  const { groups, lines, places } = map;
  const byParty = (at: string): readonly string[] => parties.map(({ id }) => `${at}.name.${id}`);
  const grounds = new Set(groups.map(({ ground }) => ground));
  return [
    'map.title',
    'map.subtitle',
    'map.about',
    ...[...grounds].flatMap((ground) => [
      `map.before.${ground}.name`,
      `map.before.${ground}.about`,
    ]),
    ...groups.flatMap(({ id, islands }) => [
      ...byParty(`map.group.${id}`),
      ...islands.flatMap((island) => byParty(`map.island.${island}`)),
    ]),
    ...lines.flatMap(({ id }) => [`map.line.${id}.name`, `map.line.${id}.about`]),
    ...places.map(({ id }) => `map.place.${id}.name`),
    ...(lines.length > 0 ? ['map.lines.about'] : []),
  ];
};

/** A remark on how an island or a group is spelt or written, which not every one needs. */
export const mayBeMapNote = (map: ScenarioMap | undefined, key: string): boolean =>
  (map?.groups ?? []).some(
    ({ id, islands }) =>
      key === `map.group.${id}.note` ||
      islands.some((island) => key === `map.island.${island}.note`),
  );
