import { LaterPage } from '../../pages/laterPage.tsx';
import type { StepPage } from '../stepPage.ts';

const Told = () => <LaterPage />;

export const LaterStep: StepPage = { Ask: null, Told };
