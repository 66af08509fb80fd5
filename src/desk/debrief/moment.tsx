import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openedMoment } from '../../history/openedMoment.ts';
import { type Moment, type TurnTaken, turnsTaken } from '../../history/turnsTaken.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst, speakerOf } from '../names.ts';
import { Modal } from '../parts/modal.tsx';
import { dateOf } from '../words/placeWords.ts';
import { AtVisit } from './atVisit.tsx';
import { MomentDone, MomentSaid, MomentWhy } from './moment/momentDone.tsx';
import { MomentStands, MomentWords } from './moment/momentStands.tsx';
import { ownTurn } from './ownTurn.ts';
import { say } from './timelineWords.ts';
import { MomentContext, useDebrief } from './useDebrief.ts';

interface MomentSheetProps {
  readonly moment: Moment;
  /** Goes to another moment without closing the sheet. */
  readonly onMoment: (moment: Moment) => void;
  readonly onClose: () => void;
}

const Head = ({ taken, count }: { readonly taken: TurnTaken; readonly count: number }) => {
  const { stage, names, tell } = useDesk();
  const { turn, by, before } = taken;
  return (
    <header>
      <p class="capitals">
        {dateOf(stage, tell)} · {say('moment.at', { turn: turn + 1, count, round: before.round })}
      </p>
      <h2 tabIndex={-1}>{names.stage(stage.id)}</h2>
      <p class="moment-by">
        {say('moment.by', {
          person: names.person(speakerOf(stage, by)) || delegationFirst(names, by),
          delegation: names.delegation(by),
        })}
      </p>
    </header>
  );
};

/** The door back into the game: at this turn, or at one’s own nearest to it. */
const PlayOn = ({ moment: { visit, turn } }: { readonly moment: Moment }) => {
  const { send } = useDesk();
  const { debrief, side, isPair } = useDebrief();
  const moves = debrief.played[visit]?.ended.moves ?? [];
  const own = ownTurn(moves, turn, isPair ? null : side);
  if (own === null) return null;
  const key =
    own === turn ? 'moment.playOn' : own < turn ? 'moment.playOnBefore' : 'moment.playOnFirst';
  return (
    <button
      type="button"
      class="button primary"
      onClick={() => send({ kind: 'fork', visit, turn: own })}
    >
      {say(key, { turn: own + 1 })}
    </button>
  );
};

const Steps = ({
  moment: { visit, turn },
  count,
  onMoment,
}: Omit<MomentSheetProps, 'onClose'> & { readonly count: number }) => (
  <div class="buttons moment-steps">
    {turn > 0 && (
      <button
        type="button"
        class="button quiet"
        onClick={() => onMoment({ visit, turn: turn - 1 })}
      >
        {say('moment.before')}
      </button>
    )}
    {turn + 1 < count && (
      <button
        type="button"
        class="button quiet"
        onClick={() => onMoment({ visit, turn: turn + 1 })}
      >
        {say('moment.after')}
      </button>
    )}
  </div>
);

const Paper = ({ taken }: { readonly taken: TurnTaken }) => {
  const { scenario } = useDebrief();
  const opened = openedMoment(scenario, taken);
  return (
    <>
      <MomentSaid taken={taken} />
      <MomentDone taken={taken} beyond={opened.beyond} />
      <MomentWhy taken={taken} />
      <MomentStands issues={opened.issues} />
      <MomentWords words={opened.words} stage={taken.before.stage} />
    </>
  );
};

/** A turn looked at again, over the page, with both sides’ instructions open and the way back into the game. */
const MomentSheet = ({ moment, onMoment, onClose }: MomentSheetProps) => {
  const { view } = useDesk();
  const { debrief, scenario } = useDebrief();
  const paperRef = useRef<HTMLDivElement>(null);
  const turns = turnsTaken(scenario, debrief.played)[moment.visit] ?? [];
  const [taken, visit] = [turns[moment.turn], view.visits[moment.visit]];
  useLayoutEffect(() => {
    paperRef.current?.closest('dialog')?.scrollTo(0, 0);
    paperRef.current?.querySelector('h2')?.focus();
  }, [moment.visit, moment.turn]);
  if (!taken || !visit) return null;
  return (
    <Modal label={say('moment.name')} class="official moment" onClose={onClose}>
      <div ref={paperRef} class="moment-paper">
        <AtVisit visit={visit}>
          <Head taken={taken} count={turns.length} />
          <Paper taken={taken} />
        </AtVisit>
      </div>
      <footer class="moment-foot">
        <div class="buttons">
          <PlayOn moment={moment} />
          <form method="dialog">
            <button class="button">{say('moment.close')}</button>
          </form>
        </div>
        <p class="note">{say('moment.playOnNote')}</p>
        <Steps moment={moment} count={turns.length} onMoment={onMoment} />
      </footer>
    </Modal>
  );
};

/** Papers from which any turn of the game can be looked at again. */
export const WithMoments = ({ children }: { readonly children: ComponentChildren }) => {
  const [moment, setMoment] = useState<Moment | null>(null);
  return (
    <MomentContext.Provider value={setMoment}>
      {children}
      {moment && (
        <MomentSheet moment={moment} onMoment={setMoment} onClose={() => setMoment(null)} />
      )}
    </MomentContext.Provider>
  );
};
