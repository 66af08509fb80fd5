import type { Moment } from '../../../history/turnsTaken.ts';
import { useState } from 'preact/hooks';
import { forksOf } from '../../../history/timelines.ts';
import type { Move } from '../../../negotiation/state.ts';
import { useDesk } from '../../deskContext.ts';
import { Told } from '../../parts/sentences.tsx';
import { AskForm, type Pick, PickField, WordsField } from '../askForm.tsx';
import { AtVisit } from '../atVisit.tsx';
import { moveInWords } from '../moveInWords.ts';
import { useOnPaper } from '../onPaper.ts';
import { OwnAnswers } from '../ownAnswers.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { useSpeaker } from './turnRows.tsx';

const ABOUT = 'fork';
const NOWHERE = 'nowhere';

/** What can be picked: the stages of a road, or the turns of one stage; each under the number of its stage or turn. */
const usePicks = (): readonly Pick[] => {
  const { stage, names } = useDesk();
  const { debrief } = useDebrief();
  const speaker = useSpeaker();
  const { played } = debrief;
  const [only] = played;
  const places =
    played.length > 1 || !only
      ? played.map((frame) => names.stage(frame.stage))
      : only.ended.moves.map((move, turn) =>
          say('fork.turn', {
            turn: turn + 1,
            who: `${speaker(move.by)} – ${moveInWords(move, stage.id, names)}`,
          }),
        );
  return [
    ...places.map((label, index) => ({ id: String(index), label })),
    { id: NOWHERE, label: say('fork.nowhere') },
  ];
};

/** Asks where the road left history’s before the timelines are shown. */
export const AskFork = () => {
  const { debrief } = useDebrief();
  const picks = usePicks();
  const [picked, setPicked] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const answer = { by: null, about: ABOUT, picked, words: words.trim() || null };
  return (
    <AskForm question={say('fork.ask')} answers={[answer]} ready={picked !== null}>
      <div class="ask-forks">
        <PickField
          label={say(debrief.played.length > 1 ? 'fork.stages' : 'fork.turns')}
          picks={picks}
          picked={picked}
          onPick={setPicked}
        />
      </div>
      <WordsField label={say('fork.why')} words={words} onWords={setWords} />
    </AskForm>
  );
};

const Did = ({ move, whose }: { readonly move: Move; readonly whose: 'yours' | 'history' }) => {
  const { stage, names } = useDesk();
  const speaker = useSpeaker();
  const did = moveInWords(move, stage.id, names);
  return <p>{say(`fork.${whose}`, { who: speaker(move.by), did })}</p>;
};

interface AtForkProps {
  readonly moment: Moment;
}

/** On paper the turns of one stage follow at once, this one among them. */
const AtFork = ({ moment }: AtForkProps) => {
  const { stage, names } = useDesk();
  const { played } = useDebrief().debrief;
  const isPrintedBelow = useOnPaper() && played.length === 1;
  return (
    <>
      <p class="lead">
        {say('fork.first', { turn: moment.turn + 1, stage: names.stage(stage.id) })}
      </p>
      {!isPrintedBelow && <BothMoves moment={moment} />}
    </>
  );
};

const BothMoves = ({ moment: { visit, turn } }: AtForkProps) => {
  const { stage } = useDesk();
  const { debrief, goToMoment } = useDebrief();
  const yours = debrief.played[visit]?.ended.moves[turn];
  const theirs = stage.line[turn];
  return (
    <>
      {yours && <Did move={yours} whose="yours" />}
      {theirs ? (
        <>
          <Did move={theirs} whose="history" />
          <Told text={`stage.${stage.id}.history.${turn}`} class="note" />
        </>
      ) : (
        <p>{say('fork.historyOver')}</p>
      )}
      <button type="button" class="button" onClick={() => goToMoment({ visit, turn })}>
        {say('lines.look')}
      </button>
    </>
  );
};

const isFound = (picked: string, forks: readonly Moment[], isRoad: boolean): boolean => {
  const [first] = forks;
  if (!first) return picked === NOWHERE;
  return picked === String(isRoad ? first.visit : first.turn);
};

/** Where the game left history’s line, beside where the learner thought it did. */
export const Leaving = () => {
  const { view } = useDesk();
  const { debrief, scenario, answer } = useDebrief();
  const picks = usePicks();
  const { played } = debrief;
  const forks = forksOf(scenario, played);
  const [first] = forks;
  const visit = first && view.visits[first.visit];
  const said = answer(ABOUT);
  const begunApart = played[0]?.opened.asInHistory === false;
  return (
    <section class="leaving">
      <OwnAnswers
        answers={said ? [said] : []}
        nameOf={({ picked }) => picks.find(({ id }) => id === picked)?.label ?? null}
      />
      <h2>{say('fork.was')}</h2>
      {first && visit ? (
        <AtVisit visit={visit}>
          <AtFork moment={first} />
        </AtVisit>
      ) : (
        <p class="lead">{say(begunApart ? 'fork.apart' : 'fork.never')}</p>
      )}
      {forks.length > 1 && <p>{say('fork.more', { count: forks.length - 1 })}</p>}
      {said?.picked && !begunApart && (
        <p class="task">
          {say(isFound(said.picked, forks, played.length > 1) ? 'fork.found' : 'fork.elsewhere')}
        </p>
      )}
    </section>
  );
};
