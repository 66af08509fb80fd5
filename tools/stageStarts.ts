import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setUp.mjs';
import { historicalRoad } from '../src/history/historicalRoad.ts';
import { readScenario } from './scenarioFiles.ts';

/** Writes into every stage on the historical line the state in which history opens it. */
const folder = join(root, 'scenarios', process.argv[2] ?? 'soviet-japanese-1955-56');
const read = readScenario(folder);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
for (const { stage, start } of historicalRoad(read.bundle.scenario)) {
  const file = join(folder, 'stages', `${stage}.json`);
  const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...content, start }, null, 2)}\n`);
}
