import type { Archive } from './archive.ts';

type Keys = readonly string[];

const at = (stem: string, parts: Keys): Keys => parts.map((part) => `${stem}.${part}`);

const readings = (stem: string, list: readonly unknown[]): Keys =>
  list.map((_, number) => `${stem}.reading.${number}`);

const documentKeys = ({ documents }: Archive): Keys =>
  Object.keys(documents).flatMap((id) =>
    at(`archive.document.${id}`, ['who', 'when', 'whom', 'reviewed', 'worth']),
  );

const peopleKeys = ({ people }: Archive): Keys =>
  Object.entries(people).flatMap(([id, { offices }]) => [
    ...at(`archive.person.${id}`, ['name', 'wanted']),
    ...offices.map((office) => `archive.person.${id}.office.${office.id}`),
  ]);

const draftKeys = ({ drafts }: Archive): Keys =>
  drafts.flatMap(({ id, steps }) => [
    ...at(`archive.draft.${id}`, ['name', 'about']),
    ...steps.flatMap((step) => [
      ...at(`archive.draft.${id}.${step.id}`, ['name', 'why']),
      ...step.pieces.map((piece) => `archive.draft.${id}.${step.id}.piece.${piece.id}`),
    ]),
  ]);

const historianKeys = ({ faultLines, roadsNotTaken }: Archive): Keys => [
  ...faultLines.flatMap((line) => [
    ...at(`archive.fault.${line.id}`, ['question', 'decide']),
    ...readings(`archive.fault.${line.id}`, line.readings),
  ]),
  ...roadsNotTaken.flatMap(({ id }) =>
    at(`archive.road.${id}`, [
      'name',
      'antecedent',
      'mechanism',
      'considered',
      'odds',
      'else',
      'fail',
    ]),
  ),
];

/** Every text an archive asks of its scenario. */
export const archiveKeys = (archive: Archive | undefined): Keys =>
  archive
    ? [
        ...documentKeys(archive),
        ...peopleKeys(archive),
        ...Object.keys(archive.places).flatMap((id) =>
          at(`archive.place.${id}`, ['name', 'about']),
        ),
        ...archive.chronology.map(({ id }) => `archive.event.${id}.name`),
        ...draftKeys(archive),
        ...archive.disagreements.flatMap((found) => [
          ...at(found.text, ['question', 'chosen']),
          ...readings(found.text, found.readings),
        ]),
        ...historianKeys(archive),
        ...archive.glossary.flatMap((id) => at(`word.${id}`, ['name', 'means'])),
      ]
    : [];

/** Asks of a key whether an entry of the archive may say it beside what it must. */
export const mayBeInArchive = (archive: Archive | undefined): ((key: string) => boolean) => {
  if (!archive) return () => false;
  const { chronology, people, glossary, disagreements } = archive;
  const known = new Set([
    ...chronology.map(({ id }) => `archive.event.${id}.about`),
    ...Object.keys(people).map((id) => `archive.person.${id}.life`),
    ...glossary.map((id) => `word.${id}.also`),
  ]);
  const stems = new Set(disagreements.map(({ text }) => text));
  const underStem = (key: string): boolean => {
    for (let dot = key.indexOf('.'); dot !== -1; dot = key.indexOf('.', dot + 1))
      if (stems.has(key.slice(0, dot))) return true;
    return false;
  };
  return (key) => known.has(key) || underStem(key);
};
