import { expect, test } from 'vitest';
import { refusalWords } from '../../../src/desk/words/refusalWords.ts';
import { problemOfScenario } from '../../../src/desk/words/scenarioWords.ts';
import { problemWords, saveWords } from '../../../src/desk/words/saveWords.ts';
import { REFUSAL_CODES, type Refusal } from '../../../src/negotiation/state.ts';
import { PROBLEM_CODES } from '../../../src/scenario/problems.ts';
import { SAVE_PROBLEMS } from '../../../src/session/session.ts';
import { names } from '../papers.ts';

const whole: Omit<Refusal, 'code'> = {
  who: 'capital',
  issue: 'continuation',
  issues: ['continuation', 'signing'],
  option: 'phrase',
  argument: 'departure',
  support: 41.6,
  needed: 50,
  nearest: null,
};

test.each(REFUSAL_CODES)(
  'the refusal %s says who, why and what would help, without holes',
  (code) => {
    const { who, rule, unlocks } = refusalWords({ ...whole, code }, names);
    expect([who, rule, unlocks].filter((text) => text === '' || text.includes('{'))).toEqual([]);
  },
);

test('a capital that forbids an initial gives its numbers', () => {
  expect(refusalWords({ ...whole, code: 'capital-forbids-initial' }, names)).toEqual({
    who: 'Your capital',
    rule: 'You may not initial “words kept” on The later question: support 42 of 50.',
    unlocks: 'Consult the capital, or agree on wording it bears.',
  });
});

test.each(SAVE_PROBLEMS)('a save refused as %s gets a sentence with the place', (code) => {
  const said = saveWords({ code, at: 'events.3', refusal: null }, names);
  expect(said).toMatch(/^The (file|game) .*\. Found at events\.3\.$|^The .* Found at events\.3\.$/);
});

test('a command that was refused says by whom', () => {
  const problem = {
    kind: 'refused',
    refusal: { ...whole, code: 'one-recess', who: 'table' },
  } as const;
  expect(problemWords(problem, names)).toBe(
    'The table: There is one recess at a meeting, and it has been taken.',
  );
});

test.each(PROBLEM_CODES)('a scenario problem %s is named with its path', (code) => {
  const said = problemOfScenario({
    path: 'scenario.issues',
    code,
    expected: 'list',
    found: 'text',
  });
  expect(said).toMatch(/^At scenario\.issues: .+\. \(needed: list; found: text\)$/);
});
