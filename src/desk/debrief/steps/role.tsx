import type { StepPage } from '../stepPage.ts';

const Told = () => null;

export const RoleStep: StepPage = { Ask: null, Told };
