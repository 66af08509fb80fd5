import { CHECKS, runStep } from './checks.mjs';
import { setUp } from './setUp.mjs';

setUp();
const steps = [
  ...CHECKS,
  {
    name: 'layers',
    command: /** @type {const} */ (['vitest', 'run', '--project', 'rules', 'tests/architecture']),
  },
];
const failed = steps.filter((step) => !runStep(step)).map(({ name }) => name);
console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
