import { useState } from 'preact/hooks';
import type { Branch } from '../../../history/branches.ts';
import { useDesk } from '../../deskContext.ts';
import { numberOf } from '../../words/savedGameWords.ts';
import { say } from '../timelineWords.ts';
import { BranchItem, useCameWords } from './branchList.tsx';
import { gamesIn, type KeptSave } from './gamesKept.ts';
import { TreeDrawing } from './treeDrawing.tsx';
import { TwoBranches } from './twoBranches.tsx';

interface ChooseProps {
  readonly label: string;
  readonly games: readonly KeptSave[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const Choose = ({ label, games, chosen, onChoose }: ChooseProps) => {
  const { view } = useDesk();
  const cameWords = useCameWords();
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {games.map((game) => (
          <option key={game.id} value={game.id}>
            {say('tree.game', { number: numberOf(view.saves, game.id) ?? 0 })} · {cameWords(game)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The game that is open, or the first, and the one it was branched from, or the next. */
const startingPair = (
  games: readonly KeptSave[],
  here: string | null,
): readonly [string, string] => {
  const mine = games.find(({ id }) => id === here) ?? games.at(-1);
  const parent = games.find(({ id }) => id === mine?.forkedFrom?.save);
  const other = parent ?? games.find(({ id }) => id !== mine?.id);
  return [other?.id ?? '', mine?.id ?? ''];
};

/** A tree drawn and listed, and two of its games beside each other. */
export const Tree = ({ tree }: { readonly tree: Branch<KeptSave> }) => {
  const { view } = useDesk();
  const games = gamesIn(tree);
  const [asked, setAsked] = useState<readonly [string | null, string | null]>([null, null]);
  const [a, b] = startingPair(games, view.save);
  const chosen = [asked[0] ?? a, asked[1] ?? b] as const;
  const [one, other] = chosen.map((id) => games.find((game) => game.id === id));
  return (
    <div class="branch-tree">
      <TreeDrawing tree={tree} chosen={chosen} />
      <ul>
        <BranchItem branch={tree} hasParent={false} />
      </ul>
      <section class="two-branches">
        <h3>{say('two.name')}</h3>
        <div class="two-choose">
          <Choose
            label={say('two.first')}
            games={games}
            chosen={chosen[0]}
            onChoose={(id) => setAsked([id, chosen[1]])}
          />
          <Choose
            label={say('two.second')}
            games={games}
            chosen={chosen[1]}
            onChoose={(id) => setAsked([chosen[0], id])}
          />
        </div>
        {one && other && one !== other ? (
          <TwoBranches games={[one, other]} />
        ) : (
          <p>{say('two.choose')}</p>
        )}
      </section>
    </div>
  );
};
