import { translate } from './translate.ts';

const WORDS = ['icy', 'cold', 'cool', 'even', 'warm'] as const;

/** The word for a climate of 0–100. */
export const climateWord = (climate: number): string => {
  const step = Math.min(4, Math.max(0, Math.floor(climate / 20)));
  return translate(`table.climate.${WORDS[step] ?? 'even'}`);
};
