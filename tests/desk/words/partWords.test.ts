import { describe, expect, test } from 'vitest';
import type { StageId } from '../../../src/negotiation/scenarioData.ts';
import { newPart, openingDay, spanOfPart, stopsOfRoad } from '../../../src/desk/words/partWords.ts';
import { bundle, tell } from '../papers.ts';

const { scenario } = bundle;

const stageOf = (id: StageId) => {
  const found = scenario.stages.find((stage) => stage.id === id);
  if (!found) throw new Error(`no stage ${id}`);
  return found;
};

const visited = (...stages: readonly StageId[]) => stages.map((stage) => ({ stage }));

test('a part runs from the first day of its first stage to the last day of its last', () => {
  const road = scenario.parts.filter(({ frame }) => frame === undefined);
  expect(road.map((part) => spanOfPart(scenario, part, tell))).toEqual([
    '25 January – 14 December 1955',
    '17 January – 14 May 1956',
    '31 July – 8 September 1956',
    '11 September – 18 December 1956',
  ]);
});

describe('a new part begins', () => {
  test.each([
    [['letter'], 'london-1955'],
    [['letter', 'london'], null],
    [['un-package', 'london-again'], 'standstill-1956'],
    [['garden', 'ratification-early'], null],
    [['phrase'], 'october-1956'],
  ])('after %s: %s', (stages, part) => {
    const here = stages.at(-1) ?? '';
    expect(newPart(scenario, here, visited(...stages))?.id ?? null).toBe(part);
  });
});

describe('the line of the road', () => {
  test('has a stop for each stage of history and one for where the game stands', () => {
    const stops = stopsOfRoad(scenario, 'garden');
    expect(stops.map(({ standing }) => standing)).toEqual([
      'past',
      'past',
      'here',
      ...Array.from({ length: 10 }, () => 'ahead'),
    ]);
    expect(stops.filter(({ opensPart }) => opensPart).map(({ stage }) => stage)).toEqual([
      'letter',
      'london-again',
      'spiridonovka',
      'five-points',
    ]);
  });

  test('does not claim stages of history that the game has left out', () => {
    const stops = stopsOfRoad(scenario, 'warning-1955', [], ['london', 'garden', 'warning-1955']);
    expect(stops.map(({ standing }) => standing)).toEqual([
      'past',
      'past',
      'past',
      ...Array.from({ length: 5 }, () => 'passed-by'),
      'here',
      ...Array.from({ length: 4 }, () => 'ahead'),
    ]);
  });

  test('puts a variant where the stage stands that it stands for', () => {
    const here = stopsOfRoad(scenario, 'warning-treaty').find(
      ({ standing }) => standing === 'here',
    );
    expect(here?.stage).toBe('warning');
  });
});

describe('the leaf of the calendar', () => {
  test('shows the day a stage opens', () => {
    expect(openingDay(stageOf('garden'), tell)).toEqual({
      day: '4',
      month: 'August',
      year: '1955',
    });
  });

  test('is left out where no day is told', () => {
    expect(openingDay(stageOf('ratification'), tell)).toBeNull();
  });
});
