import { translate } from '../../i18n/translate.ts';
import type { ClauseView, SegmentView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { DraftWords } from '../talks/draftPaper.tsx';
import { inPlain } from '../texts.ts';
import { draftExcerpt, type ExcerptPart } from '../words/draftExcerpt.ts';

interface ClauseProps {
  readonly table: TableView;
  readonly clause: ClauseView;
}

const isWritten = ({ yours, theirs }: SegmentView): boolean => yours || theirs;

const useClauseTitle = ({ clause }: ClauseProps): string =>
  inPlain(useDesk().tell(`clause.${clause.id}.title`));

const Part = ({ table, part }: { readonly table: TableView; readonly part: ExcerptPart }) =>
  part.kind === 'common' ? <> {part.words} </> : <DraftWords table={table} now={part.segment} />;

const Excerpt = (props: ClauseProps) => {
  const { names } = useDesk();
  const { table, clause } = props;
  const parts = draftExcerpt(clause.segments, names.words);
  const title = useClauseTitle(props);
  if (parts.length === 0) return null;
  return (
    <section class="clause official">
      <h3>{title}</h3>
      <p class="clause-text">
        {parts.map((part, index) => (
          <Part key={index} table={table} part={part} />
        ))}
      </p>
    </section>
  );
};

const Whole = (props: ClauseProps) => {
  const { names } = useDesk();
  const { table, clause } = props;
  return (
    <section class="clause official">
      <h3>{useClauseTitle(props)}</h3>
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

/** The draft as it lies on the table: the words in dispute in the brackets of both sides, then the whole of it. */
export const PublicDraft = ({ table }: { readonly table: TableView }) => {
  const written = table.draft.filter(({ segments }) => segments.some(isWritten));
  if (written.length === 0) return null;
  return (
    <>
      <h2 class="capitals">{translate('table.papers.draft')}</h2>
      {written.map((clause) => (
        <Excerpt key={clause.id} table={table} clause={clause} />
      ))}
      <details>
        <summary>{translate('projector.wholeDraft', { count: written.length })}</summary>
        {written.map((clause) => (
          <Whole key={clause.id} table={table} clause={clause} />
        ))}
      </details>
    </>
  );
};
