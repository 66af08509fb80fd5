import type { StageDecisions } from '../../../history/decisions.ts';
import { forksOf } from '../../../history/timelines.ts';
import { useDesk } from '../../deskContext.ts';
import { Told } from '../../parts/sentences.tsx';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { inPlain } from '../../texts.ts';
import { dateOf } from '../../words/placeWords.ts';
import { moveInWords } from '../moveInWords.ts';
import { useOnPaper } from '../onPaper.ts';
import { OwnFold } from '../ownFold.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { Considered } from './considered.tsx';
import { likelihoodWords } from './predictions.tsx';

interface DecisionsProps {
  readonly decisions: StageDecisions;
}

const Turns = ({ decisions: { visit, turns } }: DecisionsProps) => {
  const { stage, names } = useDesk();
  const { debrief, scenario, goToMoment } = useDebrief();
  const forks = forksOf(scenario, debrief.played);
  const isFork = (turn: number): boolean =>
    forks.some((moment) => moment.visit === visit && moment.turn === turn);
  if (turns.length === 0) return <p class="note">{say('decided.nothing')}</p>;
  return (
    <ol class="decided-turns">
      {turns.map(({ turn, move }) => (
        <li key={turn} class="decided-turn">
          <b>{say('decided.turn', { turn: turn + 1 })}:</b> {moveInWords(move, stage.id, names)}{' '}
          {isFork(turn) && <span class="mark">{say('lines.turnFork')}</span>}{' '}
          <button
            type="button"
            class="button quiet"
            aria-label={say('lines.lookNamed', { turn: turn + 1, stage: names.stage(stage.id) })}
            onClick={() => goToMoment({ visit, turn })}
          >
            {say('lines.look')}
          </button>
        </li>
      ))}
    </ol>
  );
};

/** What was foreseen of the stage, and what history did. */
const Foreseen = ({ decisions: { visit, party, ending, historicalEnding } }: DecisionsProps) => {
  const { view, stage, tell } = useDesk();
  const said = view.visits[visit]?.reflections.find(({ by }) => by === party);
  const title = inPlain(tell(`stage.${stage.id}.ending.${historicalEnding}.title`));
  const came = ending === historicalEnding ? 'decided.sameWay' : 'decided.otherWay';
  const { reason = null, likelihood = null } = said ?? {};
  const unsaid = stage.asksReason ? 'decided.noReason' : 'decided.reasonNotAsked';
  return (
    <>
      <h4>{say('decided.reason')}</h4>
      {reason === null ? (
        <p class="note">{say(unsaid)}</p>
      ) : (
        <OwnFold>
          <p class="own-words">{reason}</p>
        </OwnFold>
      )}
      <h4>{say('decided.prediction')}</h4>
      <OwnFold>
        <p>{likelihood === null ? say('decided.unsaid') : `${likelihoodWords(likelihood)}.`}</p>
      </OwnFold>
      <p>
        {historicalEnding === null ? (
          say('decided.cameNever')
        ) : (
          <>
            {say('decided.cameSo', { how: say(came), ending: title })}
            <HistoryMarks stage={stage.id} />
          </>
        )}
      </p>
    </>
  );
};

const OneSide = ({ decisions }: DecisionsProps) => {
  const { names } = useDesk();
  const { isPair } = useDebrief();
  const delegation = names.delegation(decisions.party);
  return (
    <div>
      <h4>{isPair ? say('decided.of', { delegation }) : say('decided.yours')}</h4>
      <Turns decisions={decisions} />
      <Foreseen decisions={decisions} />
    </div>
  );
};

const BothSides = ({ all }: { readonly all: readonly StageDecisions[] }) => (
  <div class="two-columns">
    {all.map((decisions) => (
      <OneSide key={decisions.party} decisions={decisions} />
    ))}
  </div>
);

/** The two timelines of one stage already tell history’s turns where they are printed before this. */
const useIsPrintedBefore = (): boolean => {
  const onPaper = useOnPaper();
  const { played, steps } = useDebrief().debrief;
  const isTold = steps.some(({ step, told }) => step === 'timelines' && told);
  return onPaper && played.length === 1 && isTold;
};

/** What both delegations did in history, turn by turn, and why. */
const Theirs = () => {
  const { stage, names } = useDesk();
  const isPrintedBefore = useIsPrintedBefore();
  if (stage.variantOf !== undefined)
    return <p class="notice">{say('decided.variant', { title: names.stage(stage.variantOf) })}</p>;
  return (
    <>
      <h4>{say('decided.theirs')}</h4>
      {isPrintedBefore ? <p>{say('decided.theirsBefore')}</p> : <TheirTurns />}
    </>
  );
};

const TheirTurns = () => {
  const { stage } = useDesk();
  return (
    <ol class="decided-theirs">
      {stage.line.map((_, turn) => (
        <li key={turn}>
          <Told text={`stage.${stage.id}.history.${turn}`} />
        </li>
      ))}
    </ol>
  );
};

/** One stage: what was decided, why, what was foreseen, what they did, and what else there was. */
export const StageDecided = ({
  all,
  isOpen,
}: {
  readonly all: readonly StageDecisions[];
  readonly isOpen: boolean;
}) => {
  const { stage, names, tell } = useDesk();
  const [one] = all;
  const ending = inPlain(tell(`stage.${stage.id}.ending.${one?.ending}.title`));
  return (
    <details class="decided-stage" open={isOpen}>
      <summary>
        <h3>{names.stage(stage.id)}</h3>{' '}
        <span class="note">
          {dateOf(stage, tell)} · {ending}
        </span>
      </summary>
      {all.length > 1 && <BothSides all={all} />}
      <div class="two-columns">
        <div>
          {all.length === 1 && one && <OneSide decisions={one} />}
          <Considered all={all} />
        </div>
        <div>
          <Theirs />
          <h4>{say('decided.whyThey')}</h4>
          <Told text={`stage.${stage.id}.history.why`} />
        </div>
      </div>
    </details>
  );
};
