import { draftsIn, type OpenDraft } from '../../archive/entries.ts';
import { sayDate } from '../../i18n/dates.ts';
import type { DraftPiece, DraftStep } from '../../scenario/archive.ts';
import { useDesk } from '../deskContext.ts';
import { BasisMark } from '../parts/basisMark.tsx';
import { Told } from '../parts/sentences.tsx';
import { runsOf } from '../texts.ts';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { Shelf } from './shelf.tsx';

const TAGS = { kept: 'span', added: 'ins', struck: 'del', open: 'span' } as const;

interface PieceProps {
  readonly text: string;
  readonly piece: DraftPiece;
}

/** Words of a draft: what became of them is said in a label, and not by ink alone. */
const Piece = ({ text, piece: { change, verbatim } }: PieceProps) => {
  const { tell } = useDesk();
  const runs = runsOf(tell(text));
  const Tag = TAGS[change];
  return (
    <li class={`piece piece-${change}`}>
      <span class="piece-label">{say(`archive.draft.change.${change}`)}</span>
      <p>
        {runs.map(({ words, basis, evidence }, index) => (
          <span key={index}>
            <Tag class="piece-words">{verbatim ? `“${words}”` : words}</Tag>{' '}
            <BasisMark basis={basis} evidence={evidence} />{' '}
          </span>
        ))}
      </p>
    </li>
  );
};

interface StepProps {
  readonly draft: string;
  readonly step: DraftStep;
  readonly number: number;
  readonly count: number;
}

const Step = ({ draft, step, number, count }: StepProps) => {
  const { names, tell } = useDesk();
  const words = useWords();
  const at = `archive.draft.${draft}.${step.id}`;
  const by =
    step.by === null
      ? say('archive.draft.byBoth')
      : say('archive.draft.by', { party: names.party(step.by) });
  return (
    <li class="draft-step">
      <p class="capitals">
        {say('archive.draft.step', { step: number, count })} · {sayDate(step.date)} · {by}
      </p>
      <h4>{words(`${at}.name`)}</h4>
      <ul class="pieces">
        {step.pieces.map((piece) => (
          <Piece key={piece.id} text={`${at}.piece.${piece.id}`} piece={piece} />
        ))}
      </ul>
      {tell(`${at}.why`).length > 0 && (
        <details>
          <summary>{say('archive.draft.why')}</summary>
          <Told text={`${at}.why`} />
        </details>
      )}
    </li>
  );
};

const Draft = ({ draft: { id, steps } }: { readonly draft: OpenDraft }) => {
  const words = useWords();
  return (
    <article>
      <h3 tabIndex={-1}>{words(`archive.draft.${id}.name`)}</h3>
      <Told text={`archive.draft.${id}.about`} />
      <p class="note">{say('archive.draft.verbatim')}</p>
      <ol class="draft-steps">
        {steps.map((step, index) => (
          <Step key={step.id} draft={id} step={step} number={index + 1} count={steps.length} />
        ))}
      </ol>
    </article>
  );
};

/** How texts were made, step by step. */
export const DraftsSection = () => {
  const { holdings } = useArchive();
  const words = useWords();
  const drafts = draftsIn(holdings);
  const chosen = useChosen('drafts', drafts);
  const items = drafts.map(({ id }) => ({ id, name: words(`archive.draft.${id}.name`) }));
  return (
    <Shelf section="drafts" groups={[{ name: '', items }]}>
      {chosen && <Draft key={chosen.id} draft={chosen} />}
    </Shelf>
  );
};
