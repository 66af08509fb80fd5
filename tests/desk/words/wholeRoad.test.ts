import { describe, expect, test } from 'vitest';
import { dateAndPlace } from '../../../src/desk/words/placeWords.ts';
import { happeningWords } from '../../../src/desk/words/happeningWords.ts';
import { minutesLines } from '../../../src/desk/words/minutesLines.ts';
import { pointWords } from '../../../src/desk/words/pointWords.ts';
import { isLastStage } from '../../../src/desk/words/whereNext.ts';
import { windowsInOrder } from '../../../src/desk/title/windows.tsx';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Screen } from '../../../src/session/session.ts';
import { road } from '../../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../../session/roads.ts';
import { names, tell, texts } from '../papers.ts';

describe.each(['japan', 'ussr'])('the whole road as history went, led by %s', (side) => {
  const view = followHistory(openRoad({ ...wholeRoad, side }), onScreen('debrief')).view();

  test('has words for every line of its minutes, without holes', () => {
    const said = view.visits.flatMap(({ table }) =>
      table.minutes.map((entry) => happeningWords(names, entry)),
    );
    expect(said.filter((line) => line !== null && /\{|undefined|“”/.test(line))).toEqual([]);
    expect(said.filter((line) => /(“[^”]+”).* in place of \1/.test(line ?? ''))).toEqual([]);
  });

  test('has words for everything that is spoken', () => {
    const keys = view.visits.flatMap(({ stage, table }) =>
      minutesLines(stageById(road, stage), table).flatMap((line) =>
        line.kind === 'spoken' ? line.spoken.keys : [],
      ),
    );
    const shared = (key: string) => key.replace(/^stage\.[^.]+\./, 'spoken.');
    expect(keys.filter((key) => !texts[key] && !texts[shared(key)])).toEqual([]);
  });
});

test('whether a source bites is found out by citing it', () => {
  const told = Object.entries(texts).filter(([key]) => /^argument\..+\.why$/.test(key));
  expect(told.length).toBe(Object.keys(road.arguments).length);
  const verdicts = told.filter(([, say]) => say.some((line) => /\bbites?\b/.test(line.say)));
  expect(verdicts.map(([key]) => key)).toEqual([]);
});

describe('after a stage', () => {
  const at = (screen: Screen, stage: string) =>
    followHistory(openRoad(wholeRoad), onScreen(screen, stage)).view();

  test('the road leads on until it ends, and then into the debrief', () => {
    const garden = at('ending', 'garden');
    const last = at('debrief', 'ratification');
    expect([isLastStage(road, garden), isLastStage(road, last)]).toEqual([false, true]);
  });

  test('a window closes with its last stage', () => {
    const garden = at('ending', 'garden');
    const choice = garden.choice && { ...garden.choice, until: 'garden' };
    expect(isLastStage(road, { ...garden, choice })).toBe(true);
  });
});

test('date and place are said shortly', () => {
  expect(['phrase', 'autumn'].map((id) => dateAndPlace(stageById(road, id), tell))).toEqual([
    '18 October 1956, 16:15 · Moscow',
    '23 August to September 1955 · London',
  ]);
});

test('the title offers the evening first and the whole road second', () => {
  expect(windowsInOrder(road).map(({ id }) => id)).toEqual([
    'the-phrase',
    'whole-road',
    'the-garden',
    'summer-in-moscow',
    'october-1956',
    'aftermath',
    'san-francisco',
  ]);
});

test.each([
  [3, 'much gained'],
  [1, 'gained'],
  [0.3, 'a little gained'],
  [0, 'neither gained nor lost'],
  [-0.3, 'a little lost'],
  [-1, 'lost'],
  [-3, 'much lost'],
])('%i points are %s', (points, words) => {
  expect(pointWords(points)).toBe(words);
});
