import { useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import type { Names } from '../../names.ts';
import { type Entry, allowanceOfPoint } from './entries.ts';
import { allowanceWords, entryName } from './entryWords.ts';
import { placeAt, type Plot } from './plot.ts';
import { sayOfSpace as say, sayValues } from './spaceWords.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

interface StopsProps {
  readonly plot: Plot;
  readonly named: readonly Entry[];
  readonly points: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

/** The named ones, then the frontiers from left to right. */
const stopsOf = (named: readonly Entry[], points: readonly Entry[]): readonly Entry[] => [
  ...named,
  ...points.filter(
    (entry) => entry.kind === 'point' && (entry.point.onFrontier || entry.point.onSharedFrontier),
  ),
];

const share = (length: number, whole: number): string => `${((100 * length) / whole).toFixed(2)}%`;

const nameOf = (scenario: Scenario, names: Names, entry: Entry): string => {
  const said = `${entryName(entry, names)}, ${sayValues(entry.values)}`;
  if (entry.kind !== 'point') return said;
  return `${said}, ${allowanceWords(scenario, names, allowanceOfPoint(entry.point))}`;
};

/** A button over every mark that has a name or lies on a frontier: arrows, Home and End go from one to the next. */
export const SpaceStops = ({ plot, named, points, onOpen }: StopsProps) => {
  const { bundle, names } = useDesk();
  const field = useRef<HTMLFieldSetElement>(null);
  const [here, setHere] = useState(0);
  const stops = stopsOf(named, points);
  const current = Math.min(here, stops.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(stops.length - 1, Math.max(0, current + step));
    setHere(next);
    field.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <fieldset ref={field} class="space-stops">
      <legend class="unseen">{say('space.chart')}</legend>
      {stops.map((entry, index) => (
        <button
          key={entry.id}
          type="button"
          class="space-stop"
          style={{
            left: share(placeAt(plot, entry.values).x, plot.width),
            top: share(placeAt(plot, entry.values).y, plot.height),
          }}
          tabIndex={index === current ? 0 : -1}
          aria-label={nameOf(bundle.scenario, names, entry)}
          onKeyDown={onKeyDown}
          onFocus={() => setHere(index)}
          onClick={() => onOpen(entry)}
        />
      ))}
    </fieldset>
  );
};
