import { expect, test } from 'vitest';
import {
  branchWords,
  savedGameFacts,
  savedGameName,
} from '../../../src/desk/words/savedGameWords.ts';
import type { SaveSummary } from '../../../src/session/session.ts';
import { asJapan, road } from '../../session/games.ts';
import { names, tell } from '../papers.ts';

const first: SaveSummary = {
  id: 'a',
  choice: asJapan,
  turns: 1,
  stage: 'garden',
  forkedFrom: null,
  screen: 'table',
  came: null,
  problem: null,
  text: '',
};
const branch: SaveSummary = {
  ...first,
  id: 'b',
  turns: 3,
  forkedFrom: { save: 'a', visit: 0, turn: 1 },
};
const newestFirst = [branch, first];

test('a saved game is named by its number, stage, side and page', () => {
  expect(newestFirst.map((save) => savedGameName(names, newestFirst, save))).toEqual([
    'game 2: The garden, Japan, at the table',
    'game 1: The garden, Japan, at the table',
  ]);
  const soviet: SaveSummary = { ...first, choice: { ...asJapan, side: 'ussr' } };
  expect(savedGameName(names, [soviet], soviet)).toBe(
    'game 1: The garden, the Soviet Union, at the table',
  );
});

test('a saved game of two delegations is named by both', () => {
  const pair: SaveSummary = { ...first, choice: { ...asJapan, seats: 'both' } };
  expect(savedGameName(names, [pair], pair)).toBe(
    'game 1: The garden, both delegations, at the table',
  );
  expect(savedGameFacts(road, { tell, names }, pair)).toBe(
    'Both delegations · 4 to 16 August 1955 · 1 turn played · at the table',
  );
});

test('a saved game says when it plays and how far it has come', () => {
  expect(newestFirst.map((save) => savedGameFacts(road, { tell, names }, save))).toEqual([
    'Japan · 4 to 16 August 1955 · 3 turns played · at the table',
    'Japan · 4 to 16 August 1955 · 1 turn played · at the table',
  ]);
});

test('a branch names the game it left, or says that it is no longer kept', () => {
  expect([
    branchWords(newestFirst, first),
    branchWords(newestFirst, branch),
    branchWords([branch], branch),
  ]).toEqual([
    null,
    'Branched from game 1, stage 1, turn 2',
    'Branched at stage 1, turn 2 from a game no longer kept',
  ]);
});
