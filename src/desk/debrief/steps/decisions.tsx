import { decisionsOf } from '../../../history/decisions.ts';
import { forksOf } from '../../../history/timelines.ts';
import { useMemo } from 'preact/hooks';
import { useDesk } from '../../deskContext.ts';
import { AtVisit } from '../atVisit.tsx';
import { Predictions } from '../decisions/predictions.tsx';
import { StageDecided } from '../decisions/stageDecided.tsx';
import type { StepPage } from '../stepPage.ts';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

/** The stages that stand open: the only one, or those in which the road left history’s. */
const useOpen = (): ((visit: number) => boolean) => {
  const { debrief, scenario } = useDebrief();
  const { played } = debrief;
  const forks = forksOf(scenario, played);
  return (visit) => played.length === 1 || forks.some((moment) => moment.visit === visit);
};

const Stages = () => {
  const { view } = useDesk();
  const { debrief, scenario, side, other, isPair } = useDebrief();
  const { played } = debrief;
  const isOpen = useOpen();
  const sides = useMemo(
    () => (isPair ? [side, other] : [side]).map((party) => decisionsOf(scenario, played, party)),
    [scenario, played, side, other, isPair],
  );
  return (
    <section class="decided-stages">
      <h2>{say('decided.stages')}</h2>
      {view.visits.map((visit, index) => (
        <AtVisit key={index} visit={visit}>
          <StageDecided all={sides.flatMap((of) => of[index] ?? [])} isOpen={isOpen(index)} />
        </AtVisit>
      ))}
    </section>
  );
};

const Told = () => {
  const { side, other, isPair } = useDebrief();
  return (
    <>
      <Stages />
      {(isPair ? [side, other] : [side]).map((party) => (
        <Predictions key={party} party={party} />
      ))}
    </>
  );
};

export const DecisionsStep: StepPage = { Ask: null, Told };
