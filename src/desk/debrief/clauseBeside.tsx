import type { Comparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { Clause } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { BasisMark } from '../parts/basisMark.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { glued, inPlain, runsOf } from '../texts.ts';
import {
  bargainedOver,
  type ClauseColumns,
  columnsOf,
  type Passage,
} from '../words/clauseColumns.ts';
import { clauseName } from '../words/clauseNames.ts';

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

type Whose = 'yours' | 'signed';

/** A clause as an official document; whose it is stands in its ink, its pattern and its words. */
const ClauseColumn = ({
  whose,
  heading,
  column,
}: {
  readonly whose: Whose;
  readonly heading: string;
  readonly column: readonly Passage[];
}) => (
  <section class={`clause document ${whose}`}>
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

const Summary = ({ yours, signed }: ClauseColumns) => {
  const differences = [
    ...bargainedOver(yours).map((words) => translate('ending.onlyYours', { words })),
    ...bargainedOver(signed).map((words) => translate('ending.onlySigned', { words })),
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

/** What the three kinds of words are. */
export const WordKey = () => (
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
  </section>
);

const Notes = ({ clause }: { readonly clause: string }) => {
  const { tell } = useDesk();
  const notes = tell(`clause.${clause}.notes`);
  if (notes.length === 0) return null;
  return (
    <p class="note">
      <Sentences of={notes} />
    </p>
  );
};

const SignedColumn = ({
  clause,
  column,
}: {
  readonly clause: string;
  readonly column: readonly Passage[];
}) => {
  const { names, tell } = useDesk();
  return (
    <div>
      <ClauseColumn
        whose="signed"
        heading={translate('ending.signed', {
          clause: clauseName(clause, tell),
          text: names.historysText(),
        })}
        column={column}
      />
      <p class="note">
        {runsOf(tell(`clause.${clause}.signed`)).map(({ basis, evidence }, index) => (
          <BasisMark key={index} basis={basis} evidence={evidence} />
        ))}
      </p>
    </div>
  );
};

/** A clause as it was signed in history, alone. */
export const SignedClause = ({ clause }: { readonly clause: Clause }) => {
  const { tell } = useDesk();
  const words = inPlain(tell(`clause.${clause.id}.signed`));
  return (
    <article class="clause-beside">
      <SignedColumn clause={clause.id} column={[{ gap: '', words, kind: 'same' }]} />
      <Notes clause={clause.id} />
    </article>
  );
};

/** Your clause beside the signed one, word by word. */
export const ClauseBesideHistory = ({
  clause,
  comparison,
}: {
  readonly clause: Clause;
  readonly comparison: Pick<Comparison, 'terms'>;
}) => {
  const { tell, names } = useDesk();
  const signed = inPlain(tell(`clause.${clause.id}.signed`));
  const columns = columnsOf(clause, comparison, names.words, signed);
  return (
    <article class="clause-beside">
      <Summary {...columns} />
      <div class="two-columns">
        <ClauseColumn
          whose="yours"
          heading={translate('ending.yours', { clause: clauseName(clause.id, tell) })}
          column={columns.yours}
        />
        <SignedColumn clause={clause.id} column={columns.signed} />
      </div>
      <Notes clause={clause.id} />
    </article>
  );
};
