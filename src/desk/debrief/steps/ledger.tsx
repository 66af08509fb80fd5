import { Ledger } from '../ledger.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Told = () => {
  const { debrief } = useDebrief();
  return <Ledger comparison={debrief.comparison} />;
};

export const LedgerStep: StepPage = { Ask: null, Told };
