import type { Disagreement } from '../../scenario/archive.ts';
import type { ScenarioBundle, Sentence } from '../../scenario/bundle.ts';

/** A question a reader can judge: the stem of its texts, and what speaks for each reading. */
export interface Question extends Pick<Disagreement, 'id' | 'text' | 'readings' | 'chosen'> {
  /** Null where no archive says so. */
  readonly sure: Disagreement['sure'] | null;
}

const OWN = /^stage\.([^.]+)\.disagreement\.([^.]+)\.question$/;

const citedBy = (sentences: readonly Sentence[]): readonly string[] => [
  ...new Set(sentences.flatMap(({ evidence = [] }) => evidence)),
];

/** The questions among the texts of a stage, where a scenario has no archive to list them. */
const questionsInTexts = ({ texts }: ScenarioBundle, stage: string): readonly Question[] => {
  const told = texts['en'] ?? {};
  return Object.keys(told).flatMap((key) => {
    const [, of, id] = OWN.exec(key) ?? [];
    if (of !== stage || id === undefined) return [];
    const text = `stage.${stage}.disagreement.${id}`;
    const readings = Object.keys(told)
      .filter((known) => known.startsWith(`${text}.reading.`))
      .map((known) => citedBy(told[known] ?? []));
    return [{ id: text, text, readings, chosen: null, sure: null }];
  });
};

/** The questions on which sources disagree about a stage. */
export const questionsOf = (bundle: ScenarioBundle, stage: string): readonly Question[] =>
  bundle.archive?.disagreements.filter(({ stages }) => stages.includes(stage)) ??
  questionsInTexts(bundle, stage);

/** Every source listed for a question, once, by its date. */
export const sourcesOf = (
  { readings }: Question,
  { evidence }: Pick<ScenarioBundle, 'evidence'>,
): readonly string[] =>
  [...new Set(readings.flat())]
    .filter((id) => Object.hasOwn(evidence, id))
    .toSorted((a, b) => ((evidence[a]?.date ?? '') < (evidence[b]?.date ?? '') ? -1 : 1));
