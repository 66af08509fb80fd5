import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setUp.mjs';

/** @typedef {{ readonly name: string, readonly command: readonly [string, ...string[]] }} Step */

/** @type {readonly Step[]} */
export const CHECKS = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the pure layers', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused code', command: ['knip'] },
];

/** Runs a program of node_modules. @param {readonly [string, ...string[]]} command @returns {boolean} */
export const runTool = ([program, ...args]) => {
  const script = join(root, 'node_modules/.bin', program);
  const isWindows = process.platform === 'win32';
  const path = isWindows && existsSync(`${script}.cmd`) ? `${script}.cmd` : script;
  return spawnSync(path, args, { cwd: root, stdio: 'inherit', shell: isWindows }).status === 0;
};

/** Runs one step and says how it went and how long it took. @param {Step} step @returns {boolean} */
export const runStep = ({ name, command }) => {
  const startMs = performance.now();
  console.log(`\n── ${name} (${command.join(' ')})`);
  const passed = runTool(command);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return passed;
};
