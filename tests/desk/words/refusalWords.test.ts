import { expect, test } from 'vitest';
import { refusalWords } from '../../../src/desk/words/refusalWords.ts';
import { problemOfScenario } from '../../../src/desk/words/scenarioWords.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { saveProblem } from '../../../src/session/parseSave.ts';
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
    rule: 'You may not initial “words kept” on the later question: support 42, needed 50.',
    unlocks: 'Consult the capital, or agree on wording it bears.',
  });
});

test.each(SAVE_PROBLEMS)('a save refused as %s gets a sentence with the place', (code) => {
  const said = saveWords(saveProblem(code, 'events.3'), names);
  expect(said).toMatch(/^The (file|game) .*\. Found at events\.3\.$|^The .* Found at events\.3\.$/);
});

test('a record edited by hand says which event is wrong, by which rule, and how far it opens', () => {
  const problem = {
    ...saveProblem('illegal-event', 'events.6'),
    refusal: { ...whole, code: 'one-recess', who: 'table' },
    event: { index: 6, type: 'move' },
    madeWith: { scenario: '0.0.9', rules: 1 },
    opensUpTo: { events: 6, of: 31, turns: 4, stage: 'garden' },
  } as const;
  expect(saveWords(problem, names)).toBe(
    [
      translate('save.illegal-event'),
      'The trouble is with event 7, which calls itself “move”. Found at events.6.',
      'There is one recess at a meeting, and it has been taken.',
      'The record was made with version 0.0.9 of this scenario and rules 1; here both are others.',
      `It can be opened up to there: 6 of 31 events, with 4 turns, in “${names.stage('garden')}”.`,
    ].join(' '),
  );
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
