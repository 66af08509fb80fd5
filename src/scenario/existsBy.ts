import type { Evidence } from './bundle.ts';

/** Whether a source is dated no later than the day of a stage; a year or month alone counts from its beginning. */
export const existsBy = (evidence: Evidence, stageOpens: string): boolean =>
  evidence.date <= stageOpens.slice(0, 10);
