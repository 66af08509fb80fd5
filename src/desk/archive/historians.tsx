import type { FaultLine, RoadNotTaken } from '../../scenario/archive.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { say } from '../judging/judgeWords.ts';
import { Told } from '../parts/sentences.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { Shelf } from './shelf.tsx';

const Fault = ({ line: { id, readings } }: { readonly line: FaultLine }) => {
  const words = useWords();
  const at = `archive.fault.${id}`;
  return (
    <article class="historian">
      <h3 tabIndex={-1}>{words(`${at}.question`)}</h3>
      <ol class="fault-readings">
        {readings.map((_, number) => (
          <li key={number}>
            <h4>{say('judge.reading', { number: number + 1 })}</h4>
            <Told text={`${at}.reading.${number}`} />
          </li>
        ))}
      </ol>
      <h4>{say('judge.decide')}</h4>
      <Told text={`${at}.decide`} />
    </article>
  );
};

const BEFORE_ODDS = ['antecedent', 'mechanism', 'considered'] as const;
const AFTER_ODDS = ['else', 'fail'] as const;

interface PartProps {
  readonly road: string;
  readonly part: (typeof BEFORE_ODDS)[number] | (typeof AFTER_ODDS)[number];
}

const Part = ({ road, part }: PartProps) => (
  <>
    <h4>{say(`judge.road.${part}`)}</h4>
    <Told text={`archive.road.${road}.${part}`} />
  </>
);

const Road = ({
  road: { id, stage, plausibility, confidence },
}: {
  readonly road: RoadNotTaken;
}) => {
  const { names } = useDesk();
  const words = useWords();
  return (
    <article class="historian">
      <p class="capitals">{translate('later.stamp')}</p>
      <h3 tabIndex={-1}>{words(`archive.road.${id}.name`)}</h3>
      <p class="note">{say('judge.road.from', { stage: names.stage(stage) })}</p>
      {BEFORE_ODDS.map((part) => (
        <Part key={part} road={id} part={part} />
      ))}
      <h4>{say('judge.road.odds')}</h4>
      <p class="odds">
        <strong>{say(`judge.odds.${plausibility}`)}</strong> {say(`judge.confidence.${confidence}`)}
      </p>
      <Told text={`archive.road.${id}.odds`} />
      {AFTER_ODDS.map((part) => (
        <Part key={part} road={id} part={part} />
      ))}
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
