import { describe, expect, test } from 'vitest';
import { answersInWords } from '../../../src/desk/takeAway/answersInWords.ts';
import type { DebriefStep } from '../../../src/history/debriefSteps.ts';
import type { Command } from '../../../src/session/session.ts';
import { said, struckAtOnce, takenOf } from './taken.ts';

const picked = (step: DebriefStep, picks: Readonly<Record<string, string>>): readonly Command[] => [
  { kind: 'debrief', event: { type: 'debrief.turned', step } },
  {
    kind: 'debrief',
    event: {
      type: 'debrief.committed',
      step,
      answers: Object.entries(picks).map(([about, pick]) => ({
        by: null,
        about,
        picked: pick,
        words: null,
      })),
    },
  },
];

/** What was asked and answered in one step, after these commands. */
const answersOf = (step: DebriefStep, ...commands: readonly Command[]) =>
  answersInWords(takenOf(struckAtOnce(...commands)))
    .find((known) => known.step === step)
    ?.answers.map(({ asked, picked: pick, words }) => [asked, pick, words]);

describe('answers of a debrief read as words', () => {
  test('what was ticked of one list is one answer', () => {
    const ticked = picked('text', {
      'clause.article-4': 'differs',
      'clause.article-9': 'differs',
    });
    expect(answersOf('text', ...ticked)).toEqual([
      [
        'Which clauses of your text read otherwise than in the text of 19 October 1956?',
        'Article 4: The United Nations and Article 9: The islands and the talks to come',
        '',
      ],
    ]);
  });

  test('a turn, an interest, a delegation and an option are called by their names', () => {
    expect(answersOf('timelines', ...picked('timelines', { fork: '3' }))).toEqual([
      ['Where did your road first leave history’s?', 'Turn 4: The Soviet Union', ''],
    ]);
    expect(
      answersOf('ledger', ...picked('ledger', { 'best:japan': 'people', room: 'few' })),
    ).toEqual([
      [
        'Measured by this model, which interest of Japan did best against history?',
        'People held',
        '',
      ],
      ['At “The phrase”: how many packages would both instructions have allowed?', '2 to 10', ''],
    ]);
    expect(answersOf('bargained', ...picked('bargained', { 'moved-more': 'ussr' }))).toEqual([
      [
        'Who came down farther from the first offer to the last, in “The phrase”?',
        'The Soviet delegation',
        '',
      ],
    ]);
    expect(answersOf('secrets', ...picked('secrets', { continuation: 'silent' }))?.[0]?.[1]).toBe(
      'words struck',
    );
    expect(answersOf('later', ...picked('later', { serves: 'both' }))?.[0]?.[1]).toBe('both alike');
  });

  test('a question stands in its own words before what was written', () => {
    expect(
      answersOf('questions', ...said('questions', 'debrief.question.1', 'When he rose.')),
    ).toEqual([['When did you last have a real choice? What took it away?', '', 'When he rose.']]);
  });
});
