import type { RoadComparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { StageId } from '../../negotiation/scenarioData.ts';
import type { Visit } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { HistoryMarks } from '../parts/marksOf.tsx';
import { MinutesPaper } from '../talks/minutesPaper.tsx';
import { inPlain } from '../texts.ts';
import { dateOf } from '../words/placeWords.ts';
import { alikeRuns, type TimelineRow, timelineOf } from '../words/timeline.ts';
import { AtVisit } from '../debrief/atVisit.tsx';

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

const YourSide = ({ visit, index }: { readonly visit: Visit | null; readonly index: number }) =>
  visit ? (
    <AtVisit visit={visit}>
      <YourStage visit={visit} index={index} />
    </AtVisit>
  ) : (
    <p class="note">{translate('road.notYours')}</p>
  );

/** Both sides of a row; where history ended the same way, one is enough. */
const Sides = ({
  row: { yours, history, same },
  visit,
}: {
  readonly row: TimelineRow;
  readonly visit: Visit | null;
}) => {
  const side = <YourSide visit={visit} index={yours?.visit ?? 0} />;
  if (same) return <div class="timeline-side both">{side}</div>;
  return (
    <>
      <div class="timeline-side yours">
        <p class="capitals">{translate('road.yours')}</p>
        {side}
      </div>
      <div class="timeline-side history">
        <p class="capitals">{translate('road.history')}</p>
        {history ? (
          <HistoryStage {...history} />
        ) : (
          <p class="note">{translate('road.notHistory')}</p>
        )}
      </div>
    </>
  );
};

const Row = ({ row }: { readonly row: TimelineRow }) => {
  const { view } = useDesk();
  const { yours, history, same, fork } = row;
  const visit = (yours && view.visits[yours.visit]) ?? null;
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
        {history && <HistoryMarks stage={history.stage} />}
      </p>
      <Sides row={row} visit={visit} />
    </li>
  );
};

const Rows = ({ rows }: { readonly rows: readonly TimelineRow[] }) => (
  <>
    {rows.map((row, index) => (
      <Row key={index} row={row} />
    ))}
  </>
);

/** So many stages in a row that ended alike stand open; more are folded. */
const MOST_OPEN = 2;

const Run = ({ rows }: { readonly rows: readonly TimelineRow[] }) => {
  const { names } = useDesk();
  if (rows.length <= MOST_OPEN) return <Rows rows={rows} />;
  const [from = '', to = ''] = [rows[0], rows.at(-1)].map((row) =>
    names.stage(row?.history?.stage ?? ''),
  );
  return (
    <li class="timeline-run">
      <details>
        <summary>
          {translate(rows[0]?.same ? 'road.run' : 'road.runOfHistory', {
            from,
            to,
            count: rows.length,
          })}
        </summary>
        <ol class="timeline">
          <Rows rows={rows} />
        </ol>
      </details>
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
        {alikeRuns(rows).map((run, index) => (
          <Run key={index} rows={run} />
        ))}
      </ol>
    </section>
  );
};
