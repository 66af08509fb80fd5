import { describe, expect, test } from 'vitest';
import { decisionsOf, endingInHistory } from '../../src/history/decisions.ts';
import { choosing, walkRoad } from '../negotiation/roadWalks.ts';
import { citing, INITIAL, walk } from '../negotiation/walks.ts';
import { phrase, phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';

describe('what a delegation decided in a stage', () => {
  const [evening] = decisionsOf(
    phraseScenario,
    framesOf(phraseScenario, [walk('japan', [{ act: { kind: 'suspend' } }])]),
    'japan',
  );

  test('is its own turns, beside those of its forerunner', () => {
    expect(evening).toMatchObject({
      visit: 0,
      stage: 'phrase',
      party: 'japan',
      ending: 'collapse',
      historicalEnding: 'struck-at-once',
      turns: [{ turn: 0, move: { by: 'japan', positions: {}, act: { kind: 'suspend' } } }],
    });
    expect(evening?.history.map(({ turn }) => turn)).toEqual(
      [...phrase.line.entries()].flatMap(([turn, { by }]) => (by === 'japan' ? [turn] : [])),
    );
  });

  test('leaves everything its instructions allowed and it never put forward', () => {
    expect(evening?.untried).toEqual([
      { issue: 'okinawa', option: 'no-link', authority: 'instructed' },
      { issue: 'continuation', option: 'silent', authority: 'reserve' },
      { issue: 'continuation', option: 'phrase', authority: 'instructed' },
      { issue: 'signing', option: 'oct-21', authority: 'reserve' },
      { issue: 'signing', option: 'oct-20', authority: 'instructed' },
      { issue: 'signing', option: 'oct-19', authority: 'instructed' },
      { issue: 'fishermen', option: 'aside', authority: 'reserve' },
      { issue: 'fishermen', option: 'support', authority: 'reserve' },
      { issue: 'fishermen', option: 'released', authority: 'instructed' },
    ]);
  });
});

test('what was tabled once counts as tried, though it was withdrawn', () => {
  const opening = { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' };
  const frames = framesOf(phraseScenario, [
    walk('japan', [
      { positions: opening },
      citing('letters-29-september', { fishermen: 'support', signing: 'oct-19' }),
      { positions: { signing: 'oct-21' } },
      INITIAL,
    ]),
  ]);
  const [evening] = decisionsOf(phraseScenario, frames, 'japan');
  expect(evening?.untried.map(({ option }) => option)).not.toContain('released');
  expect(evening?.untried.map(({ option }) => option)).toContain('silent');
});

test('at home the courses not taken are the capital’s own', () => {
  const frames = historicalFrames().filter(({ stage }) => stage === 'un-package');
  const courses = (party: string) => decisionsOf(road, frames, party)[0]?.otherCourses;
  expect(courses('japan')).toEqual(['ask-washington', 'ask-moscow']);
  expect(courses('ussr')).toEqual(['all-or-none', 'keep-japan']);
});

test('a stage history never came to has no ending of history’s, and its decisions stand alone', () => {
  const { ended, path } = walkRoad('japan', {
    autumn: [
      { positions: { form: 'exchange' } },
      citing('adenauer', { form: 'exchange' }),
      INITIAL,
    ],
    'ratification-early': choosing('let-them-stay-away'),
  });
  const decisions = decisionsOf(road, framesOf(road, ended), 'japan');
  expect(decisions.map(({ stage }) => stage)).toEqual(path);
  expect(decisions.at(-1)).toMatchObject({ historicalEnding: null, history: [] });
  expect(endingInHistory(road, 'ratification-early')).toBeNull();
});

test('on the historical line every stage ends as it did, for either party', () => {
  for (const party of ['japan', 'ussr'])
    for (const { ending, historicalEnding } of decisionsOf(road, historicalFrames(), party))
      expect(ending).toBe(historicalEnding);
});
