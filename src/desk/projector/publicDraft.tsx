import { translate } from '../../i18n/translate.ts';
import type { ClauseView, SegmentView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { DraftWords } from '../talks/draftPaper.tsx';
import { inPlain } from '../texts.ts';

const isWritten = ({ yours, theirs }: SegmentView): boolean => yours || theirs;

const PublicClause = (props: { readonly table: TableView; readonly clause: ClauseView }) => {
  const { tell, names } = useDesk();
  const { table, clause } = props;
  return (
    <section class="clause official">
      <h3>{inPlain(tell(`clause.${clause.id}.title`))}</h3>
      <p class="clause-text">
        {clause.segments.filter(isWritten).map((segment) => (
          <span key={segment.id}>
            {/^\s*/.exec(names.words(segment.id))?.[0]}
            <DraftWords table={table} now={segment} />
          </span>
        ))}
      </p>
    </section>
  );
};

/** Whether anything in the clause is bargained over here. */
const isContested = ({ issues }: TableView, { segments }: ClauseView): boolean =>
  segments.some(({ issue }) => issues.some(({ id, place }) => id === issue && place !== 'settled'));

/** The draft as it lies on the table, with the brackets of both sides and nobody's turn in it. */
export const PublicDraft = ({ table }: { readonly table: TableView }) => {
  const written = table.draft.filter(({ segments }) => segments.some(isWritten));
  const contested = written.filter((clause) => isContested(table, clause));
  const rest = written.filter((clause) => !contested.includes(clause));
  return (
    <>
      {contested.map((clause) => (
        <PublicClause key={clause.id} table={table} clause={clause} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{translate('projector.restOfDraft', { count: rest.length })}</summary>
          {rest.map((clause) => (
            <PublicClause key={clause.id} table={table} clause={clause} />
          ))}
        </details>
      )}
    </>
  );
};
