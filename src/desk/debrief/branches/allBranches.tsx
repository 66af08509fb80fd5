import '../../css/debriefBranches.css';
import { useDesk } from '../../deskContext.ts';
import { say } from '../timelineWords.ts';
import { treesOf } from './gamesKept.ts';
import { Tree } from './tree.tsx';

/** The trees of all kept games that have branches. */
export const AllBranches = () => {
  const { view } = useDesk();
  return (
    <>
      <p class="note">{say('tree.note')}</p>
      {treesOf(view.saves, null).map((tree) => (
        <Tree key={tree.game.id} tree={tree} heading="h2" />
      ))}
    </>
  );
};
