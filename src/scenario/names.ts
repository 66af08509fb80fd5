import type { Effect, Scenario, Stage } from '../negotiation/scenarioData.ts';
import { unknownName, type Unexplained } from './nearest.ts';
import { problem, type ProblemCode } from './problems.ts';

type Names = ReadonlySet<string>;

/** Every id a scenario defines, as sets, for looking up references. */
export interface ScenarioNames {
  readonly parties: Names;
  readonly interests: Names;
  readonly constituencies: Names;
  readonly issues: Names;
  readonly options: ReadonlyMap<string, Names>;
  /** The one party that may hold positions on an issue, by issue; those both may hold are absent. */
  readonly deciders: ReadonlyMap<string, string>;
  readonly arguments: Names;
  readonly stages: Names;
  readonly clauses: Names;
  /** Forms a text can take. */
  readonly forms: Names;
  readonly events: Names;
  /** Courses of the capitals, as `stage:party:choice`. */
  readonly choices: Names;
  /** Facts the scenario itself makes: by events, effects and extensions, or before a stage begins. */
  readonly facts: Names;
}

const effectsOf = ({ choices = {}, aftermath = [] }: Stage): readonly Effect[] => [
  ...aftermath,
  ...Object.values(choices).flatMap((courses) =>
    Object.values(courses).flatMap(({ effects }) => effects),
  ),
];

const factsOf = (stage: Stage): readonly string[] => [
  ...stage.start.facts,
  ...stage.events.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
  ...effectsOf(stage).flatMap(({ facts = [] }) => facts),
  ...(stage.extension ? [stage.extension.fact] : []),
];

const choicesOf = ({ id, choices = {} }: Stage): readonly string[] =>
  Object.entries(choices).flatMap(([party, courses]) =>
    Object.keys(courses).map((course) => `${id}:${party}:${course}`),
  );

export const namesOf = (scenario: Scenario): ScenarioNames => ({
  parties: new Set(scenario.parties.map(({ id }) => id)),
  interests: new Set(scenario.interests),
  constituencies: new Set(
    scenario.parties.flatMap(({ constituencies }) => Object.keys(constituencies)),
  ),
  issues: new Set(Object.keys(scenario.issues)),
  options: new Map(
    Object.entries(scenario.issues).map(([id, { options }]) => [id, new Set(Object.keys(options))]),
  ),
  deciders: new Map(
    Object.entries(scenario.issues).flatMap(([id, { decidedBy }]) =>
      decidedBy === undefined ? [] : [[id, decidedBy]],
    ),
  ),
  arguments: new Set(Object.keys(scenario.arguments)),
  stages: new Set(scenario.stages.map(({ id }) => id)),
  clauses: new Set(scenario.clauses.map(({ id }) => id)),
  forms: new Set(Object.keys(scenario.issues[scenario.formIssue]?.options ?? {})),
  events: new Set(scenario.stages.flatMap(({ events }) => events.map(({ id }) => id))),
  choices: new Set(scenario.stages.flatMap(choicesOf)),
  facts: new Set(scenario.stages.flatMap(factsOf)),
});

export type Found = readonly Unexplained[];

export const unknownIds = (
  path: string,
  ids: readonly string[],
  known: Names,
  code: ProblemCode,
): Found => ids.filter((id) => !known.has(id)).map((id) => unknownName(path, code, id, known));

export const unknownKeys = (
  path: string,
  table: Readonly<Record<string, unknown>>,
  known: Names,
  code: ProblemCode,
): Found =>
  Object.keys(table)
    .filter((key) => !known.has(key))
    .map((key) => unknownName(`${path}.${key}`, code, key, known));

export const missingKeys = (
  path: string,
  table: Readonly<Record<string, unknown>>,
  needed: Names,
  code: ProblemCode,
): Found =>
  [...needed].filter((key) => !Object.hasOwn(table, key)).map((key) => problem(path, code, key));

export const repeated = (path: string, ids: readonly string[], code: ProblemCode): Found =>
  ids
    .map((id, at) => ({ id, at }))
    .filter(({ id, at }) => ids.indexOf(id) !== at)
    .map(({ id, at }) => problem(`${path}.${at}`, code, undefined, id));

/** Issues and their options, as `{issue: option}`, `{issue: [options]}` or `{issue: {instructed, reserve}}`. */
export const unknownTerms = (
  names: ScenarioNames,
  path: string,
  terms: Readonly<Record<string, readonly string[]>>,
): Found =>
  Object.entries(terms).flatMap(([issue, options]) => {
    const known = names.options.get(issue);
    return known
      ? unknownIds(`${path}.${issue}`, options, known, 'unknown-option')
      : [unknownName(`${path}.${issue}`, 'unknown-issue', issue, names.issues)];
  });

/** Issues the other party alone decides, in a table of what this party holds. */
export const notItsToDecide = (
  { deciders }: ScenarioNames,
  path: string,
  party: string,
  held: Readonly<Record<string, unknown>>,
): Found =>
  Object.keys(held)
    .filter((issue) => (deciders.get(issue) ?? party) !== party)
    .map((issue) => problem(`${path}.${issue}`, 'not-the-decider', deciders.get(issue), party));

export const listed = (
  terms: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(terms).map(([issue, option]) => [issue, [option]]));

const ROUNDING = 1e-6;

export const wrongSum = (
  path: string,
  weights: Readonly<Record<string, number>>,
  whole: number,
): Found => {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - whole) > ROUNDING
    ? [problem(path, 'weights-sum', String(whole), String(Number(sum.toFixed(6))))]
    : [];
};

/** A table with exactly one entry for each of the two parties. */
export const notByParty = (
  names: ScenarioNames,
  path: string,
  table: Readonly<Record<string, unknown>>,
): Found => [
  ...unknownKeys(path, table, names.parties, 'unknown-party'),
  ...missingKeys(path, table, names.parties, 'missing-party'),
];
