import { Timelines } from '../../road/timelines.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Told = () => {
  const { debrief } = useDebrief();
  return <Timelines comparison={debrief.roadEnd.comparison} />;
};

export const TimelinesStep: StepPage = { Ask: null, Told };
