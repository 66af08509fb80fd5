import type { Choice, Stage } from '../negotiation/scenarioData.ts';
import { checkFirstThatHolds } from './checkCondition.ts';
import { checkEffects } from './checkEffects.ts';
import { notByParty, type Found, type ScenarioNames } from './names.ts';
import { problem } from './problems.ts';

const LEAST_CHOICES = 2;

const checkChoice = (names: ScenarioNames, path: string, choice: Choice): Found => [
  ...checkEffects(names, `${path}.effects`, choice.effects),
  ...checkFirstThatHolds(names, `${path}.leanings`, choice.leanings),
];

const checkChoices = (
  names: ScenarioNames,
  path: string,
  choices: NonNullable<Stage['choices']>,
): Found => [
  ...notByParty(names, path, choices),
  ...Object.entries(choices).flatMap(([party, courses]) => {
    const count = Object.keys(courses).length;
    return [
      ...(count < LEAST_CHOICES
        ? [problem(`${path}.${party}`, 'too-few-choices', String(LEAST_CHOICES), String(count))]
        : []),
      ...Object.entries(courses).flatMap(([id, choice]) =>
        checkChoice(names, `${path}.${party}.${id}`, choice),
      ),
    ];
  }),
];

const onlyAtHome = ({ choices, ratifies, acts }: Stage, path: string): Found => [
  ...(choices ? [problem(`${path}.choices`, 'only-at-home')] : []),
  ...(ratifies ? [problem(`${path}.ratifies`, 'only-at-home')] : []),
  ...(acts.includes('decide')
    ? [problem(`${path}.acts`, 'only-at-home', undefined, 'decide')]
    : []),
];

/** In a home stage both capitals choose unseen, and nothing is on any table; elsewhere nobody chooses so. */
export const checkHomeStage = (names: ScenarioNames, stage: Stage, path: string): Found => {
  if (stage.kind !== 'home') return onlyAtHome(stage, path);
  const { acts, live, beside } = stage;
  const decides = acts.length === 1 && acts[0] === 'decide';
  return [
    ...(stage.choices
      ? checkChoices(names, `${path}.choices`, stage.choices)
      : [problem(`${path}.choices`, 'missing')]),
    ...(decides ? [] : [problem(`${path}.acts`, 'not-one-of', 'decide', acts.join(' '))]),
    ...(live.length > 0 ? [problem(`${path}.live`, 'nothing-on-the-table')] : []),
    ...(beside.length > 0 ? [problem(`${path}.beside`, 'nothing-on-the-table')] : []),
  ];
};
