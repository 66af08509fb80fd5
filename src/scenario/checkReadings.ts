import type { Archive, Disagreement } from './archive.ts';
import type { ScenarioBundle } from './bundle.ts';
import { repeated, unknownIds, type Found, type ScenarioNames } from './names.ts';
import { problem, type ProblemCode } from './problems.ts';
import { weighClaim, type Weighed } from './support.ts';

type Readings = readonly (readonly string[])[];

const FEWEST_READINGS = 2;

/** What a text cites has to be listed beside it, or nobody could rely on it when judging. */
const notListed = (bundle: ScenarioBundle, path: string, stem: string, readings: Readings): Found =>
  readings.flatMap((listed, number) => {
    const said = bundle.texts['en']?.[`${stem}.reading.${number}`] ?? [];
    const cited = new Set(said.flatMap(({ evidence = [] }) => evidence));
    return [...cited]
      .filter((id) => !listed.includes(id))
      .map((id) => problem(`${path}.readings.${number}`, 'source-not-listed', id));
  });

const checkReadings = (
  bundle: ScenarioBundle,
  path: string,
  stem: string,
  readings: Readings,
): Found => {
  const sources = new Set(Object.keys(bundle.evidence));
  return [
    ...(readings.length < FEWEST_READINGS
      ? [
          problem(
            `${path}.readings`,
            'too-few-readings',
            String(FEWEST_READINGS),
            String(readings.length),
          ),
        ]
      : []),
    ...readings.flatMap((ids, number) => [
      ...unknownIds(`${path}.readings.${number}`, ids, sources, 'unknown-evidence'),
      ...repeated(`${path}.readings.${number}`, ids, 'duplicate-id'),
    ]),
    ...notListed(bundle, path, stem, readings),
  ];
};

const REFUSED = {
  'no-source': 'claim-without-source',
  'one-source': 'claim-on-one-source',
  derived: 'claim-on-derived-sources',
} as const satisfies Readonly<Record<Exclude<Weighed, { ok: true }>['code'], ProblemCode>>;

const checkChoice = (bundle: ScenarioBundle, path: string, found: Disagreement): Found => {
  const { readings, chosen, decisive } = found;
  if (chosen === null)
    return decisive === undefined ? [] : [problem(`${path}.decisive`, 'nothing-chosen')];
  const stands = readings[chosen];
  if (!stands)
    return [problem(`${path}.chosen`, 'out-of-range', `0–${readings.length - 1}`, String(chosen))];
  if (decisive === undefined) return [];
  const weighed = weighClaim(bundle.evidence, stands);
  return weighed.ok
    ? []
    : [
        problem(
          `${path}.readings.${chosen}`,
          REFUSED[weighed.code],
          weighed.nearest.join(' '),
          stands.join(' '),
        ),
      ];
};

/** Questions on which sources disagree: what they refer to, and whether a decisive choice stands on two witnesses. */
export const checkDisagreements = (
  { disagreements }: Archive,
  bundle: ScenarioBundle,
  names: ScenarioNames,
): Found => {
  const path = 'archive.disagreements';
  const numbers = disagreements.flatMap(({ dossier }) => dossier.map(String));
  return [
    ...repeated(
      path,
      disagreements.map(({ id }) => id),
      'duplicate-id',
    ),
    ...repeated(
      `${path}.text`,
      disagreements.map(({ text }) => text),
      'duplicate-id',
    ),
    ...repeated(`${path}.dossier`, numbers, 'duplicate-id'),
    ...disagreements.flatMap((found, at) => [
      ...unknownIds(`${path}.${at}.stages`, found.stages, names.stages, 'unknown-stage'),
      ...checkReadings(bundle, `${path}.${at}`, found.text, found.readings),
      ...checkChoice(bundle, `${path}.${at}`, found),
    ]),
  ];
};

/** Questions that divide historians: at least two readings, each with sources there are. */
export const checkFaultLines = (
  { faultLines }: Archive,
  bundle: ScenarioBundle,
  names: ScenarioNames,
): Found => [
  ...repeated(
    'archive.faultLines',
    faultLines.map(({ id }) => id),
    'duplicate-id',
  ),
  ...faultLines.flatMap(({ id, stages, readings }, at) => {
    const path = `archive.faultLines.${at}`;
    return [
      ...unknownIds(`${path}.stages`, stages, names.stages, 'unknown-stage'),
      ...checkReadings(bundle, path, `archive.fault.${id}`, readings),
    ];
  }),
];
