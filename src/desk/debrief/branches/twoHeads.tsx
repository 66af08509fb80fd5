import { useDesk } from '../../deskContext.ts';
import { numberOf } from '../../words/savedGameWords.ts';
import { say } from '../timelineWords.ts';
import type { KeptSave } from './gamesKept.ts';

export interface TwoProps {
  readonly games: readonly [KeptSave, KeptSave];
}

const useGameNames = ([a, b]: TwoProps['games']): readonly [string, string] => {
  const { view } = useDesk();
  const name = ({ id }: KeptSave): string =>
    say('tree.game', { number: numberOf(view.saves, id) ?? 0 });
  return [name(a), name(b)];
};

/** The head of a table of two games. */
export const Heads = ({ lead, games }: TwoProps & { readonly lead: string }) => (
  <thead>
    <tr>
      <th scope="col">{lead}</th>
      {useGameNames(games).map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
