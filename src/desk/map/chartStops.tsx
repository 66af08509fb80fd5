import { useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Chart, Place } from '../../map/chart.ts';
import { boxOf } from '../../map/labels.ts';
import type { Size } from '../../map/projection.ts';
import type { Stop } from '../../map/stops.ts';
import { stateWord } from '../words/mapWords.ts';
import type { MapStory } from './useMap.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The stop a key leads to; at the ends it goes no further. Null for any other key. */
export const stopAfter = (
  stops: readonly Stop[],
  from: string | null,
  key: string,
): string | null => {
  const step = STEPS[key];
  if (step === undefined) return null;
  const at = Math.max(
    0,
    stops.findIndex(({ id }) => id === from),
  );
  return stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.id ?? null;
};

/** The least side of what is pointed at, in CSS pixels. */
const LEAST = 24;

/** Where a stop lies on the sheet, in shares of it, so that it stays there when the sheet is scaled. */
const placeOn = (chart: Chart, origin: Place, sheet: Size, { islands }: Stop) => {
  const box = boxOf(chart, islands) ?? { x: 0, y: 0, width: 0, height: 0 };
  const width = Math.max(LEAST, box.width + 8);
  const height = Math.max(LEAST, box.height + 8);
  const left = origin.x + box.x + (box.width - width) / 2;
  const top = origin.y + box.y + (box.height - height) / 2;
  const share = (length: number, whole: number): string =>
    `${((100 * length) / whole).toFixed(2)}%`;
  return {
    left: share(left, sheet.width),
    top: share(top, sheet.height),
    width: share(width, sheet.width),
    height: share(height, sheet.height),
  };
};

interface StopsProps {
  readonly chart: Chart;
  readonly stops: readonly Stop[];
  /** Where on the sheet the chart begins, and how large the sheet is. */
  readonly origin: Place;
  readonly sheet: Size;
  readonly story: MapStory;
  readonly chosen: Stop | null;
  readonly onChoose: (stop: Stop) => void;
}

const stopName = (story: MapStory, stop: Stop): string => {
  const name = stop.whole ? story.names.group(stop.group) : story.names.island(stop.id);
  return `${name}: ${stateWord(story.standings.get(stop.group)?.state ?? 'untouched')}`;
};

/** A button over every island that can be asked about: arrows, Home and End go from one to the next, Enter tells. */
export const ChartStops = ({
  chart,
  stops,
  origin,
  sheet,
  story,
  chosen,
  onChoose,
}: StopsProps) => {
  const field = useRef<HTMLFieldSetElement>(null);
  const [here, setHere] = useState<string | null>(null);
  const current = stops.find(({ id }) => id === here) ?? stops[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stopAfter(stops, current?.id ?? null, event.key);
    if (next === null) return;
    event.preventDefault();
    setHere(next);
    field.current?.querySelector<HTMLElement>(`[data-stop="${next}"]`)?.focus();
  };
  return (
    <fieldset ref={field} class="map-stops">
      <legend class="unseen">{translate('map.islands')}</legend>
      {stops.map((stop) => (
        <button
          key={stop.id}
          type="button"
          class="map-stop"
          style={placeOn(chart, origin, sheet, stop)}
          tabIndex={stop.id === current?.id ? 0 : -1}
          aria-label={stopName(story, stop)}
          aria-pressed={stop.id === chosen?.id}
          data-stop={stop.id}
          onKeyDown={onKeyDown}
          onFocus={() => setHere(stop.id)}
          onClick={() => onChoose(stop)}
        />
      ))}
    </fieldset>
  );
};
