import { type Branch, branchesOf, sizeOf, treeWith } from '../../../history/branches.ts';
import type { Came, SaveSummary } from '../../../session/session.ts';

/** A game that can be played on, with how far it has come. */
export interface KeptSave extends SaveSummary {
  readonly came: Came;
}

const isPlayable = (save: SaveSummary): save is KeptSave =>
  save.problem === null && save.came !== null;

const playableOf = (saves: readonly SaveSummary[]): readonly KeptSave[] => saves.filter(isPlayable);

/** The trees of the games that have branches, or the one a game stands in. */
export const treesOf = (
  saves: readonly SaveSummary[],
  of: string | null,
): readonly Branch<KeptSave>[] => {
  const trees = branchesOf(playableOf(saves)).filter((tree) => sizeOf(tree) > 1);
  if (of === null) return trees;
  const tree = treeWith(trees, of);
  return tree ? [tree] : [];
};

/** All games of a tree, each before those branched from it. */
export const gamesIn = ({ game, branches }: Branch<KeptSave>): readonly KeptSave[] => [
  game,
  ...branches.flatMap(gamesIn),
];
