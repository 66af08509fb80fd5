import { archiveKeys, mayBeInArchive } from './archiveKeys.ts';
import type { ScenarioBundle, Sentence, Texts } from './bundle.ts';
import { withoutLevel } from './levels.ts';
import { hasMarkup } from './markup.ts';
import { mapKeys, mayBeMapNote } from './mapKeys.ts';
import type { Found } from './names.ts';
import { problem } from './problems.ts';
import { mayHaveKey, requiredKeys } from './textKeys.ts';

const placeholdersIn = (sentences: readonly Sentence[]): string =>
  [...new Set(sentences.flatMap(({ say }) => say.match(/\{[^{}]*\}/g) ?? []))].toSorted().join(' ');

const samePlaceholders = (a: readonly Sentence[], b: readonly Sentence[]): boolean =>
  a === b || placeholdersIn(a) === placeholdersIn(b);

const checkSentence = (bundle: ScenarioBundle, path: string, sentence: Sentence): Found => {
  const { say, basis, evidence = [] } = sentence;
  return [
    ...(hasMarkup(say) ? [problem(path, 'markup')] : []),
    ...(basis === 'documented' && evidence.length === 0
      ? [problem(path, 'documented-without-evidence', undefined, say)]
      : []),
    ...evidence
      .filter((id) => !Object.hasOwn(bundle.evidence, id))
      .map((id) => problem(`${path}.evidence`, 'unknown-evidence', undefined, id)),
  ];
};

const checkDisagreements = (texts: Texts, path: string): Found =>
  Object.keys(texts)
    .filter((key) => /^stage\.[^.]+\.disagreement\.[^.]+\.question$/.test(key))
    .flatMap((key) => [0, 1].map((reading) => key.replace(/question$/, `reading.${reading}`)))
    .filter((key) => !Object.hasOwn(texts, key))
    .map((key) => problem(path, 'missing-text', key));

const LEFT_OUT = /^debrief\.leavesOut\.[a-z-]+(\.title)?$/;

/** What a model leaves out is told by a title and a text: neither stands alone. */
const checkLeftOut = (texts: Texts, path: string): Found =>
  Object.keys(texts)
    .filter((key) => LEFT_OUT.test(key))
    .map((key) => (key.endsWith('.title') ? key.replace(/\.title$/, '') : `${key}.title`))
    .filter((key) => !Object.hasOwn(texts, key))
    .map((key) => problem(path, 'missing-text', key));

const checkLanguage = (bundle: ScenarioBundle, tag: string, texts: Texts): Found => {
  const path = `texts.${tag}`;
  const { scenario, map, archive } = bundle;
  const needed = new Set([
    ...requiredKeys(scenario),
    ...mapKeys(map, scenario),
    ...archiveKeys(archive),
  ]);
  const model = bundle.texts['en'] ?? {};
  const expected = new Set([...needed, ...Object.keys(model)]);
  const isKnown = (key: string): boolean =>
    needed.has(key) ||
    mayHaveKey(scenario, key) ||
    mayBeMapNote(map, key) ||
    mayBeInArchive(archive, key);
  const isUsed = (key: string): boolean => isKnown(key) || isKnown(withoutLevel(key));
  return [
    ...[...expected]
      .filter((key) => !Object.hasOwn(texts, key) || texts[key]?.length === 0)
      .map((key) => problem(path, 'missing-text', key)),
    ...Object.keys(texts)
      .filter((key) => !isUsed(key))
      .map((key) => problem(`${path}.${key}`, 'unused-text')),
    ...checkDisagreements(texts, path),
    ...checkLeftOut(texts, path),
    ...Object.entries(texts).flatMap(([key, sentences]) => [
      ...sentences.flatMap((sentence, at) =>
        checkSentence(bundle, `${path}.${key}.${at}`, sentence),
      ),
      ...(samePlaceholders(sentences, model[key] ?? sentences)
        ? []
        : [problem(`${path}.${key}`, 'placeholders-differ')]),
    ]),
  ];
};

export const checkTexts = (bundle: ScenarioBundle): Found => [
  ...(Object.hasOwn(bundle.texts, 'en') ? [] : [problem('texts', 'missing', 'en')]),
  ...Object.entries(bundle.texts).flatMap(([tag, texts]) => checkLanguage(bundle, tag, texts)),
];
