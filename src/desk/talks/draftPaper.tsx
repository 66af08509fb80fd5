import { translate } from '../../i18n/translate.ts';
import { isClosedHere } from '../../negotiation/closedHere.ts';
import type { ClauseView, SegmentView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import type { TablePaperProps } from './tablePage.tsx';
import { glued, inPlain } from '../texts.ts';
import { inkOf, type Ink, isControl, strikesOut } from '../words/draftWords.ts';

interface DraftSegmentProps {
  readonly table: TableView;
  /** As the draft stands on the table, before the pending turn. */
  readonly before: SegmentView;
  readonly now: SegmentView;
  readonly canChange: boolean;
  /** You have spoken on these words, on the table or in the turn you compose. */
  readonly spoken: boolean;
}

export type DraftWordsProps = Pick<DraftSegmentProps, 'table' | 'now'>;

const Owner = ({ ink, table }: { readonly ink: Ink; readonly table: TableView }) => {
  const { names } = useDesk();
  if (ink !== 'yours' && ink !== 'theirs') return null;
  const party = first(names.party(ink === 'yours' ? table.side : table.other));
  return <span class="owner">{translate('draft.only', { party })}</span>;
};

/** Words of the draft in the ink of whoever wants them. */
export const DraftWords = ({ table, now }: DraftWordsProps) => {
  const { names } = useDesk();
  const ink = inkOf(now);
  return (
    <span class={`words ink-${ink}`}>
      <span class="words-text">{glued(names.words(now.id).trim())}</span>
      <Owner ink={ink} table={table} />
    </span>
  );
};

const WordsControl = (props: DraftSegmentProps) => {
  const { names, send } = useDesk();
  const { before, now, spoken } = props;
  const words = names.words(now.id).trim();
  const strikes = strikesOut(before);
  return (
    <label class="words-control">
      <input
        type="checkbox"
        class="unseen"
        checked={strikes ? spoken && !now.yours : now.yours}
        aria-label={translate(strikes ? 'draft.strike' : 'draft.write', { words })}
        onChange={() => send({ kind: 'compose', change: { kind: 'segment', segment: now.id } })}
      />
      <DraftWords table={props.table} now={now} />
    </label>
  );
};

const hasSpoken = (
  { issues }: TableView,
  pending: PendingView | null,
  { issue }: SegmentView,
): boolean =>
  issue !== null &&
  (pending?.turn.positions[issue] !== undefined ||
    issues.some(({ id, yours, agreed }) => id === issue && (yours ?? agreed) !== null));

interface ClauseProps extends TablePaperProps {
  readonly clause: ClauseView;
}

const Run = ({
  table,
  pending,
  clause,
  segment,
}: ClauseProps & { readonly segment: SegmentView }) => {
  const before = clause.segments.find(({ id }) => id === segment.id) ?? segment;
  const canChange = pending !== null;
  const spoken = hasSpoken(table, pending, segment);
  const props = { table, before, now: segment, canChange, spoken };
  return canChange && isControl(table, segment) ? (
    <WordsControl {...props} />
  ) : (
    <DraftWords table={table} now={segment} />
  );
};

/** Up to so many words that nobody has tabled stand in their places; more are listed below the clause. */
const MOST_OPEN_IN_PLACE = 3;

const OpenWords = ({ open, ...props }: ClauseProps & { readonly open: readonly SegmentView[] }) => (
  <>
    <h3 class="capitals">{translate('draft.openWords')}</h3>
    <ul class="open-words">
      {open.map((segment) => (
        <li key={segment.id}>
          <Run {...props} segment={segment} />
        </li>
      ))}
    </ul>
  </>
);

const ClausePaper = ({ now, ...props }: ClauseProps & { readonly now: ClauseView }) => {
  const { tell, names } = useDesk();
  const { table, clause } = props;
  const shown = now.segments.filter(
    (segment) => segment.yours || segment.theirs || isControl(table, segment),
  );
  const open = shown.filter((segment) => inkOf(segment) === 'open');
  const isListed = open.length > MOST_OPEN_IN_PLACE;
  return (
    <section class="clause official">
      <h2>{inPlain(tell(`clause.${clause.id}.title`))}</h2>
      <p class="clause-text">
        {shown
          .filter((segment) => !isListed || !open.includes(segment))
          .map((segment) => (
            <span key={segment.id}>
              {/^\s*/.exec(names.words(segment.id))?.[0]}
              <Run {...props} segment={segment} />
            </span>
          ))}
      </p>
      {isListed && <OpenWords {...props} open={open} />}
    </section>
  );
};

const Legend = ({ table }: { readonly table: TableView }) => {
  const { names } = useDesk();
  const rows: readonly (readonly [Ink, string])[] = [
    ['yours', translate('draft.legend.yours', { party: first(names.party(table.side)) })],
    ['theirs', translate('draft.legend.theirs', { party: first(names.party(table.other)) })],
    ['struck', translate('draft.legend.struck')],
    ['open', translate('draft.legend.open')],
  ];
  return (
    <section class="legend">
      <h2 class="capitals">{translate('draft.legend')}</h2>
      <ul>
        {rows.map(([ink, meaning]) => (
          <li key={ink}>
            <span aria-hidden="true" class={`words ink-${ink}`}>
              <span class="words-text">abc</span>
            </span>{' '}
            {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The clause itself as a control: its disputed words can be struck, brought back or written in. */
export const DraftPaper = ({ table, pending }: TablePaperProps) => {
  const now = pending?.draft ?? table.draft;
  return (
    <div class="draft">
      <p class="note">{translate(isClosedHere(table) ? 'draft.closed' : 'draft.how')}</p>
      {table.draft.map((clause, index) => (
        <ClausePaper
          key={clause.id}
          table={table}
          clause={clause}
          now={now[index] ?? clause}
          pending={pending}
        />
      ))}
      <Legend table={table} />
    </div>
  );
};
