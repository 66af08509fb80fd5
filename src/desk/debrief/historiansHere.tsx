import type { ComponentChildren } from 'preact';
import { translate } from '../../i18n/translate.ts';
import type { Archive } from '../../scenario/archive.ts';
import { LostPart } from '../archive/lostPart.tsx';
import { useDesk } from '../deskContext.ts';
import { FaultReadings, RoadParts } from '../judging/historian.tsx';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';
import { sayOfHistorians as say } from './historiansWords.ts';
import { useSection } from './useSection.ts';

type Held = Pick<Archive, 'faultLines' | 'roadsNotTaken'>;

const NOTHING: Held = {
  faultLines: [],
  roadsNotTaken: [],
};

/** What divides historians about the stages of a game, and the roads not taken from them. */
export const historiansOf = (archive: Held = NOTHING, stages: readonly string[]): Held => ({
  faultLines: archive.faultLines.filter((line) => line.stages.some((id) => stages.includes(id))),
  roadsNotTaken: archive.roadsNotTaken.filter(({ stage }) => stages.includes(stage)),
});

const Folded = ({
  name,
  from,
  children,
}: {
  readonly name: string;
  /** The stage it leaves from. */
  readonly from?: string;
  readonly children: ComponentChildren;
}) => {
  const { tell } = useDesk();
  const words = inPlain(tell(name));
  if (words === '') return null;
  return (
    <details class="historian folded">
      <summary>
        <h3>{words}</h3> {from !== undefined && <span class="note">{from}</span>}
      </summary>
      {children}
    </details>
  );
};

const Faults = ({ faultLines }: Pick<Held, 'faultLines'>) => {
  if (faultLines.length === 0) return null;
  return (
    <Fold
      title={say('historians.faults')}
      measure={say('historians.faultsCount', { count: faultLines.length })}
    >
      {faultLines.map((line) => (
        <Folded key={line.id} name={`archive.fault.${line.id}.question`}>
          <FaultReadings line={line} />
        </Folded>
      ))}
    </Fold>
  );
};

const Roads = ({ roadsNotTaken }: Pick<Held, 'roadsNotTaken'>) => {
  const { names } = useDesk();
  if (roadsNotTaken.length === 0) return null;
  return (
    <Fold
      title={say('historians.roads')}
      measure={say('historians.roadsCount', { count: roadsNotTaken.length })}
    >
      <p class="note">{say('historians.roadsNote')}</p>
      {roadsNotTaken.map((road) => (
        <Folded key={road.id} name={`archive.road.${road.id}.name`} from={names.stage(road.stage)}>
          <p class="capitals">{translate('later.stamp')}</p>
          <RoadParts road={road} />
        </Folded>
      ))}
    </Fold>
  );
};

/** What divides historians about what was played, and the roads nobody took. */
export const HistoriansHere = () => {
  const { bundle, view, tell } = useDesk();
  const held = historiansOf(
    bundle.archive,
    view.visits.map(({ stage }) => stage),
  );
  const names = [
    ...held.faultLines.map(({ id }) => `archive.fault.${id}.question`),
    ...held.roadsNotTaken.map(({ id }) => `archive.road.${id}.name`),
  ];
  const { isComing, isLost, fetchAgain } = useSection(
    'historians',
    names.some((name) => tell(name).length === 0),
  );
  if (isComing) return <p class="note">{say('historians.coming')}</p>;
  if (isLost) return <LostPart onAgain={fetchAgain} />;
  return (
    <>
      <Faults faultLines={held.faultLines} />
      <Roads roadsNotTaken={held.roadsNotTaken} />
    </>
  );
};
