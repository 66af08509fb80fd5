// Runs a command written in TypeScript: `node tools/run.mjs tools/explore.ts --games 500`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setUp.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('Name the command to run: node tools/run.mjs tools/explore.ts');

/** Leaves our plain scripts where they are: they know the root of the repository by their own place. */
const scriptsStay = {
  name: 'scripts-stay',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source @param {string | undefined} importer */
  resolveId: (source, importer) =>
    importer && /^\..*\.mjs$/.test(source) && !importer.includes('node_modules')
      ? { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true }
      : null,
};

setUp();
process.env['NODE_ENV'] ??= 'production';
const { build } = await import('vite');
const cache = join(root, 'node_modules/.cache/two-islands');
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(join(cache, 'run-'));
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [scriptsStay],
  // Its folders have no `exports`, so Node cannot import them as they stand.
  ssr: { noExternal: ['boardgame.io'] },
  build: {
    ssr: join(root, entry),
    outDir,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'command.mjs' } },
  },
});
process.argv = [process.execPath, entry, ...args];
await import(pathToFileURL(join(outDir, 'command.mjs')).href);
