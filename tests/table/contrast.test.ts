import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INK } from '../../src/table/pieces/inks.ts';
import { root } from '../architecture/importGraph.ts';
import { AA_TEXT, channelsOf, contrastOf } from '../fixtures/contrast.ts';

type Ink = keyof typeof INK;

/** What lettering on the table may be set on; `map` and `props` are drawn in these inks too. */
const GROUNDS: Partial<Record<Ink, readonly Ink[]>> = {
  black: ['paper', 'paperShade', 'paperDeep', 'white'],
  soft: ['paper', 'paperShade', 'white'],
  slate: ['paper', 'white'],
  walnut: ['paper', 'white'],
  red: ['paper', 'white'],
  redDark: ['paper', 'paperShade', 'white'],
  white: [
    'red',
    'redDark',
    'slate',
    'slateDark',
    'baize',
    'baizeDark',
    'walnut',
    'walnutDark',
    'floor',
  ],
  paper: ['slateDark', 'walnutDark', 'baizeDark', 'floor'],
  paperDeep: ['slateDark', 'walnutDark', 'baizeDark'],
  brassLight: ['slateDark', 'walnutDark', 'baizeDark', 'floor'],
};

const folder = join(root, 'src/table');

/** The inks a source sets letters in: `ink: INK.black`, `ink: chosen ? INK.red : INK.black`, `color: INK.paper`. */
const lettersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:ink|color): ([^,;}\n]*)/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/INK\.(\w+)/g)].map(([, name = '']) => name),
  );

const unknownIn = (text: string): readonly string[] =>
  lettersIn(text).filter((ink) => !(ink in GROUNDS));

test('lettering on the table can be read on everything it may be set on', () => {
  const weak = Object.entries(GROUNDS).flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => {
        const found = contrastOf(channelsOf(INK[ink as Ink]), channelsOf(INK[ground]));
        return { ink, ground, found };
      })
      .filter(({ found }) => found < AA_TEXT),
  );
  expect(weak).toEqual([]);
});

test('nothing on the table is lettered in an ink that is not for letters', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(texts.flatMap(lettersIn).length).toBeGreaterThan(10);
  expect(texts.flatMap(unknownIn)).toEqual([]);
});

test('letters in the green of the baize are found out', () => {
  expect(unknownIn('letters(kit, at, text, 0, 0, { ink: able ? INK.white : INK.baize })')).toEqual([
    'baize',
  ]);
});
