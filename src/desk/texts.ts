import type { Sentence, TextKey, Texts } from '../scenario/bundle.ts';

/** The sentences of a text key; an empty list where the scenario has none. */
export type Tell = (key: TextKey) => readonly Sentence[];

const NONE: readonly Sentence[] = [];

export const makeTell =
  (texts: Texts): Tell =>
  (key) =>
    texts[key] ?? NONE;

export const inPlain = (sentences: readonly Sentence[]): string =>
  sentences.map(({ say }) => say).join(' ');

/** Words that begin with a comma or a stop keep it on the line of their first word. */
export const glued = (words: string): string => words.replace(/^([,.;]) /, '$1\u00A0');

/** Sentences that share basis and evidence, so that one mark serves them all. */
export interface SentenceRun {
  readonly words: string;
  readonly basis: Sentence['basis'];
  readonly evidence: readonly string[];
}

const sameMark = (run: SentenceRun, { basis, evidence = [] }: Sentence): boolean =>
  run.basis === basis && run.evidence.join() === evidence.join();

export const runsOf = (sentences: readonly Sentence[]): readonly SentenceRun[] => {
  const runs: SentenceRun[] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last && sameMark(last, sentence))
      runs[runs.length - 1] = { ...last, words: `${last.words} ${sentence.say}` };
    else
      runs.push({
        words: sentence.say,
        basis: sentence.basis,
        evidence: sentence.evidence ?? [],
      });
  }
  return runs;
};
