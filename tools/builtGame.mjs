import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setUp.mjs';

const SOURCES = [
  'index.html',
  '.env.production',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'scenarios',
  'assets',
  'tools/phaser',
];

/** @param {string} path @returns {number} the time of the latest change at or under a path, in ms */
const changedAt = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

const isBuilt = () =>
  changedAt(join(root, 'dist/index.html')) >=
  Math.max(...SOURCES.map((path) => changedAt(join(root, path))));

/** Builds the game if a source is newer than it. @returns {Promise<string>} the folder to serve */
export const builtGame = async () => {
  if (!isBuilt()) {
    console.error('Building the game …');
    const { build } = await import('vite');
    await build({ root, logLevel: 'warn' });
  }
  return join(root, 'dist');
};
