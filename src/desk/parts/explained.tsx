import { useMemo, useState } from 'preact/hooks';
import { explained, type WordForm, wordForms } from '../../archive/explained.ts';
import type { Holdings } from '../../archive/holdings.ts';
import { holdingsFor, readerOfPage, readingOf } from '../archive/readers.ts';
import { type Desk, useDesk } from '../deskContext.ts';
import { runsOf } from '../texts.ts';
import { BasisMark } from './basisMark.tsx';

const NONE: readonly WordForm[] = [];

const holdingsOf = (desk: Desk): Holdings => holdingsFor(desk, readerOfPage(readingOf(desk)));

/** At the plain level every word of the glossary; at the standard one none: there it stands in the archive alone. */
const useWordForms = (): readonly WordForm[] => {
  const desk = useDesk();
  const isPlain = desk.view.level === 'plain';
  return useMemo(() => (isPlain ? wordForms(holdingsOf(desk)) : NONE), [isPlain, desk]);
};

/** A word that says what it means where it stands. */
const Word = ({ word, written }: { readonly word: string; readonly written: string }) => {
  const [open, setOpen] = useState(false);
  const desk = useDesk();
  return (
    <>
      <button
        type="button"
        class="word"
        aria-expanded={open}
        onClick={() => setOpen((was) => !was)}
      >
        {written}
      </button>
      {open && (
        <span class="word-means" role="note">
          {runsOf(holdingsOf(desk).tell(`word.${word}.means`)).map((run, at) => (
            <span key={at}>
              {run.words} <BasisMark basis={run.basis} evidence={run.evidence} />{' '}
            </span>
          ))}
        </span>
      )}
    </>
  );
};

/** Words of a text; at the plain level those of the glossary can be opened. */
export const Explained = ({ words }: { readonly words: string }) => {
  const forms = useWordForms();
  return (
    <>
      {explained(words, forms).map(({ words: written, word }, at) =>
        word === null ? written : <Word key={at} word={word} written={written} />,
      )}
    </>
  );
};
