import { describe, expect, test } from 'vitest';
import { openedMoment } from '../../src/history/openedMoment.ts';
import { turnsTaken } from '../../src/history/turnsTaken.ts';
import { walk } from '../negotiation/walks.ts';
import { phrase, phraseScenario, road } from '../session/games.ts';
import { framesOf, historicalFrames } from './frames.ts';

const evening = turnsTaken(
  phraseScenario,
  framesOf(phraseScenario, [
    walk(
      'japan',
      phrase.line.filter(({ by }) => by === 'japan'),
    ),
  ]),
)[0]!;

const wordsOf = (turn: number) =>
  openedMoment(phraseScenario, evening[turn]!).words.map(({ segment, by, change }) =>
    [by, change, segment].join(' '),
  );

describe('a turn looked at again', () => {
  test('shows the words it would not have, though the other side had written them', () => {
    expect(wordsOf(1)).toContain('ussr struck phrase');
  });

  test('shows the words it gave up, and those it took over', () => {
    expect(wordsOf(2)).toEqual([
      'japan struck phrase',
      'japan written oct-20',
      'japan accepted promise-support',
      'japan struck promise-release',
    ]);
  });

  test('shows no words of issues it left alone', () => {
    expect(wordsOf(6)).toEqual([]);
  });

  test('shows how every issue stood after it, and what each side’s instructions said of that', () => {
    const { issues } = openedMoment(phraseScenario, evening[1]!);
    expect(issues.find(({ issue }) => issue === 'continuation')).toEqual({
      issue: 'continuation',
      agreed: null,
      standpoints: [
        {
          party: 'japan',
          position: { option: 'phrase', how: 'tabled' },
          moved: false,
          authority: 'instructed',
        },
        {
          party: 'ussr',
          position: { option: 'silent', how: 'tabled' },
          moved: true,
          authority: 'instructed',
        },
      ],
    });
  });

  test('says that Tokyo would not bear what its minister put forward in Moscow', () => {
    const frames = historicalFrames();
    const visit = frames.findIndex(({ stage }) => stage === 'spiridonovka');
    const beyond = turnsTaken(road, frames)[visit]!.flatMap(
      (taken) => openedMoment(road, taken).beyond,
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.every(({ support, needed }) => support < needed)).toBe(true);
  });

  test('is there for every turn of the whole road', () => {
    const frames = historicalFrames();
    const counts = turnsTaken(road, frames).map((turns) => turns.length);
    expect(counts).toEqual(frames.map(({ ended }) => ended.moves.length));
    for (const taken of turnsTaken(road, frames).flat())
      for (const { standpoints } of openedMoment(road, taken).issues)
        expect(standpoints.map(({ party }) => party)).toEqual(['japan', 'ussr']);
  });
});
