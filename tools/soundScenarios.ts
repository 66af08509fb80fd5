import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkScenario } from '../src/scenario/checkScenario.ts';
import { problemOfScenario } from '../src/desk/words/scenarioWords.ts';
import { readScenario } from './scenarioFiles.ts';

const complaintsAbout = (folder: string): readonly string[] => {
  const read = readScenario(folder);
  const problems = read.ok ? checkScenario(read.bundle) : read.problems;
  return problems.map((problem) => `${folder}: ${problemOfScenario(problem)}`);
};

/** Stops a build of the game while a scenario has a problem: an id that does not resolve, a sentence without its basis or evidence. */
export const soundScenarios = (): Plugin => ({
  name: 'sound-scenarios',
  apply: 'build',
  buildStart() {
    const folders = readdirSync('scenarios').map((id) => join('scenarios', id));
    const complaints = folders.flatMap(complaintsAbout);
    if (complaints.length > 0) this.error(complaints.join('\n'));
  },
});
