import type { StepPage } from '../stepPage.ts';

const Told = () => null;

export const QuestionsStep: StepPage = { Ask: null, Told };
