import type { ComponentChildren } from 'preact';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import type { Entry } from './entries.ts';
import { LandmarkMark, PointMark } from './marks.tsx';
import { sayOfSpace as say } from './spaceWords.ts';

const WIDE = 30;
const HIGH = 24;
const MIDDLE = { x: WIDE / 2, y: HIGH / 2 } as const;

const Line = ({
  mark,
  children,
}: {
  readonly mark: ComponentChildren;
  readonly children: string;
}) => (
  <li>
    <svg
      class="space-drawing"
      width={WIDE}
      height={HIGH}
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      aria-hidden="true"
    >
      {mark}
    </svg>
    {children}
  </li>
);

const Lines = ({ class: name }: { readonly class: string }) => (
  <path class={name} d={`M1 5V${HIGH / 2}H${WIDE / 2}V${HIGH - 4}H${WIDE - 1}`} />
);

const OfferMark = ({ isFirst, mark }: { readonly isFirst: boolean; readonly mark: string }) => (
  <g class="space-label offer">
    <rect x="5" y="2" width="20" height="20" rx={isFirst ? 10 : 0} />
    <text x="15" y="17" text-anchor="middle">
      {mark}
    </text>
  </g>
);

const POINTS = [
  ['both', 3],
  ['firstAlone', 1],
  ['secondAlone', 2],
  ['neither', 0],
] as const;

interface KeyProps {
  readonly sheet: SpaceSheet;
  readonly named: readonly Entry[];
}

const useParties = (): readonly [string, string] => {
  const { bundle, names } = useDesk();
  const [one, two] = bundle.scenario.parties;
  return [names.party(one.id), names.party(two.id)];
};

const PointLines = ({ sheet }: Pick<KeyProps, 'sheet'>) => {
  const [firstAlone, secondAlone] = useParties();
  const party = { firstAlone, secondAlone, both: '', neither: '' };
  return (
    <>
      {POINTS.filter(([kind]) => sheet.points.some((point) => point[kind] > 0)).map(
        ([kind, by]) => (
          <Line key={kind} mark={<PointMark {...MIDDLE} allowedBy={by} />}>
            {say(`space.key.${kind}`, { party: party[kind] })}
          </Line>
        ),
      )}
      {sheet.field && <Line mark={<FieldMark />}>{say('space.key.field')}</Line>}
      <Line mark={<Lines class="space-frontier" />}>{say('space.key.frontier')}</Line>
      {sheet.packages.both > 0 && (
        <Line mark={<Lines class="space-frontier shared" />}>
          {say('space.key.sharedFrontier')}
        </Line>
      )}
    </>
  );
};

const FieldMark = () => (
  <g class="space-field">
    <rect x="2" y="5" width="13" height="14" fill-opacity=".18" />
    <rect x="15" y="5" width="13" height="14" fill-opacity=".5" />
  </g>
);

const OfferLines = () => {
  const [one, two] = useParties();
  return (
    <>
      <Line mark={<OfferMark isFirst mark="1" />}>
        {say('space.key.numbers', { party: first(one) })}
      </Line>
      <Line mark={<OfferMark isFirst={false} mark="A" />}>
        {say('space.key.letters', { party: first(two) })}
      </Line>
    </>
  );
};

/** What the marks of the plot are: only those that are drawn. */
export const SpaceKey = ({ sheet, named }: KeyProps) => (
  <section class="space-key">
    <h3 class="capitals">{say('space.key')}</h3>
    <ul>
      <PointLines sheet={sheet} />
      {named.map((entry) =>
        entry.kind === 'landmark' ? (
          <Line key={entry.id} mark={<LandmarkMark {...MIDDLE} kind={entry.landmark.kind} />}>
            {say(`space.${entry.landmark.kind}`)}
          </Line>
        ) : null,
      )}
      {named.some(({ kind }) => kind === 'offer') && <OfferLines />}
    </ul>
  </section>
);
