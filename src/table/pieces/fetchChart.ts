import { fetchLandforms } from '../../map/fetchLandforms.ts';
import type { Scenario } from '../../negotiation/scenarioData.ts';
import type { ScenarioMap } from '../../scenario/scenarioMap.ts';
import type { ChartSource } from '../view/chartTop.ts';

export interface ChartWanted {
  readonly map: Promise<ScenarioMap | null>;
  readonly scenario: Scenario;
  readonly language: string;
  readonly texts: (key: string) => string;
}

/** Fetches what the chart is drawn from; null where there is none, which is said once, and the game goes on. */
export const fetchChart = async (wanted: ChartWanted): Promise<ChartSource | null> => {
  const map = await wanted.map;
  if (!map) return null;
  const fetched = await fetchLandforms();
  if (!fetched.ok) {
    console.error(`the table is drawn without its chart: ${fetched.problem}`);
    return null;
  }
  const { language, texts, scenario } = wanted;
  const parties = scenario.parties.map(({ id }) => id);
  return { map, landforms: fetched.landforms, parties, language, texts };
};
