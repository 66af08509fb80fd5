import type { Archive } from './archive.ts';
import type { ScenarioBundle } from './bundle.ts';
import { checkDisagreements, checkFaultLines } from './checkReadings.ts';
import { missingKeys, repeated, unknownIds, type Found, type ScenarioNames } from './names.ts';
import { problem } from './problems.ts';

const A = 'archive';

interface Checked {
  readonly archive: Archive;
  readonly bundle: ScenarioBundle;
  readonly names: ScenarioNames;
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const partyAt = (names: ScenarioNames, path: string, party: string | null): Found =>
  party === null ? [] : unknownIds(path, [party], names.parties, 'unknown-party');

const endsTooSoon = (path: string, from: string, until: string | undefined): Found =>
  until !== undefined && until < from.slice(0, until.length)
    ? [problem(`${path}.until`, 'out-of-range', from, until)]
    : [];

const checkDocuments = ({ archive, bundle, names }: Checked): Found => {
  const sources = new Set(Object.keys(bundle.evidence));
  return Object.entries(archive.documents).flatMap(([id, { scenes, beside }]) => {
    const path = `${A}.documents.${id}`;
    return [
      ...unknownIds(path, [id], sources, 'unknown-evidence'),
      ...unknownIds(`${path}.scenes`, scenes, names.stages, 'unknown-stage'),
      ...unknownIds(`${path}.beside`, beside, sources, 'unknown-evidence'),
    ];
  });
};

const seatedIn = ({ scenario }: ScenarioBundle): ReadonlySet<string> =>
  new Set(scenario.stages.flatMap(({ seats }) => seats.map(({ person }) => person)));

const checkPeople = ({ archive: { people }, bundle, names }: Checked): Found => [
  ...(Object.keys(people).length === 0
    ? []
    : missingKeys(`${A}.people`, people, seatedIn(bundle), 'missing-entry')),
  ...Object.entries(people).flatMap(([id, { party, offices }]) => {
    const path = `${A}.people.${id}`;
    return [
      ...partyAt(names, `${path}.party`, party),
      ...repeated(`${path}.offices`, idsOf(offices), 'duplicate-id'),
      ...offices.flatMap(({ from, until }, at) =>
        endsTooSoon(`${path}.offices.${at}`, from, until),
      ),
    ];
  }),
];

const checkPlaces = ({ archive, bundle, names }: Checked): Found => {
  const { places = [], groups = [] } = bundle.map ?? {};
  const mapped = new Set([...places, ...groups].map(({ id }) => id));
  return Object.entries(archive.places).flatMap(([id, { onMap, stages }]) => {
    const path = `${A}.places.${id}`;
    return [
      ...unknownIds(`${path}.stages`, stages, names.stages, 'unknown-stage'),
      ...(onMap === undefined || !bundle.map
        ? []
        : unknownIds(`${path}.onMap`, [onMap], mapped, 'unknown-place')),
    ];
  });
};

const checkChronology = ({ archive: { chronology }, names }: Checked): Found => [
  ...repeated(`${A}.chronology`, idsOf(chronology), 'duplicate-id'),
  ...chronology.flatMap(({ date, until, lane, stage }, at) => {
    const path = `${A}.chronology.${at}`;
    return [
      ...partyAt(names, `${path}.lane`, lane),
      ...(stage === undefined
        ? []
        : unknownIds(`${path}.stage`, [stage], names.stages, 'unknown-stage')),
      ...endsTooSoon(path, date, until),
    ];
  }),
];

const checkDrafts = ({ archive: { drafts }, names }: Checked): Found => [
  ...repeated(`${A}.drafts`, idsOf(drafts), 'duplicate-id'),
  ...drafts.flatMap(({ steps }, at) => [
    ...repeated(`${A}.drafts.${at}.steps`, idsOf(steps), 'duplicate-id'),
    ...steps.flatMap(({ by, pieces }, step) => {
      const path = `${A}.drafts.${at}.steps.${step}`;
      return [
        ...partyAt(names, `${path}.by`, by),
        ...repeated(`${path}.pieces`, idsOf(pieces), 'duplicate-id'),
      ];
    }),
  ]),
];

const checkRoads = ({ archive: { roadsNotTaken }, names }: Checked): Found => [
  ...repeated(`${A}.roadsNotTaken`, idsOf(roadsNotTaken), 'duplicate-id'),
  ...roadsNotTaken.flatMap(({ stage }, at) =>
    unknownIds(`${A}.roadsNotTaken.${at}.stage`, [stage], names.stages, 'unknown-stage'),
  ),
];

/** Ids, dates, numbers and claims of an archive; nothing where a scenario has none. */
export const checkArchive = (bundle: ScenarioBundle, names: ScenarioNames): Found => {
  const { archive } = bundle;
  if (!archive) return [];
  const checked = { archive, bundle, names };
  return [
    ...checkDocuments(checked),
    ...checkPeople(checked),
    ...checkPlaces(checked),
    ...checkChronology(checked),
    ...checkDrafts(checked),
    ...checkDisagreements(archive, bundle, names),
    ...checkFaultLines(archive, bundle, names),
    ...checkRoads(checked),
    ...repeated(`${A}.glossary`, archive.glossary, 'duplicate-id'),
  ];
};
