import type { Comparison } from '../../history/comparison.ts';
import { compareWords, type Run, type WordPiece } from '../../history/compareWords.ts';
import type { Clause, Segment } from '../../negotiation/scenarioData.ts';

type Whose = 'yours' | 'history';

const optionOf = ({ terms }: Comparison, issue: string, whose: Whose): string | null =>
  terms.find((term) => term.issue === issue)?.[whose] ?? null;

const stands = ({ when }: Segment, comparison: Comparison): boolean => {
  if (when === undefined) return true;
  const option = optionOf(comparison, when.issue, 'yours');
  return option !== null && when.options.includes(option);
};

const runOf = (
  { id, when }: Segment,
  comparison: Comparison,
  words: (segment: string) => string,
): Run => {
  const fought =
    when !== undefined &&
    optionOf(comparison, when.issue, 'yours') !== optionOf(comparison, when.issue, 'history');
  return { words: words(id), issue: fought ? when.issue : null };
};

/**
 * Your clause and the signed article word by word. Words count as negotiated only where your text and history's
 * differ on the issue they belong to; all else is drafting.
 */
export const piecesOf = (
  clause: Clause,
  comparison: Comparison,
  words: (segment: string) => string,
  signed: string,
): readonly WordPiece[] =>
  compareWords(
    clause.segments
      .filter((segment) => stands(segment, comparison))
      .map((segment) => runOf(segment, comparison, words)),
    [{ words: signed, issue: null }],
  );

/** The pieces of one of the two texts, each with the space before it. */
export type Column = readonly { readonly gap: '' | ' '; readonly piece: WordPiece }[];

const tight = (words: string): string => words.replaceAll(/ (?=[,.;:])/g, '');

export const columnOf = (
  pieces: readonly WordPiece[],
  whose: Exclude<WordPiece['stands'], 'both'>,
): Column =>
  pieces
    .filter(({ stands }) => stands === 'both' || stands === whose)
    .map((piece, index) => ({
      gap: index === 0 || /^[,.;:]/.test(piece.words) ? '' : ' ',
      piece: { ...piece, words: tight(piece.words) },
    }));
