import { describe, expect, test } from 'vitest';
import { articlesOf, clausesOf, closingVisit, fateOf, leftOf } from '../../src/history/articles.ts';
import { textBeside } from '../../src/history/differences.ts';
import { nearestChanges, hadAgreed, hadCited } from '../../src/history/nearest.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import { mayHold, openIssues, optionIds, partyIds, stageOf } from '../../src/negotiation/lookup.ts';
import { isBorne } from '../../src/negotiation/mandate.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { walked, walkedPhrase } from '../negotiation/roadsWalked.ts';
import { walkRoad } from '../negotiation/roadWalks.ts';
import { opened } from '../negotiation/situations.ts';
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

const isBorneByAll = (n: Negotiation, issue: string, option: string): boolean =>
  partyIds(road).every(
    (party) => !mayHold(road, party, issue) || isBorne(road, n, party, issue, option),
  );

/** Every wording of every issue open in a stage as history opens it. */
const situations = road.stages.flatMap(({ id }) => {
  const n = opened(id);
  return openIssues(stageOf(road, n)).flatMap((issue) =>
    optionIds(road, issue).map((option) => ({ n, issue, option })),
  );
});

describe('the nearest change', () => {
  const found = situations.flatMap(({ n, issue, option }) =>
    nearestChanges(road, n, issue, option).map((nearest) => ({ n, issue, option, nearest })),
  );

  test('is named for every wording that could be refused', () => {
    for (const { n, issue, option } of situations)
      expect(nearestChanges(road, n, issue, option).length).toBeGreaterThan(0);
  });

  test('passes both capitals, tried out', () => {
    for (const { n, issue, option, nearest } of found)
      switch (nearest.code) {
        case 'none-needed':
        case 'other-option':
          expect(isBorneByAll(n, issue, nearest.option)).toBe(true);
          break;
        case 'argument': {
          const after = hadCited(road, n, nearest.by, nearest.argument);
          expect(after && isBorneByAll(after, issue, option)).toBe(true);
          break;
        }
        case 'pair': {
          const after = hadAgreed(road, n, { [nearest.issue]: nearest.with });
          expect(isBorneByAll(after, issue, option)).toBe(true);
          break;
        }
        case 'backing':
          expect(nearest.needed).toBeGreaterThan(nearest.support);
          expect(isBorne(road, n, nearest.party, issue, option)).toBe(false);
      }
  });

  test('is found of every kind on the road', () => {
    expect(new Set(found.map(({ nearest }) => nearest.code))).toEqual(
      new Set(['none-needed', 'argument', 'pair', 'other-option', 'backing']),
    );
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
