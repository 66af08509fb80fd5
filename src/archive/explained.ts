import { wordsIn } from './entries.ts';
import type { Holdings } from './holdings.ts';

/** A way a word of the glossary is written in a text. */
export interface WordForm {
  readonly word: string;
  readonly form: string;
}

/** A stretch of a text; `word` is the glossary's where the stretch is one it explains. */
export interface Stretch {
  readonly words: string;
  readonly word: string | null;
}

/** Every form of the words open to a reader, longest first, so that a long one is not taken for its shorter part. */
export const wordForms = (holdings: Holdings): readonly WordForm[] =>
  wordsIn(holdings)
    .flatMap((word) =>
      [`word.${word}.name`, `word.${word}.also`].flatMap((key) =>
        holdings.tell(key).map(({ say }) => ({ word, form: say })),
      ),
    )
    .toSorted((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** Where a form first stands as words of its own; −1 where it does not. */
const placeOf = (text: string, form: string): number => {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text, at - 1) && !isLetter(text, at + form.length)) return at;
  return -1;
};

const plainStretch = (words: string): readonly Stretch[] =>
  words === '' ? [] : [{ words, word: null }];

const splitBy = ({ words }: Stretch, { word, form }: WordForm): readonly Stretch[] => {
  const at = placeOf(words, form);
  return [
    ...plainStretch(words.slice(0, at)),
    { words: form, word },
    ...plainStretch(words.slice(at + form.length)),
  ];
};

/** A text cut where it uses a word of the glossary; each word is explained once. */
export const explained = (text: string, forms: readonly WordForm[]): readonly Stretch[] => {
  let stretches = plainStretch(text);
  const done = new Set<string>();
  for (const form of forms) {
    if (done.has(form.word)) continue;
    const at = stretches.findIndex(
      ({ words, word }) => word === null && placeOf(words, form.form) >= 0,
    );
    if (at < 0) continue;
    stretches = stretches.flatMap((stretch, index) =>
      index === at ? splitBy(stretch, form) : [stretch],
    );
    done.add(form.word);
  }
  return stretches;
};
