import type { Branch } from '../../../history/branches.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { inPlain } from '../../texts.ts';
import { numberOf, sideWords } from '../../words/savedGameWords.ts';
import { say } from '../timelineWords.ts';
import type { KeptSave } from './gamesKept.ts';

/** What a game has come to, in words: its last stage and how that ended, or that it is still open. */
export const useCameWords = () => {
  const { names, tell } = useDesk();
  return ({ came, choice }: KeptSave): string => {
    const last = came.stages.at(-1);
    const stage = names.stage(last?.stage ?? '');
    const side = choice ? first(sideWords(names, choice)) : '';
    if (!last || last.ending === null) return `${side} · ${say('tree.going', { stage })}`;
    const ending = inPlain(tell(`stage.${last.stage}.ending.${last.ending}.title`));
    const text = say(came.text ? 'tree.text' : 'tree.noText');
    return `${side} · ${say('tree.came', { stage, ending })} · ${text}`;
  };
};

const fromWords = (game: KeptSave, stage: string, hasParent: boolean): string | null => {
  const { forkedFrom } = game;
  if (!forkedFrom) return null;
  return hasParent ? say('tree.from', { turn: forkedFrom.turn + 1, stage }) : say('tree.fromGone');
};

const Game = ({ game, hasParent }: { readonly game: KeptSave; readonly hasParent: boolean }) => {
  const { view, names, send } = useDesk();
  const cameWords = useCameWords();
  const number = numberOf(view.saves, game.id) ?? 0;
  const forkedIn = game.came.stages[game.forkedFrom?.visit ?? 0]?.stage ?? '';
  const from = fromWords(game, names.stage(forkedIn), hasParent);
  const isHere = view.save === game.id;
  return (
    <div class="branch-game">
      <span class="branch-name">{say('tree.game', { number })}</span>
      {isHere && <span class="mark">{say('tree.here')}</span>}
      <span>{[from, cameWords(game)].filter((part) => part !== null).join(' · ')}</span>
      {!isHere && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('tree.openNamed', { number })}
          onClick={() => send({ kind: 'resume', save: game.id })}
        >
          {say('tree.open')}
        </button>
      )}
    </div>
  );
};

/** A game with all that were branched from it, as a list in a list. */
export const BranchItem = ({
  branch: { game, branches },
  hasParent,
}: {
  readonly branch: Branch<KeptSave>;
  readonly hasParent: boolean;
}) => (
  <li>
    <Game game={game} hasParent={hasParent} />
    {branches.length > 0 && (
      <ul>
        {branches.map((branch) => (
          <BranchItem key={branch.game.id} branch={branch} hasParent={true} />
        ))}
      </ul>
    )}
  </li>
);
