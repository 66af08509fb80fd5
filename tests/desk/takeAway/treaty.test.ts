import { describe, expect, test } from 'vitest';
import { ownFirst, signersAt, textlessBy, treatyOf } from '../../../src/desk/takeAway/treaty.ts';
import { historicalFrames } from '../../history/frames.ts';
import { road } from '../../session/games.ts';
import { names } from '../papers.ts';
import { leftAtOnce, struckAtOnce, takenOf } from './taken.ts';

const phraseText = () => {
  const { scenario, debrief } = takenOf(struckAtOnce());
  return treatyOf(scenario, debrief.played, names.words);
};

describe('the sheet of a text', () => {
  test('has the form at its head, the articles in order, the day at its foot and promises apart', () => {
    const text = phraseText();
    expect(text?.form).toBe('Joint Declaration');
    expect(text?.preamble).toMatch(/^As a result of these negotiations/);
    expect(text?.articles.map(({ id }) => id)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((number) => `article-${number}`),
    );
    expect(text?.closing).toMatch(/at Moscow on 19 October 1956\.$/);
    expect(text?.annexes.map(({ id }) => id)).toEqual(['protocol']);
  });

  test('says whether it stayed at the table or came into force', () => {
    expect(phraseText()).toMatchObject({ fate: 'closed', closedAt: 'phrase' });
    expect(treatyOf(road, historicalFrames(), names.words)).toMatchObject({
      fate: 'in-force',
      closedAt: 'phrase',
    });
  });

  test('is none where no text was closed', () => {
    const { scenario, debrief } = takenOf(leftAtOnce());
    expect(treatyOf(scenario, debrief.played, names.words)).toBe(null);
  });

  test('is not made of the text history had closed before the game began', () => {
    const later = historicalFrames().filter(({ stage }) => stage === 'ratification');
    expect(later).toHaveLength(1);
    expect(treatyOf(road, later, names.words)).toBe(null);
    expect(textlessBy(road, later)).toBe('closed-before');
  });

  test('is missed only where one could have been closed', () => {
    const { scenario, debrief } = takenOf(leftAtOnce());
    expect(textlessBy(scenario, debrief.played)).toBe('nothing-signed');
    const [letter] = historicalFrames();
    expect(textlessBy(road, [letter!])).toBe('none-here');
  });

  test('is signed by those who sit at the table, one’s own delegation first', () => {
    expect(ownFirst(signersAt(road, 'phrase'), 'ussr')).toEqual([
      { party: 'ussr', people: ['khrushchev'] },
      { party: 'japan', people: ['kono'] },
    ]);
  });
});
