import type { ScenarioBundle } from '../src/scenario/bundle.ts';

/** How many entries the dossier of discrepancies among the sources has; they are numbered from 1. */
const ENTRIES_OF_THE_DOSSIER = 55;

/** Numbers of the dossier that no disagreement of the archive takes up where a learner meets it. */
export const discrepanciesNotPlaced = ({ archive }: ScenarioBundle): readonly number[] => {
  const placed = new Set(archive?.disagreements.flatMap(({ dossier }) => dossier) ?? []);
  return Array.from({ length: ENTRIES_OF_THE_DOSSIER }, (_, at) => at + 1).filter(
    (number) => !placed.has(number),
  );
};

/** The files, by SHA-256, of which no document in the archive has a stage as its scene. */
export const sourcesWithoutScene = (
  { archive, evidence }: ScenarioBundle,
  files: readonly string[],
): readonly string[] => {
  const played = new Set(
    Object.entries(archive?.documents ?? {})
      .filter(([, { scenes }]) => scenes.length > 0)
      .map(([id]) => evidence[id]?.quotation?.sha256),
  );
  return files.filter((sha256) => !played.has(sha256));
};
