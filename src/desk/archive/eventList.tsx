import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArchiveEvent } from '../../scenario/archive.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { useArchive } from './archiveContext.ts';
import { say, saySpan } from './archiveWords.ts';
import type { LaneName } from './chronology.tsx';
import type { ChronologyProps } from './lanes.tsx';

interface EventProps {
  readonly event: ArchiveEvent;
  readonly laneName: LaneName;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Event = ({
  event: { id, date, until, lane, stage },
  laneName,
  chosen,
  onChoose,
}: EventProps) => {
  const { names } = useDesk();
  const scene = stage === undefined ? '' : names.stage(stage);
  return (
    <li class={`event ${chosen ? 'chosen' : ''}`}>
      <button
        type="button"
        class="event-when"
        data-item={id}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        {saySpan(date, until)} · {laneName(lane)}
      </button>
      <Told text={`archive.event.${id}.name`} class="event-name" />
      <Told text={`archive.event.${id}.about`} class="event-about" />
      {scene !== '' && <p class="note">{say('archive.chronology.scene', { stage: scene })}</p>}
    </li>
  );
};

/** Takes the focus to an event a reader has come to. */
const useArrivalAt = (chosen: string | null) => {
  const list = useRef<HTMLOListElement>(null);
  const { place } = useArchive();
  useLayoutEffect(() => {
    if (place.steps === 0 || chosen === null) return;
    const stop = list.current?.querySelector<HTMLElement>(`[data-item="${chosen}"]`);
    stop?.closest('li')?.scrollIntoView({ block: 'nearest' });
    stop?.focus({ preventScroll: true });
  }, [place.steps, chosen]);
  return list;
};

/** All events in order, whatever stretch the lanes show. */
export const EventList = ({ events, laneName, chosen, onChoose }: ChronologyProps) => {
  const list = useArrivalAt(chosen);
  return (
    <ol ref={list} class="events">
      {events.map((event) => (
        <Event
          key={event.id}
          event={event}
          laneName={laneName}
          chosen={event.id === chosen}
          onChoose={() => onChoose(event.id)}
        />
      ))}
    </ol>
  );
};
