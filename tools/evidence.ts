// `node tools/run.mjs tools/evidence.ts --sources DIR` looks up every quotation in the founding documents and prints counts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASES, type ScenarioBundle } from '../src/scenario/bundle.ts';
import { checkScenario } from '../src/scenario/checkScenario.ts';
import type { ProblemCode } from '../src/scenario/problems.ts';
import { quotationsNotFound, type Sources } from './quotations.ts';
import { readScenario } from './scenarioFiles.ts';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'scenarios/soviet-japanese-1955-56' },
    sources: { type: 'string' },
  },
});

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

const report = (bundle: ScenarioBundle): Readonly<Record<string, unknown>> => {
  const problems = checkScenario(bundle);
  const count = (code: ProblemCode): number =>
    problems.filter((problem) => problem.code === code).length;
  const missing = values.sources ? quotationsNotFound(bundle, readSources(values.sources)) : null;
  return {
    sentences: countByBasis(bundle),
    evidence: Object.keys(bundle.evidence).length,
    documentedWithoutEvidence: count('documented-without-evidence'),
    unusedEvidence: count('unused-evidence'),
    quotationsNotFound: missing?.length ?? 'name the folder of sources with --sources',
    notFound: missing ?? [],
  };
};

const read = readScenario(values.scenario);
if (!read.ok) throw new Error(`The scenario cannot be read: ${JSON.stringify(read.problems[0])}`);
console.log(JSON.stringify(report(read.bundle), null, 2));
