import { translate } from '../../i18n/translate.ts';
import type { Move, Refusal } from '../../negotiation/state.ts';
import type { CapitalWord, TableView } from '../../negotiation/tableView.ts';
import type { Session } from '../../session/session.ts';
import { capitalWords } from '../parts/badge.tsx';
import { useDesk } from '../deskContext.ts';
import { sayMove } from '../words/moveWords.ts';
import { refusalWords } from '../words/refusalWords.ts';

/** Composes a move from nothing, as the pending turn. */
const composeMove = (send: Session['send'], { positions, act }: Move): void => {
  send({ kind: 'compose', change: { kind: 'clear' } });
  for (const [issue, option] of Object.entries(positions))
    send({ kind: 'compose', change: { kind: 'position', issue, option } });
  if (act) send({ kind: 'compose', change: { kind: 'act', act } });
};

const capitalOn = ({ issues }: TableView, { positions }: Move): readonly CapitalWord[] =>
  issues.flatMap(({ id, options }) =>
    options.filter((option) => option.id === positions[id]).map(({ capital }) => capital),
  );

const Nearest = ({ nearest, table }: { readonly nearest: Move; readonly table: TableView }) => {
  const { names, send } = useDesk();
  const change = sayMove(nearest, names) ?? translate('refusal.clear');
  const words = capitalOn(table, nearest).filter(({ authority }) => authority !== 'instructed');
  return (
    <p>
      <button type="button" class="button" onClick={() => composeMove(send, nearest)}>
        {translate('refusal.apply', { change })}
      </button>
      {words.map((word, index) => (
        <span key={index} class="note">
          {' '}
          {translate('refusal.capitalSays', { word: capitalWords(word) })}
        </span>
      ))}
    </p>
  );
};

/** Who refuses, by which rule, and the nearest change that would be accepted, with a button that makes it. */
export const RefusalNote = ({
  refusal,
  table,
}: {
  readonly refusal: Refusal;
  readonly table: TableView;
}) => {
  const { names } = useDesk();
  const { who, rule, unlocks } = refusalWords(refusal, names);
  return (
    <div class="refusal">
      <p>
        <b>{who}:</b> {rule} {unlocks}
      </p>
      {refusal.nearest ? (
        <Nearest nearest={refusal.nearest} table={table} />
      ) : (
        <p class="note">{translate('refusal.noNearest')}</p>
      )}
    </div>
  );
};
