import type { IssueId, OptionId, StageId, Terms } from '../negotiation/scenarioData.ts';
import type { Move } from '../negotiation/state.ts';
import type { Moment } from './turnsTaken.ts';

/** A game that is kept, with the one it was branched from. */
export interface KeptGame {
  readonly id: string;
  readonly forkedFrom: (Moment & { readonly save: string }) | null;
}

/** A game with all that were branched from it. */
export interface Branch<G extends KeptGame> {
  readonly game: G;
  readonly branches: readonly Branch<G>[];
}

const byPlace = ({ forkedFrom: a }: KeptGame, { forkedFrom: b }: KeptGame): number =>
  (a?.visit ?? 0) - (b?.visit ?? 0) || (a?.turn ?? 0) - (b?.turn ?? 0);

/** The game one was branched from; null where it stands by itself, or that one is gone. */
const parentOf = <G extends KeptGame>(games: readonly G[], { id, forkedFrom }: G): G | null =>
  games.find((game) => game.id === forkedFrom?.save && game.id !== id) ?? null;

/** The games one was branched from, nearest first, with itself before them; a circle ends where it closes. */
const lineage = <G extends KeptGame>(games: readonly G[], game: G): readonly G[] => {
  const line: G[] = [];
  for (let at: G | null = game; at && !line.includes(at); at = parentOf(games, at)) line.push(at);
  return line;
};

/** Where a game’s lineage begins; for one that leads in a circle, the last of it in the order given. */
const rootOf = <G extends KeptGame>(games: readonly G[], game: G): G => {
  const line = lineage(games, game);
  const last = line.at(-1)!;
  if (parentOf(games, last) === null) return last;
  return games.findLast((known) => line.includes(known)) ?? last;
};

/**
 * Games as trees of their branches; the first of the given order come last. Branches stand in the order of the turns
 * they leave from.
 */
export const branchesOf = <G extends KeptGame>(games: readonly G[]): readonly Branch<G>[] => {
  const roots = new Set(games.map((game) => rootOf(games, game)));
  const grown = (game: G): Branch<G> => ({
    game,
    branches: games
      .filter((known) => !roots.has(known) && parentOf(games, known) === game)
      .toReversed()
      .toSorted(byPlace)
      .map(grown),
  });
  return games
    .filter((game) => roots.has(game))
    .toReversed()
    .map(grown);
};

/** How many games stand in a tree. */
export const sizeOf = ({ branches }: Branch<KeptGame>): number =>
  branches.reduce((sum, branch) => sum + sizeOf(branch), 1);

/** The tree a game stands in; null where it is in none. */
export const treeWith = <G extends KeptGame>(
  trees: readonly Branch<G>[],
  id: string,
): Branch<G> | null => {
  const holds = ({ game, branches }: Branch<G>): boolean => game.id === id || branches.some(holds);
  return trees.find(holds) ?? null;
};

const earlier = (a: Moment, b: Moment): Moment =>
  a.visit < b.visit || (a.visit === b.visit && a.turn <= b.turn) ? a : b;

/** Where two games part: the earliest turn one of them was branched at after the last game they share; null if none. */
export const partingOf = (games: readonly KeptGame[], a: KeptGame, b: KeptGame): Moment | null => {
  const [mine, theirs] = [lineage(games, a), lineage(games, b)];
  const shared = mine.find((game) => theirs.includes(game));
  if (!shared || a === b) return null;
  const left = [mine, theirs].flatMap((line) => {
    const next = line[line.indexOf(shared) - 1]?.forkedFrom;
    return next ? [{ visit: next.visit, turn: next.turn }] : [];
  });
  return left.length === 0 ? null : left.reduce(earlier);
};

/** What a game has come to. */
export interface CameTo {
  readonly stages: readonly {
    readonly stage: StageId;
    readonly ending: string | null;
    readonly moves: readonly Move[];
  }[];
  /** What stands agreed. */
  readonly terms: Terms;
  /** The closed text; null where none was closed. */
  readonly text: Terms | null;
}

/** What a game did in a turn, and the answer to it; null where it had no such turn, or none yet. */
export type TurnAndAnswer = readonly [Move | null, Move | null];

/** The first turn two games took otherwise, and what either did in it. */
export interface TurnApart {
  readonly at: Moment;
  readonly stage: StageId;
  readonly moves: readonly [TurnAndAnswer, TurnAndAnswer];
}

const isAlike = (a: Move | undefined, b: Move | undefined): boolean => {
  if (!a || !b) return a === b;
  const issues = Object.keys({ ...a.positions, ...b.positions });
  return (
    a.by === b.by &&
    JSON.stringify(a.act) === JSON.stringify(b.act) &&
    issues.every((issue) => a.positions[issue] === b.positions[issue])
  );
};

const withAnswer = (moves: readonly Move[], turn: number): TurnAndAnswer => [
  moves[turn] ?? null,
  moves[turn + 1] ?? null,
];

/** Where two games that went through the same stages first did something else; null where they have not. */
export const turnApart = (a: CameTo, b: CameTo): TurnApart | null => {
  for (const [visit, { stage, moves: mine }] of a.stages.entries()) {
    const other = b.stages[visit];
    if (other?.stage !== stage) return null;
    const { moves: theirs } = other;
    const turns = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, turn) => turn);
    const turn = turns.find((at) => !isAlike(mine[at], theirs[at]));
    if (turn === undefined) continue;
    const moves = [withAnswer(mine, turn), withAnswer(theirs, turn)] as const;
    return { at: { visit, turn }, stage, moves };
  }
  return null;
};

export interface TermOfTwo {
  readonly issue: IssueId;
  /** In the first game and in the second; null where it is open. */
  readonly options: readonly [OptionId | null, OptionId | null];
  readonly same: boolean;
}

/** Issue by issue what two games have come to: the closed text of each, or what stands agreed. */
export const termsOfTwo = (
  issues: readonly IssueId[],
  [a, b]: readonly [CameTo, CameTo],
): readonly TermOfTwo[] =>
  issues.flatMap((issue) => {
    const [first, second] = [a, b].map(
      (came) => came.text?.[issue] ?? came.terms[issue] ?? null,
    ) as [OptionId | null, OptionId | null];
    if (first === null && second === null) return [];
    return [{ issue, options: [first, second], same: first === second }];
  });
