import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, specifiersIn, type SourceImport } from './importGraph.ts';

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  readonly folders: readonly string[];
}

const layer = (
  layers: readonly string[],
  packages: readonly string[] = [],
  folders: readonly string[] = [],
): Layer => ({ layers, packages, folders });

const seenByViews = ['negotiation', 'history', 'scenario', 'session', 'i18n'];

const LAYERS: Readonly<Record<string, Layer>> = {
  negotiation: layer([]),
  counterpart: layer(['negotiation']),
  history: layer(['negotiation']),
  scenario: layer(['negotiation', 'counterpart', 'history'], ['valibot'], ['scenarios']),
  archive: layer(['negotiation', 'scenario'], ['minisearch']),
  machines: layer(['negotiation', 'counterpart', 'history', 'scenario'], ['xstate']),
  session: layer(
    ['negotiation', 'counterpart', 'history', 'scenario', 'machines'],
    ['xstate', 'valibot'],
  ),
  i18n: layer([]),
  map: layer(
    ['negotiation', 'scenario'],
    ['d3-geo', 'topojson-client', 'topojson-specification'],
    ['assets'],
  ),
  table: layer([...seenByViews, 'map'], ['phaser'], ['assets']),
  desk: layer([...seenByViews, 'map', 'archive'], ['preact', 'd3-scale', 'd3-shape'], ['assets']),
  audio: layer(seenByViews, ['howler'], ['assets']),
};

const ALLOWED_EXCEPTIONS: readonly string[] = [];

/** Where the game is put together, with the scenario it brings and the parts of that which are fetched later. */
const COMPOSITION_ROOT = [
  'src/main.ts',
  'src/builtInScenario.ts',
  'src/restOfScenario.ts',
  'src/archiveOfScenario.ts',
];

const layerOf = (path: string): string => path.split('/')[1] ?? '';

const mayImport = ({ file, target, isPackage }: SourceImport): boolean => {
  if (COMPOSITION_ROOT.includes(file)) return true;
  const own = layerOf(file);
  const rule = LAYERS[own];
  if (!rule) return false;
  if (isPackage) return rule.packages.includes(target);
  const [folder = ''] = target.split('/');
  if (folder !== 'src') return rule.folders.includes(folder);
  return layerOf(target) === own || rule.layers.includes(layerOf(target));
};

const isCode = (file: string): boolean => /\.tsx?$/.test(file);
const sources = filesUnder('src').filter(isCode);

describe('the layers', () => {
  test('every source file lives in a layer of the architecture', () => {
    const strays = sources.filter(
      (file) => !COMPOSITION_ROOT.includes(file) && LAYERS[layerOf(file)] === undefined,
    );
    expect(strays).toEqual([]);
  });

  test('a layer imports only what stands to its left', () => {
    const forbidden = sources
      .flatMap(importsOf)
      .filter((found) => !mayImport(found))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(forbidden).toEqual(ALLOWED_EXCEPTIONS);
  });

  test('tests mirror the layers', () => {
    const rooms = [...Object.keys(LAYERS), 'scenarios', 'architecture', 'e2e', 'fixtures', 'tools'];
    const strays = filesUnder('tests').filter((file) => !rooms.includes(layerOf(file)));
    expect(strays).toEqual([]);
  });
});

describe('the rule itself', () => {
  test.each([
    ['src/negotiation/turn.ts', 'src/history/ledger.ts', false],
    ['src/counterpart/reply.ts', 'src/negotiation/turn.ts', true],
    ['src/counterpart/reply.ts', 'src/history/ledger.ts', false],
    ['src/desk/minutes.tsx', 'src/table/layout.ts', false],
    ['src/desk/minutes.tsx', 'src/machines/lessonMachine.ts', false],
    ['src/table/tableScene.ts', 'assets/art/seal.webp', true],
    ['src/negotiation/turn.ts', 'assets/art/seal.webp', false],
    ['src/session/session.ts', 'src/i18n/translate.ts', false],
    ['src/session/session.ts', 'tests/fixtures/phrase.ts', false],
    ['src/main.ts', 'src/machines/lessonMachine.ts', true],
  ])('%s importing %s: %s', (file, target, expected) => {
    expect(mayImport({ file, target, isPackage: false })).toBe(expected);
  });

  test.each([
    ['src/negotiation/turn.ts', 'valibot', false],
    ['src/desk/minutes.tsx', 'xstate', false],
    ['src/machines/lessonMachine.ts', 'xstate', true],
    ['src/table/tableScene.ts', 'phaser', true],
  ])('%s importing the package %s: %s', (file, target, expected) => {
    expect(mayImport({ file, target, isPackage: true })).toBe(expected);
  });

  test('every way of naming a module is seen', () => {
    const text = `
      import type { A } from './a';
      import b from './b.json' with { type: 'json' };
      import './c.css';
      export * from './d';
      export { e } from './e';
      type F = import('./f').F;
      const g = () => import('./g');
      const h = import.meta.glob(['./h/*.json', '!./h/not.json'], { query: '?url', import: 'default' });
      const i = new URL('./i.webp', import.meta.url);
      // import './not';
      const text = "import './not'";
    `;
    expect([...specifiersIn('all.ts', text)].toSorted()).toEqual([
      './a',
      './b.json',
      './c.css',
      './d',
      './e',
      './f',
      './g',
      './h/*.json',
      './i.webp',
    ]);
  });
});
