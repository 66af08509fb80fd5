import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS, runStep } from './checks.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { findBrowser } = await import('./browser.mjs');
const { path, origin } = findBrowser();
process.env['CHROMIUM_PATH'] = path;
console.log(`Browser for the tests: ${path} (${origin})`);

const reports = mkdtempSync(join(tmpdir(), 'two-islands-'));

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @param {boolean} passed @returns {Count} */
const countOne = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @param {string} file @returns {Count} what vitest counted, if it came as far as counting */
const readReport = (file) => {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
};

/**
 * A run that failed without a failed test (a file that cannot be loaded, no test at all) counts as one failure.
 * @param {string} name
 * @param {string} project
 * @returns {Count}
 */
const runTests = (name, project) => {
  const file = join(reports, `${project}.json`);
  process.env['TEST_REPORT'] = file;
  const passed = runStep({ name, command: ['vitest', 'run', '--project', project] });
  const count = readReport(file);
  const isUncounted = count.failed === 0 && (!passed || count.passed === 0);
  return isUncounted ? { ...count, failed: 1 } : count;
};

const counts = CHECKS.map((step) => countOne(runStep(step)));
counts.push(runTests('rules, scenarios, layers', 'rules'));
const isBuilt = runStep({ name: 'build', command: ['vite', 'build'] });
counts.push(countOne(isBuilt));
if (isBuilt) counts.push(runTests('the built game in a browser', 'e2e'));
rmSync(reports, { recursive: true });

/** @param {keyof Count} key */
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(
  `\n${Math.round(performance.now() / 1000)} s in all. Checks and the build count as one test each.`,
);
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') === 0 ? 0 : 1;
