import type { Mandate, Party, Scenario } from '../negotiation/scenarioData.ts';
import {
  missingKeys,
  notItsToDecide,
  repeated,
  unknownIds,
  unknownKeys,
  unknownTerms,
  wrongSum,
  type Found,
  type ScenarioNames,
} from './names.ts';
import { problem } from './problems.ts';

/** Options no issue has, options given twice in one mandate, and issues the other party alone decides. */
export const checkMandates = (
  names: ScenarioNames,
  path: string,
  party: string,
  mandates: Readonly<Record<string, Mandate>>,
): Found => {
  const held = Object.fromEntries(
    Object.entries(mandates).map(([issue, { instructed, reserve }]) => [
      issue,
      [...instructed, ...reserve],
    ]),
  );
  return [
    ...unknownTerms(names, path, held),
    ...notItsToDecide(names, path, party, held),
    ...Object.entries(held).flatMap(([issue, options]) =>
      repeated(`${path}.${issue}`, options, 'option-twice'),
    ),
  ];
};

const checkRatification = (path: string, party: Party): Found => {
  const { weights, vetoBy, absent } = party.ratification;
  const own = new Set(Object.keys(party.constituencies));
  return [
    ...unknownKeys(`${path}.weights`, weights, own, 'unknown-constituency'),
    ...wrongSum(`${path}.weights`, weights, 1),
    ...unknownIds(`${path}.vetoBy`, [vetoBy], own, 'unknown-constituency'),
    ...unknownIds(`${path}.absent`, absent ? [absent.by] : [], own, 'unknown-constituency'),
  ];
};

const checkParty = (names: ScenarioNames, party: Party, path: string): Found => {
  const own = new Set(Object.keys(party.constituencies));
  return [
    ...unknownKeys(`${path}.weights`, party.weights, names.interests, 'unknown-interest'),
    ...missingKeys(`${path}.weights`, party.weights, names.interests, 'missing'),
    ...wrongSum(`${path}.weights`, party.weights, 100),
    ...unknownIds(`${path}.mood`, party.mood, own, 'unknown-constituency'),
    ...unknownIds(`${path}.wordsOnly`, party.wordsOnly, own, 'unknown-constituency'),
    ...checkMandates(names, `${path}.mandates`, party.id, party.mandates),
    ...unknownKeys(`${path}.redLines`, party.redLines, own, 'unknown-constituency'),
    ...Object.entries(party.redLines).flatMap(([id, terms]) =>
      unknownTerms(names, `${path}.redLines.${id}`, terms),
    ),
    ...checkRatification(`${path}.ratification`, party),
  ];
};

const sharedConstituencies = ([first, second]: Scenario['parties']): Found =>
  Object.keys(second.constituencies)
    .filter((id) => Object.hasOwn(first.constituencies, id))
    .map((id) => problem(`scenario.parties.1.constituencies.${id}`, 'duplicate-id'));

export const checkParties = (scenario: Scenario, names: ScenarioNames): Found => [
  ...repeated(
    'scenario.parties',
    scenario.parties.map(({ id }) => id),
    'duplicate-id',
  ),
  ...repeated('scenario.interests', scenario.interests, 'duplicate-id'),
  ...sharedConstituencies(scenario.parties),
  ...scenario.parties.flatMap((party, at) => checkParty(names, party, `scenario.parties.${at}`)),
];
