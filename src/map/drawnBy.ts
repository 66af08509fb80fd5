import type { HistoricalBorder } from '../scenario/scenarioMap.ts';

/** The lines that had been drawn by the day a stage opens. */
export const drawnBy = (
  lines: readonly HistoricalBorder[],
  stageOpens: string,
): readonly HistoricalBorder[] => lines.filter(({ date }) => date <= stageOpens.slice(0, 10));
