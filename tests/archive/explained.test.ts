import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explained, type WordForm } from '../../src/archive/explained.ts';

const forms: readonly WordForm[] = [
  { word: 'security-treaty', form: 'Security Treaty' },
  { word: 'treaty', form: 'Treaty' },
  { word: 'veto', form: 'vetoes' },
  { word: 'veto', form: 'veto' },
];

const cut = (text: string): string =>
  explained(text, forms)
    .map(({ words, word }) => (word === null ? words : `[${words}|${word}]`))
    .join('');

test.each([
  ['Nothing to explain.', 'Nothing to explain.'],
  ['A veto.', 'A [veto|veto].'],
  ['One vetoes, another vetoes.', 'One [vetoes|veto], another vetoes.'],
  [
    'The Security Treaty is a Treaty.',
    'The [Security Treaty|security-treaty] is a [Treaty|treaty].',
  ],
  ['vetoed', 'vetoed'],
  ['veto', '[veto|veto]'],
])('“%s” is explained as “%s”', (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('explaining a text leaves every letter of it where it was', () => {
  const words = fc.constantFrom('veto', 'vetoes', 'Security', 'Treaty', 'x', ', ', ' ', '.');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('');
      const stretches = explained(text, forms);
      expect(stretches.map((stretch) => stretch.words).join('')).toBe(text);
      const told = stretches.flatMap(({ word }) => word ?? []);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
