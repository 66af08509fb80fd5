import { spawn } from 'node:child_process';
import { builtGame } from './builtGame.mjs';
import { serveFolder } from './serveFolder.mjs';
import { setUp } from './setUp.mjs';

/** Saved games belong to an address, port included, so the port stays the same from one start to the next. */
const USUAL_PORT = 1956;

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
const { address } = await serveFolder(await builtGame(), Number(process.env['PORT'] ?? USUAL_PORT));
console.log(`\nTwo Islands is at ${address}   (Ctrl+C stops it)\n`);
openBrowser(address);
