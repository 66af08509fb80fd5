import type { Party, Scenario, Settlement, Stage } from '../negotiation/scenarioData.ts';
import { checkCondition, checkFacts } from './checkCondition.ts';
import { checkEffects, checkSomeValues } from './checkEffects.ts';
import { checkHomeStage } from './checkHomeStage.ts';
import { checkLine, checkTurn } from './checkLine.ts';
import { checkMandates } from './checkParties.ts';
import {
  listed,
  missingKeys,
  notByParty,
  notItsToDecide,
  repeated,
  unknownIds,
  unknownKeys,
  unknownTerms,
  wrongSum,
  type Found,
  type ScenarioNames,
} from './names.ts';
import { unknownName } from './nearest.ts';
import { problem } from './problems.ts';

const MOST_LIVE = 3;

const checkAgenda = (names: ScenarioNames, stage: Stage, path: string): Found => [
  ...unknownIds(`${path}.live`, stage.live, names.issues, 'unknown-issue'),
  ...unknownIds(`${path}.beside`, stage.beside, names.issues, 'unknown-issue'),
  ...repeated(`${path}.live`, [...stage.live, ...stage.beside], 'issue-twice'),
  ...(stage.live.length > MOST_LIVE
    ? [problem(`${path}.live`, 'too-many-live', String(MOST_LIVE), String(stage.live.length))]
    : []),
  ...(stage.live.length === 0 && stage.kind !== 'home' ? [problem(`${path}.live`, 'empty')] : []),
  ...unknownIds(`${path}.arguments`, stage.arguments, names.arguments, 'unknown-argument'),
  ...repeated(`${path}.arguments`, stage.arguments, 'duplicate-id'),
  ...repeated(`${path}.acts`, stage.acts, 'duplicate-id'),
  ...unknownIds(`${path}.clauses`, stage.clauses ?? [], names.clauses, 'unknown-clause'),
  ...unknownIds(`${path}.closes`, stage.closes ?? [], names.forms, 'unknown-option'),
  ...(stage.impliedForm
    ? [
        ...checkCondition(names, `${path}.impliedForm.when`, stage.impliedForm.when),
        ...unknownIds(
          `${path}.impliedForm.form`,
          [stage.impliedForm.form],
          names.forms,
          'unknown-option',
        ),
      ]
    : []),
];

/** A variant stands for a stage that is none itself. */
const checkVariant = ({ stages }: Scenario, { id, variantOf }: Stage, path: string): Found => {
  if (variantOf === undefined) return [];
  const model = stages.find((stage) => stage.id === variantOf);
  if (model && model.variantOf === undefined && model.id !== id) return [];
  const others = stages.filter((stage) => stage.variantOf === undefined && stage.id !== id);
  const known = new Set(others.map((stage) => stage.id));
  return [unknownName(`${path}.variantOf`, 'unknown-stage', variantOf, known)];
};

const checkSettlement = (
  { issues }: Scenario,
  names: ScenarioNames,
  settlement: Settlement,
  path: string,
): Found => [
  ...checkCondition(names, `${path}.when`, settlement.when),
  ...unknownIds(`${path}.issues`, settlement.issues, names.issues, 'unknown-issue'),
  ...settlement.issues
    .filter((issue) => names.issues.has(issue) && issues[issue]?.deputies === undefined)
    .map((issue) => problem(`${path}.issues`, 'no-deputies', undefined, issue)),
];

const checkSeats = (names: ScenarioNames, stage: Stage, path: string): Found => {
  const seated = stage.seats.flatMap(({ party }) => (party === null ? [] : [party]));
  const speakers = new Set(
    stage.seats.filter(({ role }) => role === 'speaker').map(({ party }) => party ?? ''),
  );
  return [
    ...unknownIds(`${path}.seats`, seated, names.parties, 'unknown-party'),
    ...[...names.parties]
      .filter((party) => !speakers.has(party))
      .map((party) => problem(`${path}.seats`, 'no-speaker', party)),
    ...repeated(
      `${path}.seats`,
      stage.seats.map(({ person }) => person),
      'duplicate-id',
    ),
    ...unknownIds(`${path}.first`, [stage.first], names.parties, 'unknown-party'),
  ];
};

const checkOwnBacking = (party: Party, stage: Stage, path: string): Found => {
  const own = new Set(Object.keys(party.constituencies));
  const deciders = stage.deciders[party.id] ?? {};
  const backing = stage.start.backing[party.id] ?? {};
  const at = {
    deciders: `${path}.deciders.${party.id}`,
    start: `${path}.start.backing.${party.id}`,
  };
  return [
    ...unknownKeys(at.deciders, deciders, own, 'unknown-constituency'),
    ...(stage.kind === 'home' ? [] : wrongSum(at.deciders, deciders, 1)),
    ...unknownKeys(at.start, backing, own, 'unknown-constituency'),
    ...missingKeys(at.start, backing, own, 'missing-constituency'),
  ];
};

const checkHome = (scenario: Scenario, names: ScenarioNames, stage: Stage, path: string): Found => [
  ...(['mandates', 'deciders', 'threshold', 'urgency'] as const).flatMap((table) =>
    notByParty(names, `${path}.${table}`, stage[table]),
  ),
  ...(stage.goingOn ?? []).flatMap(({ when, party }, at) => [
    ...checkCondition(names, `${path}.goingOn.${at}.when`, when),
    ...unknownIds(`${path}.goingOn.${at}.party`, [party], names.parties, 'unknown-party'),
  ]),
  ...notByParty(names, `${path}.opensAt`, stage.opensAt ?? stage.urgency),
  ...(stage.urgencyChanges ?? []).flatMap(({ when, party }, at) => [
    ...checkCondition(names, `${path}.urgencyChanges.${at}.when`, when),
    ...unknownIds(`${path}.urgencyChanges.${at}.party`, [party], names.parties, 'unknown-party'),
  ]),
  ...notByParty(names, `${path}.start.backing`, stage.start.backing),
  ...scenario.parties.flatMap((party) => checkOwnBacking(party, stage, path)),
  ...Object.entries(stage.mandates).flatMap(([party, mandates]) =>
    checkMandates(names, `${path}.mandates.${party}`, party, mandates),
  ),
  ...stage.mandateChanges.flatMap(({ when, party, mandates }, at) => [
    ...checkCondition(names, `${path}.mandateChanges.${at}.when`, when),
    ...unknownIds(`${path}.mandateChanges.${at}.party`, [party], names.parties, 'unknown-party'),
    ...checkMandates(names, `${path}.mandateChanges.${at}.mandates`, party, mandates),
  ]),
];

const checkStart = (names: ScenarioNames, { start }: Stage, path: string): Found => [
  ...unknownTerms(names, `${path}.agreed`, listed(start.agreed)),
  ...Object.entries(start.tabled).flatMap(([issue, byParty]) => [
    ...unknownTerms(names, `${path}.tabled`, { [issue]: Object.values(byParty) }),
    ...unknownKeys(`${path}.tabled.${issue}`, byParty, names.parties, 'unknown-party'),
    ...Object.keys(byParty).flatMap((party) =>
      notItsToDecide(names, `${path}.tabled`, party, { [issue]: party }),
    ),
  ]),
  ...unknownTerms(names, `${path}.text`, listed(start.text ?? {})),
  ...checkSomeValues(names, `${path}.meanwhile`, start.meanwhile),
  ...checkFacts(names, `${path}.facts`, start.facts),
];

const checkHappenings = (names: ScenarioNames, stage: Stage, path: string): Found => [
  ...repeated(
    `${path}.events`,
    stage.events.map(({ id }) => id),
    'duplicate-id',
  ),
  ...stage.events.flatMap(({ when, backing, values }, at) => [
    ...checkCondition(names, `${path}.events.${at}.when`, when),
    ...checkSomeValues(names, `${path}.events.${at}.values`, values),
    ...unknownKeys(
      `${path}.events.${at}.backing`,
      backing,
      names.constituencies,
      'unknown-constituency',
    ),
  ]),
  ...(stage.extension
    ? [
        ...checkCondition(names, `${path}.extension.when`, stage.extension.when),
        ...unknownKeys(
          `${path}.extension.backing`,
          stage.extension.backing,
          names.constituencies,
          'unknown-constituency',
        ),
        ...unknownIds(
          `${path}.extension.presses`,
          [stage.extension.presses],
          names.parties,
          'unknown-party',
        ),
      ]
    : []),
];

const checkLeanings = (
  scenario: Scenario,
  names: ScenarioNames,
  stage: Stage,
  path: string,
): Found =>
  (stage.leanings ?? []).flatMap((leaning, at) => [
    ...checkCondition(names, `${path}.${at}.when`, leaning.when),
    ...unknownIds(`${path}.${at}.by`, [leaning.by], names.parties, 'unknown-party'),
    ...checkTurn(scenario, names, stage, leaning, `${path}.${at}`),
  ]);

/** Every reference of one stage, and that its line is a legal order of turns over issues on the table. */
export const checkStage = (
  scenario: Scenario,
  names: ScenarioNames,
  stage: Stage,
  path: string,
): Found => [
  ...checkAgenda(names, stage, path),
  ...checkSeats(names, stage, path),
  ...checkHome(scenario, names, stage, path),
  ...checkStart(names, stage, `${path}.start`),
  ...checkHappenings(names, stage, path),
  ...checkVariant(scenario, stage, path),
  ...checkHomeStage(names, stage, path),
  ...(stage.settles ?? []).flatMap((settlement, at) =>
    checkSettlement(scenario, names, settlement, `${path}.settles.${at}`),
  ),
  ...checkEffects(names, `${path}.aftermath`, stage.aftermath ?? []),
  ...checkLine(scenario, names, stage, `${path}.line`),
  ...checkLeanings(scenario, names, stage, `${path}.leanings`),
];
