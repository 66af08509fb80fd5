import { describe, expect, test } from 'vitest';
import { onTheWay, textBeside } from '../../src/history/differences.ts';
import { historicalRoad } from '../../src/history/historicalRoad.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import {
  PHRASES,
  type PhraseName,
  type RoadName,
  ROADS,
  walked,
  walkedPhrase,
} from '../negotiation/roadsWalked.ts';
import { type RoadScript, walkRoad } from '../negotiation/roadWalks.ts';
import type { Turn } from '../negotiation/walks.ts';
import { HISTORY, phraseScenario, road } from '../session/games.ts';
import { type Expected, IN_THE_PHRASE, ON_THE_ROAD, ON_THE_WAY } from './reasonsExpected.ts';
import { lineOf, linesOf, otherArticles } from './told.ts';
import { framesOf } from './walkedFrames.ts';

const found = (scenario: typeof road, played: readonly PlayedFrame[]): Expected => {
  const beside = textBeside(scenario, played);
  return {
    fate: beside.fate,
    articles: beside.unsigned ? [] : otherArticles(beside.articles),
    differences: linesOf(beside),
  };
};

const alongHistory = (side: string, from: string, until: string | null) => {
  const script: RoadScript = Object.fromEntries(
    road.stages.map(({ id }) => [id, stageById(road, id).line.filter(({ by }) => by === side)]),
  );
  return framesOf(walkRoad(side, script, from, until).ended);
};

describe.each(['japan', 'ussr'])('the historical line, led by %s', (side) => {
  test.each([
    ['on the whole road', 'letter', null, 13],
    ['from San Francisco to September 1961', 'san-francisco', 'visitors-1961', 13],
    ['in October 1956', 'five-points', 'ratification', 13],
    ['in the phrase alone', 'phrase', 'phrase', 13],
    ['in the garden and the autumn, where nothing is signed', 'garden', 'autumn', 0],
    ['in a stage at home', 'warning', 'warning', 0],
    ['in ratification alone', 'ratification', 'ratification', 0],
    ['in the years after', 'memorandum', 'visitors-1961', 0],
  ])('differs in nothing %s', (_where, from, until, articles) => {
    const beside = textBeside(road, alongHistory(side, from, until));
    expect(beside).toMatchObject({
      same: true,
      differences: [],
      unsigned: null,
      refusedAtHome: [],
    });
    expect(beside.articles).toHaveLength(articles);
    expect(beside.articles.every((article) => article.standing === 'same')).toBe(true);
  });
});

describe('a way through the phrase', () => {
  test.each(Object.keys(PHRASES) as PhraseName[])('%s: is told with its reasons', (name) => {
    const played = framesOf([walkedPhrase(name)], phraseScenario);
    expect(found(phraseScenario, played)).toEqual(IN_THE_PHRASE[name]);
  });
});

describe('a way through the talks', () => {
  test.each(Object.keys(ROADS) as RoadName[])('%s: is told with its reasons', (name) => {
    expect(found(road, framesOf(walked(name).ended))).toEqual(ON_THE_ROAD[name]);
  });
});

describe('a game without a text', () => {
  const besideOf = (name: RoadName) => textBeside(road, framesOf(walked(name).ended));

  test('says in which turn it was broken off, by whom, and over what', () => {
    expect(besideOf('the Kremlin left').unsigned).toEqual({
      visit: 10,
      how: 'suspended',
      by: 'ussr',
      at: { visit: 10, turn: 0 },
      blockers: ['territory', 'okinawa', 'nuclear'],
    });
  });

  test('whose letter was left unanswered lacks every clause of history', () => {
    const { articles, unsigned } = besideOf('the letter left unanswered');
    expect(unsigned).toMatchObject({ visit: 0, by: 'japan', blockers: ['venue', 'approach'] });
    expect(new Set(articles.map(({ standing }) => standing))).toEqual(new Set(['absent']));
  });

  test('whose islands hung on a link names the issue that held them up', () => {
    const { ended } = walkRoad(
      'japan',
      {
        kremlin: [
          {
            positions: { territory: 'HS', okinawa: 'no-link', nuclear: 'out' },
            act: { kind: 'link', issues: ['territory', 'okinawa'] },
          },
          { act: { kind: 'suspend' } },
        ],
      },
      'kremlin',
    );
    expect(linesOf(textBeside(road, framesOf(ended)))[0]).toBe(
      'territory: open, not HS | open suspended | HS held-by-link 0.3 by japan | with okinawa no-link',
    );
  });

  test('that ran out of time names nobody', () => {
    const played = framesOf([walkedPhrase('refused to the end')], phraseScenario);
    expect(textBeside(phraseScenario, played).unsigned).toMatchObject({ how: 'time', by: null });
  });
});

describe('a text refused at home', () => {
  test('is told with the vote and what would have passed', () => {
    const { refusedAtHome, fate } = textBeside(
      road,
      framesOf(walked('a treaty in the garden, killed').ended),
    );
    expect(fate).toBe('refused');
    expect(refusedAtHome).toMatchObject([
      { party: 'japan', vote: { vetoed: true, by: 'party' }, remedy: { terms: { un: 'now' } } },
    ]);
  });
});

describe('what one side decides alone', () => {
  const alone = (stage: string, ...script: readonly Turn[]) =>
    linesOf(textBeside(road, framesOf(walkRoad('ussr', { [stage]: script }, stage, stage).ended)));

  test('differs by its own choice, with what its instructions said of history’s', () => {
    expect(alone('visitors', { positions: { 'visit-islands': 'never' } }, {}, {})).toContain(
      'visit-islands: never, not independent | alone 0.1 by ussr | independent never asked (ussr reserve) | nothing needed',
    );
  });

  test('stays open where its capital takes it back, and a source would have let it stand', () => {
    expect(alone('memorandum', {}, { positions: { 'memo-condition': 'protest' } }, {})).toContain(
      'memo-condition: open, not troops | open time | protest repudiated 0.2 by ussr (ussr beyond) | japan cites memo-ratified',
    );
  });
});

describe('a capital that chose otherwise at home', () => {
  test('stands beside the choice of history', () => {
    const { courses } = textBeside(road, framesOf(walked('two islands in the palace').ended));
    expect(courses.find(({ stage, party }) => stage === 'un-package' && party === 'japan')).toEqual(
      {
        visit: 4,
        turn: 0,
        stage: 'un-package',
        party: 'japan',
        yours: 'ask-washington',
        history: 'wait',
        wasInHistory: true,
      },
    );
    expect(courses.find(({ stage }) => stage === 'warning-treaty')).toMatchObject({
      history: null,
      wasInHistory: false,
    });
  });
});

describe('a road that ends as history did', () => {
  const played = framesOf(
    historicalRoad(road)
      .filter(({ stage }) => HISTORY.includes(stage))
      .map(({ ended }) => ended),
  );

  test('still tells what was asked for on the way and not had', () => {
    expect(onTheWay(road, played).map(lineOf)).toEqual(ON_THE_WAY);
  });
});
