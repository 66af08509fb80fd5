import type { Evidence, ScenarioBundle } from './bundle.ts';
import { hasMarkup } from './markup.ts';
import { unknownIds, type Found } from './names.ts';
import { problem } from './problems.ts';
import { ancestry } from './support.ts';

const MOST_QUOTED_WORDS = 30;

const citedIn = ({ texts, scenario }: ScenarioBundle): ReadonlySet<string> =>
  new Set([
    ...Object.values(texts).flatMap((language) =>
      Object.values(language).flatMap((sentences) =>
        sentences.flatMap(({ evidence = [] }) => evidence),
      ),
    ),
    ...Object.values(scenario.arguments).map(({ evidence }) => evidence),
  ]);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

const tooLong = (id: string, words: string): Found =>
  wordsIn(words) > MOST_QUOTED_WORDS
    ? [
        problem(
          `evidence.${id}.quotation.words`,
          'quotation-too-long',
          String(MOST_QUOTED_WORDS),
          String(wordsIn(words)),
        ),
      ]
    : [];

const checkDescent = ({ evidence }: ScenarioBundle, sources: ReadonlySet<string>): Found =>
  Object.entries(evidence).flatMap(([id, { derivedFrom = [] }]) => [
    ...unknownIds(`evidence.${id}.derivedFrom`, derivedFrom, sources, 'unknown-evidence'),
    ...(derivedFrom.some((source) => ancestry(evidence, source).has(id))
      ? [problem(`evidence.${id}.derivedFrom`, 'derives-from-itself')]
      : []),
  ]);

const wordsOf = (evidence: Evidence): readonly (readonly [part: string, words: string])[] => {
  const { title, author, audience, reached, locator, summary, disagrees, quotation } = evidence;
  const said = { title, author, audience, reached, locator, summary, disagrees };
  const quoted = {
    'quotation.words': quotation?.words,
    'quotation.locator': quotation?.locator,
  };
  return Object.entries({ ...said, ...quoted }).flatMap(([part, words]) =>
    words === undefined ? [] : [[part, words] as const],
  );
};

const markupIn = (id: string, evidence: Evidence): Found =>
  wordsOf(evidence)
    .filter(([, words]) => hasMarkup(words))
    .map(([part]) => problem(`evidence.${id}.${part}`, 'markup'));

export const checkEvidence = (bundle: ScenarioBundle): Found => {
  const cited = citedIn(bundle);
  const sources = new Set(Object.keys(bundle.evidence));
  return [
    ...Object.entries(bundle.scenario.arguments).flatMap(([id, { evidence }]) =>
      unknownIds(`scenario.arguments.${id}.evidence`, [evidence], sources, 'unknown-evidence'),
    ),
    ...Object.keys(bundle.evidence)
      .filter((id) => !cited.has(id))
      .map((id) => problem(`evidence.${id}`, 'unused-evidence')),
    ...checkDescent(bundle, sources),
    ...Object.entries(bundle.evidence).flatMap(([id, { quotation }]) =>
      tooLong(id, quotation?.words ?? ''),
    ),
    ...Object.entries(bundle.evidence).flatMap(([id, evidence]) => markupIn(id, evidence)),
  ];
};
