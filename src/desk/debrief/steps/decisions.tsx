import { EndingHistory } from '../endingHistory.tsx';
import type { StepPage } from '../stepPage.ts';

const Told = () => <EndingHistory />;

export const DecisionsStep: StepPage = { Ask: null, Told };
