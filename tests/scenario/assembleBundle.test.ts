import { expect, test } from 'vitest';
import { assembleBundle } from '../../src/scenario/assembleBundle.ts';

const one = [{ say: 'One.', basis: 'invented' }];
const two = [{ say: 'Two.', basis: 'invented' }];

test('the files of a folder become one bundle, whatever the folder is called', () => {
  const files = {
    '../../scenarios/x/scenario.json': { id: 'x', stages: ['second', 'first'] },
    '../../scenarios/x/parties.json': ['parties'],
    '../../scenarios/x/issues.json': { issues: 1 },
    '../../scenarios/x/arguments.json': {},
    '../../scenarios/x/clauses.json': [],
    '../../scenarios/x/evidence.json': { E: 1 },
    '../../scenarios/x/stages/first.json': { id: 'first' },
    '../../scenarios/x/stages/second.json': { id: 'second' },
    '../../scenarios/x/text/en/a.json': { a: one },
    '../../scenarios/x/text/en/b.json': { b: two },
    '../../scenarios/x/text/ja/a.json': { a: one },
  };
  expect(assembleBundle(files)).toEqual({
    bundle: {
      formatVersion: 1,
      scenario: {
        id: 'x',
        stages: [{ id: 'second' }, { id: 'first' }],
        parties: ['parties'],
        issues: { issues: 1 },
        arguments: {},
        clauses: [],
      },
      evidence: { E: 1 },
      texts: { en: { a: one, b: two }, ja: { a: one } },
    },
    problems: [],
  });
});

test('a text that stands in two files is named, and the first one stays', () => {
  const { bundle, problems } = assembleBundle({
    'scenario.json': {},
    'text/en/a.json': { greeting: one },
    'text/en/b.json': { greeting: two },
  });
  expect(bundle).toMatchObject({ texts: { en: { greeting: one } } });
  expect(problems).toEqual([{ path: 'text/en/b.json.greeting', code: 'duplicate-text' }]);
});

test('a text with a name every object has is named and left out', () => {
  const { bundle, problems } = assembleBundle({
    'scenario.json': {},
    'text/en/a.json': JSON.parse('{"__proto__": [], "greeting": []}') as unknown,
  });
  expect(bundle).toMatchObject({ texts: { en: { greeting: [] } } });
  expect(problems).toEqual([{ path: 'text/en/a.json.__proto__', code: 'forbidden-name' }]);
});

test.each([
  ['no files at all', {}],
  ['a scenario that is a list', { 'scenario.json': [] }],
  ['texts that are no table', { 'scenario.json': {}, 'text/en/a.json': 'words' }],
])('%s can be put together and are left for the reader to refuse', (_name, files) => {
  expect(assembleBundle(files)).toMatchObject({ bundle: { formatVersion: 1 }, problems: [] });
});
