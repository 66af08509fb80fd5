import type { StepPage } from '../stepPage.ts';

const Told = () => null;

export const BargainedStep: StepPage = { Ask: null, Told };
