import { useMemo } from 'preact/hooks';
import { contested, type Dispute } from '../../../history/contested.ts';
import { useDesk } from '../../deskContext.ts';
import { AtVisit } from '../atVisit.tsx';
import { Told as TextTold } from '../../parts/sentences.tsx';
import { say } from '../debriefWords.ts';
import { DisputeCourses } from '../disputeCourses.tsx';
import { EndingChoices } from '../endingChoices.tsx';
import { FoughtClause } from '../foughtClause.tsx';
import { Prediction } from '../prediction.tsx';
import { RoadCameOut } from '../roadCameOut.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Before = ({ before }: Pick<Dispute, 'before'>) => {
  const { names } = useDesk();
  if (before.length === 0) return null;
  const stages = before.map(({ stage }) => `“${names.stage(stage)}”`).join(', ');
  return <p>{say('fought.before', { count: before.length, stages })}</p>;
};

const About = ({ dispute }: { readonly dispute: Dispute }) => {
  const { names } = useDesk();
  const { issue, apart, turns, stage } = dispute;
  return (
    <section class="fought-about">
      <p class="capitals">
        {names.stage(stage)} · {say('fought.about')}
      </p>
      <h2>{names.issue(issue)}</h2>
      <p>{say('fought.apart', { count: apart, turns })}</p>
      <Before before={dispute.before} />
    </section>
  );
};

const Means = ({ dispute: { issue } }: { readonly dispute: Dispute }) => {
  const { tell } = useDesk();
  const at = `issue.${issue}.history.fought`;
  if (tell(at).length === 0) return null;
  return (
    <section>
      <h2>{say('fought.means')}</h2>
      <TextTold text={at} />
    </section>
  );
};

const Fought = ({ dispute }: { readonly dispute: Dispute }) => {
  const { debrief, scenario } = useDebrief();
  const comparison = debrief.roadEnd.stages[dispute.visit]?.comparison;
  return (
    <>
      <About dispute={dispute} />
      <FoughtClause scenario={scenario} dispute={dispute} />
      <Means dispute={dispute} />
      <DisputeCourses dispute={dispute} />
      {comparison && <Prediction comparison={comparison} visit={dispute.visit} />}
    </>
  );
};

/** Where nothing both could agree stood between them: what each capital chose, stage by stage. */
const EachAlone = () => {
  const { view } = useDesk();
  const atHome = view.visits.filter(({ table }) => table.choices !== null);
  const isAlone = atHome.length === view.visits.length;
  const words = [say('fought.nothing'), ...(isAlone ? [say('fought.alone')] : [])];
  return (
    <>
      <p class="lead">{words.join(' ')}</p>
      {atHome.map((visit, index) => (
        <AtVisit key={index} visit={visit}>
          <EndingChoices table={visit.table} />
        </AtVisit>
      ))}
    </>
  );
};

const Told = () => {
  const { view } = useDesk();
  const { debrief, scenario } = useDebrief();
  const dispute = useMemo(() => contested(scenario, debrief.played), [scenario, debrief.played]);
  const visit = dispute && view.visits[dispute.visit];
  return (
    <div class="step-fought">
      {dispute && visit ? (
        <AtVisit visit={visit}>
          <Fought dispute={dispute} />
        </AtVisit>
      ) : (
        <>
          <EachAlone />
          <Prediction comparison={debrief.comparison} />
        </>
      )}
      <RoadCameOut />
    </div>
  );
};

export const FoughtStep: StepPage = { Ask: null, Told };
