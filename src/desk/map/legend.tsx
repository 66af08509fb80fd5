import { translate } from '../../i18n/translate.ts';
import { GROUP_STATES, type GroupState } from '../../map/standing.ts';
import { GROUNDS, type HistoricalBorder } from '../../scenario/scenarioMap.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { stateWord } from '../words/mapWords.ts';
import { strokeOf } from './chartLines.tsx';
import { Seal } from './chartPatterns.tsx';

const Swatch = ({ class: name, sealed }: { readonly class: string; readonly sealed?: boolean }) => (
  <svg class="map-swatch" viewBox="0 0 44 26" aria-hidden="true">
    <rect class={name} x="2" y="2" width="40" height="22" />
    {sealed && <Seal x={22} y={13} r={9} />}
  </svg>
);

const STATES: readonly GroupState[] = GROUP_STATES.filter((state) => state !== 'untouched');

const StateRows = () => (
  <ul class="map-legend-rows">
    {STATES.map((state) => (
      <li key={state}>
        <Swatch class={`land land-${state}`} sealed={state === 'agreed'} />
        {stateWord(state)}
      </li>
    ))}
    <li>
      <Swatch class="land land-yours land-sounded" />
      {translate('map.state.sounded')}
    </li>
  </ul>
);

const GroundRows = () => {
  const { tell } = useDesk();
  return (
    <dl class="map-grounds">
      {GROUNDS.filter((ground) => tell(`map.before.${ground}.name`).length > 0).map((ground) => (
        <div key={ground}>
          <dt>
            <Swatch class={`land land-${ground}`} />
            {inPlain(tell(`map.before.${ground}.name`))}
          </dt>
          <dd>
            <Told text={`map.before.${ground}.about`} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

interface LinesProps {
  readonly lines: readonly HistoricalBorder[];
  readonly shown: ReadonlySet<string>;
  readonly onSwitch: (line: string) => void;
}

const LineRow = ({
  line,
  at,
  shown,
  onSwitch,
}: LinesProps & { readonly line: HistoricalBorder; readonly at: number }) => {
  const { tell } = useDesk();
  return (
    <li class={`map-line-row line-${at}`}>
      <label class="choice">
        <input type="checkbox" checked={shown.has(line.id)} onChange={() => onSwitch(line.id)} />
        <span>
          {at + 1} · {inPlain(tell(`map.line.${line.id}.name`))}
        </span>
        <svg class="map-swatch" viewBox="0 0 44 26" aria-hidden="true">
          <path class="map-line-stroke" d="M2 13H42" stroke-dasharray={strokeOf(at)} />
        </svg>
      </label>
      {shown.has(line.id) && <Told text={`map.line.${line.id}.about`} />}
    </li>
  );
};

const LineRows = (props: LinesProps) => (
  <>
    <ul class="map-lines">
      {props.lines.map((line, at) => (
        <LineRow key={line.id} {...props} line={line} at={at} />
      ))}
    </ul>
    <Told text="map.lines.about" />
  </>
);

/** What the inks, hatchings and lines of the chart mean; each line of the past can be switched. */
export const MapLegend = (props: LinesProps) => (
  <section class="map-legend" aria-labelledby="map-legend">
    <h3 id="map-legend">{translate('map.legend')}</h3>
    <h4 class="capitals">{translate('map.legend.states')}</h4>
    <StateRows />
    <h4 class="capitals">{translate('map.legend.grounds')}</h4>
    <GroundRows />
    {props.lines.length > 0 && (
      <>
        <h4 class="capitals">{translate('map.legend.lines')}</h4>
        <LineRows {...props} />
      </>
    )}
  </section>
);
