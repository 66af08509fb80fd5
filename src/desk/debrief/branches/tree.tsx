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

/** The game that is open, or the last, and the one it was branched from, or another; the older one first. */
const startingPair = (
  games: readonly KeptSave[],
  here: string | null,
): readonly [string, string] => {
  const mine = games.find(({ id }) => id === here) ?? games.at(-1);
  const parent = games.find(({ id }) => id === mine?.forkedFrom?.save);
  const other = parent ?? games.find(({ id }) => id !== mine?.id);
  const [older = '', newer = ''] = [mine?.id ?? '', other?.id ?? ''].toSorted();
  return [older, newer];
};

interface TwoProps {
  readonly games: readonly KeptSave[];
  readonly chosen: readonly [string, string];
  readonly onChoose: (chosen: readonly [string, string]) => void;
}

const ChooseTwo = ({ games, chosen: [a, b], onChoose }: TwoProps) => (
  <div class="two-choose">
    <Choose
      label={say('two.first')}
      games={games}
      chosen={a}
      onChoose={(id) => onChoose([id, b])}
    />
    <Choose
      label={say('two.second')}
      games={games}
      chosen={b}
      onChoose={(id) => onChoose([a, id])}
    />
  </div>
);

const Two = ({ games, chosen }: Omit<TwoProps, 'onChoose'>) => {
  const [one, other] = chosen.map((id) => games.find((game) => game.id === id));
  if (!one || !other || one === other) return <p>{say('two.choose')}</p>;
  return <TwoBranches games={[one, other]} />;
};

interface TreeProps {
  readonly tree: Branch<KeptSave>;
  readonly heading?: 'h2' | 'h3';
}

/** A tree drawn and listed, and two of its games beside each other. */
export const Tree = ({ tree, heading: Heading = 'h3' }: TreeProps) => {
  const { view } = useDesk();
  const games = gamesIn(tree);
  const [asked, setAsked] = useState<readonly [string, string] | null>(null);
  const chosen = asked ?? startingPair(games, view.save);
  return (
    <div class="branch-tree">
      <TreeDrawing tree={tree} chosen={chosen} />
      <ul>
        <BranchItem branch={tree} hasParent={false} />
      </ul>
      <section class="two-branches">
        <Heading>{say('two.name')}</Heading>
        <ChooseTwo games={games} chosen={chosen} onChoose={setAsked} />
        <Two games={games} chosen={chosen} />
      </section>
    </div>
  );
};
