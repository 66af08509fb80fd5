import { Disagreements } from '../disagreements.tsx';
import type { StepPage } from '../stepPage.ts';

const Told = () => <Disagreements />;

export const HistoriansStep: StepPage = { Ask: null, Told };
