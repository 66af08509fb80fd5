import { BranchesHere } from '../branches/branches.tsx';
import type { StepPage } from '../stepPage.ts';
import { AskFork, Leaving } from '../timelines/fork.tsx';
import { StageRows } from '../timelines/stageRows.tsx';
import { TurnRows } from '../timelines/turnRows.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

/** Your game and history’s side by side: stage by stage along a road, turn by turn in one stage. */
const Lines = () => {
  const { debrief } = useDebrief();
  const isRoad = debrief.played.length > 1;
  return (
    <section class="timelines">
      <h2>{say(isRoad ? 'lines.stages' : 'lines.turns')}</h2>
      <p class="note">{say(isRoad ? 'lines.stagesNote' : 'lines.turnsNote')}</p>
      {isRoad ? <StageRows /> : <TurnRows visit={0} />}
    </section>
  );
};

const Told = () => (
  <>
    <Leaving />
    <Lines />
    <BranchesHere />
  </>
);

export const TimelinesStep: StepPage = { Ask: AskFork, Told };
