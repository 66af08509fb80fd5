import type { FaultLine, RoadNotTaken } from '../../scenario/archive.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { FaultReadings, RoadParts } from '../judging/historian.tsx';
import { say } from '../judging/judgeWords.ts';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { Shelf } from './shelf.tsx';

const Fault = ({ line }: { readonly line: FaultLine }) => {
  const words = useWords();
  return (
    <article class="historian">
      <h3 tabIndex={-1}>{words(`archive.fault.${line.id}.question`)}</h3>
      <FaultReadings line={line} />
    </article>
  );
};

const Road = ({ road }: { readonly road: RoadNotTaken }) => {
  const { names } = useDesk();
  const words = useWords();
  return (
    <article class="historian">
      <p class="capitals">{translate('later.stamp')}</p>
      <h3 tabIndex={-1}>{words(`archive.road.${road.id}.name`)}</h3>
      <p class="note">{say('judge.road.from', { stage: names.stage(road.stage) })}</p>
      <RoadParts road={road} />
    </article>
  );
};

/** What divides historians, and the roads nobody took. */
export const HistoriansSection = () => {
  const { holdings } = useArchive();
  const words = useWords();
  const faults = holdings.archive?.faultLines ?? [];
  const roads = holdings.archive?.roadsNotTaken ?? [];
  const itemsOf = (list: readonly { readonly id: string }[], stem: string, part: string) =>
    list
      .map(({ id }) => ({ id, name: words(`archive.${stem}.${id}.${part}`) }))
      .filter(({ name }) => name !== '');
  const groups = [
    { name: say('judge.faults'), items: itemsOf(faults, 'fault', 'question') },
    { name: say('judge.roads'), items: itemsOf(roads, 'road', 'name') },
  ];
  const shown = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const line = useChosen(
    'historians',
    faults.filter(({ id }) => shown.includes(id)),
  );
  const road = useChosen(
    'historians',
    roads.filter(({ id }) => shown.includes(id)),
  );
  return (
    <Shelf section="historians" groups={groups}>
      {line ? <Fault key={line.id} line={line} /> : road && <Road key={road.id} road={road} />}
    </Shelf>
  );
};
