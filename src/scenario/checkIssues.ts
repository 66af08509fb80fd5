import type { Argument, Clause, Form, Issue, Scenario } from '../negotiation/scenarioData.ts';
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
import { checkCondition, checkFacts } from './checkCondition.ts';
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
  const { deputies, deputiesIf = [], ifDisputed, decidedBy, outsideText } = issue;
  const written = [deputies, ifDisputed].filter((option) => option !== undefined);
  return [
    ...(options.size === 0 ? [problem(`${path}.options`, 'empty')] : []),
    ...unknownIds(path, written, options, 'unknown-option'),
    ...unknownIds(
      `${path}.decidedBy`,
      decidedBy === undefined ? [] : [decidedBy],
      names.parties,
      'unknown-party',
    ),
    ...(decidedBy !== undefined && !outsideText ? [problem(`${path}.outsideText`, 'missing')] : []),
    ...deputiesIf.flatMap(({ when, option }, at) => [
      ...checkCondition(names, `${path}.deputiesIf.${at}.when`, when),
      ...unknownIds(`${path}.deputiesIf.${at}`, [option], options, 'unknown-option'),
    ]),
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

const checkForm = (names: ScenarioNames, form: Form, path: string): Found => {
  const { required, disregards, omits = [], excludes = {}, writes = {} } = form;
  const spokenOf = { required, disregards, omits };
  return [
    ...Object.entries(spokenOf).flatMap(([part, issues]) =>
      unknownIds(`${path}.${part}`, issues, names.issues, 'unknown-issue'),
    ),
    ...unknownTerms(names, `${path}.excludes`, excludes),
    ...unknownTerms(names, `${path}.writes`, listed(writes)),
  ];
};

const checkForms = ({ forms, formIssue }: Scenario, names: ScenarioNames): Found => {
  const options = names.options.get(formIssue);
  if (!options) return unknownIds('scenario.formIssue', [formIssue], names.issues, 'unknown-issue');
  return [
    ...unknownKeys('scenario.forms', forms, options, 'unknown-option'),
    ...missingKeys('scenario.forms', forms, options, 'form-missing'),
    ...Object.entries(forms).flatMap(([id, form]) =>
      checkForm(names, form, `scenario.forms.${id}`),
    ),
  ];
};

const checkArgument = (names: ScenarioNames, argument: Argument, path: string): Found => [
  ...(argument.by.length === 0 ? [problem(`${path}.by`, 'empty')] : []),
  ...unknownIds(`${path}.by`, argument.by, names.parties, 'unknown-party'),
  ...unknownTerms(names, path, { [argument.issue]: argument.toward }),
  ...checkCondition(names, `${path}.bites`, argument.bites),
];

const checkClause = (names: ScenarioNames, clause: Clause, path: string): Found => [
  ...unknownIds(`${path}.forms`, clause.forms ?? [], names.forms, 'unknown-option'),
  ...clause.segments.flatMap(({ when }, at) =>
    when ? unknownTerms(names, `${path}.segments.${at}.when`, { [when.issue]: when.options }) : [],
  ),
];

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
  ...scenario.interactions.flatMap(({ when, fact, values }, at) => [
    ...checkFacts(names, `scenario.interactions.${at}.fact`, fact === undefined ? [] : [fact]),
    ...unknownTerms(names, `scenario.interactions.${at}.when`, listed(when)),
    ...checkValues(names, `scenario.interactions.${at}.values`, values),
  ]),
  ...Object.entries(scenario.arguments).flatMap(([id, argument]) =>
    checkArgument(names, argument, `scenario.arguments.${id}`),
  ),
  ...checkClauses(scenario, names),
];
