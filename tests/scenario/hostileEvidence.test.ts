import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/scenario/bundle.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { harbourBundle } from './bundles.ts';

const [id, source] = Object.entries(harbourBundle.evidence)[0] as [string, Evidence];
const [key, told] = Object.entries(harbourBundle.texts['en'] ?? {})[0]!;
const MEGABYTE = 'x'.repeat(1 << 20);

const without = (part: keyof Evidence): unknown => {
  const { [part]: _left, ...rest } = source;
  return { ...harbourBundle, evidence: { ...harbourBundle.evidence, [id]: rest } };
};

const withSource = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...harbourBundle,
  evidence: { ...harbourBundle.evidence, [id]: { ...source, ...change } },
});

const withText = (sentences: unknown): unknown => ({
  ...harbourBundle,
  texts: { en: { ...harbourBundle.texts['en'], [key]: sentences } },
});

const refusals = (input: unknown): readonly string[] => {
  const parsed = parseScenario(input);
  const problems = parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
  return problems.map(({ path, code }) => `${path}: ${code}`);
};

test('the scenario these are made of is in order', () => {
  expect(refusals(harbourBundle)).toEqual([]);
});

describe('a source is refused at its place where', () => {
  const parts = [
    'title',
    'author',
    'date',
    'audience',
    'reached',
    'locator',
    'summary',
    'confidence',
  ] as const;
  test.each(parts)('its %s is missing', (part) => {
    expect(refusals(without(part))).toEqual([`evidence.${id}.${part}: missing`]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['its title is a script', { title: '<script>alert(1)</script>' }, 'title: markup'],
    [
      'its summary holds a picture',
      { summary: 'See <img src=x onerror=alert(1)>' },
      'summary: markup',
    ],
    ['its author is written in entities', { author: '&lt;b&gt;me&lt;/b&gt;' }, 'author: markup'],
    ['who disagrees is a comment of markup', { disagrees: '<!-- x -->' }, 'disagrees: markup'],
    ['its summary is a megabyte long', { summary: MEGABYTE }, 'summary: too-long'],
    ['its address is a script', { url: 'javascript:alert(1)' }, 'url: bad-address'],
    ['its date is no date', { date: 'yesterday' }, 'date: bad-date'],
    ['it is known from no day', { knownFrom: { day: '1956-13-01' } }, 'knownFrom.day: bad-date'],
    ['it is a list of years', { date: ['1956'] }, 'date: wrong-type'],
    ['it has a key of its own', { onclick: 'alert(1)' }, 'onclick: unknown-key'],
    [
      'its quotation has no locator',
      { quotation: { words: 'No.', sha256: 'a'.repeat(64) } },
      'quotation.locator: missing',
    ],
    [
      'it quotes markup',
      { quotation: { words: '<b>No.</b>', locator: 'leaf 1', sha256: 'a'.repeat(64) } },
      'quotation.words: markup',
    ],
  ])('%s', (_name, change, problem) => {
    expect(refusals(withSource(change))).toEqual([`evidence.${id}.${problem}`]);
  });
});

describe('a text is refused at its place where', () => {
  const say = told[0]!.say;
  test.each<[string, unknown, string]>([
    ['it is markup', [{ say: '<script>alert(1)</script>', basis: 'invented' }], '.0: markup'],
    ['it says nothing', [{ say: ' ', basis: 'invented' }], '.0.say: empty'],
    ['it has no basis', [{ say }], '.0.basis: missing'],
    ['its basis is its own', [{ say, basis: 'true' }], '.0.basis: not-one-of'],
    ['it is a megabyte long', [{ say: MEGABYTE, basis: 'invented' }], '.0.say: too-long'],
    ['it is no list', 'No.', ': wrong-type'],
    [
      'it is documented by nothing',
      [{ say, basis: 'documented' }],
      '.0: documented-without-evidence',
    ],
    [
      'it names a source nobody has',
      [{ say, basis: 'documented', evidence: ['NOBODY'] }],
      '.0.evidence: unknown-evidence',
    ],
  ])('%s', (_name, sentences, problem) => {
    expect(refusals(withText(sentences))).toContain(`texts.en.${key}${problem}`);
  });
});
