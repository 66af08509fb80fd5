import { type Chart, placeOf } from '../../map/chart.ts';
import { type LabelPlace, labelPlaces, NARROW_CHART } from '../../map/labels.ts';
import type { NamedPlace } from '../../scenario/scenarioMap.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';
import type { MapStory } from './useMap.ts';

interface NameProps {
  readonly label: LabelPlace;
  readonly story: MapStory;
  readonly isNarrow: boolean;
}

const Name = ({ label, story, isNarrow }: NameProps) => {
  const { of, x, y, align, chief } = label;
  const [first = '', second] =
    'group' in of ? story.names.each('group', of.group) : story.names.each('island', of.island);
  return (
    <text class={`map-name ${chief ? 'chief' : ''}`} x={x} y={y} text-anchor={align}>
      {first}
      {second !== undefined && !isNarrow && (
        <tspan class="map-name-other" x={x} dy="1.05em">
          {second}
        </tspan>
      )}
    </text>
  );
};

const PlaceName = ({ place, chart }: { readonly place: NamedPlace; readonly chart: Chart }) => {
  const { tell } = useDesk();
  const { x, y } = placeOf(chart.view, chart, place.at);
  if (x < 0 || y < 0 || x > chart.width || y > chart.height) return null;
  const name = inPlain(tell(`map.place.${place.id}.name`));
  if (place.kind === 'town')
    return (
      <g>
        <circle class="map-town" cx={x} cy={y} r="3" />
        <text
          class="map-place town"
          x={place.leftward ? x - 7 : x + 7}
          y={y + 5}
          text-anchor={place.leftward ? 'end' : 'start'}
        >
          {name}
        </text>
      </g>
    );
  return (
    <text
      class={`map-place ${place.kind}`}
      text-anchor="middle"
      transform={`translate(${x} ${y}) rotate(${place.turn ?? 0})`}
    >
      {name}
    </text>
  );
};

/** Seas, towns and islands by name; on a narrow chart the islands alone, each by its first name. */
export const ChartLetters = ({
  chart,
  story,
}: {
  readonly chart: Chart;
  readonly story: MapStory;
}) => {
  const isNarrow = chart.width < NARROW_CHART;
  return (
    <g class={isNarrow ? 'map-narrow' : ''}>
      {!isNarrow &&
        story.map.places.map((place) => <PlaceName key={place.id} place={place} chart={chart} />)}
      {labelPlaces(chart, story.map).map((label, at) => (
        <Name key={at} label={label} story={story} isNarrow={isNarrow} />
      ))}
    </g>
  );
};
