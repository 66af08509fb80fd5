import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { Clause } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { EndingTerms } from './endingTerms.tsx';
import { BasisMark, Sentences } from '../parts/sentences.tsx';
import { glued, inPlain, runsOf } from '../texts.ts';
import { type ClauseColumns, columnsOf, type Passage } from '../words/clauseColumns.ts';

const Spoken = ({ children }: { readonly children: string }) => (
  <span class="unseen">{children}</span>
);

/** A run of words; a difference says of itself what it is, in ink, pattern and words. */
const Words = ({ passage: { kind, words } }: { readonly passage: Passage }) => {
  if (kind === 'same') return <>{words}</>;
  const Element = kind === 'negotiated' ? 'ins' : 'span';
  return (
    <Element class={kind}>
      <Spoken>{translate(`ending.insert.${kind}`)}</Spoken>
      {glued(words)}
      <Spoken>{translate('ending.endOfRun')}</Spoken>
    </Element>
  );
};

const ClauseColumn = ({
  heading,
  column,
}: {
  readonly heading: string;
  readonly column: readonly Passage[];
}) => (
  <section class="clause official">
    <h2>{heading}</h2>
    <p class="clause-text">
      {column.map((passage, index) => (
        <span key={index}>
          {passage.gap}
          <Words passage={passage} />
        </span>
      ))}
    </p>
  </section>
);

const negotiated = (column: readonly Passage[]): readonly string[] =>
  column
    .filter(({ kind }) => kind === 'negotiated')
    .map(({ words }) => words.replace(/^[,.]\s*/, ''));

const Summary = ({ yours, signed }: ClauseColumns) => {
  const differences = [
    ...negotiated(yours).map((words) => translate('ending.onlyYours', { words })),
    ...negotiated(signed).map((words) => translate('ending.onlySigned', { words })),
  ];
  if (differences.length === 0) return <p>{translate('ending.noNegotiated')}</p>;
  return (
    <>
      <p>{translate('ending.negotiatedWords')}</p>
      <ul>
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
};

const Key = ({ clause }: { readonly clause: string }) => {
  const { tell } = useDesk();
  return (
    <section class="word-key">
      <h2 class="capitals">{translate('ending.key')}</h2>
      <ul>
        <li>{translate('ending.same')}</li>
        <li>
          <ins class="negotiated">{translate('ending.negotiated')}</ins>
        </li>
        <li>
          <span class="drafting">{translate('ending.drafting')}</span>
        </li>
      </ul>
      <p class="note">
        <Sentences of={tell(`clause.${clause}.notes`)} />
      </p>
    </section>
  );
};

interface SignedProps {
  readonly clause: string;
  readonly column: readonly Passage[];
}

const Signed = ({ clause, column }: SignedProps) => {
  const { tell } = useDesk();
  return (
    <div>
      <ClauseColumn heading={translate('ending.signed')} column={column} />
      <p class="note">
        {runsOf(tell(`clause.${clause}.signed`)).map(({ basis, evidence }, index) => (
          <BasisMark key={index} basis={basis} evidence={evidence} />
        ))}
      </p>
    </div>
  );
};

const OneClause = ({
  clause,
  comparison,
}: {
  readonly clause: Clause;
  readonly comparison: Comparison;
}) => {
  const { tell, names } = useDesk();
  const signed = inPlain(tell(`clause.${clause.id}.signed`));
  if (!comparison.signed)
    return (
      <>
        <p class="no-text">{translate('ending.noText')}</p>
        <Signed clause={clause.id} column={[{ gap: '', words: signed, kind: 'same' }]} />
      </>
    );
  const columns = columnsOf(clause, comparison, names.words, signed);
  return (
    <>
      <Summary {...columns} />
      <div class="two-columns">
        <ClauseColumn heading={translate('ending.yours')} column={columns.yours} />
        <Signed clause={clause.id} column={columns.signed} />
      </div>
      <Key clause={clause.id} />
    </>
  );
};

/** Your clause beside the signed one, word by word, for each clause whose signed words are known. */
export const EndingClause = ({ comparison }: { readonly comparison: Comparison }) => {
  const { bundle, tell } = useDesk();
  const known = bundle.scenario.clauses.filter(({ id }) => tell(`clause.${id}.signed`).length > 0);
  return (
    <section class="ending-clause">
      {known.map((clause) => (
        <OneClause key={clause.id} clause={clause} comparison={comparison} />
      ))}
      <EndingTerms comparison={comparison} />
    </section>
  );
};
