import { useMemo } from 'preact/hooks';
import type { StageBargained } from '../../../history/bargained.ts';
import { feedbackOn } from '../../../history/feedback.ts';
import type { Observation } from '../../../history/observation.ts';
import type { Moment } from '../../../history/turnsTaken.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { reasonWords } from '../../words/reasonWords.ts';
import { AtVisit } from '../atVisit.tsx';
import { useDebrief } from '../useDebrief.ts';
import { say, type Voices } from './bargainedWords.ts';
import { nextWords } from './deedWords.ts';
import { LookButton } from './lookButton.tsx';
import { observationWords } from './observationWords.ts';

/** The reasons recorded with a turn of the party that was not led by anybody. */
const useRecordedReasons = ({ visit, turn }: Moment) => {
  const { debrief, other } = useDebrief();
  const moves = debrief.played[visit]?.ended.moves ?? [];
  if (moves[turn]?.by !== other) return null;
  const before = moves.slice(0, turn).filter(({ by }) => by === other).length;
  return debrief.roadEnd.stages[visit]?.opened[before]?.reasons ?? null;
};

const Why = ({ moment }: { readonly moment: Moment }) => {
  const { names } = useDesk();
  const { side } = useDebrief();
  const reasons = useRecordedReasons(moment);
  if (!reasons) return null;
  return (
    <details class="reasons">
      <summary>{say('bargained.why')}</summary>
      <ul>
        {reasonWords(reasons, names, names.delegation(side)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
};

interface SeenProps {
  /** All of one turn. */
  readonly observations: readonly [Observation, ...Observation[]];
  readonly voices: Voices;
}

const Seen = ({ observations, voices }: SeenProps) => {
  const { names } = useDesk();
  const [moment] = observations;
  const { stage, turn, next } = moment;
  return (
    <>
      <p class="capitals">{say('bargained.at', { stage: names.stage(stage), turn: turn + 1 })}</p>
      {observations.map((observation) => (
        <p key={observation.observed.code}>{observationWords(names, voices, observation)}</p>
      ))}
      <p class="bargained-next">{nextWords(names, voices, next)}</p>
      <Why moment={moment} />
      <LookButton moment={moment} />
    </>
  );
};

/** Observations on one turn together. */
const byTurn = (found: readonly Observation[]): readonly SeenProps['observations'][] => {
  const groups: [Observation, ...Observation[]][] = [];
  for (const observation of found) {
    const group = groups.at(-1);
    const [known] = group ?? [];
    if (known?.visit === observation.visit && known.turn === observation.turn)
      group?.push(observation);
    else groups.push([observation]);
  }
  return groups;
};

/** What the rules point at in how one party bargained, at most five turns. */
export const Noticed = ({
  stages,
  party,
  voices,
}: {
  readonly stages: readonly StageBargained[];
  readonly party: PartyId;
  readonly voices: Voices;
}) => {
  const { view } = useDesk();
  const { debrief, scenario } = useDebrief();
  const found = useMemo(
    () => feedbackOn(scenario, debrief.played, stages, party),
    [scenario, debrief.played, stages, party],
  );
  return (
    <section class="bargained-side">
      <h3>{voices.who(party)}</h3>
      {found.length === 0 && <p>{say('bargained.nothingNoticed')}</p>}
      <ol class="bargained-seen">
        {byTurn(found).map((observations) => {
          const [{ visit, turn }] = observations;
          const at = view.visits[visit];
          const seen = <Seen observations={observations} voices={voices} />;
          return (
            <li key={`${visit}:${turn}`}>{at ? <AtVisit visit={at}>{seen}</AtVisit> : seen}</li>
          );
        })}
      </ol>
    </section>
  );
};
