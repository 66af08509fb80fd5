// Prints how long each window and each stage takes, in minutes: `npm run minutes`.
import { minutesOfStages, stagesOfWindow } from '../src/scenario/minutes.ts';
import { LEVELS } from '../src/session/session.ts';
import { readScenario, scenarioFolder } from './scenarioFiles.ts';

const folder = process.argv[2] ?? 'soviet-japanese-1955-56';
const read = readScenario(scenarioFolder(folder));
if (!read.ok) throw new Error(`${folder} cannot be read: ${JSON.stringify(read.problems[0])}`);
const { bundle } = read;
const { windows, stages } = bundle.scenario;

const row = (name: string, run: readonly string[]): string => {
  const minutes = LEVELS.map((level) => `${minutesOfStages(bundle, run, level)}`.padStart(10));
  return name.padEnd(24) + minutes.join('');
};

console.log(`${'window'.padEnd(24)}${LEVELS.map((level) => level.padStart(10)).join('')}`);
for (const window of windows) console.log(row(window.id, stagesOfWindow(bundle.scenario, window)));
console.log('\nstage');
for (const { id, variantOf } of stages) if (variantOf === undefined) console.log(row(id, [id]));
