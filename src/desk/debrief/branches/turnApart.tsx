import { turnApart } from '../../../history/branches.ts';
import { stageById } from '../../../negotiation/lookup.ts';
import type { StageId } from '../../../negotiation/scenarioData.ts';
import type { Move } from '../../../negotiation/state.ts';
import { useDesk } from '../../deskContext.ts';
import { delegationFirst, speakerOf } from '../../names.ts';
import { moveInWords } from '../moveInWords.ts';
import { say } from '../timelineWords.ts';
import type { KeptSave } from './gamesKept.ts';
import { Heads } from './twoHeads.tsx';

/** A game that goes on tells of its learner’s own turns alone; of a game for two, of none. */
const isOpenTo = ({ screen, choice }: KeptSave, { by }: Move): boolean =>
  screen === 'debrief' || screen === 'title' || (choice?.seats === 'one' && choice.side === by);

interface DoneProps {
  readonly game: KeptSave;
  readonly stage: StageId;
  readonly move: Move | null;
}

const Done = ({ game, stage, move }: DoneProps) => {
  const { bundle, names } = useDesk();
  if (!move) return <td>{say('two.noTurn')}</td>;
  if (!isOpenTo(game, move)) return <td>{say('two.closed')}</td>;
  const person = names.person(speakerOf(stageById(bundle.scenario, stage), move.by));
  return (
    <td>
      <b>{person || delegationFirst(names, move.by)}:</b> {moveInWords(move, stage, names)}
    </td>
  );
};

/** The first turn two games took otherwise: what either did in it, and how it was answered. */
export const FirstTurnApart = ({ games }: { readonly games: readonly [KeptSave, KeptSave] }) => {
  const { names } = useDesk();
  const [one, other] = games;
  const apart = turnApart(one.came, other.came);
  if (!apart)
    return (
      <p>
        {say(
          one.came.stages[0]?.stage === other.came.stages[0]?.stage ? 'two.alike' : 'two.elsewhere',
        )}
      </p>
    );
  const { at, stage, moves } = apart;
  const heads = [say('two.turn', { turn: at.turn + 1 }), say('two.answer', { turn: at.turn + 2 })];
  return (
    <table class="facts">
      <caption class="capitals">{say('two.did', { stage: names.stage(stage) })}</caption>
      <Heads lead={say('two.when')} games={games} />
      <tbody>
        {heads.map((head, index) => (
          <tr key={head} class="differs">
            <th scope="row">{head}</th>
            {games.map((game, of) => (
              <Done key={game.id} game={game} stage={stage} move={moves[of]![index] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
