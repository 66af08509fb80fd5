import { describe, expect, test } from 'vitest';
import { articlesOf, clausesOf, closingVisit, fateOf, leftOf } from '../../src/history/articles.ts';
import { textBeside } from '../../src/history/differences.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import { walked, walkedPhrase } from '../negotiation/roadsWalked.ts';
import { walkRoad } from '../negotiation/roadWalks.ts';
import { harbour, phraseScenario, road, SIGNED_1956 } from '../session/games.ts';
import { otherArticles } from './told.ts';
import { framesOf } from './walkedFrames.ts';

describe('the clauses of a game beside those of history', () => {
  test('are thirteen, from the heading to the protocol', () => {
    const played = framesOf(
      historicalRoad(road)
        .filter(({ stage }) => stage === 'phrase')
        .map(({ ended }) => ended),
    );
    expect(articlesOf(road, played).map(({ clause }) => clause)).toEqual([
      'heading',
      ...Array.from({ length: 10 }, (_, at) => `article-${at + 1}`),
      'closing',
      'protocol',
    ]);
  });

  test('leave out a clause without words', () => {
    const ids = clausesOf(road, SIGNED_1956).map(({ clause }) => clause.id);
    expect(ids).not.toContain('straits');
    expect(ids).not.toContain('meeting');
  });

  test('have an article on the islands, no Article 9 and no day of signing in a treaty of 1955', () => {
    const played = framesOf(walked('a treaty in the garden').ended);
    expect(otherArticles(articlesOf(road, played))).toEqual([
      'heading differs form',
      'article-1 differs form',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ]);
  });

  test('are not in question where a window ends before any text', () => {
    const played = framesOf(walkRoad('japan', {}, 'garden', 'autumn').ended);
    expect(articlesOf(road, played)).toEqual([]);
    expect(leftOf(road, played).map(({ stage, issue }) => `${stage} ${issue}`)).toEqual([
      'garden territory',
      'garden un',
      'garden detainees',
      'autumn form',
      'autumn territory',
      'autumn demil',
    ]);
  });

  test('are not in question where the text was history’s own before the game began', () => {
    const played = framesOf(walkRoad('japan', {}, 'ratification', 'ratification').ended);
    expect(closingVisit(played)).toBeNull();
    expect(articlesOf(road, played)).toEqual([]);
  });

  test('of the summer, a variant of ratification, has no choice of history’s beside it', () => {
    const { courses } = textBeside(road, framesOf(walked('two islands in the palace').ended));
    expect(courses.filter(({ stage }) => stage === 'ratification-summer')).toMatchObject([
      { party: 'japan', yours: 'reservation', history: null },
      { party: 'ussr', history: null },
    ]);
  });
});

describe('what became of a text', () => {
  test.each([
    ['a treaty in the garden', 'in-force'],
    ['a treaty in the garden, killed', 'refused'],
    ['the Kremlin left', 'none'],
  ] as const)('%s: %s', (name, fate) => {
    expect(fateOf(walked(name).last)).toBe(fate);
  });

  test('is closed and no more where the game ends with its initials', () => {
    expect(fateOf(walkedPhrase('won with the letters'))).toBe('closed');
  });
});

describe('a promise beside the text', () => {
  test('holds only where the text was signed', () => {
    const left = (name: 'won with the letters' | 'refused to the end') =>
      leftOf(phraseScenario, framesOf([walkedPhrase(name)], phraseScenario));
    expect(left('won with the letters')).toMatchObject([{ issue: 'fishermen', yours: 'support' }]);
    expect(left('refused to the end')).toMatchObject([{ issue: 'fishermen', yours: null }]);
  });
});

describe('a scenario of another kind', () => {
  test('is laid beside its own history', () => {
    const [first] = harbour.stages;
    const n = openStage(harbour, first.id, 1);
    const [frame] = historicalRoad(harbour);
    const played = [{ stage: first.id, opened: n, ended: frame!.ended }];
    expect(textBeside(harbour, played)).toMatchObject({ same: true, differences: [] });
  });
});
