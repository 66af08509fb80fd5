import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, readText, root } from './importGraph.ts';

const MOST_LINES = 400;
const MEDIAN_LINES = 120;

const folders = ['src', 'tools', 'tests'].filter((folder) => existsSync(join(root, folder)));
const code = folders
  .flatMap(filesUnder)
  .filter((file) => /\.(tsx?|m?js|css)$/.test(file) && !file.startsWith('tests/fixtures/'));
const sources = code.filter((file) => file.startsWith('src/'));

const lineCount = (file: string): number => readText(file).trimEnd().split('\n').length;

test('no file is longer than 400 lines', () => {
  expect(code.filter((file) => lineCount(file) > MOST_LINES)).toEqual([]);
});

test('half of the source files fit in 120 lines', () => {
  const lengths = sources.map(lineCount).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
});

test('no file of the source only passes on what others export', () => {
  expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

test('nothing in the source is exported by default', () => {
  const found = sources.filter((file) =>
    /^export\s+(default\b|\{[^}]*\bas default\b)/m.test(readText(file)),
  );
  expect(found).toEqual([]);
});

test('no text is ever given to the browser as markup', () => {
  const writesMarkup =
    /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write)\b/;
  expect(sources.filter((file) => writesMarkup.test(readText(file)))).toEqual([]);
});

const rootFiles = [
  'package.json',
  'package-lock.json',
  'README.md',
  '.npmrc',
  '.ci/run',
  'index.html',
];
const textFolders = ['src', 'tools', 'tests', 'docs', 'scenarios'];
const MACHINE_PATH = /(^|[\s"'`(=])\/(?:work|tmp|root|home)\//m;
const REGISTRY_HOST = /\bregistry\.[a-z]+\.[a-z]+|"resolved":\s*"/;

test('no text of the repository names a machine path or the host of a registry', () => {
  const texts = [
    ...rootFiles.filter((file) => existsSync(join(root, file))),
    ...textFolders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap(filesUnder)
      .filter((file) => /\.(tsx?|m?js|css|json|md|html|sh)$/.test(file)),
  ];
  const found = texts.filter((file) => {
    const text = readText(file);
    return MACHINE_PATH.test(text) || REGISTRY_HOST.test(text);
  });
  expect(found).toEqual([]);
});
