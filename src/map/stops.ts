import type { GroupId, ScenarioMap } from '../scenario/scenarioMap.ts';
import type { Chart } from './chart.ts';
import { groupBox } from './labels.ts';

/** An island, or a group too small on this chart to be told apart, that can be gone to and asked about. */
export interface Stop {
  readonly id: string;
  readonly group: GroupId;
  readonly islands: readonly string[];
  readonly whole: boolean;
}

const SMALLEST_SHARE = 0.07;

/** Everything on a chart a reader goes to, in the order of the map. */
export const stopsOf = (chart: Chart, map: ScenarioMap): readonly Stop[] =>
  map.groups.flatMap(({ id, islands }): readonly Stop[] => {
    const shown = islands.filter((island) => {
      const land = chart.lands.find((known) => known.id === island);
      return (
        land &&
        land.centre.x > 0 &&
        land.centre.y > 0 &&
        land.centre.x < chart.width &&
        land.centre.y < chart.height
      );
    });
    const box = groupBox(chart, map, id);
    const small = box !== null && box.width < chart.width * SMALLEST_SHARE;
    if (shown.length > 1 && small) return [{ id, group: id, islands: shown, whole: true }];
    return shown.map((island) => ({ id: island, group: id, islands: [island], whole: false }));
  });
