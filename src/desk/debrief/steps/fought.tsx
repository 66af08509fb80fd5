import { Prediction } from '../prediction.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Told = () => {
  const { debrief } = useDebrief();
  return <Prediction comparison={debrief.comparison} />;
};

export const FoughtStep: StepPage = { Ask: null, Told };
