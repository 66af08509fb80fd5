import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { problemOfScenario } from '../src/desk/words/scenarioWords.ts';
import { checkScenario } from '../src/scenario/checkScenario.ts';
import { parseScenario } from '../src/scenario/parseScenario.ts';
import { problem, type Problem } from '../src/scenario/problems.ts';
import { isPlainObject } from '../src/scenario/plainData.ts';
import { inFiles } from './checkScenarioFiles.ts';
import { readScenario } from './scenarioFiles.ts';

const HELP = `npm run check:scenario -- [FOLDER | FOLDER/stages/STAGE.json | BUNDLE.json]
Says in plain words what is wrong with a scenario, or with one stage of it, and where.`;

interface Checked {
  readonly what: string;
  readonly problems: readonly Problem[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const checkFolder = (folder: string): readonly Problem[] => {
  const read = readScenario(folder);
  const found = read.ok ? checkScenario(read.bundle) : read.problems;
  const broken = found.some(({ code }) => code === 'not-json');
  return broken ? found : inFiles(found, json(join(folder, 'scenario.json')));
};

const checkBundle = (file: string): readonly Problem[] => {
  const parsed = parseScenario(json(file));
  return parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
};

const isStageOf = (folder: string, file: string): boolean =>
  existsSync(join(folder, 'scenario.json')) && relative(folder, file).startsWith('stages');

const unlisted = (folder: string, file: string): readonly Problem[] => {
  const scenario = json(join(folder, 'scenario.json'));
  const stages = isPlainObject(scenario) ? scenario['stages'] : undefined;
  const id = basename(file, '.json');
  return Array.isArray(stages) && stages.includes(id)
    ? []
    : [problem('scenario.json: stages', 'missing', id)];
};

const checkPath = (path: string): Checked => {
  if (statSync(path).isDirectory()) return { what: path, problems: checkFolder(path) };
  const folder = dirname(dirname(path));
  if (!isStageOf(folder, path)) return { what: path, problems: checkBundle(path) };
  const name = `stages/${basename(path)}`;
  const texts = (key: string): boolean => key.startsWith(`stage.${basename(path, '.json')}.`);
  const found = checkFolder(folder);
  const broken = found.filter(({ code }) => code === 'not-json');
  if (broken.length > 0) return { what: path, problems: broken };
  const mine = found.filter(
    ({ path: at, expected = '' }) =>
      at.startsWith(name) || texts(expected) || texts(at.replace(/^texts\.[^.]+\./, '')),
  );
  return { what: path, problems: [...unlisted(folder, path), ...mine] };
};

const attempt = (path: string): Checked => {
  try {
    return checkPath(path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { what: path, problems: [problem(path, 'not-json', undefined, error.message)] };
  }
};

const [path = 'scenarios/soviet-japanese-1955-56'] = process.argv.slice(2);
if (!existsSync(path)) {
  console.log(`${path} is not there.\n${HELP}`);
  process.exitCode = 1;
} else {
  const { what, problems } = attempt(path);
  for (const found of problems) console.log(problemOfScenario(found));
  const count = problems.length === 1 ? 'One problem.' : `${problems.length} problems.`;
  console.log(problems.length === 0 ? `${what} can be played.` : count);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
