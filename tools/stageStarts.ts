// Writes into every stage on the historical line the state in which history opens it: `npm run starts -- FOLDER`.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemOfScenario } from '../src/desk/words/scenarioWords.ts';
import { historicalRoad } from '../src/history/historicalRoad.ts';
import { isPlainObject } from '../src/scenario/plainData.ts';
import { runTool } from './checks.mjs';
import { readJson, readScenario, scenarioFolder } from './scenarioFiles.ts';

type Content = Readonly<Record<string, unknown>>;

const folder = resolve(scenarioFolder(process.argv[2] ?? 'soviet-japanese-1955-56'));

const contentOf = (name: string): unknown => {
  const read = readJson(join(folder, name), name);
  if (read.ok) return read.content;
  throw new Error(problemOfScenario(read.problem));
};

const write = (name: string, content: Content): void =>
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);

const backingAtFirst = (): Content => {
  const parties = contentOf('parties.json');
  const known = Array.isArray(parties) ? parties.filter(isPlainObject) : [];
  return Object.fromEntries(known.map((party) => [party['id'], party['constituencies']]));
};

/** A stage nobody has played up to opens as the road begins, until history has been played up to it. */
const writeFirstStarts = (): void => {
  const scenario = contentOf('scenario.json');
  const stages = isPlainObject(scenario) ? scenario['stages'] : undefined;
  for (const id of Array.isArray(stages) ? stages : []) {
    const name = `stages/${String(id)}.json`;
    const stage = contentOf(name);
    if (!isPlainObject(stage) || Object.hasOwn(stage, 'start')) continue;
    const start = { climate: 50, backing: backingAtFirst(), agreed: {}, tabled: {}, facts: [] };
    write(name, { ...stage, start });
  }
};

const writeStarts = (): void => {
  writeFirstStarts();
  const read = readScenario(folder);
  if (!read.ok) {
    for (const found of read.problems) console.log(problemOfScenario(found));
    process.exitCode = 1;
    return;
  }
  const road = historicalRoad(read.bundle.scenario);
  for (const { stage, start } of road) {
    const name = `stages/${stage}.json`;
    write(name, { ...(contentOf(name) as Content), start });
  }
  console.log(`History opens ${road.map(({ stage }) => stage).join(', ')}.`);
  runTool(['oxfmt', '--no-error-on-unmatched-pattern', folder]);
};

writeStarts();
