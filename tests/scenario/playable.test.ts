import { describe, expect, test } from 'vitest';
import { translate } from '../../src/i18n/translate.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { harbourBundle, phraseBundle } from './bundles.ts';

const texts = phraseBundle.texts['en'] ?? {};

const countWords = (words: string): number => words.trim().split(/\s+/).length;

const wordsOf = (key: string): number =>
  (texts[key] ?? []).reduce((sum, { say }) => sum + countWords(say), 0);

describe.each([
  ['the talks of 1956', phraseBundle],
  ['two harbour towns over a ferry and a lamp', harbourBundle],
])('%s', (_name, bundle) => {
  test('are read exactly as they are written', () => {
    expect(parseScenario(bundle)).toEqual({ ok: true, bundle });
  });

  test('have nothing missing, dead or unexplained', () => {
    expect(checkScenario(bundle)).toEqual([]);
  });
});

describe('the texts of the phrase', () => {
  const keys = Object.keys(texts);

  test.each([
    ['standard', 80],
    ['plain', 60],
  ])('a briefing in %s words stays under %i with the line of the task', (level, most) => {
    const leads = keys.filter((key) => /\.lead\./.test(key) && key.endsWith(level));
    expect(leads).toHaveLength(2);
    const task = countWords(translate('briefing.task'));
    expect(leads.filter((key) => wordsOf(key) + task >= most)).toEqual([]);
  });

  test.each([
    ['standard', 95],
    ['plain', 65],
  ])('secret instructions in %s words stay under %i', (level, most) => {
    const found = keys.filter((key) => /\.instructions\./.test(key) && key.endsWith(level));
    expect(found).toHaveLength(2);
    expect(found.filter((key) => wordsOf(key) >= most)).toEqual([]);
  });

  test('an option’s name fits on a card', () => {
    const names = keys.filter((key) => /^option\..*\.name$/.test(key));
    expect(names.filter((key) => wordsOf(key) > 4)).toEqual([]);
  });

  test('a line at the table is short enough to be said', () => {
    const spoken = keys.filter((key) =>
      /\.(say|stand|accept|ground|act|cite|bites|answered)\./.test(key),
    );
    expect(spoken.filter((key) => wordsOf(key) > 32)).toEqual([]);
  });

  test('no two lines at the table are the same', () => {
    const spoken = keys
      .filter((key) => /\.(say|stand|accept|open)\./.test(key))
      .map((key) => texts[key]?.map(({ say }) => say).join(' '));
    expect(new Set(spoken).size).toBe(spoken.length);
  });

  test('1961 is told for every way the clause can end, for both sides', () => {
    const told = ['phrase', 'silent', 'closed', 'none'].flatMap((how) =>
      ['japan', 'ussr'].map((party) => `stage.phrase.later.${how}.${party}`),
    );
    const page = ['title', 'lead', 'record', 'fails'].map((part) => `stage.phrase.later.${part}`);
    expect([...told, ...page].filter((key) => wordsOf(key) === 0)).toEqual([]);
  });

  test('what 1961 would have brought is marked as a supposition, what it brought as documented', () => {
    const basesOf = (part: string): ReadonlySet<string> =>
      new Set(texts[`stage.phrase.later.${part}`]?.map(({ basis }) => basis));
    expect(basesOf('lead')).toEqual(new Set(['counterfactual']));
    expect(basesOf('phrase.ussr')).toEqual(new Set(['counterfactual']));
    expect(basesOf('record')).toEqual(new Set(['documented']));
  });

  test('the next morning’s papers are always marked as invented', () => {
    const papers = keys.filter((key) => /\.papers\./.test(key)).flatMap((key) => texts[key] ?? []);
    expect(papers.filter(({ basis }) => basis !== 'invented')).toEqual([]);
  });
});
