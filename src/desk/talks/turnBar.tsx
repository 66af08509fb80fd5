import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { RefusalNote } from './refusalNote.tsx';
import { SkipToPapers } from '../parts/skip.tsx';
import type { TablePaperProps } from './tablePage.tsx';
import { barSentence } from '../words/barSentence.ts';

const Sentence = ({
  table,
  pending,
}: {
  readonly table: TableView;
  readonly pending: PendingView;
}) => {
  const { names } = useDesk();
  const { changes, others, act, points, authority, capital } = barSentence(names, table, pending);
  return (
    <p class="bar-sentence">
      {changes.map((change) => (
        <span key={change} class="bar-change">
          {change}
        </span>
      ))}
      {others !== null && <span>{others}</span>}
      <span>{act}</span>
      {points !== null && <span>{points}</span>}
      <span class={`badge badge-${authority}`}>
        <span aria-hidden="true" class="badge-shape" />
        {capital}
      </span>
    </p>
  );
};

interface RefusedProps extends TablePaperProps {
  readonly note: RefObject<HTMLDivElement | null>;
}

const Refused = ({ table, pending, note }: RefusedProps) => {
  const { problem } = useDesk();
  const refusal = pending?.refusal ?? (problem?.kind === 'refused' ? problem.refusal : null);
  return (
    <div ref={note} role="alert" class="bar-refusal" tabIndex={-1}>
      {refusal && <RefusalNote refusal={refusal} table={table} />}
    </div>
  );
};

const Clear = () => {
  const { send } = useDesk();
  return (
    <button
      type="button"
      class="button quiet bar-clear"
      aria-label={translate('bar.clear')}
      onClick={() => send({ kind: 'compose', change: { kind: 'clear' } })}
    >
      {translate('bar.clearShort')}
    </button>
  );
};

const isEmpty = ({ turn }: PendingView): boolean =>
  turn.act === null && Object.keys(turn.positions).length === 0;

/** The bar that stays in sight: what the turn changes, what the capital says of it, and the button that tables it. */
export const TurnBar = ({ table, pending }: TablePaperProps) => {
  const { send } = useDesk();
  const note = useRef<HTMLDivElement>(null);
  /** A refusal that stood there already is not announced again: the focus goes to it. */
  const tableIt = (): void => {
    if (pending && send({ kind: 'submit' })?.kind === 'refused') note.current?.focus();
  };
  return (
    <section class="turn-bar" aria-label={translate('bar.name')}>
      <Refused table={table} pending={pending} note={note} />
      <div class="bar-line">
        {pending ? (
          <Sentence table={table} pending={pending} />
        ) : (
          <p class="bar-sentence">{translate(table.over ? 'announce.ended' : 'bar.waiting')}</p>
        )}
        <button
          type="button"
          class="button primary"
          aria-disabled={pending === null}
          onClick={tableIt}
        >
          {translate('bar.tableIt')}
        </button>
        {pending && !isEmpty(pending) && <Clear />}
        <SkipToPapers back />
      </div>
    </section>
  );
};
