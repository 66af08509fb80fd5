import { archiveKeys, mayBeInArchive } from './archiveKeys.ts';
import type { ScenarioBundle, Sentence, Texts } from './bundle.ts';
import { withoutLevel } from './levels.ts';
import { hasMarkup } from './markup.ts';
import { mapKeys, mayBeMapNote } from './mapKeys.ts';
import { unknownIds, type Found } from './names.ts';
import { unknownName } from './nearest.ts';
import { problem } from './problems.ts';
import { mayHaveKey, requiredKeys } from './textKeys.ts';

const placeholdersIn = (sentences: readonly Sentence[]): string =>
  [...new Set(sentences.flatMap(({ say }) => say.match(/\{[^{}]*\}/g) ?? []))].toSorted().join(' ');

const checkPlaceholders = (
  path: string,
  sentences: readonly Sentence[],
  model: readonly Sentence[] = sentences,
): Found => {
  if (sentences === model) return [];
  const expected = placeholdersIn(model);
  const found = placeholdersIn(sentences);
  return expected === found ? [] : [problem(path, 'placeholders-differ', expected, found)];
};

const checkSentence = (sources: ReadonlySet<string>, path: string, sentence: Sentence): Found => {
  const { say, basis, evidence = [] } = sentence;
  return [
    ...(hasMarkup(say) ? [problem(path, 'markup')] : []),
    ...(basis === 'documented' && evidence.length === 0
      ? [problem(path, 'documented-without-evidence', undefined, say)]
      : []),
    ...unknownIds(`${path}.evidence`, evidence, sources, 'unknown-evidence'),
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

const neededBy = ({ scenario, map, archive }: ScenarioBundle): ReadonlySet<string> =>
  new Set([...requiredKeys(scenario), ...mapKeys(map, scenario), ...archiveKeys(archive)]);

/** Texts the screens ask for and do not find, and texts they never ask for. */
const checkKeys = (bundle: ScenarioBundle, path: string, texts: Texts): Found => {
  const { scenario, map, archive } = bundle;
  const needed = neededBy(bundle);
  const expected = new Set([...needed, ...Object.keys(bundle.texts['en'] ?? {})]);
  const missing = new Set(
    [...expected].filter((key) => !Object.hasOwn(texts, key) || texts[key]?.length === 0),
  );
  const inScenario = mayHaveKey(scenario);
  const inArchive = mayBeInArchive(archive);
  const isKnown = (key: string): boolean =>
    needed.has(key) || inScenario(key) || mayBeMapNote(map, key) || inArchive(key);
  const isUsed = (key: string): boolean => isKnown(key) || isKnown(withoutLevel(key));
  return [
    ...[...missing].map((key) => problem(path, 'missing-text', key)),
    ...Object.keys(texts)
      .filter((key) => !isUsed(key))
      .map((key) => unknownName(`${path}.${key}`, 'unused-text', key, missing)),
  ];
};

const checkLanguage = (bundle: ScenarioBundle, tag: string, texts: Texts): Found => {
  const path = `texts.${tag}`;
  const model = bundle.texts['en'] ?? {};
  const sources = new Set(Object.keys(bundle.evidence));
  return [
    ...checkKeys(bundle, path, texts),
    ...checkDisagreements(texts, path),
    ...checkLeftOut(texts, path),
    ...Object.entries(texts).flatMap(([key, sentences]) => [
      ...sentences.flatMap((sentence, at) =>
        checkSentence(sources, `${path}.${key}.${at}`, sentence),
      ),
      ...checkPlaceholders(`${path}.${key}`, sentences, model[key]),
    ]),
  ];
};

export const checkTexts = (bundle: ScenarioBundle): Found => [
  ...(Object.hasOwn(bundle.texts, 'en') ? [] : [problem('texts', 'missing', 'en')]),
  ...Object.entries({ en: {}, ...bundle.texts }).flatMap(([tag, texts]) =>
    checkLanguage(bundle, tag, texts),
  ),
];
