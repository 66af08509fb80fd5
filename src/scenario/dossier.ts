import type { Archive } from './archive.ts';

/** The numbers of the dossier's entries that some disagreement places, in order and once each. */
export const numbersPlaced = (archive: Pick<Archive, 'disagreements'>): readonly number[] =>
  [...new Set(archive.disagreements.flatMap(({ dossier }) => dossier))].toSorted((a, b) => a - b);
