import { describe, expect, test } from 'vitest';
import {
  type Branch,
  branchesOf,
  type CameTo,
  type KeptGame,
  partingOf,
  sizeOf,
  termsOfTwo,
  treeWith,
  turnApart,
} from '../../src/history/branches.ts';
import type { Move } from '../../src/negotiation/state.ts';

const game = (id: string, from?: readonly [save: string, visit: number, turn: number]): KeptGame =>
  from
    ? { id, forkedFrom: { save: from[0], visit: from[1], turn: from[2] } }
    : { id, forkedFrom: null };

const STAGES = ['garden', 'kremlin'];

type Shape = readonly [string, ...Shape[]];

const shape = ({ game: { id }, branches }: Branch<KeptGame>): Shape => [id, ...branches.map(shape)];

const FIRST = game('1');
const EARLY = game('3', ['1', 0, 2]);
const LATE = game('2', ['1', 4, 0]);
const OF_LATE = game('5', ['2', 5, 1]);
const ALONE = game('4');
/** Newest first, as games are kept. */
const GAMES = [OF_LATE, ALONE, EARLY, LATE, FIRST];

describe('kept games as a tree', () => {
  test('stand below the game they were branched from, in the order of the turns they leave from', () => {
    expect(branchesOf(GAMES).map(shape)).toEqual([['1', ['3'], ['2', ['5']]], ['4']]);
  });

  test('of which one was thrown away keep its branches as trees of their own', () => {
    const rest = GAMES.filter(({ id }) => id !== '2');
    expect(branchesOf(rest).map(shape)).toEqual([['1', ['3']], ['4'], ['5']]);
  });

  test('that claim to be branched from each other, or from themselves, are each shown once', () => {
    const circle = [game('b', ['a', 0, 0]), game('a', ['b', 0, 0]), game('c', ['c', 0, 0])];
    expect(branchesOf(circle).map(shape)).toEqual([['c'], ['a', ['b']]]);
  });

  test('are found by any game in it and counted', () => {
    const trees = branchesOf(GAMES);
    const tree = treeWith(trees, '5');
    expect(tree?.game.id).toBe('1');
    expect(tree && sizeOf(tree)).toBe(4);
    expect(treeWith(trees, '9')).toBeNull();
  });
});

describe('two games', () => {
  test('of which one was branched from the other part where it was branched', () => {
    expect(partingOf(GAMES, FIRST, OF_LATE)).toEqual({ visit: 4, turn: 0 });
    expect(partingOf(GAMES, OF_LATE, LATE)).toEqual({ visit: 5, turn: 1 });
  });

  test('branched from the same game part at the earlier of the two turns', () => {
    expect(partingOf(GAMES, OF_LATE, EARLY)).toEqual({ visit: 0, turn: 2 });
  });

  test('tell the first turn that went another way, and how each was answered', () => {
    const came = (...games: readonly (readonly Move[])[]): CameTo => ({
      stages: games.map((moves, at) => ({ stage: STAGES[at]!, ending: null, moves })),
      terms: {},
      text: null,
    });
    const [ask, alsoAsk]: readonly Move[] = [
      { by: 'japan', positions: { territory: 'four', signing: 'oct-19' } },
      { by: 'japan', positions: { signing: 'oct-19', territory: 'four' } },
    ];
    const refuse: Move = { by: 'ussr', positions: {} };
    const consult: Move = {
      by: 'japan',
      positions: {},
      act: { kind: 'consult', issue: 'territory', option: 'HS' },
    };
    const leave: Move = { by: 'japan', positions: {}, act: { kind: 'suspend' } };
    expect(
      turnApart(
        came([ask!, refuse], [ask!, refuse, consult]),
        came([alsoAsk!, refuse], [ask!, refuse, leave, refuse]),
      ),
    ).toEqual({
      at: { visit: 1, turn: 2 },
      stage: 'kremlin',
      moves: [
        [consult, null],
        [leave, refuse],
      ],
    });
    expect(turnApart(came([ask!]), came([alsoAsk!]))).toBeNull();
    expect(turnApart(came([ask!], [refuse]), came([ask!]))).toBeNull();
    expect(turnApart(came([ask!, refuse]), came([ask!]))?.moves).toEqual([
      [refuse, null],
      [null, null],
    ]);
  });

  test('begun apart never part', () => {
    expect(partingOf(GAMES, FIRST, ALONE)).toBeNull();
    expect(partingOf(GAMES, FIRST, FIRST)).toBeNull();
  });

  test('are compared by their texts, and where none is closed by what stands agreed', () => {
    const signed = {
      stages: [],
      terms: { territory: 'HS', fishermen: 'support' },
      text: { territory: 'HS', continuation: 'silent' },
    };
    const open = { stages: [], terms: { territory: 'none' }, text: null };
    const issues = ['territory', 'continuation', 'fishermen', 'signing'];
    expect(termsOfTwo(issues, [signed, open])).toEqual([
      { issue: 'territory', options: ['HS', 'none'], same: false },
      { issue: 'continuation', options: ['silent', null], same: false },
      { issue: 'fishermen', options: ['support', null], same: false },
    ]);
    expect(termsOfTwo(issues, [signed, signed]).every(({ same }) => same)).toBe(true);
  });
});
