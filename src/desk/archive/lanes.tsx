import { type Dot, dotsOf, placeOf, type Scale } from '../../archive/lanes.ts';
import type { ArchiveEvent } from '../../scenario/archive.ts';
import { useDesk } from '../deskContext.ts';
import { useWidth } from '../map/useMap.ts';
import { useWords } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import type { LaneName } from './chronology.tsx';

export interface ChronologyProps {
  readonly events: readonly ArchiveEvent[];
  readonly laneName: LaneName;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

type Lane = ArchiveEvent['lane'];

const RADIUS = 4;
const APART = 9;
const ROW = 9;
/** No lane is higher than this over its line: where more stand on a day their dots overlap. */
const HIGHEST = 54;
const NAME = 16;
const EDGE = 8;
const FOOT = 20;
const MONTHS = 12;
/** Names of ticks nearer than this would lie over each other. */
const NAMES_APART = 36;
/** A name that would be cut off at the edge is left out. */
const WIDEST_NAME = 34;

interface LaneAt {
  readonly lane: Lane;
  readonly top: number;
  readonly line: number;
  /** How far apart its rows lie. */
  readonly apart: number;
}

/** The lanes from above: one side, the world between, the other side; each as high as its dots. */
const lanesAt = (lanes: readonly Lane[], dots: readonly Dot[]) => {
  let top = 0;
  const placed: LaneAt[] = lanes.map((lane) => {
    const rows = Math.max(1, ...dots.filter((dot) => dot.lane === lane).map(({ row }) => row + 1));
    const apart = Math.min(ROW, HIGHEST / rows);
    const at = { lane, top, line: top + NAME + Math.ceil(rows * apart), apart };
    top = at.line + EDGE;
    return at;
  });
  return { placed, height: top };
};

const ticksOf = ({ fromYear, untilYear }: Scale): readonly { iso: string; words: string }[] => {
  const years = Array.from({ length: untilYear - fromYear }, (_, index) => fromYear + index);
  const [only] = years;
  if (years.length !== 1) return years.map((year) => ({ iso: String(year), words: String(year) }));
  return Array.from({ length: MONTHS }, (_, index) => ({
    iso: `${only}-${String(index + 1).padStart(2, '0')}`,
    words: say(`archive.chronology.month.${index as 0}`),
  }));
};

const Ticks = ({ scale, height }: { readonly scale: Scale; readonly height: number }) => {
  const ticks = ticksOf(scale);
  const every = Math.ceil((NAMES_APART * ticks.length) / scale.width);
  return (
    <g class="lane-ticks">
      {ticks.map(({ iso, words }, index) => {
        const x = placeOf(scale, iso);
        return (
          <g key={iso}>
            <line x1={x} x2={x} y1={0} y2={height} />
            {index % every === 0 && x + WIDEST_NAME <= scale.width + EDGE && (
              <text x={x + 3} y={height + 14}>
                {words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};

interface EventDotProps {
  readonly dot: Dot;
  readonly at: LaneAt;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const EventDot = ({ dot, at, name, chosen, onChoose }: EventDotProps) => {
  const y = at.line - RADIUS - 1 - dot.row * at.apart;
  return (
    <g class={`lane-dot ${chosen ? 'chosen' : ''}`} onClick={onChoose}>
      <title>{name}</title>
      {dot.end > dot.x && <line class="lane-span" x1={dot.x} x2={dot.end} y1={y} y2={y} />}
      <circle cx={dot.x} cy={y} r={chosen ? RADIUS + 2 : RADIUS} />
    </g>
  );
};

/** Both sides’ lanes to scale with the world between: what the list says, for the eye. */
export const Lanes = (
  props: ChronologyProps & { readonly years: Pick<Scale, 'fromYear' | 'untilYear'> },
) => {
  const { bundle } = useDesk();
  const words = useWords();
  const { measured, width } = useWidth();
  const scale = { ...props.years, width: Math.max(1, width - EDGE * 2) };
  const dots = dotsOf(props.events, scale, APART);
  const [one, ...others] = bundle.scenario.parties.map(({ id }) => id);
  const { placed, height } = lanesAt([one ?? null, null, ...others], dots);
  return (
    <div ref={measured} class="lanes" aria-hidden="true">
      <svg width={width} height={height + FOOT} viewBox={`${-EDGE} 0 ${width} ${height + FOOT}`}>
        <Ticks scale={scale} height={height} />
        {placed.map((at) => (
          <g key={at.lane ?? 'world'} class={`lane ${at.lane === null ? 'lane-world' : ''}`}>
            <line class="lane-line" x1={0} x2={scale.width} y1={at.line} y2={at.line} />
            <text class="lane-name" x={0} y={at.top + NAME - 4}>
              {props.laneName(at.lane)}
            </text>
            {dots
              .filter((dot) => dot.lane === at.lane)
              .map((dot) => (
                <EventDot
                  key={dot.id}
                  dot={dot}
                  at={at}
                  name={words(`archive.event.${dot.id}.name`)}
                  chosen={dot.id === props.chosen}
                  onChoose={() => props.onChoose(dot.id)}
                />
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
};
