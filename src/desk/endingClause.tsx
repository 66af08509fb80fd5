import { translate } from '../i18n/translate.ts';
import type { Comparison } from '../history/comparison.ts';
import type { WordPiece } from '../history/compareWords.ts';
import type { Clause } from '../negotiation/scenarioData.ts';
import { useDesk } from './deskContext.ts';
import { EndingTerms } from './endingTerms.tsx';
import { BasisMark, Sentences } from './sentences.tsx';
import { inPlain, runsOf } from './texts.ts';
import { type Column, columnOf, piecesOf } from './words/clauseColumns.ts';

const Spoken = ({ children }: { readonly children: string }) => (
  <span class="unseen">{children}</span>
);

/** A run of words; a difference says of itself what it is, in ink, pattern and words. */
const Piece = ({ piece: { kind, words } }: { readonly piece: WordPiece }) => {
  if (kind === 'same') return <>{words}</>;
  const Element = kind === 'negotiated' ? 'ins' : 'span';
  return (
    <Element class={kind}>
      <Spoken>{translate(`ending.insert.${kind}`)}</Spoken>
      {words}
      <Spoken>{translate('ending.endOfRun')}</Spoken>
    </Element>
  );
};

const ClauseColumn = ({
  heading,
  column,
}: {
  readonly heading: string;
  readonly column: Column;
}) => (
  <section class="clause official">
    <h3>{heading}</h3>
    <p class="clause-text">
      {column.map(({ gap, piece }, index) => (
        <span key={index}>
          {gap}
          <Piece piece={piece} />
        </span>
      ))}
    </p>
  </section>
);

const Summary = ({ pieces }: { readonly pieces: readonly WordPiece[] }) => {
  const negotiated = pieces.filter(({ kind }) => kind === 'negotiated');
  if (negotiated.length === 0) return <p>{translate('ending.noNegotiated')}</p>;
  return (
    <>
      <p>{translate('ending.negotiatedWords')}</p>
      <ul>
        {negotiated.map(({ stands, words }) => (
          <li key={words}>
            {translate(stands === 'yours' ? 'ending.onlyYours' : 'ending.onlySigned', {
              words: words.replace(/^[,.]\s*/, ''),
            })}
          </li>
        ))}
      </ul>
    </>
  );
};

const Key = ({ clause }: { readonly clause: string }) => {
  const { tell } = useDesk();
  return (
    <section class="word-key">
      <h3 class="capitals">{translate('ending.key')}</h3>
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

const Signed = ({ clause, column }: { readonly clause: string; readonly column: Column }) => {
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
        <Signed
          clause={clause.id}
          column={[{ gap: '', piece: { words: signed, stands: 'both', kind: 'same' } }]}
        />
      </>
    );
  const pieces = piecesOf(clause, comparison, names.words, signed);
  return (
    <>
      <Summary pieces={pieces} />
      <div class="two-columns">
        <ClauseColumn heading={translate('ending.yours')} column={columnOf(pieces, 'yours')} />
        <Signed clause={clause.id} column={columnOf(pieces, 'theirs')} />
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
