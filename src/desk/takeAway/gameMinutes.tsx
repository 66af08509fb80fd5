import { useMemo } from 'preact/hooks';
import type { PlayedFrame } from '../../history/played.ts';
import { stageById } from '../../negotiation/lookup.ts';
import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { translate } from '../../i18n/translate.ts';
import type { Visit } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { first, speakerOf } from '../names.ts';
import { AtVisit } from '../debrief/atVisit.tsx';
import { inPlain } from '../texts.ts';
import { happeningWords } from '../words/happeningWords.ts';
import { byRound, type MinutesLine, minutesLines } from '../words/minutesLines.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { say } from './say.ts';

/** The minutes with what each side alone could see. */
const withBothSides = (table: TableView, { ended }: PlayedFrame): TableView => ({
  ...table,
  minutes: ended.log,
});

const Entry = ({ entry }: { readonly entry: LogEntry }) => {
  const { stage, names, tell } = useDesk();
  const { what, seenBy } = entry;
  const words =
    what.code === 'event'
      ? inPlain(tell(`stage.${stage.id}.event.${what.event}`))
      : happeningWords(names, entry);
  if (!words) return null;
  return (
    <p class="minutes-entry">
      {seenBy !== undefined && (
        <span class="note">
          {say('minutes.onlySeenBy', { capital: first(names.capital(seenBy)) })}{' '}
        </span>
      )}
      {words}
    </p>
  );
};

const Line = ({ line }: { readonly line: MinutesLine }) => {
  const { stage, names, tell } = useDesk();
  if (line.kind === 'entry') return <Entry entry={line.entry} />;
  const { by, keys } = line.spoken;
  return (
    <p class="minutes-said">
      <b>{names.person(speakerOf(stage, by))}:</b> {keys.map((key) => inPlain(tell(key))).join(' ')}
    </p>
  );
};

const StageMinutes = ({ visit, frame }: { readonly visit: Visit; readonly frame: PlayedFrame }) => {
  const { stage, names, tell } = useDesk();
  const { ended } = frame;
  const lines = useMemo(
    () => byRound(minutesLines(stage, withBothSides(visit.table, frame))),
    [stage, visit, frame],
  );
  return (
    <section class="stage-minutes">
      <h3>{names.stage(stage.id)}</h3>
      <p class="note">{dateAndPlace(stage, tell)}</p>
      {lines.map(([round, found]) => (
        <section key={round}>
          <h4 class="capitals">{translate('minutes.round', { round })}</h4>
          {found.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </section>
      ))}
      <p class="minutes-ended">
        {say('sheet.ended', {
          ending: inPlain(tell(`stage.${stage.id}.ending.${ended.over?.ending}.title`)),
        })}
      </p>
    </section>
  );
};

/** The minutes of the whole game in words, with the cables only one side saw marked as such. */
export const GameMinutes = () => {
  const { view } = useDesk();
  const { debrief, scenario } = useDebrief();
  return (
    <article class="paper minutes-paper">
      <h2>{say('take.paper.minutes')}</h2>
      <p class="note">{say('minutes.note')}</p>
      {view.visits.map((visit, index) => {
        const frame = debrief.played[index];
        if (!frame || stageById(scenario, visit.stage).id !== frame.stage) return null;
        return (
          <AtVisit key={index} visit={visit}>
            <StageMinutes visit={visit} frame={frame} />
          </AtVisit>
        );
      })}
    </article>
  );
};
