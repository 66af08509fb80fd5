import { holdsAsKnown } from '../negotiation/condition.ts';
import type { Known } from '../negotiation/tableView.ts';
import type { Sentence, TextKey, Texts } from '../scenario/bundle.ts';
import { keyAtLevel } from '../scenario/levels.ts';

/** The sentences of a text key; an empty list where the scenario has none. */
export type Tell = (key: TextKey) => readonly Sentence[];

const NONE: readonly Sentence[] = [];

const LINE_AT_A_TABLE = /^stage\.[^.]+\.((?:say|stand|accept|ground)\..+)$/;

/** A line no stage has of its own is spoken in the words all stages share. */
const sharedKey = (key: TextKey): TextKey => key.replace(LINE_AT_A_TABLE, 'spoken.$1');

const ABOUT_THE_END = /^road\.|\.ending\./;

/**
 * The texts of a scenario for one course of play and one level: sentences that are not true of it are left out. What
 * is said of an ending goes by how things stand at it, all else by how they stood when the stage opened.
 */
export const makeTell =
  (texts: Texts, opening: Known | null, now: Known | null, level = 'standard'): Tell =>
  (key) => {
    const found = texts[keyAtLevel(texts, key, level)] ?? texts[sharedKey(key)] ?? NONE;
    const known = ABOUT_THE_END.test(key) ? now : opening;
    if (!found.some(({ when }) => when)) return found;
    return found.filter(({ when }) => !when || known === null || holdsAsKnown(when, known));
  };

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
