// `node tools/run.mjs tools/checkScenario.ts [folder]` tells an author in plain words what is wrong with a scenario.
import { checkScenario } from '../src/scenario/checkScenario.ts';
import { problemOfScenario } from '../src/desk/words/scenarioWords.ts';
import { readScenario } from './scenarioFiles.ts';

const [folder = 'scenarios/soviet-japanese-1955-56'] = process.argv.slice(2);
const read = readScenario(folder);
const problems = read.ok ? checkScenario(read.bundle) : read.problems;
for (const problem of problems) console.log(problemOfScenario(problem));
console.log(problems.length === 0 ? `${folder} can be played.` : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
