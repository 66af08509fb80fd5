import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { ScenarioBundle, Sentence, TextKey, Texts } from '../src/scenario/bundle.ts';
import { isPlainVersion, keyAtLevel } from '../src/scenario/levels.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const END_OF_SENTENCE = /[.!?:;]+(?=\s|”|$)/g;

const countsOf = (words: string) => {
  const all = words.match(WORD) ?? [];
  return {
    word: all.length,
    sentence: Math.max(1, words.match(END_OF_SENTENCE)?.length ?? 0),
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
};

/**
 * The Flesch–Kincaid grade of a text: years of schooling in the United States, about 0–18. Source: J. P. Kincaid and others,
 * “Derivation of New Readability Formulas for Navy Enlisted Personnel”, 1975. A semicolon or colon ends a sentence.
 */
export const gradeOf = (words: string): number => fleschKincaid(countsOf(words));

/** Briefings, notes and debrief: all a learner reads at leisure, away from the talk at the table. */
const READ_AT_LEISURE =
  /^(stage\.[^.]+\.(lead|instructions|changed|since|people|ending|history|later|disagreement|choice|reflect)\b|road\.ending\.|debrief\.|issue\.[^.]+\.history\.)/;

const isOfLevel = (key: TextKey, level: string): boolean =>
  !/\.(lead|instructions)\./.test(key) || key.endsWith(`.${level}`);

const sayOf = (sentences: readonly Sentence[]): string => sentences.map(({ say }) => say).join(' ');

/** The texts a reader of a level meets, by the key they stand under. */
export const readAtLevel = (texts: Texts, level: string): ReadonlyMap<TextKey, string> => {
  const isVersion = (key: TextKey): boolean =>
    isPlainVersion(key) && !/\.(lead|instructions)\./.test(key);
  const keys = Object.keys(texts).filter(
    (key) => READ_AT_LEISURE.test(key) && isOfLevel(key, level) && !isVersion(key),
  );
  return new Map(
    keys.map((key) => {
      const at = keyAtLevel(texts, key, level);
      return [at, sayOf(texts[at] ?? [])];
    }),
  );
};

/** The grade of everything a reader of a level meets, to one decimal. */
export const readability = ({ texts }: ScenarioBundle, level: string): number =>
  Number(gradeOf([...readAtLevel(texts['en'] ?? {}, level).values()].join(' ')).toFixed(1));

const SHORTEST_MEASURED = 12;

/** Texts of a level that read above a grade; those under twelve words are too short to be measured. */
export const textsAbove = (
  { texts }: ScenarioBundle,
  level: string,
  grade: number,
): readonly { readonly key: TextKey; readonly grade: number }[] =>
  [...readAtLevel(texts['en'] ?? {}, level)]
    .filter(([, words]) => countsOf(words).word >= SHORTEST_MEASURED)
    .map(([key, words]) => ({ key, grade: Number(gradeOf(words).toFixed(1)) }))
    .filter((found) => found.grade > grade);
