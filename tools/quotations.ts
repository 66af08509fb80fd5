import type { ScenarioBundle, Sentence } from '../src/scenario/bundle.ts';

/** The text of each source file by its SHA-256. */
export type Sources = ReadonlyMap<string, string>;

export interface Quoted {
  readonly path: string;
  readonly words: string;
}

const VERBATIM_KEY = /^(segment\.|clause\.[^.]+\.signed$)/;
const QUOTED = /“([^“”]+)”/g;

/** Joins words broken over lines and makes all white space one space, so that layout does not hide a quotation. */
const plainText = (text: string): string =>
  text
    .replace(/(\p{Ll})-\s*\n(?=\p{Ll})/gu, '$1')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const heldBy = (bundle: ScenarioBundle, sources: Sources, ids: readonly string[]): string[] =>
  ids.flatMap((id) => sources.get(bundle.evidence[id]?.quotation?.sha256 ?? '') ?? []);

const quotedIn = (key: string, { say, basis }: Sentence): readonly string[] =>
  basis === 'documented' && VERBATIM_KEY.test(key)
    ? [say]
    : [...say.matchAll(QUOTED)].map(([, words = '']) => words);

const fromTexts = (bundle: ScenarioBundle, sources: Sources): readonly Quoted[] =>
  Object.entries(bundle.texts['en'] ?? {}).flatMap(([key, sentences]) =>
    sentences.flatMap((sentence, at) => {
      const held = heldBy(bundle, sources, sentence.evidence ?? []);
      if (held.length === 0 || sentence.basis === 'invented') return [];
      return quotedIn(key, sentence)
        .filter((words) => !held.some((text) => plainText(text).includes(plainText(words))))
        .map((words) => ({ path: `texts.en.${key}.${at}`, words }));
    }),
  );

const fromEvidence = (bundle: ScenarioBundle, sources: Sources): readonly Quoted[] =>
  Object.entries(bundle.evidence).flatMap(([id, { quotation }]) => {
    if (!quotation) return [];
    const text = plainText(sources.get(quotation.sha256) ?? '');
    const { words } = quotation;
    return text.includes(plainText(words)) ? [] : [{ path: `evidence.${id}.quotation`, words }];
  });

/** Quotations, and clause wording said to be a source's, that do not stand word for word in the sources given. */
export const quotationsNotFound = (bundle: ScenarioBundle, sources: Sources): readonly Quoted[] => [
  ...fromEvidence(bundle, sources),
  ...fromTexts(bundle, sources),
];
