import type { Game } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import { Compiler } from 'inkjs/full';
import { perSecond } from './measure.ts';
import {
  isLegal,
  newSmallGame,
  playSmall,
  SMALL_TURNS,
  type SmallGame,
  type SmallTurn,
} from './smallGame.ts';

const FOR_MS = 1000;
const GAMES = 2;

const otherSide = (side: 0 | 1): 0 | 1 => (side === 0 ? 1 : 0);

const bareReducer = (): void => {
  let game = newSmallGame();
  let side: 0 | 1 = 0;
  for (let i = 0; i < GAMES; i += 1)
    for (const turn of SMALL_TURNS) {
      if (!isLegal(turn)) throw new Error('an illegal turn in the bench');
      game = playSmall(game, side, turn);
      side = otherSide(side);
    }
};

const boardgameDefinition: Game<SmallGame> = {
  setup: newSmallGame,
  disableUndo: true,
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    table: ({ G, ctx }, turn: SmallTurn) =>
      isLegal(turn) ? playSmall(G, ctx.currentPlayer === '0' ? 0 : 1, turn) : INVALID_MOVE,
  },
};

const makeBoardgame = (): (() => void) => {
  const reducer = CreateGameReducer({ game: boardgameDefinition });
  const start = InitializeGame({ game: boardgameDefinition });
  return () => {
    let state = start;
    for (let i = 0; i < GAMES; i += 1)
      for (const turn of SMALL_TURNS) {
        const payload = { type: 'table', args: [turn], playerID: state.ctx.currentPlayer };
        state = reducer(state, { type: 'MAKE_MOVE', payload });
      }
    if (state.G.turn !== GAMES * SMALL_TURNS.length) throw new Error('boardgame.io lost a move');
  };
};

const STORY = `
VAR climate = 50
VAR turn = 0
-> talks
=== talks
{ turn >= 20: -> END }
~ turn = turn + 1
The other side reads its position aloud, and the interpreter follows.
{ climate < 40: Nobody looks up.|The tea is still warm.}
+ [Table a position]
  ~ climate = climate - 1
  You table a position. -> talks
+ [Accept their wording]
  ~ climate = climate + 2
  You accept their wording. -> talks
`;

/** Plays the story to its end; returns how many lines it told. */
const tellStory = (story: ReturnType<Compiler['Compile']>): number => {
  let lines = 0;
  story.ResetState();
  for (;;) {
    while (story.canContinue) {
      story.Continue();
      lines += 1;
    }
    if (story.currentChoices.length === 0) return lines;
    story.ChooseChoiceIndex(lines % 2);
  }
};

export const benchPeers = () => {
  const story = new Compiler(STORY).Compile();
  const turns = GAMES * SMALL_TURNS.length;
  return {
    boardgameioMovesPerS: perSecond(makeBoardgame(), turns, FOR_MS),
    inkjsContinuesPerS: perSecond(() => void tellStory(story), tellStory(story), FOR_MS),
    bareReducerMovesPerS: perSecond(bareReducer, turns, FOR_MS),
  };
};
