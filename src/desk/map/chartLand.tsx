import type { Chart, ChartLand } from '../../map/chart.ts';
import { groupBox } from '../../map/labels.ts';
import type { GroupStanding } from '../../map/standing.ts';
import type { IslandGroup } from '../../scenario/scenarioMap.ts';
import { Seal } from './chartPatterns.tsx';
import type { MapStory } from './useMap.ts';

const WATERLINES = [26, 18, 11, 5] as const;

const groupOf = ({ map }: MapStory, island: string): IslandGroup | null =>
  map.groups.find(({ islands }) => islands.includes(island)) ?? null;

const isSounded = ({ state, yours, theirs }: GroupStanding): boolean =>
  state !== 'agreed' && [yours, theirs].every((saying) => saying === null || saying.sounded);

const classOf = (story: MapStory, { id, mainland }: ChartLand): string => {
  if (mainland) return `land land-${mainland}`;
  const group = groupOf(story, id);
  const standing = group && story.standings.get(group.id);
  if (!group || !standing) return 'land';
  if (standing.state === 'untouched') return `land land-${group.ground}`;
  return `land land-${standing.state} ${isSounded(standing) ? 'land-sounded' : ''}`;
};

const Seals = ({ chart, story }: { readonly chart: Chart; readonly story: MapStory }) => (
  <>
    {story.map.groups.map(({ id }) => {
      const box = groupBox(chart, story.map, id);
      if (!box || story.standings.get(id)?.state !== 'agreed') return null;
      return (
        <Seal
          key={id}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          r={Math.min(13, 7 + chart.width / 160)}
        />
      );
    })}
  </>
);

/** Sea, waterlines and land, each island as its group stands. */
export const ChartLandLayer = ({
  chart,
  story,
}: {
  readonly chart: Chart;
  readonly story: MapStory;
}) => {
  const coast = chart.lands.map(({ outline }) => outline).join('');
  return (
    <>
      <rect class="map-sea" width={chart.width} height={chart.height} />
      <rect fill="url(#map-sea)" width={chart.width} height={chart.height} />
      <path class="map-graticule" d={chart.graticule} />
      {WATERLINES.map((width) => (
        <path key={width} class="map-waterline" stroke-width={width} d={coast} />
      ))}
      {chart.lands.map((land) => (
        <path key={land.id} class={classOf(story, land)} d={land.outline} />
      ))}
      <Seals chart={chart} story={story} />
    </>
  );
};
