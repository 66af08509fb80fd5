import type { SegmentId } from '../../negotiation/scenarioData.ts';
import type { SegmentView } from '../../negotiation/tableView.ts';
import { inkOf } from './draftWords.ts';

/** A part of an excerpt: words in dispute, or common words around them as far as they are quoted. */
export type ExcerptPart =
  | { readonly kind: 'disputed'; readonly segment: SegmentView }
  | { readonly kind: 'common'; readonly words: string };

/** How many letters of the common words are quoted on either side. */
const QUOTED = 70;

const isDisputed = (segment: SegmentView | undefined): boolean => {
  const ink = segment && inkOf(segment);
  return ink === 'yours' || ink === 'theirs';
};

const headOf = (words: string): string =>
  words.length <= QUOTED ? words : `${words.slice(0, words.lastIndexOf(' ', QUOTED))} …`;

const tailOf = (words: string): string => {
  if (words.length <= QUOTED) return words;
  return `… ${words.slice(words.indexOf(' ', words.length - QUOTED) + 1)}`;
};

const quoted = (words: string, follows: boolean, precedes: boolean): string => {
  if (follows && precedes)
    return words.length <= 2 * QUOTED ? words : `${headOf(words)} ${tailOf(words).slice(2)}`;
  return follows ? headOf(words) : tailOf(words);
};

/** The words of a clause in dispute, with the nearest of the common words around them; empty where nothing is. */
export const draftExcerpt = (
  segments: readonly SegmentView[],
  wordsOf: (id: SegmentId) => string,
): readonly ExcerptPart[] => {
  const written = segments.filter(({ yours, theirs }) => yours || theirs);
  return written.flatMap((segment, at): readonly ExcerptPart[] => {
    if (isDisputed(segment)) return [{ kind: 'disputed', segment }];
    const follows = isDisputed(written[at - 1]);
    const precedes = isDisputed(written[at + 1]);
    if (!follows && !precedes) return [];
    return [{ kind: 'common', words: quoted(wordsOf(segment.id), follows, precedes) }];
  });
};
