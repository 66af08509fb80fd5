import type { Landform } from '../../map/landforms.ts';
import { nameOrder } from '../../map/nameOrder.ts';
import type { ChartView } from '../../map/projection.ts';
import { concernsIslands, type GroupStanding, standingsOf } from '../../map/standing.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { ScenarioMap } from '../../scenario/scenarioMap.ts';
import type { SessionView } from '../../session/session.ts';
import type { Open } from './opening.ts';

/** What a chart is drawn from, once it has been fetched. */
export interface ChartSource {
  readonly map: ScenarioMap;
  readonly landforms: readonly Landform[];
  readonly parties: readonly PartyId[];
  readonly language: string;
  readonly texts: (key: string) => string;
}

/** The chart as it stands on the table. */
export interface ChartTop {
  readonly source: ChartSource;
  readonly standings: readonly GroupStanding[];
  /** Whose names of islands come first. */
  readonly order: readonly PartyId[];
  /** What of it lies unfolded over the table; null while it stands on its easel. */
  readonly view: ChartView | null;
}

/** The chart of a table where islands are spoken of; in public only what is tabled or agreed is inked. */
export const chartTopOf = (
  source: ChartSource | null,
  { table, pending }: SessionView,
  open: Open,
  isPublic: boolean,
): ChartTop | null => {
  if (!source || !table || !concernsIslands(source.map, table)) return null;
  const { map, parties, language } = source;
  const composed = pending?.turn.positions ?? {};
  const side = isPublic ? null : table.side;
  return {
    source,
    standings: standingsOf({ map, table, composed, isPublic }),
    order: nameOrder(map, parties, { language, side }),
    view: open.kind === 'chart' ? open.view : null,
  };
};

/** The names of a group or an island as they are written on the chart, each once. */
export const chartNames = (
  { source, order }: ChartTop,
  kind: 'group' | 'island',
  id: string,
): readonly string[] => [
  ...new Set(order.map((party) => source.texts(`map.${kind}.${id}.name.${party}`))),
];
