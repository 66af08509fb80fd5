import type { Comparison } from '../../history/comparison.ts';
import { compareWords, type WordPiece } from '../../history/compareWords.ts';
import type { Clause, Segment } from '../../negotiation/scenarioData.ts';

export type WordKind = WordPiece['kind'];

/** Words of one text as they stand in it, and how they compare with the other. */
export interface Passage {
  /** The white space before the words. */
  readonly gap: string;
  readonly words: string;
  readonly kind: WordKind;
}

export interface ClauseColumns {
  readonly yours: readonly Passage[];
  readonly signed: readonly Passage[];
}

interface Word {
  readonly gap: string;
  readonly word: string;
}

interface DraftWord extends Word {
  readonly segment: Segment;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/(\s*)(\S+)/g)].map(([, gap = '', word = '']) => ({ gap, word }));

const stands = (
  { when }: Segment,
  { terms }: Pick<Comparison, 'terms'>,
  whose: 'yours' | 'history',
): boolean => {
  const option = terms.find(({ issue }) => issue === when?.issue)?.[whose];
  return !when || (!!option && when.options.includes(option));
};

/** Each word of the first text that is found in the second, by their indices. */
const foundIn = (
  segments: readonly (readonly DraftWord[])[],
  signed: string,
): ReadonlyMap<number, number> => {
  const runs = segments.map((words) => ({
    words: words.map(({ word }) => word).join(' '),
    issue: null,
  }));
  const pairs = new Map<number, number>();
  let [i, j] = [0, 0];
  for (const { words, stands: where } of compareWords(runs, [{ words: signed, issue: null }]))
    for (const _ of words.split(' ')) {
      if (where === 'both') pairs.set(i, j);
      if (where !== 'theirs') i += 1;
      if (where !== 'yours') j += 1;
    }
  return pairs;
};

const passages = (
  words: readonly Word[],
  kindOf: (index: number) => WordKind,
): readonly Passage[] => {
  const found: Passage[] = [];
  words.forEach(({ gap, word }, index) => {
    const kind = kindOf(index);
    const last = found.at(-1);
    if (last?.kind === kind) found[found.length - 1] = { ...last, words: last.words + gap + word };
    else found.push({ gap, words: word, kind });
  });
  return found;
};

/**
 * Your clause and the signed article, each in its own words. Words are negotiated where they stand in your text
 * and not in history's, or the other way round; where only their wording differs they are drafting.
 */
export const columnsOf = (
  clause: Clause,
  comparison: Pick<Comparison, 'terms'>,
  wordsOf: (segment: string) => string,
  signed: string,
): ClauseColumns => {
  const draftOf = (whose: 'yours' | 'history') =>
    clause.segments
      .filter((segment) => stands(segment, comparison, whose))
      .map((segment) => wordsIn(wordsOf(segment.id)).map((word) => ({ ...word, segment })));
  const history = draftOf('history');
  const draft = history.flat();
  const pairs = foundIn(history, signed);
  const draftAt = new Map([...pairs].map(([inDraft, inPrint]) => [inPrint, draft[inDraft]]));
  const yours = draftOf('yours').flat();
  const firstOf = ({ segment }: DraftWord, words: readonly DraftWord[]): number =>
    words.findIndex((word) => word.segment.id === segment.id);
  return {
    yours: passages(yours, (index) => {
      const word = yours[index];
      if (!word || !stands(word.segment, comparison, 'history')) return 'negotiated';
      const twin = firstOf(word, draft) + index - firstOf(word, yours);
      return pairs.has(twin) ? 'same' : 'drafting';
    }),
    signed: passages(wordsIn(signed), (index) => {
      const twin = draftAt.get(index);
      if (!twin) return 'drafting';
      return stands(twin.segment, comparison, 'yours') ? 'same' : 'negotiated';
    }),
  };
};

const textOf = (passages: readonly Passage[]): string =>
  passages.map(({ gap, words }) => gap + words).join('');

const isBargained = ({ kind }: Passage): boolean => kind === 'negotiated';

/** The words of a run from the first bargained over to the last, and what drafting ends the phrase they leave open. */
const wholePhrase = (run: readonly Passage[]): string => {
  const last = run.findLastIndex(isBargained);
  const words = textOf(run.slice(run.findIndex(isBargained), last + 1));
  if (/[.,;:]$/.test(words)) return words;
  return words + (/^[^.,;:]*[.,;:]?/.exec(textOf(run.slice(last + 1)))?.[0] ?? '');
};

/** Runs of words that were bargained over, with what drafting stands between them where nothing is the same. */
export const bargainedOver = (column: readonly Passage[]): readonly string[] => {
  const runs: Passage[][] = [[]];
  for (const passage of column)
    if (passage.kind === 'same') runs.push([]);
    else runs.at(-1)?.push(passage);
  return runs
    .filter((run) => run.some(isBargained))
    .map((run) =>
      wholePhrase(run)
        .trim()
        .replace(/^[,.]\s*/, ''),
    );
};
