import type { RoadComparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { StageId } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { MinutesPaper } from '../talks/minutesPaper.tsx';
import { inPlain } from '../texts.ts';
import { dateOf } from '../words/placeWords.ts';
import { type TimelineRow, timelineOf } from '../words/timeline.ts';
import { AtVisit } from './atVisit.tsx';

const useEndingTitle = () => {
  const { tell } = useDesk();
  return (stage: StageId, ending: string): string =>
    inPlain(tell(`stage.${stage}.ending.${ending}.title`));
};

/** One of your stages: how it ended, its minutes, and the door back into it. */
const YourStage = ({ visit, index }: { readonly visit: Visit; readonly index: number }) => {
  const { stage, names, send } = useDesk();
  const titleOf = useEndingTitle();
  return (
    <div class="timeline-stage">
      <h3>{names.stage(stage.id)}</h3>
      <p>{titleOf(stage.id, visit.table.over?.ending ?? '')}</p>
      <div class="timeline-actions">
        <button
          type="button"
          class="button quiet"
          aria-label={translate('road.playOnNamed', { stage: names.stage(stage.id) })}
          onClick={() => send({ kind: 'fork', visit: index, turn: 0 })}
        >
          {translate('ending.playOn')}
        </button>
        <details>
          <summary aria-label={translate('road.minutesOf', { stage: names.stage(stage.id) })}>
            {translate('table.papers.minutes')}
          </summary>
          <MinutesPaper table={visit.table} pending={null} />
        </details>
      </div>
    </div>
  );
};

const HistoryStage = ({ stage: id, ending }: NonNullable<TimelineRow['history']>) => {
  const { names } = useDesk();
  const titleOf = useEndingTitle();
  return (
    <div class="timeline-stage">
      <h3>{names.stage(id)}</h3>
      <p>{titleOf(id, ending)}</p>
    </div>
  );
};

const markOf = ({ same, fork, yours }: TimelineRow): string => {
  if (fork) return translate('road.fork');
  if (same) return translate('road.same');
  return translate(yours === null ? 'road.onlyHistory' : 'road.other');
};

/** “4 to 16 August 1955”, of your stage, or of history’s where yours is not there. */
const RowDate = ({ stage: id }: { readonly stage: StageId }) => {
  const { bundle, tell } = useDesk();
  const stage = bundle.scenario.stages.find((known) => known.id === id);
  return stage ? <b>{dateOf(stage, tell)} · </b> : null;
};

const Row = ({ row }: { readonly row: TimelineRow }) => {
  const { view } = useDesk();
  const { yours, history, same, fork } = row;
  const visit = yours && view.visits[yours.visit];
  return (
    <li class={`timeline-row ${same ? 'same' : 'other'} ${fork ? 'fork' : ''}`}>
      <p class="timeline-mark">
        {visit ? (
          <AtVisit visit={visit}>
            <RowDate stage={visit.stage} />
          </AtVisit>
        ) : (
          history && <RowDate stage={history.stage} />
        )}
        {markOf(row)}
      </p>
      <div class="timeline-side yours">
        <p class="capitals">{translate('road.yours')}</p>
        {visit ? (
          <AtVisit visit={visit}>
            <YourStage visit={visit} index={yours.visit} />
          </AtVisit>
        ) : (
          <p class="note">{translate('road.notYours')}</p>
        )}
      </div>
      <div class="timeline-side history">
        <p class="capitals">{translate('road.history')}</p>
        {history ? (
          <HistoryStage {...history} />
        ) : (
          <p class="note">{translate('road.notHistory')}</p>
        )}
      </div>
    </li>
  );
};

/** Your road and history's, stage by stage, with the fork marked. */
export const Timelines = ({ comparison }: { readonly comparison: RoadComparison }) => {
  const { bundle, view } = useDesk();
  const until = view.choice?.until ?? null;
  const rows = timelineOf(bundle.scenario, view.visits, comparison.history, until);
  return (
    <section class="road-timelines">
      <h2>{translate('road.timelines')}</h2>
      <p class="note">
        {translate(rows.some(({ fork }) => fork) ? 'road.forked' : 'road.notForked')}{' '}
        {translate('road.playOnNote')}
      </p>
      <ol class="timeline">
        {rows.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </ol>
    </section>
  );
};
