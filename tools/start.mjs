import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serveFolder.mjs';
import { root, setUp } from './setUp.mjs';

/** Saved games belong to an address, port included, so the port stays the same from one start to the next. */
const USUAL_PORT = 1956;
const SOURCES = [
  'index.html',
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

const buildGame = async () => {
  console.log('Building the game …');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
};

/** @returns {[string, ...string[]] | undefined} */
const openCommand = () => {
  if (process.env['CI'] || process.argv.includes('--no-open')) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
};

/** @param {string} address */
const openBrowser = (address) => {
  const command = openCommand();
  if (!command) return;
  const [program, ...args] = command;
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('(No browser could be opened from here: open the address.)'))
    .unref();
};

setUp();
if (!isBuilt()) await buildGame();
const { address } = await serveFolder(
  join(root, 'dist'),
  Number(process.env['PORT'] ?? USUAL_PORT),
);
console.log(`\nTwo Islands is at ${address}   (Ctrl+C stops it)\n`);
openBrowser(address);
