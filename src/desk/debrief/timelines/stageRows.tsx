import { useMemo } from 'preact/hooks';
import { alikeRuns, forksOf, type TimelineRow, timelineOf } from '../../../history/timelines.ts';
import type { StageId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { MinutesPaper } from '../../talks/minutesPaper.tsx';
import { inPlain } from '../../texts.ts';
import { dateOf } from '../../words/placeWords.ts';
import { AtVisit } from '../atVisit.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { OnceOpened } from './onceOpened.tsx';
import { TurnRows } from './turnRows.tsx';

const useEndingTitle = () => {
  const { tell } = useDesk();
  return (stage: StageId, ending: string): string =>
    inPlain(tell(`stage.${stage}.ending.${ending}.title`));
};

interface YourStageProps {
  readonly visit: number;
  readonly same: boolean;
}

/** Where the stage left history’s line, or that it opened apart from it. */
const LineNote = ({ visit, same }: YourStageProps) => {
  const { stage } = useDesk();
  const { debrief, scenario } = useDebrief();
  const { played } = debrief;
  const fork = forksOf(scenario, played).find((moment) => moment.visit === visit);
  if (fork)
    return (
      <p class="note timeline-left">
        {say(same ? 'lines.leftEndedAlike' : 'lines.left', { turn: fork.turn + 1 })}
      </p>
    );
  const { asInHistory } = played[visit]?.opened ?? {};
  const isVariant = stage.variantOf !== undefined;
  return asInHistory === false && !isVariant ? (
    <p class="note">{say('lines.openedApart')}</p>
  ) : null;
};

/** One of your stages and how it ended. */
const YourStage = ({ visit, same }: YourStageProps) => {
  const { stage, names, view } = useDesk();
  const titleOf = useEndingTitle();
  return (
    <div class="timeline-stage">
      <h3>{names.stage(stage.id)}</h3>
      <p>{titleOf(stage.id, view.visits[visit]?.table.over?.ending ?? '')}</p>
      <LineNote visit={visit} same={same} />
    </div>
  );
};

/** The turns of one of your stages, and its minutes. */
const StagePapers = ({ visit }: { readonly visit: number }) => {
  const { stage, names, view } = useDesk();
  const table = view.visits[visit]?.table;
  const title = names.stage(stage.id);
  return (
    <div class="timeline-papers">
      <OnceOpened summary={say('lines.turns')} named={say('lines.turnsOf', { stage: title })}>
        {() => <TurnRows visit={visit} />}
      </OnceOpened>
      {table && (
        <OnceOpened summary={say('lines.minutes')} named={say('lines.minutesOf', { stage: title })}>
          {() => <MinutesPaper table={table} pending={null} />}
        </OnceOpened>
      )}
    </div>
  );
};

const HistoryStage = ({ stage, ending }: NonNullable<TimelineRow['history']>) => {
  const { names } = useDesk();
  const titleOf = useEndingTitle();
  return (
    <div class="timeline-stage">
      <h3>{names.stage(stage)}</h3>
      <p>{titleOf(stage, ending)}</p>
    </div>
  );
};

const markOf = ({ same, fork, yours }: TimelineRow): string => {
  if (fork) return say('lines.fork');
  if (same) return say('lines.same');
  return say(yours === null ? 'lines.onlyHistory' : 'lines.other');
};

/** “4 to 16 August 1955”. */
const RowDate = ({ stage: id }: { readonly stage: StageId }) => {
  const { bundle, tell } = useDesk();
  const stage = bundle.scenario.stages.find((known) => known.id === id);
  return stage ? <b>{dateOf(stage, tell)} · </b> : null;
};

/** Both sides of a row; where history ended the same way, one is enough. */
const Sides = ({ row: { yours, history, same } }: { readonly row: TimelineRow }) => {
  const { view } = useDesk();
  const visit = yours && view.visits[yours.visit];
  const side =
    yours && visit ? (
      <AtVisit visit={visit}>
        <YourStage visit={yours.visit} same={same} />
      </AtVisit>
    ) : (
      <p class="note">{say('lines.notYours')}</p>
    );
  if (same) return <div class="timeline-side both">{side}</div>;
  return (
    <>
      <div class="timeline-side yours">
        <p class="capitals">{say('lines.yours')}</p>
        {side}
      </div>
      <div class="timeline-side history">
        <p class="capitals">{say('lines.history')}</p>
        {history ? <HistoryStage {...history} /> : <p class="note">{say('lines.notHistory')}</p>}
      </div>
    </>
  );
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
        {history && <HistoryMarks stage={history.stage} />}
      </p>
      <Sides row={row} />
      {yours && visit && (
        <AtVisit visit={visit}>
          <StagePapers visit={yours.visit} />
        </AtVisit>
      )}
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
  const key = rows[0]?.same ? 'lines.run' : 'lines.runOfHistory';
  return (
    <li class="timeline-run">
      <details>
        <summary>{say(key, { from, to, count: rows.length })}</summary>
        <ol class="timeline">
          <Rows rows={rows} />
        </ol>
      </details>
    </li>
  );
};

/** Your road and history’s, stage by stage along one calendar. */
export const StageRows = () => {
  const { view } = useDesk();
  const { debrief, scenario } = useDebrief();
  const { played, roadEnd } = debrief;
  const { history } = roadEnd.comparison;
  const until = view.choice?.until ?? null;
  const rows = useMemo(
    () => timelineOf(scenario, played, history, until),
    [scenario, played, history, until],
  );
  return (
    <ol class="timeline">
      {alikeRuns(rows).map((run, index) => (
        <Run key={index} rows={run} />
      ))}
    </ol>
  );
};
