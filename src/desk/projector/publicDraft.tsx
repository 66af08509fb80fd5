import { translate } from '../../i18n/translate.ts';
import type { ClauseView, SegmentView, TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { ScrollBox } from '../parts/scrollBox.tsx';
import { DraftWords, type DraftWordsProps } from '../talks/draftPaper.tsx';
import { inPlain } from '../texts.ts';
import { draftExcerpt, type ExcerptPart } from '../words/draftExcerpt.ts';

interface ClauseProps {
  readonly table: TableView;
  readonly clause: ClauseView;
}

const isWritten = ({ yours, theirs }: SegmentView): boolean => yours || theirs;

const useClauseTitle = ({ clause }: ClauseProps): string =>
  inPlain(useDesk().tell(`clause.${clause.id}.title`));

const SpacedWords = ({ table, now }: DraftWordsProps) => {
  const { names } = useDesk();
  return (
    <span>
      {/^\s*/.exec(names.words(now.id))?.[0]}
      <DraftWords table={table} now={now} />
    </span>
  );
};

const Part = ({ table, part }: { readonly table: TableView; readonly part: ExcerptPart }) =>
  part.kind === 'common' ? (
    <span>{part.words}</span>
  ) : (
    <SpacedWords table={table} now={part.segment} />
  );

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
  const { table, clause } = props;
  return (
    <section class="clause official">
      <h3>{useClauseTitle(props)}</h3>
      <p class="clause-text">
        {clause.segments.filter(isWritten).map((segment) => (
          <SpacedWords key={segment.id} table={table} now={segment} />
        ))}
      </p>
    </section>
  );
};

/** The draft as it lies on the table: the words in dispute in the brackets of both sides, then the whole of it. */
export const PublicDraft = ({ table }: { readonly table: TableView }) => {
  const written = table.draft.filter(({ segments }) => segments.some(isWritten));
  return (
    <ScrollBox class="public-papers public-draft">
      <h2 class="capitals">{translate('table.papers.draft')}</h2>
      {written.map((clause) => (
        <Excerpt key={clause.id} table={table} clause={clause} />
      ))}
      {written.length === 0 && <p>{translate('projector.noDraft')}</p>}
      {written.length > 0 && (
        <details>
          <summary>{translate('projector.wholeDraft', { count: written.length })}</summary>
          {written.map((clause) => (
            <Whole key={clause.id} table={table} clause={clause} />
          ))}
        </details>
      )}
    </ScrollBox>
  );
};
