import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = fileURLToPath(new URL('entry.mjs', import.meta.url));
const phaser = join(root, 'node_modules/phaser');

const FEATURES = new Map([
  ['WEBGL_RENDERER', 'true'],
  ['CANVAS_RENDERER', 'true'],
  ['WEBGL_DEBUG', 'false'],
  ['FEATURE_SOUND', 'false'],
  ['PLUGIN_CAMERA3D', 'false'],
  ['PLUGIN_FBINSTANT', 'false'],
]);

/** Phaser's own build replaces the text `typeof WEBGL_RENDERER`; left alone it is a string and always true. */
const featuresPlugin = {
  name: 'phaser-features',
  /** @param {import('esbuild').PluginBuild} pluginBuild */
  setup: ({ onLoad }) => {
    onLoad({ filter: /phaser[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        /typeof ([A-Z][A-Z0-9_]+)/g,
        (whole, name) => FEATURES.get(name) ?? whole,
      );
      return { loader: 'js', contents };
    });
  },
};

/**
 * What Phaser's sources use of two folders which they require whole. Requiring the whole renderer from within it
 * also leaves half-made classes behind unless it happens to be loaded first.
 */
const NARROWED = new Map([
  [join(phaser, 'src/renderer'), { Events: 'renderer/events' }],
  [
    join(phaser, 'src/math'),
    { RandomDataGenerator: 'math/random-data-generator/RandomDataGenerator' },
  ],
]);

const narrowPlugin = {
  name: 'phaser-narrow',
  /** @param {import('esbuild').PluginBuild} pluginBuild */
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/(renderer|math)\/?$/ }, ({ path, resolveDir }) => {
      const folder = join(resolveDir, path).replace(/[\\/]$/, '');
      return NARROWED.has(folder) ? { path: folder, namespace: 'narrow' } : null;
    });
    onLoad({ filter: /.*/, namespace: 'narrow' }, ({ path }) => ({
      resolveDir: root,
      contents: Object.entries(NARROWED.get(path) ?? {})
        .map(([name, source]) => `exports.${name} = require('phaser/src/${source}');`)
        .join('\n'),
    }));
  },
};

const buildKey = () => {
  const hash = createHash('sha256');
  for (const file of [entry, fileURLToPath(import.meta.url), join(phaser, 'package.json')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
};

/**
 * Puts Phaser's name and licences beside the module, where the list of licences in the built game finds them.
 * @param {string} folder
 */
const writeLicences = async (folder) => {
  const resolve = createRequire(join(phaser, 'package.json')).resolve;
  const { name, version, license } = JSON.parse(readFileSync(join(phaser, 'package.json'), 'utf8'));
  const emitter = join(dirname(resolve('eventemitter3/package.json')), 'LICENSE');
  const texts = [join(phaser, 'LICENSE.md'), emitter].map((file) => readFileSync(file, 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version, license }));
  await writeFile(join(folder, 'LICENSE.md'), texts.join('\n\nIt includes eventemitter3:\n\n'));
};

/**
 * Builds the parts of Phaser the table uses into one module, once per version of Phaser and of the entry.
 * @returns {Promise<string>} the path of the module
 */
export const slimPhaser = async () => {
  const folder = join(root, `node_modules/.cache/two-islands/node_modules/phaser-${buildKey()}`);
  const module = join(folder, 'phaser.mjs');
  if (existsSync(module)) return module;
  mkdirSync(folder, { recursive: true });
  await writeLicences(folder);
  const unfinished = `${module}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { global: 'globalThis' },
    alias: { 'phaser/src': join(phaser, 'src') },
    plugins: [narrowPlugin, featuresPlugin],
    logLevel: 'warning',
  });
  await rename(unfinished, module);
  return module;
};
