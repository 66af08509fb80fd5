import { useState } from 'preact/hooks';
import { chronologyIn } from '../../archive/entries.ts';
import { fullYears, yearsOf } from '../../archive/lanes.ts';
import type { ArchiveEvent } from '../../scenario/archive.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { useArchive } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { EventList } from './eventList.tsx';
import { Lanes } from './lanes.tsx';

/** What an event’s lane is called. */
export type LaneName = (lane: ArchiveEvent['lane']) => string;

const useLaneName = (): LaneName => {
  const { names } = useDesk();
  return (lane) => (lane === null ? say('archive.chronology.world') : first(names.party(lane)));
};

/** So many events make a year one can look at by itself. */
const FULL = 6;

const Stretches = (props: {
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (year: number | null) => void;
}) => (
  <fieldset class="choice-row stretches">
    <legend>{say('archive.chronology.stretch')}</legend>
    <div class="choices">
      {[null, ...props.years].map((year) => (
        <label key={year ?? 'all'} class="choice">
          <input
            type="radio"
            name="archive-stretch"
            checked={year === props.chosen}
            onChange={() => props.onChoose(year)}
          />
          <span>{year ?? say('archive.chronology.all')}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** What happened on either side and in the world between, to scale and as a list. */
export const ChronologySection = () => {
  const { holdings, place, goTo } = useArchive();
  const [year, setYear] = useState<number | null>(null);
  const laneName = useLaneName();
  const events = chronologyIn(holdings);
  const all = yearsOf(events);
  if (!all) return <p class="note">{say('archive.empty')}</p>;
  const years = year === null ? all : { fromYear: year, untilYear: year + 1 };
  const chosen = place.opened.chronology ?? null;
  const onChoose = (id: string): void => goTo({ section: 'chronology', id });
  const shown = { events, laneName, chosen, onChoose };
  return (
    <div class="chronology">
      <Stretches years={fullYears(events, FULL)} chosen={year} onChoose={setYear} />
      <Lanes {...shown} years={years} />
      <EventList {...shown} />
    </div>
  );
};
