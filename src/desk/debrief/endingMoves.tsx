import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { TableView, TurnView } from '../../negotiation/tableView.ts';
import type { SessionView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst, speakerOf } from '../names.ts';
import { Fold } from './fold.tsx';
import { sayMove } from '../words/moveWords.ts';
import { reasonWords } from '../words/reasonWords.ts';

type Reasons = SessionView['opened'][number]['reasons'];

/** Reasons of the other side's turns, in the order of its turns. */
export const reasonsOfTurn = (
  { opened }: Pick<SessionView, 'opened'>,
  { turns, other }: Pick<TableView, 'turns' | 'other'>,
  turn: number,
): Reasons | null => {
  if (turns[turn]?.by !== other) return null;
  const before = turns.slice(0, turn).filter(({ by }) => by === other).length;
  return opened[before]?.reasons ?? null;
};

const Why = ({ table, turn }: { readonly table: TableView; readonly turn: number }) => {
  const { view, names } = useDesk();
  const reasons = reasonsOfTurn(view, table, turn);
  if (!reasons) return null;
  return (
    <details class="reasons">
      <summary>{translate('ending.why')}</summary>
      <ul>
        {reasonWords(reasons, names).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
};

const PlayOn = ({ turn }: { readonly turn: number }) => {
  const { view, send } = useDesk();
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={translate('ending.playOnNamed', { turn: turn + 1 })}
      onClick={() => send({ kind: 'fork', visit: Math.max(0, view.visits.length - 1), turn })}
    >
      {translate('ending.playOn')}
    </button>
  );
};

interface TurnProps {
  readonly table: TableView;
  readonly view: TurnView;
  readonly turn: number;
}

const Turn = ({ table, view: { by, round, tabled, act }, turn }: TurnProps) => {
  const { names, stage, view: session } = useDesk();
  const isOwn = session.choice?.seats === 'both' || by === table.side;
  const move = { by, positions: tabled, ...(act ? { act } : {}) };
  const said =
    act?.kind === 'decide' ? names.choice(table.stage, by, act.choice) : sayMove(move, names);
  return (
    <li class={by === table.side ? 'turn ours' : 'turn theirs'}>
      <p class="capitals">
        {translate('ending.turn', {
          turn: turn + 1,
          round,
          who: names.person(speakerOf(stage, by)) || delegationFirst(names, by),
        })}
      </p>
      <p>{said ?? translate('ending.stood')}</p>
      <Why table={table} turn={turn} />
      {isOwn && <PlayOn turn={turn} />}
    </li>
  );
};

/** Two delegations at one screen keep their instructions closed until the debrief. */
const Note = () => {
  const { view } = useDesk();
  return view.choice?.seats === 'both' ? null : <p class="note">{translate('ending.movesNote')}</p>;
};

/** Every turn of the meeting with the other side's reasons, and a door back into each of your own. */
export const EndingMoves = ({
  table,
  comparison,
}: {
  readonly table: TableView;
  readonly comparison: Comparison;
}) => (
  <Fold
    class="ending-moves"
    title={translate('ending.moves')}
    measure={translate('ending.movesCount', { count: table.turns.length })}
  >
    <Note />
    <p>
      {comparison.forkedAt === null
        ? translate('ending.notForked')
        : translate('ending.forked', { turn: comparison.forkedAt + 1 })}
    </p>
    <ol class="turns">
      {table.turns.map((view, turn) => (
        <Turn key={turn} table={table} view={view} turn={turn} />
      ))}
    </ol>
    <p class="note">{translate('ending.playOnNote')}</p>
  </Fold>
);
