import { RoadText } from '../../road/roadText.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Told = () => {
  const { debrief } = useDebrief();
  return <RoadText comparison={debrief.roadEnd.comparison} />;
};

export const TextStep: StepPage = { Ask: null, Told };
