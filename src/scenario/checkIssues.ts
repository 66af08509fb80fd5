import type { Argument, Clause, Condition, Issue, Scenario } from '../negotiation/scenarioData.ts';
import {
  listed,
  missingKeys,
  notByParty,
  repeated,
  unknownIds,
  unknownKeys,
  unknownTerms,
  type Found,
  type ScenarioNames,
} from './names.ts';
import { problem } from './problems.ts';

const checkValues = (
  names: ScenarioNames,
  path: string,
  values: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Found => [
  ...notByParty(names, path, values),
  ...Object.entries(values).flatMap(([party, interests]) =>
    unknownKeys(`${path}.${party}`, interests, names.interests, 'unknown-interest'),
  ),
];

const checkIssue = (names: ScenarioNames, issue: Issue, path: string): Found => {
  const options = new Set(Object.keys(issue.options));
  const written = [issue.deputies, issue.ifDisputed].filter((option) => option !== undefined);
  return [
    ...(options.size === 0 ? [problem(`${path}.options`, 'empty')] : []),
    ...unknownIds(path, written, options, 'unknown-option'),
    ...Object.entries(issue.options).flatMap(([id, option]) => [
      ...checkValues(names, `${path}.options.${id}.values`, option.values),
      ...unknownKeys(
        `${path}.options.${id}.backing`,
        option.backing,
        names.constituencies,
        'unknown-constituency',
      ),
    ]),
  ];
};

const checkForms = ({ forms, formIssue }: Scenario, names: ScenarioNames): Found => {
  const options = names.options.get(formIssue);
  if (!options) return [problem('scenario.formIssue', 'unknown-issue', undefined, formIssue)];
  return [
    ...unknownKeys('scenario.forms', forms, options, 'unknown-option'),
    ...missingKeys('scenario.forms', forms, options, 'form-missing'),
    ...Object.entries(forms).flatMap(([id, { required, disregards }]) => [
      ...unknownIds(`scenario.forms.${id}.required`, required, names.issues, 'unknown-issue'),
      ...unknownIds(`scenario.forms.${id}.disregards`, disregards, names.issues, 'unknown-issue'),
    ]),
  ];
};

const FACT_OF_ISSUE = /^(?:agreed|agreed-in-round-\d+|warmed):(.+)$/;
const FACT_OF_ARGUMENT = /^bit:(.+)$/;

const namedIn = (facts: readonly string[], pattern: RegExp): readonly string[] =>
  facts.flatMap((fact) => pattern.exec(fact)?.[1] ?? []);

const checkFacts = (names: ScenarioNames, path: string, facts: readonly string[]): Found => [
  ...unknownIds(path, namedIn(facts, FACT_OF_ISSUE), names.issues, 'unknown-issue'),
  ...unknownIds(path, namedIn(facts, FACT_OF_ARGUMENT), names.arguments, 'unknown-argument'),
];

/** Issues, options, facts made by the rules, and bounds of a condition. */
export const checkCondition = (names: ScenarioNames, path: string, condition: Condition): Found => {
  const { climateAtLeast = 0, climateBelow = 101, roundAtLeast = 1, roundAtMost = 99 } = condition;
  const never = climateAtLeast >= climateBelow || roundAtLeast > roundAtMost;
  return [
    ...unknownTerms(names, `${path}.agreed`, condition.agreed ?? {}),
    ...unknownTerms(names, `${path}.text`, condition.text ?? {}),
    ...checkFacts(names, `${path}.facts`, condition.facts ?? []),
    ...checkFacts(names, `${path}.noFacts`, condition.noFacts ?? []),
    ...(never ? [problem(path, 'never-holds')] : []),
  ];
};

const checkArgument = (names: ScenarioNames, argument: Argument, path: string): Found => [
  ...(argument.by.length === 0 ? [problem(`${path}.by`, 'empty')] : []),
  ...unknownIds(`${path}.by`, argument.by, names.parties, 'unknown-party'),
  ...unknownTerms(names, path, { [argument.issue]: argument.toward }),
  ...checkCondition(names, `${path}.bites`, argument.bites),
];

const checkClause = (names: ScenarioNames, clause: Clause, path: string): Found =>
  clause.segments.flatMap(({ when }, at) =>
    when ? unknownTerms(names, `${path}.segments.${at}.when`, { [when.issue]: when.options }) : [],
  );

const checkClauses = ({ clauses }: Scenario, names: ScenarioNames): Found => [
  ...repeated(
    'scenario.clauses',
    clauses.map(({ id }) => id),
    'duplicate-id',
  ),
  ...repeated(
    'scenario.clauses.segments',
    clauses.flatMap(({ segments }) => segments.map(({ id }) => id)),
    'duplicate-id',
  ),
  ...clauses.flatMap((clause, at) => checkClause(names, clause, `scenario.clauses.${at}`)),
];

export const checkIssues = (scenario: Scenario, names: ScenarioNames): Found => [
  ...Object.entries(scenario.issues).flatMap(([id, issue]) =>
    checkIssue(names, issue, `scenario.issues.${id}`),
  ),
  ...checkForms(scenario, names),
  ...scenario.interactions.flatMap(({ when, values }, at) => [
    ...unknownTerms(names, `scenario.interactions.${at}.when`, listed(when)),
    ...checkValues(names, `scenario.interactions.${at}.values`, values),
  ]),
  ...Object.entries(scenario.arguments).flatMap(([id, argument]) =>
    checkArgument(names, argument, `scenario.arguments.${id}`),
  ),
  ...checkClauses(scenario, names),
];
