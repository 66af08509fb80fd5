import { sayList } from '../../../i18n/translate.ts';
import type { SideBargained, StageBargained } from '../../../history/bargained.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { useDebrief } from '../useDebrief.ts';
import { percentOf, say } from './bargainedWords.ts';

const WIDTH = 640;
const HEIGHT = 260;
const EDGE = { left: 92, right: 20, top: 20, bottom: 56 };

const yOf = (share: number): number => EDGE.top + (1 - share) * (HEIGHT - EDGE.top - EDGE.bottom);

const xOf = (turn: number, turns: number): number =>
  EDGE.left + ((turn + 0.5) / turns) * (WIDTH - EDGE.left - EDGE.right);

const Grid = ({ turns }: { readonly turns: number }) => (
  <g class="offers-grid">
    {[0, 0.5, 1].map((share) => (
      <g key={share}>
        <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={yOf(share)} y2={yOf(share)} />
        <text x={EDGE.left - 8} y={yOf(share)} dy="0.35em" text-anchor="end">
          {say('bargained.percent', { percent: percentOf(share) })}
        </text>
      </g>
    ))}
    <text x={EDGE.left - 8} y={HEIGHT - 10} text-anchor="end">
      {say('bargained.axis')}
    </text>
    {Array.from({ length: turns }, (_, turn) => (
      <text key={turn} x={xOf(turn, turns)} y={HEIGHT - 10} text-anchor="middle">
        {turn + 1}
      </text>
    ))}
  </g>
);

interface LineProps {
  readonly side: SideBargained;
  readonly turns: number;
  /** The first party’s line is whole with round marks; the second’s is dashed with square ones. */
  readonly isSecond: boolean;
}

const Line = ({ side: { offers }, turns, isSecond }: LineProps) => {
  const at = offers.map(({ turn, share, beyond }) => ({
    turn,
    x: xOf(turn, turns),
    y: yOf(share),
    beyond: beyond.length > 0,
  }));
  return (
    <g class={isSecond ? 'offers-line second' : 'offers-line first'}>
      <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {at.map(({ turn, x, y, beyond }) =>
        isSecond ? (
          <rect
            key={turn}
            class={beyond ? 'beyond' : ''}
            x={x - 6}
            y={y - 6}
            width={12}
            height={12}
          />
        ) : (
          <circle key={turn} class={beyond ? 'beyond' : ''} cx={x} cy={y} r={7} />
        ),
      )}
    </g>
  );
};

/** How far each side still asked after each of its turns, drawn; the table beside it says the same. */
export const OffersChart = ({ stage: { sides, turns } }: { readonly stage: StageBargained }) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const parties = partyIds(scenario);
  const lines = parties.flatMap((party) => {
    const { offers } = sides[party]!;
    const [opening, last] = [offers[0], offers.at(-1)];
    if (!opening || !last) return [];
    const [from, to] = [percentOf(opening.share), percentOf(last.share)];
    return [say('bargained.chartLine', { who: names.delegation(party), first: from, last: to })];
  });
  return (
    <figure class="offers-chart">
      <figcaption>
        <b>{say('bargained.chart')}.</b>{' '}
        {say('bargained.chartLines', { lines: first(sayList(lines)) })}
      </figcaption>
      <ul class="offers-key" aria-hidden="true">
        {parties.map((party, at) => (
          <li key={party} class={at === 0 ? 'first' : 'second'}>
            {first(names.delegation(party))}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Grid turns={turns} />
        {parties.map((party, at) => (
          <Line key={party} side={sides[party]!} turns={turns} isSecond={at > 0} />
        ))}
      </svg>
      <p class="note">{say('bargained.chartNote')}</p>
    </figure>
  );
};
