/** A run of words with where it comes from: an issue that was fought over, or fixed wording. */
export interface Run {
  readonly words: string;
  readonly issue: string | null;
}

export const WORD_KINDS = ['same', 'negotiated', 'drafting'] as const;

/** Words of two texts laid side by side: in both, or in one; negotiated, or a matter of drafting and translation. */
export interface WordPiece {
  readonly words: string;
  readonly stands: 'both' | 'yours' | 'theirs';
  readonly kind: (typeof WORD_KINDS)[number];
}

interface Word {
  readonly word: string;
  readonly key: string;
  readonly issue: string | null;
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}…]/gu, '');

const wordsOf = (runs: readonly Run[]): readonly Word[] =>
  runs.flatMap(({ words, issue }) =>
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => ({ word, key: keyOf(word), issue })),
  );

/** Lengths of the longest common runs of words from each pair of places on. */
const commonLengths = (a: readonly Word[], b: readonly Word[]): readonly Uint16Array[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        a[i]!.key === b[j]!.key
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
};

const joined = (pieces: readonly WordPiece[]): readonly WordPiece[] =>
  pieces.reduce<WordPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.stands === piece.stands && last.kind === piece.kind)
      all[all.length - 1] = { ...last, words: `${last.words} ${piece.words}` };
    else all.push(piece);
    return all;
  }, []);

/**
 * Two texts word by word, capitals and punctuation aside. Words of `yours` that come from an issue are
 * negotiated; every other difference is drafting or translation.
 */
export const compareWords = (
  yours: readonly Run[],
  theirs: readonly Run[],
): readonly WordPiece[] => {
  const a = wordsOf(yours);
  const b = wordsOf(theirs);
  const lengths = commonLengths(a, b);
  const pieces: WordPiece[] = [];
  const kindOf = ({ issue }: Word) => (issue === null ? 'drafting' : 'negotiated');
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const mine = a[i];
    const other = b[j];
    if (mine && other && mine.key === other.key) {
      pieces.push({ words: mine.word, stands: 'both', kind: 'same' });
      i += 1;
      j += 1;
    } else if (mine && (!other || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      pieces.push({ words: mine.word, stands: 'yours', kind: kindOf(mine) });
      i += 1;
    } else if (other) {
      pieces.push({ words: other.word, stands: 'theirs', kind: kindOf(other) });
      j += 1;
    }
  }
  return joined(pieces);
};
