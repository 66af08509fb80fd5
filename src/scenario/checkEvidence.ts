import type { ScenarioBundle } from './bundle.ts';
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
  ];
};
