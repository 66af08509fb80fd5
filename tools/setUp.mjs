import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} message @returns {never} */
export const giveUp = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

/** The versions of Node that package.json's `engines` names: 20 from 20.19, 22 from 22.12, 24 and later. */
const isNodeNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
};

const checkNode = () => {
  if (isNodeNewEnough()) return;
  giveUp(
    `Two Islands needs Node 20.19 or later, 22.12 or later, or 24. This is Node ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org and try again.',
  );
};

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

const arePackagesInstalled = () => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
};

/** Runs npm as it runs this script, so that no shell and no second npm is needed. @param {string[]} args */
const npm = (args) => {
  const script = process.env['npm_execpath'];
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** Checks Node and installs what package-lock.json names and node_modules lacks. */
export const setUp = () => {
  checkNode();
  if (arePackagesInstalled()) return;
  console.log('Installing what is missing (npm ci) …');
  if (npm(['ci', '--include=dev']).status === 0) return;
  giveUp('The packages could not be installed. Is there a connection to the npm registry?');
};
