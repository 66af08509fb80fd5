import { useDesk } from '../../deskContext.ts';
import { say } from '../timelineWords.ts';
import { useOnPaper } from '../onPaper.ts';
import { treesOf } from './gamesKept.ts';
import { Tree } from './tree.tsx';

/** The branches of the game that is open, as a tree, and two of them beside each other. */
export const BranchesHere = () => {
  const { view } = useDesk();
  const onPaper = useOnPaper();
  const trees = treesOf(view.saves, view.save);
  if (onPaper && trees.length === 0) return null;
  return (
    <section class="branches">
      <h2>{say('tree.name')}</h2>
      <p class="note">{say(trees.length === 0 ? 'tree.none' : 'tree.note')}</p>
      {trees.map((tree) => (
        <Tree key={tree.game.id} tree={tree} />
      ))}
    </section>
  );
};
