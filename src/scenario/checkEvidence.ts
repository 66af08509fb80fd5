import type { Evidence, ScenarioBundle } from './bundle.ts';
import { hasMarkup } from './markup.ts';
import type { Found } from './names.ts';
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

const checkDescent = ({ evidence }: ScenarioBundle): Found =>
  Object.entries(evidence).flatMap(([id, { derivedFrom = [] }]) => [
    ...derivedFrom
      .filter((source) => !Object.hasOwn(evidence, source))
      .map((source) =>
        problem(`evidence.${id}.derivedFrom`, 'unknown-evidence', undefined, source),
      ),
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
  return [
    ...Object.entries(bundle.scenario.arguments)
      .filter(([, { evidence }]) => !Object.hasOwn(bundle.evidence, evidence))
      .map(([id, { evidence }]) =>
        problem(`scenario.arguments.${id}.evidence`, 'unknown-evidence', undefined, evidence),
      ),
    ...Object.keys(bundle.evidence)
      .filter((id) => !cited.has(id))
      .map((id) => problem(`evidence.${id}`, 'unused-evidence')),
    ...checkDescent(bundle),
    ...Object.entries(bundle.evidence)
      .filter(([, { quotation }]) => quotation && wordsIn(quotation.words) > MOST_QUOTED_WORDS)
      .map(([id]) =>
        problem(`evidence.${id}.quotation.words`, 'quotation-too-long', String(MOST_QUOTED_WORDS)),
      ),
    ...Object.entries(bundle.evidence).flatMap(([id, evidence]) => markupIn(id, evidence)),
  ];
};
