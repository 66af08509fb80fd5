import { useMemo } from 'preact/hooks';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import type { Entry } from './entries.ts';
import { entryLabel } from './entryWords.ts';
import { BeyondMark, LandmarkMark } from './marks.tsx';
import { type Anchor, type Box, placeAt, placeLabels, type Plot } from './plot.ts';
import { pathOf } from './spaceLayers.tsx';

const offersOf = (named: readonly Entry[], by: PartyId): readonly Entry[] =>
  named.filter((entry) => entry.kind === 'offer' && entry.offer.by === by);

const LETTER = 7.4;
const LABEL_HEIGHT = 20;

const anchorsOf = (plot: Plot, named: readonly Entry[]): readonly Anchor[] =>
  named.map((entry) => ({
    id: entry.id,
    ...placeAt(plot, entry.values),
    width: Math.max(LABEL_HEIGHT, entryLabel(entry).length * LETTER + 10),
    height: LABEL_HEIGHT,
  }));

interface LabelProps {
  readonly plot: Plot;
  readonly entry: Entry;
  readonly box: Box;
}

const Leader = ({ plot, entry, box }: LabelProps) => {
  const { x, y } = placeAt(plot, entry.values);
  return (
    <line
      class="space-leader"
      x1={x}
      y1={y}
      x2={box.x + box.width / 2}
      y2={box.y + box.height / 2}
    />
  );
};

const Label = ({ entry, box }: LabelProps) => {
  const { bundle } = useDesk();
  const isFirst = entry.kind === 'offer' && entry.offer.by === bundle.scenario.parties[0].id;
  return (
    <g class={`space-label ${entry.kind}`}>
      <rect {...box} rx={isFirst ? LABEL_HEIGHT / 2 : 0} />
      <text x={box.x + box.width / 2} y={box.y + box.height / 2 + 5} text-anchor="middle">
        {entryLabel(entry)}
      </text>
    </g>
  );
};

const NamedMark = ({ plot, entry }: Omit<LabelProps, 'box'>) => {
  const { beyond, ...at } = placeAt(plot, entry.values);
  if (beyond !== null) return <BeyondMark {...at} beyond={beyond} />;
  return entry.kind === 'landmark' ? (
    <LandmarkMark {...at} kind={entry.landmark.kind} />
  ) : (
    <circle class="space-offer" cx={at.x} cy={at.y} r="4" />
  );
};

interface NamedProps {
  readonly plot: Plot;
  readonly named: readonly Entry[];
}

const Paths = ({ plot, named }: NamedProps) => {
  const { bundle } = useDesk();
  return (
    <>
      {bundle.scenario.parties.map(({ id }, index) => (
        <path
          key={id}
          class={`space-path ${index === 0 ? 'first' : 'second'}`}
          d={pathOf(plot, offersOf(named, id), false)}
        />
      ))}
    </>
  );
};

/** What a label may not cross: the axis names above and the numbers below. */
const ABOVE = 24;
const BELOW = 42;

/** The two paths of offers, then the landmarks over them, each with its label. */
export const Named = ({ plot, named }: NamedProps) => {
  const labels = useMemo(() => {
    const { width, height } = plot;
    const sheet = { x: 2, y: ABOVE, width: width - 4, height: height - ABOVE - BELOW };
    const boxes = placeLabels(anchorsOf(plot, named), sheet);
    return named.map((entry) => ({ plot, entry, box: boxes.get(entry.id)! }));
  }, [plot, named]);
  return (
    <>
      <Paths plot={plot} named={named} />
      {labels.map((label) => (
        <Leader key={label.entry.id} {...label} />
      ))}
      {labels.toReversed().map(({ entry }) => (
        <NamedMark key={entry.id} plot={plot} entry={entry} />
      ))}
      {labels.map((label) => (
        <Label key={label.entry.id} {...label} />
      ))}
    </>
  );
};
