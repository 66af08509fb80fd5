import type { IssueId, PartyId, SegmentId } from '../../negotiation/scenarioData.ts';
import type { ClauseTop, WordStanding, WordsTop } from '../view/tableTop.ts';

/** Words of the draft that stand alike, ready to be set. */
export interface Run {
  readonly text: string;
  readonly standing: WordStanding | 'title' | 'aside';
  readonly segment: SegmentId | null;
  readonly bracket: PartyId | null;
  readonly loose: boolean;
}

export interface DraftWords {
  /** Said where an issue could have words in the draft and none of them stands. */
  readonly noWording: string;
  /** Said where there is no draft. */
  readonly noText: string;
  readonly title: (clause: string) => string;
  readonly words: (segment: SegmentId) => string;
}

const title = (text: string): Run => ({
  text,
  standing: 'title',
  segment: null,
  bracket: null,
  loose: false,
});

const runsOfClause = ({ words }: ClauseTop, { words: textOf }: DraftWords): readonly Run[] =>
  words.map(({ id, standing, bracket, loose }) => ({
    text: textOf(id),
    standing,
    segment: id,
    bracket,
    loose,
  }));

/** The whole draft, clause after clause; a clause begins with its title on a line of its own. */
export const wholeDraft = (draft: readonly ClauseTop[], words: DraftWords): readonly Run[] =>
  draft.flatMap((clause, at) => [
    title(`${at === 0 ? '' : '\n'}${words.title(clause.id)}\n`),
    ...runsOfClause(clause, words),
  ]);

const lastWords = (text: string, count: number): string => {
  const words = text.split(/(?<=\s)/);
  return words.length <= count ? text : `… ${words.slice(-count).join('')}`;
};

const firstWords = (text: string, count: number): string => {
  const words = text.split(/(?<=\s)/);
  return words.length <= count ? text : `${words.slice(0, count).join('').trimEnd()} …`;
};

/** How many words of a long run are shown before and after the gap. */
export type Kept = readonly [before: number, after: number];

const shortened = (run: Run, [before, after]: Kept): Run => {
  const words = run.text.trim().split(/\s+/);
  if (words.length <= before + after + 1) return { ...run, text: run.text.replaceAll('\n', ' ') };
  const end = after > 0 ? ` ${words.slice(-after).join(' ')}` : '';
  return { ...run, text: ` ${words.slice(0, before).join(' ')} …${end}` };
};

const asCommon = (text: string): Run => ({ ...title(text), standing: 'common' });

/** Said about the draft, and not words of it. */
const aside = (text: string): Run => ({ ...title(text), standing: 'aside' });

const joined = (runs: readonly Run[]): string =>
  runs
    .filter(({ standing }) => standing === 'common')
    .map(({ text }) => text)
    .join('')
    .replaceAll('\n', ' ');

/** Alternatives longer than this, in letters, are not shown while nobody has tabled any. */
const MANY = 90;

interface Turning {
  readonly at: readonly number[];
  /** Nobody has tabled any of the words, and they are too many to read. */
  readonly blank: boolean;
}

/** Of the words of an issue, those that stand or stood; where none does, the first and what adjoins them. */
const turningWords = (
  words: readonly WordsTop[],
  issue: IssueId | null,
  runs: readonly Run[],
): Turning => {
  const own = words.flatMap((word, at) => (issue !== null && word.issue === issue ? [at] : []));
  const alive = own.filter((at) => words[at]?.standing !== 'absent');
  if (alive.length > 0) return { at: alive, blank: false };
  const adjoining = own.filter((at, index) => at === (own[0] ?? 0) + index);
  const letters = adjoining.reduce((sum, at) => sum + (runs[at]?.text.length ?? 0), 0);
  return { at: adjoining, blank: letters > MANY };
};

/** The words an issue turns on, with a few of the words around them; the clause's opening where it turns on none. */
export const excerptOf = (
  draft: readonly ClauseTop[],
  issue: IssueId | null,
  words: DraftWords,
  kept: Kept = [4, 2],
): readonly Run[] => {
  const turnsOn = (clause: ClauseTop): boolean =>
    clause.words.some((word) => issue !== null && word.issue === issue);
  const clause = draft.find(turnsOn) ?? draft[0];
  if (!clause) return [aside(words.noText)];
  const runs = runsOfClause(clause, words);
  const { at, blank } = turningWords(clause.words, issue, runs);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined)
    return [title(`${words.title(clause.id)}  `), asCommon(firstWords(joined(runs), 14))];
  if (blank) return [title(`${words.title(clause.id)}  `), aside(words.noWording)];
  const spoken = runs.slice(first, last + 1).flatMap((run, index): readonly Run[] => {
    if (at.includes(first + index)) return [shortened(run, kept)];
    return run.standing === 'common' ? [asCommon(' … ')] : [];
  });
  return [
    title(`${words.title(clause.id)}  `),
    asCommon(lastWords(joined(runs.slice(0, first)), 3)),
    ...spoken,
    asCommon(firstWords(joined(runs.slice(last + 1)), 4)),
  ].filter(({ text }) => text !== '');
};
