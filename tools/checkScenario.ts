import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { problemOfScenario } from '../src/desk/words/scenarioWords.ts';
import { checkScenario } from '../src/scenario/checkScenario.ts';
import { parseScenario } from '../src/scenario/parseScenario.ts';
import type { Problem } from '../src/scenario/problems.ts';
import { inFiles } from './checkScenarioFiles.ts';
import { writeMissingTexts } from './missingTexts.ts';
import { readJson, readScenario, scenarioFolder } from './scenarioFiles.ts';

const HELP = `npm run scenario -- [FOLDER | FOLDER/stages/STAGE.json | FILE.json] [--texts] [--bundle FILE.json]
Says in plain words what is wrong with a scenario, or with one stage of it, and where.
--texts   writes every text that is still missing, without its words, to FOLDER/text/en/to-write.json
--bundle  writes the scenario as the one file the page opens, once nothing is wrong with it`;

interface Checked {
  readonly what: string;
  readonly problems: readonly Problem[];
}

const checkFolder = (folder: string): readonly Problem[] => {
  const read = readScenario(folder);
  return inFiles(read.ok ? checkScenario(read.bundle) : read.problems, read.contents);
};

const checkBundle = (file: string): readonly Problem[] => {
  const read = readJson(file, file);
  if (!read.ok) return [read.problem];
  const parsed = parseScenario(read.content);
  return parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
};

const isStageOf = (folder: string, file: string): boolean =>
  existsSync(join(folder, 'scenario.json')) && relative(folder, file).startsWith('stages');

const checkStageFile = (folder: string, file: string): readonly Problem[] => {
  const name = `stages/${basename(file)}`;
  const texts = (key: string): boolean => key.startsWith(`stage.${basename(file, '.json')}.`);
  const found = checkFolder(folder);
  const broken = found.filter(({ code }) => code === 'not-json');
  if (broken.length > 0) return broken;
  return found.filter(
    ({ path, expected = '' }) =>
      path.startsWith(name) || texts(expected) || texts(path.replace(/^text\/[^:]+: /, '')),
  );
};

const checkPath = (path: string): Checked => {
  if (statSync(path).isDirectory()) return { what: path, problems: checkFolder(path) };
  const folder = dirname(dirname(path));
  return {
    what: path,
    problems: isStageOf(folder, path) ? checkStageFile(folder, path) : checkBundle(path),
  };
};

const writeBundle = (folder: string, file: string): string => {
  const read = readScenario(folder);
  if (!read.ok) throw new Error(`${folder} cannot be read.`);
  writeFileSync(file, JSON.stringify(read.bundle));
  return `${file} can be opened on the title page, under “A scenario of your own”.`;
};

const main = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      texts: { type: 'boolean', default: false },
      bundle: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const path = scenarioFolder(positionals[0] ?? 'soviet-japanese-1955-56');
  if (!existsSync(path)) {
    console.log(`${path} is not there.\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  const { what, problems } = checkPath(path);
  for (const found of problems) console.log(problemOfScenario(found));
  const count = problems.length === 1 ? 'One problem.' : `${problems.length} problems.`;
  console.log(problems.length === 0 ? `${what} can be played.` : count);
  if (values.texts) console.log(writeMissingTexts(path, problems));
  if (values.bundle !== undefined && problems.length === 0)
    console.log(writeBundle(path, values.bundle));
  process.exitCode = problems.length === 0 ? 0 : 1;
};

main();
