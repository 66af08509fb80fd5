import type { StepPage } from '../stepPage.ts';

const Told = () => null;

export const SecretsStep: StepPage = { Ask: null, Told };
