// `npm run evidence` looks every quotation up and prints what the sentences of a scenario rest on. With `--sources DIR` it
// reads the founding documents themselves; without, the excerpts of them that the tests keep.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASES, type ScenarioBundle } from '../src/scenario/bundle.ts';
import { checkScenario } from '../src/scenario/checkScenario.ts';
import type { ProblemCode } from '../src/scenario/problems.ts';
import { discrepanciesNotPlaced, sourcesWithoutScene } from './placed.ts';
import { quotationsNotFound, type Sources } from './quotations.ts';
import { readability } from './readability.ts';
import { readScenario } from './scenarioFiles.ts';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'scenarios/soviet-japanese-1955-56' },
    sources: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const EXCERPTS = 'tests/fixtures/sources/excerpts.json';

interface Excerpt {
  readonly sha256: string;
  readonly words: readonly string[];
}

const keptExcerpts = (): Sources => {
  const kept = JSON.parse(readFileSync(EXCERPTS, 'utf8')) as readonly Excerpt[];
  return new Map(kept.map(({ sha256, words }) => [sha256, words.join('\n')]));
};

const readSources = (folder: string): Sources =>
  new Map(
    readdirSync(folder).map((name) => {
      const content = readFileSync(join(folder, name));
      return [createHash('sha256').update(content).digest('hex'), content.toString('utf8')];
    }),
  );

const countByBasis = ({ texts }: ScenarioBundle): Readonly<Record<string, number>> => {
  const sentences = Object.values(texts['en'] ?? {}).flat();
  return Object.fromEntries(
    BASES.map((basis) => [basis, sentences.filter((sentence) => sentence.basis === basis).length]),
  );
};

const report = (bundle: ScenarioBundle, sources: Sources) => {
  const problems = checkScenario(bundle);
  const count = (code: ProblemCode): number =>
    problems.filter((problem) => problem.code === code).length;
  const notFound = quotationsNotFound(bundle, sources);
  const withoutScene = sourcesWithoutScene(bundle, [...sources.keys()]);
  const notPlaced = discrepanciesNotPlaced(bundle);
  return {
    sentences: countByBasis(bundle),
    evidence: Object.keys(bundle.evidence).length,
    documentedWithoutEvidence: count('documented-without-evidence'),
    unusedEvidence: count('unused-evidence'),
    quotationsNotFound: notFound.length,
    sourcesWithoutScene: withoutScene.length,
    discrepanciesNotPlaced: notPlaced.length,
    readability: {
      standard: readability(bundle, 'standard'),
      plain: readability(bundle, 'plain'),
    },
    readIn: values.sources ?? EXCERPTS,
    amiss: { notFound, withoutScene, notPlaced },
  };
};

const read = readScenario(values.scenario);
if (!read.ok) throw new Error(`The scenario cannot be read: ${JSON.stringify(read.problems[0])}`);
const found = report(read.bundle, values.sources ? readSources(values.sources) : keptExcerpts());
if (values.json) console.log(JSON.stringify(found, null, 2));
else for (const [name, value] of Object.entries(found)) console.log(name, JSON.stringify(value));
