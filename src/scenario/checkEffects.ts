import type { Effect } from '../negotiation/scenarioData.ts';
import { checkCondition } from './checkCondition.ts';
import { unknownIds, unknownKeys, type Found, type ScenarioNames } from './names.ts';

type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Values by party and interest; a party left out gains and loses nothing. */
export const checkSomeValues = (names: ScenarioNames, path: string, values: Values = {}): Found => [
  ...unknownKeys(path, values, names.parties, 'unknown-party'),
  ...Object.entries(values).flatMap(([party, interests]) =>
    unknownKeys(`${path}.${party}`, interests, names.interests, 'unknown-interest'),
  ),
];

export const checkEffects = (
  names: ScenarioNames,
  path: string,
  effects: readonly Effect[],
): Found =>
  effects.flatMap(({ when, backing = {}, values, lifts = [], eases = {} }, at) => {
    const here = `${path}.${at}`;
    return [
      ...checkCondition(names, `${here}.when`, when),
      ...unknownKeys(`${here}.backing`, backing, names.constituencies, 'unknown-constituency'),
      ...checkSomeValues(names, `${here}.values`, values),
      ...unknownIds(`${here}.lifts`, lifts, names.issues, 'unknown-issue'),
      ...unknownKeys(`${here}.eases`, eases, names.parties, 'unknown-party'),
    ];
  });
