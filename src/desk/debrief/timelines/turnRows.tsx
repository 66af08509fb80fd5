import { useMemo } from 'preact/hooks';
import { type TurnRow, turnsBeside } from '../../../history/timelines.ts';
import type { LineTurn } from '../../../negotiation/scenarioData.ts';
import type { Move } from '../../../negotiation/state.ts';
import { useDesk } from '../../deskContext.ts';
import { delegationFirst, speakerOf } from '../../names.ts';
import { Told } from '../../parts/sentences.tsx';
import { moveInWords } from '../moveInWords.ts';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

const MARKS = { same: 'lines.turnSame', fork: 'lines.turnFork', other: 'lines.turnOther' } as const;

/** “Kōno” of this table, or the delegation where nobody is named. */
export const useSpeaker = (): ((by: string) => string) => {
  const { stage, names } = useDesk();
  return (by) => names.person(speakerOf(stage, by)) || delegationFirst(names, by);
};

const Yours = ({
  move,
  visit,
  turn,
}: {
  readonly move: Move | null;
  readonly visit: number;
  readonly turn: number;
}) => {
  const { stage, names } = useDesk();
  const { goToMoment } = useDebrief();
  const speaker = useSpeaker();
  if (!move) return <p class="note">{say('lines.noTurn')}</p>;
  return (
    <>
      <p>
        <b>{speaker(move.by)}:</b> {moveInWords(move, stage.id, names)}
      </p>
      <button
        type="button"
        class="button quiet"
        aria-label={say('lines.lookNamed', { turn: turn + 1, stage: names.stage(stage.id) })}
        onClick={() => goToMoment({ visit, turn })}
      >
        {say('lines.look')}
      </button>
    </>
  );
};

const Theirs = ({ move, turn }: { readonly move: LineTurn | null; readonly turn: number }) => {
  const { stage } = useDesk();
  return move ? (
    <Told text={`stage.${stage.id}.history.${turn}`} class="timeline-told" />
  ) : (
    <p class="note">{say('lines.noTurnHistory')}</p>
  );
};

/** A turn of a stage history never came to stands alone. */
const Row = ({ row, visit }: { readonly row: TurnRow; readonly visit: number }) => {
  const { stage } = useDesk();
  const { turn, yours, history, standing } = row;
  const isAlone = stage.variantOf !== undefined;
  return (
    <li class={`timeline-row ${standing}`}>
      <p class="timeline-mark">
        <b>{say('lines.turn', { turn: turn + 1 })}</b> · {say(MARKS[standing])}
      </p>
      <div class={`timeline-side yours ${isAlone ? 'both' : ''}`}>
        <p class="capitals">{say('lines.yours')}</p>
        <Yours move={yours} visit={visit} turn={turn} />
      </div>
      {!isAlone && (
        <div class="timeline-side history">
          <p class="capitals">{say('lines.history')}</p>
          <Theirs move={history} turn={turn} />
        </div>
      )}
    </li>
  );
};

/** A stage of the game turn by turn beside history’s, with a way to look at each turn again. */
export const TurnRows = ({ visit }: { readonly visit: number }) => {
  const { debrief, scenario } = useDebrief();
  const { played } = debrief;
  const rows = useMemo(() => turnsBeside(scenario, played, visit), [scenario, played, visit]);
  return (
    <ol class="timeline timeline-turns">
      {rows.map((row) => (
        <Row key={row.turn} row={row} visit={visit} />
      ))}
    </ol>
  );
};
