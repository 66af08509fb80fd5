import type { FaultLine, RoadNotTaken } from '../../scenario/archive.ts';
import { Told } from '../parts/sentences.tsx';
import { say } from './judgeWords.ts';

/** What speaks for each reading of a question that divides historians, and what would decide it. */
export const FaultReadings = ({ line: { id, readings } }: { readonly line: FaultLine }) => {
  const at = `archive.fault.${id}`;
  return (
    <>
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
    </>
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

/** A road nobody took: what is changed, what would have come of it, how likely it was, and why it might have failed. */
export const RoadParts = ({
  road: { id, plausibility, confidence },
}: {
  readonly road: RoadNotTaken;
}) => (
  <>
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
  </>
);
