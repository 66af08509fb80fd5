import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { harbourBundle } from './bundles.ts';

const cyclic = (): unknown => {
  const loop: Record<string, unknown> = { formatVersion: 1 };
  loop['scenario'] = loop;
  return loop;
};

const deep = (levels: number): unknown => {
  let value: unknown = 'the bottom';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

const problemsOf = (input: unknown): readonly string[] => {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
};

describe('a scenario is refused with a path, never with a throw:', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, ': missing'],
    ['null', null, ': wrong-type'],
    ['a number', 42, ': wrong-type'],
    ['not a number', Number.NaN, ': wrong-type'],
    ['a list', [], ': wrong-type'],
    ['a function', () => 'texts', ': not-data'],
    ['a symbol', Symbol('scenario'), ': not-data'],
    ['a date', new Date(0), ': not-data'],
    ['a map', new Map([['scenario', 1]]), ': not-data'],
    [
      'an object that contains itself',
      cyclic(),
      `${Array(17).fill('scenario').join('.')}: too-deep`,
    ],
    ['a hundred thousand brackets', deep(100_000), `${Array(17).fill('0').join('.')}: too-deep`],
    ['a list of a million', Array(1_000_000).fill(0), ': too-large'],
    [
      'a text of a megabyte',
      { ...harbourBundle, formatVersion: 'x'.repeat(1 << 20) },
      'formatVersion: too-long',
    ],
    ['infinity', { ...harbourBundle, formatVersion: Infinity }, 'formatVersion: wrong-type'],
    [
      'a key of the prototype',
      JSON.parse('{"__proto__": {"ok": true}}'),
      '__proto__: forbidden-name',
    ],
    ['a constructor', { constructor: 'x' }, 'constructor: forbidden-name'],
    ['a newer format', { ...harbourBundle, formatVersion: 2 }, 'formatVersion: not-one-of'],
    ['a key too many', { ...harbourBundle, script: 'x' }, 'script: unknown-key'],
    ['a list for a table', { ...harbourBundle, texts: [] }, 'texts: wrong-type'],
    [
      'a third party',
      {
        ...harbourBundle,
        scenario: {
          ...harbourBundle.scenario,
          parties: [...harbourBundle.scenario.parties, harbourBundle.scenario.parties[0]],
        },
      },
      'scenario.parties.2: unknown-key',
    ],
    [
      'no stage',
      { ...harbourBundle, scenario: { ...harbourBundle.scenario, stages: [] } },
      'scenario.stages.0: missing',
    ],
  ])('%s', (_name, input, problem) => {
    expect(problemsOf(input)).toContain(problem);
  });
});
