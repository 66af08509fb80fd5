import { useMemo } from 'preact/hooks';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import type { Entry } from './entries.ts';
import { entryLabel } from './entryWords.ts';
import { LandmarkMark } from './marks.tsx';
import { type Anchor, type Box, placeLabels, type Plot } from './plot.ts';
import { pathOf } from './spaceLayers.tsx';

const offersOf = (named: readonly Entry[], by: PartyId): readonly Entry[] =>
  named.filter((entry) => entry.kind === 'offer' && entry.offer.by === by);

const LETTER = 7.4;
const LABEL_HEIGHT = 20;

const anchorsOf = (plot: Plot, named: readonly Entry[]): readonly Anchor[] =>
  named.map((entry) => ({
    id: entry.id,
    x: plot.x(entry.values[0]),
    y: plot.y(entry.values[1]),
    width: Math.max(LABEL_HEIGHT, entryLabel(entry).length * LETTER + 10),
    height: LABEL_HEIGHT,
  }));

const Label = ({
  plot,
  entry,
  box,
}: {
  readonly plot: Plot;
  readonly entry: Entry;
  readonly box: Box;
}) => {
  const { bundle } = useDesk();
  const isFirst = entry.kind === 'offer' && entry.offer.by === bundle.scenario.parties[0].id;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (
    <g class={`space-label ${entry.kind}`}>
      <line x1={plot.x(entry.values[0])} y1={plot.y(entry.values[1])} x2={middle.x} y2={middle.y} />
      <rect {...box} rx={isFirst ? LABEL_HEIGHT / 2 : 0} />
      <text x={middle.x} y={middle.y + 5} text-anchor="middle">
        {entryLabel(entry)}
      </text>
    </g>
  );
};

const NamedMark = ({ plot, entry }: { readonly plot: Plot; readonly entry: Entry }) => {
  const at = { x: plot.x(entry.values[0]), y: plot.y(entry.values[1]) };
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

/** Landmarks and the two paths of offers, with their labels. */
export const Named = ({ plot, named }: NamedProps) => {
  const { bundle } = useDesk();
  const boxes = useMemo(
    () =>
      placeLabels(anchorsOf(plot, named), {
        x: 2,
        y: 24,
        width: plot.width - 4,
        height: plot.height - 66,
      }),
    [plot, named],
  );
  return (
    <>
      {bundle.scenario.parties.map(({ id }, index) => (
        <path
          key={id}
          class={`space-path ${index === 0 ? 'first' : 'second'}`}
          d={pathOf(plot, offersOf(named, id), false)}
        />
      ))}
      {named.map((entry) => (
        <Label key={entry.id} plot={plot} entry={entry} box={boxes.get(entry.id)!} />
      ))}
      {named.map((entry) => (
        <NamedMark key={entry.id} plot={plot} entry={entry} />
      ))}
    </>
  );
};
